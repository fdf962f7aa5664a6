using System.Globalization;
using System.Numerics;
using System.Text;
using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>Values into <c>DECIMAL(precision, scale)</c>: exactly, or not at all.</summary>
internal static class DecimalConversion
{
    public static bool Fits(ParsedColumn value, ColumnType type, CastRefusal refusal)
    {
        if (type.Kind is not ColumnKind.Decimal)
        {
            if (value.Unscaled.IsZero)
                throw refusal.OnlyHere("a decimal 0 for a column that is no decimal; the real server answers 204 and may corrupt or suspend the table");
            return false;
        }

        CheckFits(value.Unscaled, value.Scale, type, refusal);
        return true;
    }

    public static void CheckFits(BigInteger unscaled, int scale, ColumnType type, CastRefusal refusal)
    {
        BigInteger rescaled = unscaled * BigInteger.Pow(10, Math.Max(0, type.Scale - scale));
        BigInteger divisor = BigInteger.Pow(10, Math.Max(0, scale - type.Scale));
        if (!(rescaled % divisor).IsZero)
            throw refusal.LossOfPrecision();
        if (BigInteger.Abs(rescaled / divisor) >= BigInteger.Pow(10, type.Size))
            throw refusal.OutOfBounds();
    }

    /// <summary>NaN and the infinities become NULL, as in a column of doubles.</summary>
    public static void CheckFits(double value, ColumnType type, CastRefusal refusal)
    {
        if (!double.IsFinite(value))
            return;
        byte[] shortest = Encoding.ASCII.GetBytes(value.ToString("R", CultureInfo.InvariantCulture));
        CheckFits(shortest, type, refusal);
    }

    public static void CheckFits(ReadOnlySpan<byte> text, ColumnType type, CastRefusal refusal)
    {
        if (!DecimalText.TryRead(text, out BigInteger unscaled, out int scale))
            throw refusal.OutOfBounds();
        CheckFits(unscaled, scale, type, refusal);
    }
}
