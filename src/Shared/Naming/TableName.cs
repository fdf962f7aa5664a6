namespace Questline.Naming;

/// <summary>The rules of a QuestDB table name.</summary>
internal static class TableName
{
    private const string Forbidden = "?,'\"\\/:)(+*%~";

    /// <summary>Says why QuestDB would refuse a table name, as the end of the sentence "the table name ...", or returns null.</summary>
    public static string? FindProblem(string name, int maxLength = NameText.DefaultMaxLength) =>
        NameText.FindProblem(name, Forbidden, maxLength) ?? FindEdgeProblem(name);

    private static string? FindEdgeProblem(string name)
    {
        if (name[0] is ' ' or '.')
            return $"begins with a {Describe(name[0])}, which QuestDB does not allow";
        if (name[name.Length - 1] is ' ' or '.')
            return $"ends with a {Describe(name[name.Length - 1])}, which QuestDB does not allow";
        return name.Contains("..") ? "contains two dots in a row, which QuestDB does not allow" : null;
    }

    private static string Describe(char edge) => edge == ' ' ? "space" : "dot";
}
