namespace Questline.Generator.Tests.RandomTypes;

/// <summary>What a random project says for all tables that do not say otherwise.</summary>
internal sealed record ProjectDefaults(ColumnNaming Naming, UnspecifiedTime UnspecifiedTime)
{
    public string Attribute => $$"""
        [assembly: global::Questline.QuestDefaults(
            Naming = global::Questline.ColumnNaming.{{Naming}}, UnspecifiedTime = global::Questline.UnspecifiedTime.{{UnspecifiedTime}})]
        """;

    public static ProjectDefaults Any(Chance chance) => new(chance.Of(Enum.GetValues<ColumnNaming>()), chance.Of(Enum.GetValues<UnspecifiedTime>()));
}
