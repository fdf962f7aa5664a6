using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Sending;

public class TransactionTests : LiveTest
{
    [Fact]
    public async Task All_rows_of_a_transaction_are_stored()
    {
        await Sql.QueryAsync(TransferRow.CreateTable(Table<TransferRow>()));
        await using QuestSender sender = Sender();

        await sender.WriteTransactionAsync(Transaction(1000, _ => true), Cancellation);

        TransferRow.NumbersOf(await ReadAsync<TransferRow>()).ShouldBe(Enumerable.Range(0, 1000).Select(number => (long)number));
    }

    [Fact]
    public async Task No_row_of_a_transaction_with_a_bad_one_is_stored()
    {
        await Sql.QueryAsync(TransferRow.CreateTable(Table<TransferRow>()));
        await using QuestSender sender = Sender();

        var failure = await Should.ThrowAsync<QuestTransactionException>(
            sender.WriteTransactionAsync(Transaction(1000, number => number != 700), Cancellation));

        failure.Row.ShouldBe(700);
        failure.IsOutcomeKnown.ShouldBeTrue();
        // What follows is stored, so that nothing of the transaction can be still on its way.
        await WriteAsync(sender, new TransferRow(5000, 1, SampleTime.Second));
        TransferRow.NumbersOf(await ReadAsync<TransferRow>()).ShouldBe([5000]);
    }

    private static IEnumerable<InTestTable<TransferRow>> Transaction(int count, Func<int, bool> isGood) =>
        TransferRow.Several(count, isGood).Select(row => new InTestTable<TransferRow>(row));
}
