using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>The name of a member, and those that naming policies make of it, put together from the same words.</summary>
internal sealed record MemberName(string AsIs, string SnakeCase, string CamelCase)
{
    private static readonly string[] Words = ["price", "best", "bid", "offer", "größe", "ñandú", "цена", "level2", "date"];
    private static readonly string[] Acronyms = ["HTTP", "ID", "X"];

    // Keywords, names that generated code uses, and names that mean something around it.
    private static readonly string[] SingleNames =
    [
        "class", "event", "int", "record", "await", "and", "or", "not", "when", "var", "is", "field", "value", "default", "file", "required",
        "scoped", "global", "row", "line", "writer", "Schema", "Write", "System", "Questline", "DateTime", "Table", "TFormat", "Symbol",
        "And", "Or", "Not", "When", "Row", "数量",
    ];

    /// <summary>The name as C# writes it.</summary>
    public string CSharp => SyntaxFacts.GetKeywordKind(AsIs) == SyntaxKind.None ? AsIs : "@" + AsIs;

    public static MemberName Any(Chance chance)
    {
        if (chance.OneIn(5))
            return Single(chance.Of(SingleNames));
        string[] words = [.. Enumerable.Range(0, chance.Between(1, 3)).Select(_ => chance.Of(Words))];
        return chance.Between(0, 4) switch
        {
            0 => WithAcronym(chance.Of(Acronyms), words),
            1 => new(LowerFirst(words), string.Join('_', words), LowerFirst(words)),
            2 => new($"_{LowerFirst(words)}", string.Join('_', words), LowerFirst(words)),
            _ => new(Capitalized(words), string.Join('_', words), LowerFirst(words)),
        };
    }

    public string By(ColumnNaming naming) => naming switch
    {
        ColumnNaming.AsIs => AsIs,
        ColumnNaming.CamelCase => CamelCase,
        _ => SnakeCase,
    };

    private static MemberName Single(string name) => name switch
    {
        "DateTime" => new(name, "date_time", "dateTime"),
        "TFormat" => new(name, "t_format", "tFormat"),
        _ => new(name, name.ToLowerInvariant(), name.ToLowerInvariant()),
    };

    private static MemberName WithAcronym(string acronym, string[] words)
    {
        string first = acronym.ToLowerInvariant();
        return new(acronym + Capitalized(words), $"{first}_{string.Join('_', words)}", first + Capitalized(words));
    }

    private static string LowerFirst(string[] words) => words[0] + Capitalized(words[1..]);

    private static string Capitalized(string[] words) => string.Concat(words.Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
