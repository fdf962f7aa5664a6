namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>What a member is declared as, and where its values come from.</summary>
/// <param name="Type">The type as C# names it anywhere, without a question mark.</param>
/// <param name="Next">Makes a value that is not null.</param>
internal sealed record MemberType(string Type, Func<RandomValue> Next)
{
    /// <summary>Whether a member that is never null has to be initialized.</summary>
    public bool IsReference { get; init; }

    /// <summary>Arguments of <c>[QuestColumn]</c> besides the name, each followed by a comma.</summary>
    public string Column { get; init; } = "";

    /// <summary>Other attributes.</summary>
    public string Attributes { get; init; } = "";

    /// <summary>Attributes of the assembly, each on a line.</summary>
    public string AssemblyAttributes { get; init; } = "";

    /// <summary>Types that have to be declared beside.</summary>
    public string Declarations { get; init; } = "";

    /// <summary>Whether the column stands in front of the fields.</summary>
    public bool IsSymbol { get; init; }

    public bool CanBeOptional { get; init; } = true;

    /// <summary>Whether it is the type parameter of the row type, whose values may be null without a question mark.</summary>
    public bool IsParameter { get; init; }

    /// <summary>Whether a converter reads it.</summary>
    public bool IsConverted { get; init; }

    public bool CanBeKey { get; init; } = true;

    public MemberType As(string columnType) => this with { Column = $"{Column}Type = global::Questline.QuestColumnType.{columnType}, " };

    public MemberType In(TimestampUnit unit) => this with { Column = $"{Column}Unit = global::Questline.TimestampUnit.{unit}, " };
}
