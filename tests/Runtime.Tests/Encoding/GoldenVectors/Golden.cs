namespace Questline.Runtime.Tests.Encodings;

/// <summary>
/// Compares rows with bytes that other clients wrote and a QuestDB server read back as meant. They are numbered G01 to G41; where Questline
/// writes other bytes on purpose, the test says why.
/// </summary>
internal static class Golden
{
    /// <param name="row">What to write.</param>
    /// <param name="version">The protocol version.</param>
    /// <param name="readable">The bytes to read, as <see cref="EscapedText"/>.</param>
    /// <param name="hex">The same bytes as they were recorded.</param>
    public static void Verify<T>(T row, int version, string readable, string hex)
        where T : IQuestRow<T> =>
        Verify(Wire.Encode(row, (ProtocolVersion)version), readable, hex);

    public static void Verify(byte[] line, string readable, string hex)
    {
        Convert.ToHexStringLower(EscapedText.Bytes(readable)).ShouldBe(hex);
        EscapedText.Of(line).ShouldBe(readable);
    }
}
