using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Questline.Testing.Connections;

/// <summary>Sits between HTTP and the connection, within TLS, and lets only the first bytes of an answer out where a test asks for it.</summary>
internal sealed class AnswerCut(PipeWriter output)
{
    private readonly CutPipeWriter _output = new(output);

    /// <summary>Puts a cut into a connection, for <see cref="Apply"/> to find.</summary>
    public static ConnectionDelegate Install(ConnectionDelegate next) => connection =>
    {
        var cut = new AnswerCut(connection.Transport.Output);
        connection.Transport = new CutTransport(connection.Transport.Input, cut._output);
        connection.Features.Set(cut);
        return next(connection);
    };

    /// <summary>Cuts the answer that is about to be written, after which the connection closes.</summary>
    public static void Apply(HttpContext context, int bytes)
    {
        context.Response.Headers.Connection = "close";
        context.Features.GetRequiredFeature<AnswerCut>()._output.CutAfter(bytes);
    }

    private sealed record CutTransport(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
