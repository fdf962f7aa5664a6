using System.Buffers;
using System.Text;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>
/// Writes texts as symbol and as string, and compares the bytes, or the index that is refused, with <see cref="PlainText"/>.
/// </summary>
internal sealed partial class TextComparison
{
    private readonly ArrayBufferWriter<byte> _line = new();

    public void Verify(string text)
    {
        Compare(new SymbolRow(text), text, "t,k=", PlainText.Symbol(text, out int symbolRefusedAt), "\n", symbolRefusedAt);
        Compare(new StringRow(text), text, "t v=\"", PlainText.Quoted(text, out int stringRefusedAt), "\"\n", stringRefusedAt);
    }

    private void Compare<T>(T row, string text, string before, byte[] value, string after, int refusedAt)
        where T : IQuestRow<T>
    {
        _line.ResetWrittenCount();
        QuestInvalidRowException? refusal = null;
        try
        {
            QuestSerializer.Serialize(in row, _line, ProtocolVersion.Version2);
        }
        catch (QuestInvalidRowException exception)
        {
            refusal = exception;
        }

        byte[] expected = refusedAt < 0 ? [.. Encoding.ASCII.GetBytes(before), .. value, .. Encoding.ASCII.GetBytes(after)] : [];
        if (!_line.WrittenSpan.SequenceEqual(expected))
            Assert.Fail($"{Name(text)} was written as {EscapedText.Of(_line.WrittenSpan)}, not as {EscapedText.Of(expected)}.");
        if (refusedAt >= 0 && refusal?.Message.Contains($" at index {refusedAt},", StringComparison.Ordinal) != true)
            Assert.Fail($"{Name(text)} was not refused at index {refusedAt}: {refusal?.Message ?? "no refusal"}");
        if (refusedAt < 0 && refusal is not null)
            Assert.Fail($"{Name(text)} was refused: {refusal.Message}");
    }

    /// <summary>The text as UTF-16 code units, since half pairs cannot be printed.</summary>
    private static string Name(string text) => $"[{string.Join(' ', text.Select(unit => ((int)unit).ToString("x4", null)))}]";

    [QuestTable("t")]
    internal readonly partial record struct SymbolRow([QuestSymbol] string K);

    [QuestTable("t")]
    internal readonly partial record struct StringRow(string V);
}
