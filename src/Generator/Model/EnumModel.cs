namespace Questline.Generator.Model;

/// <summary>An enum that is written as a symbol.</summary>
/// <param name="IsUnsignedLong">Whether an undefined value may need more than a <see cref="long"/>.</param>
/// <param name="Values">One entry for each distinct value.</param>
internal sealed record EnumModel(bool IsUnsignedLong, EquatableArray<EnumValueModel> Values);

/// <summary>One value of an enum.</summary>
/// <param name="Expression">The value as C# writes it anywhere.</param>
/// <param name="Text">The symbol, unescaped.</param>
internal sealed record EnumValueModel(string Expression, string Text);
