using Questline.TestKit;

namespace Questline.Runtime.Tests.PublicApi;

/// <summary>Whatever users can see is a promise: a change to it has to be made on purpose, in the reviewed file too.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_reviewed_one() =>
        Snapshot.Verify(
            PublicSurface.Describe(typeof(QuestSender).Assembly.Location),
            Path.Combine(Repository.Root, "tests", "Runtime.Tests", "PublicApi"),
            "Questline",
            ".txt");

    [Fact]
    public void Everything_that_users_see_is_documented() => PublicSurface.Undocumented(typeof(QuestSender).Assembly.Location).ShouldBeEmpty();
}
