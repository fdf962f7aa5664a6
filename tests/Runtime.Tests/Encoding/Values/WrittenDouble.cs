using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Compares the text of a double with the framework's, and reads it back.</summary>
internal static class WrittenDouble
{
    private const int MaxLength = 24;
    private const int MaxOverwritten = 16;
    private const byte Untouched = 0xA5;

    /// <summary>What the framework writes of these powers of two is shorter by a digit, and is another double.</summary>
    public static readonly double[] MistakesOfTheFramework = [Math.ScaleB(1, -25), Math.ScaleB(1, -958)];

    public static void Verify(double value)
    {
        VerifyOne(value);
        VerifyOne(-value);
    }

    public static string Text(double value)
    {
        Span<byte> buffer = stackalloc byte[64];
        return Encoding.ASCII.GetString(buffer[..Write(buffer, value)]);
    }

    private static void VerifyOne(double value)
    {
        Span<byte> buffer = stackalloc byte[64];
        buffer.Fill(Untouched);
        Span<byte> written = buffer[..Write(buffer, value)];
        Span<byte> expected = stackalloc byte[64];
        value.TryFormat(expected, out int length, "R", CultureInfo.InvariantCulture);

        bool isExpected = written.SequenceEqual(expected[..length]) || MistakesOfTheFramework.Contains(Math.Abs(value));
        if (!isExpected || !ReadsBack(written, value) || written.Length > MaxLength || buffer[(MaxLength + MaxOverwritten)..].ContainsAnyExcept(Untouched))
            Assert.Fail($"{value.ToString("R", CultureInfo.InvariantCulture)} was written as {Encoding.ASCII.GetString(written)}.");
    }

    private static bool ReadsBack(ReadOnlySpan<byte> text, double value) =>
        Utf8Parser.TryParse(text, out double read, out int consumed)
        && consumed == text.Length
        && BitConverter.DoubleToInt64Bits(read) == BitConverter.DoubleToInt64Bits(value);

    private static int Write(Span<byte> buffer, double value) =>
        (int)Unsafe.ByteOffset(ref buffer[0], ref DoubleText.Write(ref buffer[0], value));
}
