namespace Questline.Testing;

/// <summary>Doubles compared by their bits, all NaN alike.</summary>
internal static class DoubleBits
{
    public static bool Same(double left, double right) => Of(left) == Of(right);

    public static int Hash(double value) => Of(value).GetHashCode();

    private static long Of(double value) => BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value);
}
