using Questline.Aot.Tests.Publishing;

namespace Questline.Aot.Tests;

/// <summary>What the trimmer and the native compiler say of the library.</summary>
[Collection(nameof(PublishingGroup))]
public class WarningTests(PublishedPrograms programs)
{
    [Theory]
    [InlineData(ProgramForm.Trimmed, LibraryPart.Reachable)]
    [InlineData(ProgramForm.Trimmed, LibraryPart.Whole)]
    [InlineData(ProgramForm.Native, LibraryPart.Reachable)]
    [InlineData(ProgramForm.Native, LibraryPart.Whole)]
    public async Task They_warn_of_nothing(ProgramForm form, LibraryPart part)
    {
        PublishedProgram program = await programs.GetAsync(form, part);

        program.Log.Output.ShouldNotContain("warning");
    }

    [Theory]
    [InlineData(ProgramForm.Trimmed)]
    [InlineData(ProgramForm.Native)]
    public async Task They_have_looked_at_code_that_the_program_does_not_reach(ProgramForm form)
    {
        const string Type = "Questline.QuestSender";
        const string Unreached = nameof(QuestSender.DiscardPending);

        (await programs.GetAsync(form, LibraryPart.Whole)).Has(Type, Unreached).ShouldBeTrue();
        (await programs.GetAsync(form, LibraryPart.Reachable)).Has(Type, Unreached).ShouldBeFalse();
    }
}
