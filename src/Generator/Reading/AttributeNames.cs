namespace Questline.Generator.Reading;

/// <summary>The attributes that users write, by the names that the compiler knows them by.</summary>
internal static class AttributeNames
{
    public const string Namespace = "Questline";

    public const string Table = Namespace + ".QuestTableAttribute";

    public const string Column = "QuestColumnAttribute";
    public const string Symbol = "QuestSymbolAttribute";
    public const string Timestamp = "QuestTimestampAttribute";
    public const string Key = "QuestKeyAttribute";
    public const string Ignore = "QuestIgnoreAttribute";
}
