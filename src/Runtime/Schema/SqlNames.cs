namespace Questline.Schemas;

/// <summary>Names as QuestDB's SQL writes them.</summary>
internal static class SqlNames
{
    /// <summary>A name in double quotes, which no character in it can end.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
