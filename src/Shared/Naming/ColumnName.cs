namespace Questline.Naming;

/// <summary>The rules of a QuestDB column name, of symbols and of fields alike.</summary>
internal static class ColumnName
{
    private const string Forbidden = "?,'\"\\/:)(+*%~.-";

    /// <summary>QuestDB tells column names apart as this does: case does not count, in no alphabet.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>Says why QuestDB would refuse a column name, as the end of the sentence "the column name ...", or returns null.</summary>
    public static string? FindProblem(string name, int maxLength = NameText.DefaultMaxLength) =>
        NameText.FindProblem(name, Forbidden, maxLength);

    /// <summary>
    /// Whether the name is the one that QuestDB gives to the designated timestamp of a table that it creates. A column of that name
    /// replaces the designated timestamp, or corrupts the new table when it differs in case.
    /// </summary>
    public static bool IsReserved(string name) => Comparer.Equals(name, "timestamp");
}
