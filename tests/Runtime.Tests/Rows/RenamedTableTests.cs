using Questline.Runtime.Tests.Encodings;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>Typed rows that go to a table whose name is known only at run time.</summary>
public partial class RenamedTableTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_goes_to_the_table_that_was_named()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await test.Sender.WriteAsync(Tick.Of(1), "ticks 2026", Cancellation);
        await test.Sender.WriteAsync(Tick.Of(2), Cancellation);
        await test.FlushAsync();

        test.Server.Tables.ShouldBe(["ticks 2026", "ticks"], ignoreOrder: true);
        test.Server.Rows("ticks 2026").ShouldHaveSingleItem().GetLong("number").ShouldBe(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task All_but_the_name_stays_as_it_was(int version)
    {
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions { ProtocolVersions = [version], KeepBodies = true });
        var row = new Escaped("x y", 0.5);

        await test.Sender.WriteAsync(row, "new=name", Cancellation);
        await test.FlushAsync();

        string line = EscapedText.Of(test.Server.Requests.ShouldHaveSingleItem().Body.Span);
        line.ShouldBe(Wire.Show(row, (ProtocolVersion)version).Replace(@"old\\ name\\=", @"new\\=name", StringComparison.Ordinal));
        line.ShouldStartWith(@"new\\=name,s=x\\ y v=");
    }

    [Fact]
    public async Task Rows_of_every_kind_of_sequence_are_written_in_their_order()
    {
        await using var test = await SenderUnderTest.StartAsync();
        Tick[] ticks = Tick.Several(300);

        await test.Sender.WriteAllAsync(ticks, "a", Cancellation);
        await test.Sender.WriteAllAsync(new ReadOnlyMemory<Tick>(ticks), "a", Cancellation);
        await test.Sender.WriteAllAsync(ticks.ToList(), "b", Cancellation);
        await test.Sender.WriteAllAsync(ticks.ToAsyncEnumerable(), "c", Cancellation);
        await test.FlushAsync();

        test.Server.Rows("a").Concat(test.Server.Rows("b")).Concat(test.Server.Rows("c")).Select(row => row.GetLong("number")).Chunk(300)
            .ShouldAllBe(part => part.SequenceEqual(Enumerable.Range(0, 300).Select(number => (long)number)));
        test.Sender.Acknowledged.ShouldBe(1200);
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("list")]
    [InlineData("stream")]
    public async Task A_refused_row_of_a_sequence_is_named_by_its_table_and_position(string kind)
    {
        await using var test = await SenderUnderTest.StartAsync();
        Note[] notes = [.. Enumerable.Range(0, 200).Select(number => new Note(number == 150 ? "\udc00" : "fine"))];

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(async () => await (kind switch
        {
            "memory" => test.Sender.WriteAllAsync<Note>(notes.AsMemory(), "other"),
            "list" => test.Sender.WriteAllAsync(notes.ToList(), "other"),
            _ => test.Sender.WriteAllAsync(notes.ToAsyncEnumerable(), "other"),
        }));

        refusal.Message.ShouldStartWith("Row refused (row 150, table 'other', column 'text')");
        test.Sender.Written.ShouldBe(150);
    }

    [Fact]
    public async Task A_bad_table_name_is_refused()
    {
        await using var test = await SenderUnderTest.StartAsync();

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(Tick.Of(1), "a/b"));

        refusal.Message.ShouldBe(
            "Row refused (table 'a/b'): the table name contains '/' at position 2, which QuestDB does not allow there; choose another.");
    }

    [Fact]
    public async Task Names_are_held_against_the_limit_of_the_server()
    {
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions { MaxNameLength = 39 });

        var table = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(Tick.Of(1), new string('t', 40)));
        var column = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(new WideName(1), "short"));

        table.Message.ShouldContain("has more bytes of UTF-8 than max_name_len");
        column.Message.ShouldContain("'abcdefghijklmnopqrstuvwxyz_abcdefghijklm' has more bytes");
    }

    [Fact]
    public async Task A_type_whose_own_table_is_too_long_for_the_server_can_go_to_another()
    {
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions { MaxNameLength = 20 });
        await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(new LongTable(1)));

        await test.Sender.WriteAsync(new LongTable(1), "short", Cancellation);
        await test.FlushAsync();

        test.Server.Rows("short").Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("another,s=x\n")]
    [InlineData("handmade2,s=x\n")]
    [InlineData("handmade")]
    [InlineData("")]
    public async Task A_handwritten_type_that_begins_its_line_with_another_name_is_refused(string line)
    {
        await using var test = await SenderUnderTest.StartAsync();

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(new Handmade(line), "other"));

        refusal.Message.ShouldStartWith("Row refused (table 'other'): the row's own Write method does not begin its line with 'handmade'");
        test.Sender.Written.ShouldBe(0);
    }

    [Fact]
    public async Task A_handwritten_type_that_begins_its_line_with_its_table_goes_where_it_is_told()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await test.Sender.WriteAsync(new Handmade("handmade,s=x\n"), "other", Cancellation);
        await test.FlushAsync();

        test.Server.Rows("other").ShouldHaveSingleItem().GetSymbol("s").ShouldBe("x");
    }

    [Fact]
    public async Task A_row_whose_member_writes_a_row_of_another_sender_is_written_whole()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await using var other = await SenderUnderTest.StartAsync();
        await other.WriteAsync(Tick.Of(0));
        await test.WriteAsync(Tick.Of(0));

        await test.Sender.WriteAsync(new Nested("before", WriteToOther), "outer", Cancellation);
        await test.FlushAsync();
        await other.FlushAsync();

        ReceivedRow outer = test.Server.Rows("outer").ShouldHaveSingleItem();
        (outer.GetSymbol("first"), outer.GetLong("last")).ShouldBe(("before", 5));
        other.Server.Rows("inner").ShouldHaveSingleItem().GetLong("number").ShouldBe(9);

        long WriteToOther()
        {
            other.Sender.WriteAsync(Tick.Of(9), "inner").AsTask().IsCompletedSuccessfully.ShouldBeTrue();
            return 5;
        }
    }

    [Fact]
    public async Task A_row_that_can_never_fit_is_refused()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=1024;max_buf_size=4096;");

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(Note.OfLength(5000), "other"));

        refusal.Message.ShouldContain("max_buf_size");
    }

    [QuestTable("old name=")]
    private sealed partial record Escaped([QuestSymbol] string S, double V);

    [QuestTable("a_table_with_a_rather_long_name")]
    private sealed partial record LongTable(long Value);

    /// <summary>Its last column runs the test's code when the columns before are written.</summary>
    [QuestTable("nested")]
    private sealed partial record Nested([QuestSymbol] string First, [QuestIgnore] Func<long> Compute)
    {
        public long Last => Compute();
    }

    private sealed record Handmade(string Line) : IQuestRow<Handmade>
    {
        public static TableSchema Schema { get; } = new("handmade", null, new ColumnSchema("s", QuestColumnType.Symbol, IsOptional: false));

        public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in Handmade row)
            where TFormat : struct, IIlpFormat
        {
            if (row.Line.Length == 0)
                return;
            IlpRow<TFormat> line = writer.BeginRow(row.Line.Length);
            line.Literal(System.Text.Encoding.ASCII.GetBytes(row.Line));
            writer.EndRow(line);
        }
    }
}
