namespace Questline.Testing.Tcp;

/// <summary>Numbers of 32 bytes as JSON Web Keys write them, and base64 as the server reads it.</summary>
internal static class KeyText
{
    private const int Size = 32;

    public static string Write(byte[] number) => Convert.ToBase64String(number).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Reads a number and puts zeros before it where it is short.</summary>
    public static byte[] Read(string text, string parameter)
    {
        byte[] number = new byte[Size];
        if (!TryDecode(text, number, out int length))
            throw new ArgumentException($"Not base64url of at most {Size} bytes.", parameter);
        number.AsSpan(0, length).CopyTo(number.AsSpan(Size - length));
        number.AsSpan(0, Size - length).Clear();
        return number;
    }

    /// <summary>Reads base64 of either alphabet, padded or not, without white space.</summary>
    public static bool TryDecode(string text, Span<byte> bytes, out int length)
    {
        length = 0;
        if (text.AsSpan().ContainsAny(" \t\r\n"))
            return false;
        string digits = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        string padded = digits.PadRight((digits.Length + 3) / 4 * 4, '=');
        return Convert.TryFromBase64String(padded, bytes, out length);
    }
}
