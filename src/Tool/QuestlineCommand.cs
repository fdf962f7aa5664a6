using System.CommandLine;
using Questline.Tool.Certificates;
using Questline.Tool.ConfStrings;
using Questline.Tool.Doctor;
using Questline.Tool.Output;

namespace Questline.Tool;

/// <summary>The whole command line: which commands there are, and how one is run.</summary>
internal static class QuestlineCommand
{
    private static readonly Option<bool> Json = new("--json")
    {
        Description = "Print JSON, for other programs",
        Recursive = true,
    };

    // An argument that begins with @ is no file to read more arguments from.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs what the arguments say. Safe to call from several threads at once.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        string[] arguments, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        ParseResult result = Create(output).Parse(arguments, Parsing);
        return result.Errors.Count > 0
            ? await WrongCommandLine.ExplainAsync(result, arguments, errors, cancellationToken)
            : await result.InvokeAsync(
                // Those give a command two seconds after Ctrl+C, and then take its output from it: see Interruption.
                new InvocationConfiguration { Output = output, Error = errors, ProcessTerminationTimeout = null }, cancellationToken);
    }

    private static RootCommand Create(TextWriter output)
    {
        Terminal Terminal(ParseResult result) => new(output, asJson: result.GetValue(Json));
        return new RootCommand("Finds out why QuestDB cannot be reached, makes and reads certificates, explains conf strings.")
        {
            Json,
            DoctorCommand.Create(Terminal),
            ConfCommand.Create(Terminal),
            CertCommand.Create(Terminal),
        };
    }
}
