using Questline.Tool.Doctor;
using Spectre.Console;

namespace Questline.Tool.Tests.Doctor;

public class StepViewTests
{
    [Theory]
    [InlineData(0.04, "0.0 ms")]
    [InlineData(999.9, "999.9 ms")]
    [InlineData(30066.3, "30.1 s")]
    [InlineData(3600000, "3600.0 s")]
    public void A_time_stays_on_its_line(double milliseconds, string shown)
    {
        using var output = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No });

        StepView.Show(console, new StepReport(StepName.ReadBack, "db:9000", StepOutcome.Passed, milliseconds, ["read"]));

        output.ToString().ShouldContain($"{shown}  read");
    }
}
