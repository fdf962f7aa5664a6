namespace Questline.Runtime.Tests.Encodings;

/// <summary>The longest value of each type writes no byte more than the type parameter was measured to need.</summary>
public class ParameterBoundTests
{
    [Theory]
    [InlineData(ProtocolVersion.Version1)]
    [InlineData(ProtocolVersion.Version2)]
    [InlineData(ProtocolVersion.Version3)]
    public void In_every_version(ProtocolVersion version)
    {
        Write(false, version);
        Write(sbyte.MinValue, version);
        Write(byte.MaxValue, version);
        Write(short.MinValue, version);
        Write(ushort.MaxValue, version);
        Write(int.MinValue, version);
        Write(uint.MaxValue, version);
        Write(-long.MaxValue, version);
        Write<ulong>(long.MaxValue, version);
        Write(Half.Epsilon, version);
        Write(-float.Epsilon, version);
        Write(-2.2250738585072014E-308, version);
        Write('€', version);
        Write('\n', version);
        Write(Guid.Empty, version);
        Write(DateTime.MinValue, version);
        Write(DateTimeOffset.MinValue, version);
        Write(DateOnly.MinValue, version);
    }

    [Fact]
    public void Decimals() => Write(decimal.MinValue, ProtocolVersion.Version3);

    [Theory]
    [InlineData("€")]
    [InlineData("\\")]
    [InlineData("😀")]
    public void Texts_and_arrays_of_every_length(string character)
    {
        for (int length = 0; length <= 50; length++)
        {
            WriteOne(string.Concat(Enumerable.Repeat(character, length)), ProtocolVersion.Version2);
            WriteOne(new double[length], ProtocolVersion.Version2);
        }
    }

    private static void Write<T>(T value, ProtocolVersion version)
        where T : struct
    {
        WriteOne(value, version);
        WriteOne<T?>(value, version);
    }

    private static void WriteOne<T>(T value, ProtocolVersion version)
    {
        Reading<T>[] row = [new(value)];
        QuestSerializer.Serialize<Reading<T>>(row, new GuardedBuffer(), version);
    }
}
