using System.Globalization;

namespace Questline.Schemas;

/// <summary>A column type as the server names it: <c>LONG</c>, <c>DECIMAL(18,3)</c>, <c>GEOHASH(4c)</c>, <c>DOUBLE[][]</c>.</summary>
internal sealed class ServerColumnType
{
    public const string ArrayKind = "ARRAY";

    private const string Dimension = "[]";
    private const int BitsOfGeohashCharacter = 5;

    private readonly string _text;

    public ServerColumnType(string text)
    {
        _text = text;
        string upper = text.ToUpperInvariant();
        int size = upper.IndexOf('(', StringComparison.Ordinal);
        string sizeless = size < 0 ? upper : upper[..size];
        string element = sizeless.Replace(Dimension, "", StringComparison.Ordinal);
        ArrayRank = (sizeless.Length - element.Length) / Dimension.Length;
        Kind = ArrayRank > 0 ? ArrayKind : element.Trim();
        Sizes = size < 0 ? "" : upper[(size + 1)..].TrimEnd(')');
    }

    /// <summary>The type in capitals, without sizes; <see cref="ArrayKind"/> for every array.</summary>
    public string Kind { get; }

    public int ArrayRank { get; }

    /// <summary>Precision and scale of a decimal, or null where the server does not tell them.</summary>
    public (int Precision, int Scale)? DecimalSize =>
        Sizes.Split(',') is [var precision, var scale] && TryRead(precision, out int digits) && TryRead(scale, out int decimals) ? (digits, decimals) : null;

    /// <summary>The bits of a geohash, or null where the server does not tell them.</summary>
    public int? GeohashBits
    {
        get
        {
            if (Sizes.Length < 2 || !TryRead(Sizes[..^1], out int size))
                return null;
            return Sizes[^1] == 'C' ? size * BitsOfGeohashCharacter : size;
        }
    }

    private string Sizes { get; }

    public override string ToString() => _text;

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
