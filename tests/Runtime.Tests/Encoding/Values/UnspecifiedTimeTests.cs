using System.Globalization;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Dates without a kind, taken as local time or refused, where daylight saving time is from March to October.</summary>
[Collection(nameof(LocalTimeTests))]
public sealed class UnspecifiedTimeTests : IDisposable
{
    private readonly LocalZone _zone = LocalZone.WithDaylightSaving(
        TimeSpan.FromHours(1), At("2026-03-29T01:00:00Z"), At("2026-10-25T01:00:00Z"));

    public void Dispose() => _zone.Dispose();

    [Theory]
    [InlineData("2026-01-15T12:00:00", "2026-01-15T11:00:00Z")]
    [InlineData("2026-07-15T12:00:00", "2026-07-15T10:00:00Z")]
    public void A_date_without_a_kind_is_converted_as_local_time(string value, string expected) => Verify(value, expected);

    /// <summary>At three o'clock it is two o'clock again.</summary>
    [Fact]
    public void In_the_hour_that_comes_twice_the_second_one_is_meant() => Verify("2026-10-25T02:30:00", "2026-10-25T01:30:00Z");

    /// <summary>At two o'clock it is three o'clock at once.</summary>
    [Fact]
    public void In_the_hour_that_is_left_out_the_clock_is_an_hour_ahead() => Verify("2026-03-29T02:30:00", "2026-03-29T03:30:00+02:00");

    [Fact]
    public void A_date_with_a_kind_is_taken_as_it_is()
    {
        var universal = new DateTime(2026, 7, 15, 12, 0, 0, DateTimeKind.Utc);
        var local = new DateTime(2026, 7, 15, 12, 0, 0, DateTimeKind.Local);

        foreach (DateTime value in new[] { universal, local })
        {
            IlpDateTime.UnspecifiedAsLocal(value).ShouldBe(value);
            IlpDateTime.UnspecifiedAsLocal(value).Kind.ShouldBe(value.Kind);
            IlpDateTime.RequireKind(value, "at").Kind.ShouldBe(value.Kind);
        }
    }

    [Fact]
    public void A_date_without_a_kind_is_refused_where_one_is_required()
    {
        var refusal = Should.Throw<QuestInvalidRowException>(() => IlpDateTime.RequireKind(new DateTime(2026, 7, 15), "at"));

        refusal.Column.ShouldBe("at");
        refusal.Message.ShouldBe(
            "Row refused (column 'at'): the date does not say whether it is UTC or local time; "
            + "give its kind with DateTime.SpecifyKind, or use a DateTimeOffset.");
    }

    private static void Verify(string value, string expected)
    {
        DateTime local = IlpDateTime.UnspecifiedAsLocal(DateTime.Parse(value, CultureInfo.InvariantCulture));

        local.Kind.ShouldBe(DateTimeKind.Local);
        local.ToUniversalTime().ShouldBe(At(expected).UtcDateTime);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
