using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Questline.Benchmarks;

/// <summary>
/// A server that reads rows and forgets them, in a process of its own so that its work does not count as the sender's. It prints its port and
/// ends with its standard input.
/// </summary>
internal static class Sink
{
    public const string Argument = "sink";

    private const string Settings = """{"config":{"accepting.writes":["http"],"line.proto.support.versions":[1,2,3],"cairo.max.file.name.length":127}}""";

    public static async Task RunAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(System.Net.IPAddress.Loopback, 0);
        });
        await using WebApplication application = builder.Build();
        application.Run(AnswerAsync);
        await application.StartAsync();
        ICollection<string> addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Console.WriteLine(new Uri(addresses.Last()).Port);
        await Console.In.ReadToEndAsync();
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/settings")
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Settings);
            return;
        }

        while (true)
        {
            System.IO.Pipelines.ReadResult read = await context.Request.BodyReader.ReadAsync();
            context.Request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                break;
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
