namespace Questline.Generator.Model;

/// <summary>How the value of a column is got from a row.</summary>
/// <param name="Path">The members to read, each of the value of the one before; the first of the row.</param>
/// <param name="Converter">What the member's value goes through, or null.</param>
/// <param name="Adjustment">What the value then goes through.</param>
/// <param name="Type">The type of the value as C# names it anywhere, where it differs from row type to row type and code has to name it; or null.</param>
internal sealed record ValueModel(
    EquatableArray<PathStep> Path,
    ConverterModel? Converter,
    ValueAdjustment Adjustment,
    string? Type)
{
    /// <summary>Whether the members may be null.</summary>
    public bool MayLackMember => Path.Any(step => step.MayBeNull);

    /// <summary>Whether there may be no value, which leaves the column out of the row.</summary>
    public bool IsOptional => MayLackMember || Converter is { MayGiveNull: true };
}

/// <summary>One member on the way to a value.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="MayBeNull">Whether the member may be null.</param>
/// <param name="IsReference">Whether it could be null all the same.</param>
internal sealed record PathStep(string Name, bool MayBeNull, bool IsReference);

/// <summary>A converter.</summary>
/// <param name="Method">Its method as C# names it anywhere.</param>
/// <param name="MayGiveNull">Whether the result may be null.</param>
internal sealed record ConverterModel(string Method, bool MayGiveNull);

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
