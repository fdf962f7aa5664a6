using System.Buffers;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Memory that another thread changes while it is written may spoil its own text, and never what stands behind it.</summary>
public partial class ChangingTextTests
{
    private const int Rows = 2000;
    private const int Length = 400;

    [Fact]
    public void Characters_that_change_never_end_their_value() =>
        WriteWhileChanging(new char[Length], 'ü', '"', memory => new CharacterRow(memory));

    [Fact]
    public void Bytes_that_change_never_end_their_value() =>
        WriteWhileChanging(new byte[Length], (byte)'a', (byte)'"', memory => new Utf8Row(memory));

    private static void WriteWhileChanging<T, TRow>(T[] memory, T plain, T quote, Func<ReadOnlyMemory<T>, TRow> create)
        where TRow : IQuestRow<TRow>
    {
        Array.Fill(memory, plain);
        TRow row = create(memory);
        using var stop = new CancellationTokenSource();
        var changing = new Thread(() =>
        {
            for (int i = 0; !stop.IsCancellationRequested; i++)
                memory[i % Length] = i / Length % 2 == 0 ? quote : plain;
        });
        changing.Start();
        try
        {
            for (int i = 0; i < Rows; i++)
                FindValueEnd(row).ShouldBeTrue();
        }
        finally
        {
            stop.Cancel();
            changing.Join();
        }
    }

    /// <summary>Whether the first quote that no backslash escapes is the last one of the line. A row that is refused has none.</summary>
    private static bool FindValueEnd<TRow>(TRow row)
        where TRow : IQuestRow<TRow>
    {
        var buffer = new ArrayBufferWriter<byte>();
        try
        {
            QuestSerializer.Serialize(in row, buffer, ProtocolVersion.Version2);
        }
        catch (QuestInvalidRowException)
        {
            return true;
        }

        ReadOnlySpan<byte> value = buffer.WrittenSpan["t v=\""u8.Length..];
        int end = 0;
        while (value[end] != '"')
            end += value[end] == '\\' ? 2 : 1;
        return value[end..].SequenceEqual("\"\n"u8);
    }

    [QuestTable("t")]
    private readonly partial record struct CharacterRow(ReadOnlyMemory<char> V);

    [QuestTable("t")]
    private readonly partial record struct Utf8Row(ReadOnlyMemory<byte> V);
}
