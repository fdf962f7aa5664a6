using Microsoft.Extensions.DependencyInjection;
using Questline.TestKit;

namespace Questline.Hosting.Tests.PublicApi;

/// <summary>Whatever users can see is a promise: a change to it has to be made on purpose, in the reviewed file too.</summary>
public class PublicApiTests
{
    private static readonly string Assembly = typeof(QuestSenderServiceCollectionExtensions).Assembly.Location;

    [Fact]
    public void The_public_surface_is_the_reviewed_one() => Snapshot.Verify(
        PublicSurface.Describe(Assembly), Path.Combine(Repository.Root, "tests", "Hosting.Tests", "PublicApi"), "Questline.Extensions.Hosting", ".txt");

    [Fact]
    public void Everything_that_users_see_is_documented() => PublicSurface.Undocumented(Assembly).ShouldBeEmpty();
}
