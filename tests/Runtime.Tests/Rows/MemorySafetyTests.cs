using FsCheck;
using FsCheck.Fluent;
using Questline.Runtime.Tests.Encodings;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>No row is longer than the bound that was reckoned while it was built, and nothing around it changes.</summary>
public class MemorySafetyTests
{
    private const string Longest = "€€€€€€€€€€";

    public static TheoryData<ProtocolVersion> Versions => [.. Enum.GetValues<ProtocolVersion>()];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Random_rows_stay_inside_the_buffer(ProtocolVersion version) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true), Prop.ForAll(RandomRow.Any, row =>
        {
            if (row.Expect(version) is not null)
                Write(version, sender => row.WriteAsync(sender));
        }));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Many_longest_values_of_a_type_stay_inside_their_bound(ProtocolVersion version)
    {
        WriteMany(version, (row, name) => row.Symbol(name, Longest));
        WriteMany(version, (row, name) => row.Symbol(name, '€'));
        WriteMany(version, (row, name) => row.Symbol(name, Longest.AsSpan()));
        WriteMany(version, (row, name) => row.Column(name, Longest));
        WriteMany(version, (row, name) => row.Column(name, '€'));
        WriteMany(version, (row, name) => row.Column(name, Longest.AsSpan()));
        WriteMany(version, (row, name) => row.Column(name, true));
        WriteMany(version, (row, name) => row.Column(name, -long.MaxValue));
        WriteMany(version, (row, name) => row.Column(name, (ulong)long.MaxValue));
        WriteMany(version, (row, name) => row.Column(name, -2.2250738585072014E-308));
        WriteMany(version, (row, name) => row.Column(name, Guid.Empty));
        WriteMany(version, (row, name) => row.Column(name, -long.MaxValue, TimestampUnit.Microseconds));
        WriteMany(version, (row, name) => row.Column(name, -long.MaxValue, TimestampUnit.Nanoseconds));
        WriteMany(version, (row, name) => row.Column(name, DateTime.MinValue));
    }

    [Fact]
    public void Many_longest_binary_values_stay_inside_their_bound()
    {
        WriteMany(ProtocolVersion.Version3, (row, name) => row.Column(name, decimal.MinValue));
        WriteMany(ProtocolVersion.Version3, (row, name) => row.Column(name, new double[10]));
        WriteMany(ProtocolVersion.Version3, (row, name) => row.Column(name, new double[10].AsSpan(), [1, 2, 1, 5, 1]));
    }

    /// <summary>So many that what one value lacked would outgrow all that is reserved in excess.</summary>
    private static void WriteMany(ProtocolVersion version, Action<QuestRow, string> add) => Write(version, sender =>
    {
        QuestRow row = sender.Table("t = t");
        for (int i = 0; i < 100; i++)
            add(row, $"a = {i}");
        return row.At(long.MaxValue / 1000 * 999, TimestampUnit.Nanoseconds);
    });

    private static void Write(ProtocolVersion version, Func<IQuestSender, ValueTask> write) =>
        write(new LineSender(version, new GuardedBuffer())).AsTask().IsCompletedSuccessfully.ShouldBeTrue();
}
