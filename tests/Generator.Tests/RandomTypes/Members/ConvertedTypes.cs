namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>Types of one's own that hold a value of another, which a converter takes out.</summary>
internal static class ConvertedTypes
{
    public static MemberType Around(MemberType inner, MemberSetting setting)
    {
        Chance chance = setting.Chance;
        string wrapper = chance.NewName("Wrapper");
        string converter = chance.NewName("Converter");
        string keyword = chance.Of("sealed record", "readonly record struct");
        string column = inner.Type + (inner.CanBeOptional && chance.OneIn(3) ? "?" : "");
        bool isOfAssembly = chance.OneIn(4);
        return inner with
        {
            Type = setting.Home + wrapper,
            Next = () => Wrap(inner.Next(), setting.Home + wrapper, mayBeNull: column.EndsWith('?'), chance),
            IsConverted = true,
            IsReference = keyword == "sealed record",
            Attributes = inner.Attributes + (isOfAssembly ? "" : $"[global::Questline.QuestConverter(typeof({setting.Home}{converter}))]"),
            AssemblyAttributes = isOfAssembly ? $"[assembly: global::Questline.QuestConverter(typeof({setting.Home}{converter}))]\n" : "",
            Declarations = inner.Declarations + $$"""
                public {{keyword}} {{wrapper}}({{column}} Inner);
                public abstract class {{converter}} : global::Questline.IQuestConverter<{{setting.Home}}{{wrapper}}, {{column}}>
                {
                    public static {{column}} Convert({{setting.Home}}{{wrapper}} value) => value.Inner;
                }

                """,
        };
    }

    private static RandomValue Wrap(RandomValue inner, string wrapper, bool mayBeNull, Chance chance) =>
        mayBeNull && chance.OneIn(3)
            ? new($"new {wrapper}(null)", null)
            : inner with { Expression = $"new {wrapper}({inner.Expression})" };
}
