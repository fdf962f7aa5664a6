namespace Questline.ConfStrings;

/// <summary>A stretch of the conf string in UTF-16 code units. <see cref="None"/> where the configuration did not come from text.</summary>
internal readonly struct ConfSpan(int start, int length)
{
    public static readonly ConfSpan None = new(-1, 0);

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public bool HasPosition => Start >= 0;

    public static ConfSpan Between(int start, int end) => new(start, end - start);
}
