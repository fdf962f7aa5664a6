using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>What the compiler sees in typed rows is refused at run time here; values are refused as those of typed rows are.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("", "is empty")]
    [InlineData("a/b", "contains '/' at position 2, which QuestDB does not allow there")]
    [InlineData("a..b", "contains two dots in a row, which QuestDB does not allow")]
    [InlineData(" a", "begins with a space, which QuestDB does not allow")]
    public void A_table_with_a_bad_name(string name, string problem)
    {
        var sender = new LineSender(ProtocolVersion.Version1);

        var refusal = Should.Throw<QuestInvalidRowException>(() => sender.Table(name));

        refusal.Message.ShouldEndWith($": the table name {problem}; choose another.");
        refusal.Table.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("plant-1", "contains '-' at position 6, which QuestDB does not allow there")]
    [InlineData("a.b", "contains '.' at position 2, which QuestDB does not allow there")]
    public void A_column_with_a_bad_name(string name, string problem)
    {
        QuestInvalidRowException refusal = LineSender.Refuse(row => row.Column(name, 1).AtNow());

        refusal.Message.ShouldEndWith($"the column name {problem}; choose another.");
        (refusal.Table, refusal.Column).ShouldBe(("t", name));
    }

    [Fact]
    public void A_name_with_half_of_a_surrogate_pair() =>
        LineSender.Refuse(row => row.Column("a\ud83d", 1).AtNow()).Message.ShouldContain("half of a surrogate pair at position 2");

    [Fact]
    public void A_bad_name_is_shown_on_one_line() =>
        LineSender.Refuse(row => row.Symbol("a\nb", "x").AtNow()).Message.ShouldBe(
            "Row refused (table 't', column 'aU+000Ab'): the column name contains U+000A at position 2, which QuestDB does not allow there; choose another.");

    [Fact]
    public void A_bad_name_is_refused_even_where_its_value_is_null() =>
        LineSender.Refuse(row => row.Column("a*b", (long?)null).Column("c", 1).AtNow()).Column.ShouldBe("a*b");

    [Fact]
    public void A_name_of_more_than_127_bytes() =>
        LineSender.Refuse(row => row.Column(new string('ß', 64), 1).AtNow()).Message.ShouldEndWith(
            "the column name is 128 bytes of UTF-8 long, and the limit is 127; choose another.");

    [Theory]
    [InlineData("timestamp")]
    [InlineData("Timestamp")]
    [InlineData("TIMESTAMP")]
    public void A_column_named_like_the_designated_timestamp(string name)
    {
        LineSender.Refuse(row => row.Column(name, DateTime.UnixEpoch).AtNow()).Message.ShouldBe(
            $"Row refused (table 't', column '{name}'): QuestDB keeps this column name for the designated timestamp; give that to At, or choose another name.");
        LineSender.Refuse(row => row.Symbol(name, "x").AtNow()).Column.ShouldBe(name);
    }

    [Fact]
    public void The_same_column_twice_whatever_its_case_and_kind()
    {
        LineSender.Refuse(row => row.Column("price", 1).Column("size", 2).Column("PRICE", 3).AtNow()).Message.ShouldBe(
            "Row refused (table 't', column 'PRICE'): the row already has the column 'price', and QuestDB ignores case in names and drops the second "
            + "value; write one of them.");
        LineSender.Refuse(row => row.Symbol("größe", "x").Column("GRÖSSE", 1).Column("GRÖßE", 1.0).AtNow()).Column.ShouldBe("GRÖßE");
        LineSender.Refuse(row => row.Column("a", "x".AsSpan()).Column("a", [1.0], [1]).AtNow()).Column.ShouldBe("a");
    }

    [Fact]
    public void Columns_of_one_name_of_which_one_has_a_value_are_one_column() =>
        LineSender.LineOf(ProtocolVersion.Version1, row => row.Column("value", (string?)null).Column("value", 1).AtNow()).ShouldBe(@"t value=1i\n");

    [Fact]
    public void A_column_twice_among_a_thousand() =>
        LineSender.Refuse(row =>
        {
            for (int i = 0; i < 1000; i++)
                row.Column($"c{i}", i);
            return row.Column("C500", 1).AtNow();
        }).Column.ShouldBe("C500");

    /// <summary>The official client writes a line without a column where At is called, and checks AtNow only.</summary>
    [Fact]
    public void A_row_without_columns()
    {
        const string Message = "Row refused (table 't'): the row has no columns, or each is null; "
            + "a row needs at least one symbol or column, so do not write it.";

        LineSender.Refuse(row => row.At(DateTime.UnixEpoch)).Message.ShouldBe(Message);
        LineSender.Refuse(row => row.AtNow()).Message.ShouldBe(Message);
        LineSender.Refuse(row => row.Symbol("a", (string?)null).Column("b", (long?)null).AtNow()).Message.ShouldBe(Message);
    }

    [Fact]
    public void A_count_that_overflows_microseconds()
    {
        LineSender.Refuse(row => row.Column("a", long.MaxValue / 1000 + 1, TimestampUnit.Milliseconds).AtNow()).Message.ShouldBe(
            "Row refused (table 't', column 'a'): the instant does not fit 64 bits of microseconds; check the unit in which it is counted.");
        LineSender.Refuse(row => row.Column("a", long.MinValue, TimestampUnit.Seconds).AtNow()).Column.ShouldBe("a");
    }

    [Fact]
    public void An_array_whose_shape_does_not_fit() =>
        LineSender.Refuse(row => row.Column("a", [1, 2, 3], [2, 2]).AtNow()).Message.ShouldContain("do not multiply to its 3 elements");

    [Fact]
    public void A_date_in_a_unit_that_dates_do_not_have()
    {
        QuestRow row = new LineSender(ProtocolVersion.Version2).Table("t");

        Should.Throw<ArgumentOutOfRangeException>(() => row.Column("a", DateTime.UnixEpoch, TimestampUnit.Seconds));
        Should.Throw<ArgumentOutOfRangeException>(() => row.Column("a", (DateOnly?)null, TimestampUnit.Milliseconds));
        Should.Throw<ArgumentOutOfRangeException>(() => row.Column("a", 1, (TimestampUnit)9));
        Should.Throw<ArgumentOutOfRangeException>(() => row.Column("a", 1).At(DateTime.UnixEpoch, TimestampUnit.Seconds).AsTask());
    }

    [Fact]
    public void A_name_that_is_null()
    {
        var sender = new LineSender(ProtocolVersion.Version2);

        Should.Throw<ArgumentNullException>(() => sender.Table(null!));
        Should.Throw<ArgumentNullException>(() => sender.Table("t").Column(null!, 1));
    }

    [Fact]
    public async Task A_name_longer_than_the_server_allows()
    {
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions { MaxNameLength = 30 });
        string name = new('n', 31);

        var column = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.Table("t").Column("a", 1).Column(name, 1).AtNow());
        var table = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.Table(name).Column("a", 1).AtNow());

        column.Message.ShouldBe($"Row refused (table 't'): the name '{name}' has more bytes of UTF-8 than max_name_len or the server allows; shorten it.");
        table.Table.ShouldBe(name);
        test.Sender.Written.ShouldBe(0);
    }

    [Fact]
    public async Task A_row_larger_than_the_buffer_before_its_memory_is_spent()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=1024;max_buf_size=4096;");

        var text = Should.Throw<QuestInvalidRowException>(() => test.Sender.Table("t").Column("a", new string('x', 2000).AsSpan()));
        var array = Should.Throw<QuestInvalidRowException>(() => test.Sender.Table("t").Column("a", new double[1000].AsSpan()));

        text.Message.ShouldContain("more than max_buf_size allows");
        (array.Table, array.Message.Contains("max_buf_size", StringComparison.Ordinal)).ShouldBe(("t", true));
    }
}
