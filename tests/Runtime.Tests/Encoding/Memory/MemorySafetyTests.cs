using FsCheck;
using FsCheck.Fluent;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>
/// The encoder checks room once for a row and never again: nothing it does may leave the bytes it asked for, nor a row be longer than
/// its bound.
/// </summary>
public partial class MemorySafetyTests
{
    private const long LastInstant = 9_214_646_399_999_999_999;

    private static readonly Config ManyTimes = Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(50).WithQuietOnSuccess(true);

    [Theory]
    [InlineData(ProtocolVersion.Version1)]
    [InlineData(ProtocolVersion.Version2)]
    [InlineData(ProtocolVersion.Version3)]
    public void Random_rows_stay_inside_the_buffer(ProtocolVersion version)
    {
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.Required, rows => WriteEach(rows, version, mayRefuse: true)));
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.OptionalIn(version), rows => WriteEach(rows, version, mayRefuse: true)));
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.Binary, rows => WriteEach(rows, version, mayRefuse: true)));
    }

    [Theory]
    [InlineData(ProtocolVersion.Version1)]
    [InlineData(ProtocolVersion.Version2)]
    [InlineData(ProtocolVersion.Version3)]
    public void The_longest_value_of_each_type_stays_inside_its_bound(ProtocolVersion version)
    {
        WriteEach([new Symbol('€', LastInstant)], version);
        WriteEach([new Enum((Side)long.MinValue, LastInstant), new Enum(Side.ANameLongerThanAnyNumber, LastInstant)], version);
        WriteEach([new Character('€', LastInstant)], version);
        WriteEach([new Boolean(true, LastInstant)], version);
        WriteEach([new Integer(-long.MaxValue, LastInstant)], version);
        WriteEach([new Double(-2.2250738585072014E-308, LastInstant)], version);
        WriteEach([new Unique(Guid.Empty, LastInstant)], version);
        WriteEach([new Micros(-long.MaxValue, LastInstant)], version);
        WriteEach([new Nanos(-long.MaxValue, LastInstant)], version);
    }

    [Fact]
    public void The_longest_decimal_stays_inside_its_bound() =>
        WriteEach([new Decimals(decimal.MinValue, LastInstant), new Decimals(decimal.MaxValue, LastInstant)], ProtocolVersion.Version3);

    [Theory]
    [InlineData("€")]
    [InlineData("\\")]
    [InlineData("😀")]
    [InlineData("a")]
    public void Texts_of_every_length_stay_inside_their_bound(string character)
    {
        for (int length = 0; length <= 100; length++)
        {
            string text = string.Concat(Enumerable.Repeat(character, length));
            WriteEach([new Texts(text, text, LastInstant)], ProtocolVersion.Version2);
        }
    }

    [Fact]
    public void Arrays_of_every_length_stay_inside_their_bound() =>
        WriteEach([.. Enumerable.Range(0, 100).Select(length => new Arrays(new double[length], LastInstant))], ProtocolVersion.Version2);

    /// <summary>Each row into a buffer of its own bound, and then all of them as a sequence.</summary>
    private static void WriteEach<T>(T[] rows, ProtocolVersion version, bool mayRefuse = false)
        where T : IQuestRow<T>
    {
        foreach (T row in rows)
            Write([row], version, mayRefuse);
        Write(rows, version, mayRefuse);
    }

    private static void Write<T>(T[] rows, ProtocolVersion version, bool mayRefuse)
        where T : IQuestRow<T>
    {
        try
        {
            QuestSerializer.Serialize<T>(rows, new GuardedBuffer(), version);
        }
        catch (QuestInvalidRowException) when (mayRefuse)
        {
            // Refused half-way: the guards were looked at all the same.
        }
    }

    [QuestTable("t")]
    internal readonly partial record struct Symbol([QuestSymbol] char V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Enum(Side V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Character(char V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Boolean(bool V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Integer(long V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Double(double V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Unique(Guid V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Micros(
        [QuestColumn(Type = QuestColumnType.Timestamp)] long V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Nanos(
        [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] long V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Decimals(decimal V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Texts(
        [QuestSymbol] string K, string V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Arrays(double[] V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    public enum Side : long
    {
        ANameLongerThanAnyNumber,
    }
}
