namespace Questline.Live.Tests.Support;

public class SkipReasonTests
{
    [Fact]
    public void It_says_what_to_set() =>
        LiveServer.SkipReason("QUESTLINE_LIVE_CONF", "http::addr=localhost:9000;")
            .ShouldBe("Needs a QuestDB server: set QUESTLINE_LIVE_CONF to its conf string, for example http::addr=localhost:9000; "
                + "See 'Tests against a real QuestDB' in README.md.");
}
