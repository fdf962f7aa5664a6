using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Diagnostics;

[Collection(RunsAlone.Name)]
public class RequestMetricsTests
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);

    [Fact]
    public async Task A_request_is_measured_with_its_time_and_its_bytes()
    {
        using var measurements = new Measurements();
        var time = new ManualTimeProvider();
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(
            new QuestTestServerOptions { OnWrite = answers.OnWriteAsync }, time: time);
        await test.WriteAsync(Tick.Several(10));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();

        time.Advance(TimeSpan.FromSeconds(2));
        answers.ReleaseAll();
        await flush;

        Measured request = measurements.Of("questline.request.duration").ShouldHaveSingleItem();
        request.Value.ShouldBe(2);
        request.Tags.ShouldBeEmpty();
        measurements.Of("questline.flush.duration").ShouldHaveSingleItem().Value.ShouldBe(2);
        measurements.Sum("questline.sent").ShouldBe(test.Server.Requests.Single().BodyLength);
    }

    [Fact]
    public async Task Requests_that_fail_and_their_repetitions_say_why()
    {
        using var measurements = new Measurements();
        var answers = new Queue<WriteAnswer?>([WriteAnswer.Text(503, "not now"), WriteAnswer.Abort, null]);
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=10000;", (_, _) => new ValueTask<WriteAnswer?>(answers.Dequeue()), time);
        await test.WriteAsync(Tick.Several(10));

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        measurements.Of("questline.request.duration").Select(request => request.ErrorType).ShouldBe(["503", "connection", null]);
        measurements.Of("questline.retries").Select(retry => retry.ErrorType).ShouldBe(["503", "connection"]);
        measurements.Of("questline.flush.duration").Select(flush => flush.ErrorType).ShouldBe([null]);
        measurements.ShouldMatch(test.Sender);
    }

    [Fact]
    public async Task Bytes_count_when_they_are_acknowledged()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync(onWrite: new ServerFault(WriteAnswer.Text(503, "not now")).OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));

        await Should.ThrowAsync<QuestServerException>(test.FlushAsync());

        measurements.Sum("questline.sent").ShouldBe(0);
        measurements.Of("questline.retries").ShouldBeEmpty();
        test.Sender.DiscardPending();
    }

    [Fact]
    public async Task A_flush_with_rejected_rows_failed()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync();
        test.Server.CreateTable("readings", ("number", "LONG"), ("value", Reading.ColumnType));
        await test.Sender.WriteAsync(new Reading(1, Reading.Bad), TestContext.Current.CancellationToken);

        await Should.ThrowAsync<QuestRowRejectedException>(test.FlushAsync());

        measurements.Of("questline.flush.duration").ShouldHaveSingleItem().ErrorType.ShouldBe("row_rejected");
    }

    [Fact]
    public async Task No_attribute_names_a_server_a_table_or_a_secret()
    {
        using var measurements = new Measurements();
        using var activities = new Activities();
        using TestCertificate certificate = TestCertificates.Valid();
        await using var test = await SenderUnderTest.StartAsync(
            new QuestTestServerOptions { Certificate = certificate, Username = "joe", Password = "hunter2" });
        test.Server.CreateTable("readings", ("number", "LONG"), ("value", Reading.ColumnType));
        await test.Sender.WriteAsync(new Reading(1, Reading.Bad), TestContext.Current.CancellationToken);
        await Should.ThrowAsync<QuestRowRejectedException>(test.FlushAsync());
        measurements.ReadByAttribute("questline.certificate.time_to_expiry", "questline.certificate.role").ShouldNotBeEmpty();

        string attributes = string.Join(
            '\n',
            measurements.All.SelectMany(measured => measured.Tags).Concat(activities.All.SelectMany(activity => activity.TagObjects)));

        attributes.ShouldSatisfyAllConditions(
            text => text.ShouldContain("error.type"),
            text => text.ShouldNotContain("localhost"),
            text => text.ShouldNotContain("readings"),
            text => text.ShouldNotContain("joe"),
            text => text.ShouldNotContain("hunter2"));
    }
}
