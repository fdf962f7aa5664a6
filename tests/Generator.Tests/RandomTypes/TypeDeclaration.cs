namespace Questline.Generator.Tests.RandomTypes;

/// <summary>A type that is declared in a random project: a row type, or a value object in one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TypeParameters">Its type parameters in angle brackets, or nothing.</param>
/// <param name="Modifiers">What stands in front of the keyword.</param>
/// <param name="Keyword"><c>class</c>, <c>record struct</c> and so on.</param>
/// <param name="Members">The members in the order of their columns.</param>
/// <param name="Others">Members that are no columns.</param>
internal sealed record TypeDeclaration(
    string Name, string TypeParameters, string Modifiers, string Keyword, IReadOnlyList<RandomMember> Members, IReadOnlyList<string> Others)
{
    public bool IsReference => !Keyword.EndsWith("struct", StringComparison.Ordinal);

    private bool HasBase => Members.Any(member => member.Place == MemberPlace.BaseType);

    private IEnumerable<RandomMember> Parameters => Members.Where(member => member.Place == MemberPlace.Parameter);

    /// <summary>The declaration and that of its base type.</summary>
    /// <param name="attributesOf">The attributes of a member.</param>
    /// <param name="attribute">The attribute of the type, or nothing.</param>
    public string Declare(Func<RandomMember, string> attributesOf, string attribute = "")
    {
        string name = Name + TypeParameters;
        string parameters = string.Join(", ", Parameters.Select(member => $"{attributesOf(member)} {member.DeclaredType} {member.Name.CSharp}"));
        string head = $"{attribute}{Modifiers} {Keyword} {name}"
            + (parameters.Length == 0 ? "" : $"({parameters})")
            + (HasBase ? $" : {Name}Base{TypeParameters}" : "");
        string[] lines = [.. Members.Where(member => member.Place > MemberPlace.Parameter).Select(member => Declare(member, attributesOf)), .. Others];

        // A class may be declared in two parts; fields of a struct would lose their order.
        int first = IsReference && Modifiers.EndsWith("partial", StringComparison.Ordinal) ? lines.Length / 2 : lines.Length;
        return (HasBase ? DeclareBase(attributesOf) : "")
            + Block(head, lines[..first])
            + (first < lines.Length ? Block($"partial {Keyword} {name}", lines[first..]) : "");
    }

    /// <summary>An expression that makes an object of it.</summary>
    /// <param name="fullName">The type as C# names it anywhere.</param>
    /// <param name="valueOf">The value of each member.</param>
    public string Create(string fullName, Func<RandomMember, string> valueOf)
    {
        string arguments = string.Join(", ", Parameters.Select(valueOf));
        string initializers = string.Join(
            ", ", Members.Where(member => member.Place != MemberPlace.Parameter).Select(member => $"{member.Name.CSharp} = {valueOf(member)}"));
        return $"new {fullName}({arguments}) {{ {initializers} }}";
    }

    private string DeclareBase(Func<RandomMember, string> attributesOf) => Block(
        $"public abstract {Keyword} {Name}Base{TypeParameters}",
        [.. Members.Where(member => member.Place == MemberPlace.BaseType).Select(member => Declare(member, attributesOf))]);

    private static string Block(string head, string[] lines) => $"{head}\n{{\n{string.Concat(lines.Select(line => $"    {line}\n"))}}}\n";

    private static string Declare(RandomMember member, Func<RandomMember, string> attributesOf)
    {
        string accessors = member.Place switch
        {
            MemberPlace.Field => ";",
            MemberPlace.SetProperty => " { get; set; }",
            _ => " { get; init; }",
        };
        return $"{attributesOf(member)} public {(member.IsRequired ? "required " : "")}{member.DeclaredType} {member.Name.CSharp}{accessors}".TrimStart();
    }
}
