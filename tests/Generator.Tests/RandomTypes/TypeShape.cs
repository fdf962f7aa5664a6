namespace Questline.Generator.Tests.RandomTypes;

/// <summary>What kind of type a random type is, and where its members can be declared.</summary>
/// <param name="Modifiers">What stands in front of the keyword.</param>
/// <param name="Keyword"><c>class</c>, <c>record struct</c> and so on.</param>
/// <param name="Places">Where members can be declared.</param>
internal sealed record TypeShape(string Modifiers, string Keyword, MemberPlace[] Places)
{
    public static TypeShape Any(Chance chance, bool isPartial)
    {
        string accessibility = chance.Of("public", "public", "internal");
        string keyword = chance.Of("record", "record struct", "class", "struct");
        bool isStruct = keyword.EndsWith("struct", StringComparison.Ordinal);
        bool isReadOnly = isStruct && chance.OneIn(2);
        string modifiers = accessibility + (isReadOnly ? " readonly" : "") + (!isStruct && chance.OneIn(2) ? " sealed" : "") + (isPartial ? " partial" : "");
        return new(modifiers, keyword, PlacesOf(keyword, isStruct, isReadOnly, chance));
    }

    public TypeShape AsPublic() => this with { Modifiers = Modifiers.Replace("internal", "public", StringComparison.Ordinal) };

    public TypeDeclaration Declare(string name, string typeParameters, IReadOnlyList<RandomMember> members, IReadOnlyList<string> others) =>
        new(name, typeParameters, Modifiers, Keyword, members, others);

    // Half of all records are nothing but their parameters.
    private static MemberPlace[] PlacesOf(string keyword, bool isStruct, bool isReadOnly, Chance chance)
    {
        bool isRecord = keyword.StartsWith("record", StringComparison.Ordinal);
        if (isRecord && chance.OneIn(2))
            return [MemberPlace.Parameter];

        List<MemberPlace> places = [MemberPlace.InitProperty];
        if (!isReadOnly)
            places.AddRange(MemberPlace.SetProperty, MemberPlace.Field);
        if (isRecord && chance.OneIn(2))
            places.Add(MemberPlace.Parameter);
        if (!isStruct && chance.OneIn(2))
            places.Add(MemberPlace.BaseType);
        return [.. places];
    }
}
