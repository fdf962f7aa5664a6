namespace Questline.Runtime.Tests.Encodings;

/// <summary>
/// Another thread may change the array between measuring and writing, and while it is written: the row may be refused but never outgrow its bound.
/// </summary>
public class ChangedArrayTests
{
    private const int Rows = 20_000;

    // One array or two of them in the place of shorter ones reach beyond the slack of a buffer, but not beyond the guards around it.
    private const int Longer = 11;

    [Fact]
    public void A_list_is_written_as_long_as_it_was()
    {
        List<double> list = [1, 2];
        IlpArray values = IlpArray.Of(list);
        list.AddRange(Enumerable.Repeat(3.0, 1000));
        list.RemoveRange(0, 1001);
        list.TrimExcess();

        ArrayWire.WriteGuarded(values);
        ArrayWire.Encode(values).ShouldBe(ArrayWire.Row([2], 1, 2));
    }

    [Fact]
    public void An_inner_array_that_was_replaced_by_an_equally_long_one_is_written()
    {
        double[][] arrays = [[1, 2], [3, 4]];
        IlpArray values = IlpArray.OfJagged(arrays);
        arrays[1] = [5, 6];

        ArrayWire.Encode(values, 2).ShouldBe(ArrayWire.Row([2, 2], 1, 2, 5, 6));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void An_inner_array_that_was_replaced_by_a_longer_one_is_refused(int place)
    {
        double[][] arrays = [[1, 2], [3, 4]];
        IlpArray values = IlpArray.OfJagged(arrays);
        arrays[place] = new double[Longer];

        ArrayWire.Refusal(values, 2).Column.ShouldBe("a");
    }

    [Fact]
    public void Arrays_that_were_all_replaced_by_longer_ones_are_refused()
    {
        double[][] arrays = [[1, 2], [3, 4]];
        IlpArray values = IlpArray.OfJagged(arrays);
        arrays[0] = arrays[1] = new double[Longer];

        ArrayWire.Refusal(values, 2).Message.ShouldBe(
            "Row refused (column 'a'): the arrays were replaced by others while the row was written; "
            + "let no thread change a row that is being written.");
    }

    [Fact]
    public Task Arrays_that_another_thread_replaces_all_the_time()
    {
        double[] shorter = [1, 2], longer = new double[Longer];
        double[][] arrays = [shorter, shorter, shorter];
        var random = new Random(1);

        return WhileChanging(
            index => arrays[index % 3] = random.Next(2) == 0 ? longer : shorter,
            () => ArrayWire.WriteGuarded(IlpArray.OfJagged(arrays), 2));
    }

    [Fact]
    public Task A_list_that_another_thread_changes_all_the_time()
    {
        List<float> list = [];

        return WhileChanging(
            index =>
            {
                list.Add(index);
                if (index % 100 != 0)
                    return;
                list.Clear();
                list.TrimExcess();
            },
            () => ArrayWire.WriteGuarded(IlpArray.Of(list)));
    }

    /// <summary>Writes many rows, refused or not; the buffer fails where one leaves its bound.</summary>
    private static async Task WhileChanging(Action<int> change, Action write)
    {
        using var written = new CancellationTokenSource();
        var changing = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task changes = Task.Run(() =>
        {
            for (int index = 0; !written.IsCancellationRequested; index = (index + 1) & int.MaxValue)
            {
                change(index);
                changing.TrySetResult();
            }
        });
        await changing.Task;
        try
        {
            for (int row = 0; row < Rows; row++)
                TryWrite(write);
        }
        finally
        {
            await written.CancelAsync();
            await changes;
        }
    }

    private static void TryWrite(Action write)
    {
        try
        {
            write();
        }
        catch (Exception refusal) when (refusal is QuestInvalidRowException or InvalidOperationException)
        {
            // What must not happen is that it is written beyond its bound.
        }
    }
}
