namespace Questline.Generator.Emitting;

/// <summary>How generated code keeps a value of any length, so that it is measured and written as one and the same. <c>{0}</c> is the local, <c>{1}</c> its type.</summary>
/// <param name="Local">The type of the local, or null for <c>var</c>.</param>
/// <param name="Source">What makes the local of the value.</param>
/// <param name="Missing">What the local is where there is no member to convert.</param>
/// <param name="Bound">The most bytes that it takes.</param>
/// <param name="IsPresent">Whether there is a value.</param>
/// <param name="Argument">What is written where there must be a value.</param>
/// <param name="OptionalArgument">What is written where there may be none.</param>
internal sealed record MeasuredForm(string? Local, string Source, string Missing, string Bound, string IsPresent, string Argument, string OptionalArgument)
{
    private const string IsNotNull = "{0} is not null";

    public static readonly MeasuredForm Text = new("string", "{0}", "null", "global::Questline.IlpBound.Text({0})", IsNotNull, "{0}", "{0}");

    public static readonly MeasuredForm Characters = Memory("char", "Text");

    public static readonly MeasuredForm Utf8 = Memory("byte", "Utf8");

    public static readonly MeasuredForm FlatArray = Array("Of");

    public static readonly MeasuredForm RectangularArray = Array("OfRectangular");

    public static readonly MeasuredForm JaggedArray = Array("OfJagged");

    /// <summary>The type is that of the value, whatever it is.</summary>
    public static readonly MeasuredForm TypeArgument = new(null, "{0}", "default", "global::Questline.IlpValue<{1}>.MaxLength({0})", IsNotNull, "{0}", "{0}");

    // A plain null beside memory would be an array's, and so memory that is empty.
    private static MeasuredForm Memory(string element, string bound) => new(
        $"global::System.ReadOnlyMemory<{element}>",
        "{0}",
        $"default(global::System.ReadOnlyMemory<{element}>?)",
        $"global::Questline.IlpBound.{bound}({{0}})",
        IsNotNull,
        "{0}.Span",
        "{0}.Value.Span");

    private static MeasuredForm Array(string method) =>
        new(null, $"global::Questline.IlpArray.{method}({{0}})", "default", "{0}.MaxLength", "!{0}.IsNull", "{0}", "{0}");
}
