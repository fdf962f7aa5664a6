using System.Globalization;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>The user's culture has no say in a line.</summary>
public sealed partial class CultureTests : IDisposable
{
    private static readonly Row Everything = new(
        (DayOfWeek)(-9),
        (Bits)ulong.MaxValue,
        -1234.5,
        double.NaN,
        double.NegativeInfinity,
        1e-7,
        -9_876_543_210,
        Guid.Empty,
        new DateTime(2026, 7, 4),
        new DateOnly(1969, 12, 31),
        DateTimeOffset.UnixEpoch);

    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    public static MatrixTheoryData<string, ProtocolVersion> Cultures => new(
        ["de-DE", "ar-SA", "sv-SE", "fa-IR", "tr-TR", ""], Enum.GetValues<ProtocolVersion>());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_row_is_the_same_in_every_culture(string culture, ProtocolVersion version)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string expected = Wire.Show(Everything, version);

        CultureInfo.CurrentCulture = culture.Length > 0 ? new CultureInfo(culture) : Odd();

        Wire.Show(Everything, version).ShouldBe(expected);
    }

    /// <summary>Different from the invariant culture in all that a number can show, whatever cultures the machine has.</summary>
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.PositiveSign = "plus";
        culture.NumberFormat.NumberDecimalSeparator = "_";
        culture.NumberFormat.NaNSymbol = "nothing";
        culture.NumberFormat.NegativeInfinitySymbol = "abyss";
        return culture;
    }

    [QuestTable("t")]
    internal readonly partial record struct Row(
        DayOfWeek Day,
        Bits Bits,
        double Number,
        double Nan,
        double Infinite,
        double Small,
        long Negative,
        Guid Guid,
        DateTime Date,
        DateOnly DayBefore1970,
        [QuestTimestamp] DateTimeOffset At);

    public enum Bits : ulong
    {
        None,
    }
}
