namespace Questline.Testing.Protocol;

/// <summary>Why a row, and with it the whole request, is refused.</summary>
internal static class Refusal
{
    /// <summary>What the real server answers with status 400 and code <c>invalid</c>.</summary>
    public static RowRefusedException Invalid(string detail) => new(400, detail, onlyHere: false);

    /// <summary>What the real server answers with status 500 and code <c>internal error</c>, however often it is sent.</summary>
    public static RowRefusedException Internal(string table, string detail) => new(500, $"write error: {table}, {detail}", onlyHere: false);

    /// <summary>What the real server accepts, storing something else than was meant.</summary>
    public static RowRefusedException OnlyHere(string detail) => new(400, detail, onlyHere: true);

    public static RowRefusedException Truncated() => new(
        400,
        "the body ends inside this row; the real server answers 204 and drops the row and all that it swallowed. "
        + "Check the lengths of binary values, and that no backslash precedes the line feed",
        onlyHere: true)
    {
        EndsInsideRow = true,
    };

    public static RowRefusedException Separator() => Invalid("INVALID_FIELD_SEPARATOR");

    public static RowRefusedException FieldValue(string field, string value) =>
        Invalid($"Could not parse entire line, field value is invalid. Field: {Shorten(field)}; value: {Shorten(value)}");

    public static string Shorten(string text) => text.Length <= 100 ? text : text[..100] + "...";
}
