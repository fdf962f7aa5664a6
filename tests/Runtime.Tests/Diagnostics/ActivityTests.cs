using System.Diagnostics;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Diagnostics;

[Collection(RunsAlone.Name)]
public class ActivityTests
{
    [Fact]
    public async Task Each_request_with_rows_is_an_activity()
    {
        using var activities = new Activities();
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions());
        await test.WriteAsync(Tick.Several(10));
        await test.FlushAsync();

        Activity activity = activities.All.ShouldHaveSingleItem();
        activity.OperationName.ShouldBe("questline.send");
        activity.Kind.ShouldBe(ActivityKind.Client);
        activity.Status.ShouldBe(ActivityStatusCode.Unset);
        activity.TagObjects.ShouldBe(
        [
            new("db.system.name", "questdb"),
            new("db.operation.batch.size", 10),
            new("questline.bytes", (long)test.Server.Requests.Single().BodyLength),
        ]);
    }

    [Fact]
    public async Task A_request_that_failed_says_why_and_its_repetition_is_another_activity()
    {
        using var activities = new Activities();
        var answers = new Queue<WriteAnswer?>([WriteAnswer.Text(503, "not now"), null]);
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=10000;", (_, _) => new ValueTask<WriteAnswer?>(answers.Dequeue()), time);
        await test.WriteAsync(Tick.Several(10));

        await time.PassPausesAsync(test.FlushAsync(), TimeSpan.FromSeconds(1));

        activities.All.Select(activity => (activity.Status, activity.GetTagItem("error.type"))).ShouldBe(
            [(ActivityStatusCode.Error, "503"), (ActivityStatusCode.Unset, null)]);
    }

    [Fact]
    public async Task A_batch_belongs_to_no_activity_of_whoever_wrote_first()
    {
        using var activities = new Activities();
        using var caller = new Activity("caller").Start();
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();

        activities.All.ShouldHaveSingleItem().ParentId.ShouldBeNull();
    }
}
