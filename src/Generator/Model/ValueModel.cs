namespace Questline.Generator.Model;

/// <summary>How the value of a column is got from a row.</summary>
/// <param name="Path">The members to read, each of the value of the one before; the first of the row.</param>
/// <param name="Converter">What the member's value goes through, or null.</param>
/// <param name="Adjustment">What the value then goes through.</param>
/// <param name="Type">For a value whose type is a type parameter, the type as C# names it; otherwise null.</param>
/// <param name="HasUnknownNull">Whether it depends on what the type parameter stands for whether there is a null.</param>
internal sealed record ValueModel(
    EquatableArray<PathStep> Path,
    ConverterModel? Converter,
    ValueAdjustment Adjustment,
    string? Type,
    bool HasUnknownNull)
{
    /// <summary>Whether the members may be null.</summary>
    public bool MayLackMember => Path.Any(step => step.MayBeNull);

    /// <summary>Whether there may be no value, which leaves the column out of the row.</summary>
    public bool IsOptional => MayLackMember || Converter is { MayGiveNull: true };

    /// <summary>Whether a null that the types do not allow has to be told from one that leaves the column out, or from what holds it.</summary>
    public bool RefusesNull => ConverterRefusesNull || Enumerable.Range(0, Path.Count).Any(RefusesNullAt);

    /// <summary>Whether the same goes for what the converter makes.</summary>
    public bool ConverterRefusesNull => MayLackMember && Converter is { MayGiveNull: false, IsReference: true };

    /// <summary>Whether the same goes for one of the members.</summary>
    public bool RefusesNullAt(int index) =>
        Path[index] is { IsReference: true, MayBeNull: false }
        && (index < Path.Count - 1 || Converter is not null || Path.Take(index).Any(step => step.MayBeNull));
}

/// <summary>One member on the way to a value.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="MayBeNull">Whether the member may be null.</param>
/// <param name="IsReference">Whether it could be null all the same.</param>
internal sealed record PathStep(string Name, bool MayBeNull, bool IsReference);

/// <summary>A converter.</summary>
/// <param name="Method">Its method as C# names it anywhere.</param>
/// <param name="Argument">How the value is given to it, where <c>{0}</c> is the value.</param>
/// <param name="MayGiveNull">Whether the result may be null.</param>
/// <param name="IsReference">Whether it could be null all the same.</param>
internal sealed record ConverterModel(string Method, string Argument, bool MayGiveNull, bool IsReference);

/// <summary>What happens to a value before it is written.</summary>
internal enum ValueAdjustment
{
    None,

    /// <summary>A date without a kind is local.</summary>
    UnspecifiedAsLocal,

    /// <summary>A date without a kind is refused.</summary>
    RequireKind,

    /// <summary>An enum is its number.</summary>
    AsSignedNumber,

    /// <summary>An enum is its number, which may be above the largest <see cref="long"/>.</summary>
    AsUnsignedNumber,
}
