using Questline.Tool.Doctor;

namespace Questline.Tool.Tests.Doctor;

public class UnexpectedErrorTests
{
    private static readonly FormatException Unexpected = new("The value 'HUNTER\u001b' is\nodd.");

    private readonly StepLog _log = new(TimeProvider.System, new SilentObserver());

    [Fact]
    public async Task An_error_that_nobody_foresaw_is_a_failed_step_with_its_type()
    {
        await Should.ThrowAsync<RunEndedException>(() => _log.RunAsync(StepName.Settings, "h:1", _ => throw Unexpected));

        StepReport step = _log.Steps.ShouldHaveSingleItem();
        step.Outcome.ShouldBe(StepOutcome.Failed);
        step.Details.ShouldHaveSingleItem().ShouldContain("FormatException");
        step.Advice.ShouldNotBeNull().ShouldContain("report");
    }

    [Fact]
    public async Task Its_message_is_cleaned_of_the_conf_string_and_of_control_characters()
    {
        _log.Mask = text => text.Replace("HUNTER", "***", StringComparison.Ordinal);

        await Should.ThrowAsync<RunEndedException>(() => _log.RunAsync(StepName.Settings, "h:1", _ => throw Unexpected));

        _log.Steps[0].Details[0].ShouldEndWith("System.FormatException: The value '***?' is?odd.");
    }

    [Fact]
    public async Task As_long_as_nothing_is_known_of_the_conf_string_its_message_is_not_shown()
    {
        await Should.ThrowAsync<RunEndedException>(() => _log.RunAsync(StepName.ConfString, null, _ => throw Unexpected));

        _log.Steps[0].Details[0].ShouldNotContain("HUNTER");
    }
}
