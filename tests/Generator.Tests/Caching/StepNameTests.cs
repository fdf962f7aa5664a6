using Questline.Generator.Tests.Caching.Edits;
using Questline.TestKit;

namespace Questline.Generator.Tests.Caching;

/// <summary>A name that no step has would be watched in vain.</summary>
public class StepNameTests
{
    // A step without a value is not recorded, so a table of each origin is refused.
    [Fact]
    public void Every_name_is_that_of_a_step() =>
        StepNames.All.ShouldBeSubsetOf(
            EditedProject.Start()
                .Continue(project => project.AddFile("[QuestTableFor(typeof(int), \"refused\")] public partial class Numbers;"))
                .Result.TrackedSteps.Keys);
}
