using System.CommandLine;
using Questline.Tool.Output;

namespace Questline.Tool.Certificates;

/// <summary><c>questline cert</c>.</summary>
internal static class CertCommand
{
    public static Command Create(Func<ParseResult, Terminal> terminal) => new("cert", "Makes, reads and converts certificates.")
    {
        NewCommand.Create(terminal),
        InspectCommand.Create(terminal),
        ConvertCommand.Create(terminal),
    };
}
