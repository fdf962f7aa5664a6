namespace Questline.Generator.Tests.Documentation;

/// <summary>What the reader of a snippet has: the names that it takes for granted, and packages that the tests do without.</summary>
internal static class Surroundings
{
    public const string Code = """
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Diagnostics.HealthChecks;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using Questline.Testing;
        global using Packages;
        global using static Surroundings;

        public static class Surroundings
        {
            public static QuestSender sender => throw new NotSupportedException();
            public static Trade trade => default;
            public static Trade[] trades => [];
            public static Quote quote => new();
            public static Quote[] quotes => [];
            public static double? amount => null;
            public static Device device => new("", [], default);
            public static string password => "";
            public static ILogger logger => throw new NotSupportedException();
            public static ILoggerFactory loggerFactory => throw new NotSupportedException();
            public static IConfiguration configuration => throw new NotSupportedException();
            public static WebApplicationBuilder builder => throw new NotSupportedException();
            public static WebApplication app => throw new NotSupportedException();
            public static QuestTestServer server => throw new NotSupportedException();
        }

        public partial class Program;

        public record Device(string Table, Dictionary<string, double> Readings, DateTime Time);

        namespace Packages
        {
            public class Quote;

            public static class Tables
            {
                public static QuoteTable Quote => default;

                public readonly struct QuoteTable : IQuestTable<Quote>
                {
                    static TableSchema IQuestTable<Quote>.Schema => throw new NotSupportedException();
                    public TableSchema Schema => throw new NotSupportedException();
                    static void IQuestTable<Quote>.Write<TFormat>(ref IlpWriter<TFormat> writer, in Quote row) => throw new NotSupportedException();
                }
            }

            public abstract class WebApplicationFactory<TEntryPoint> : IAsyncDisposable
                where TEntryPoint : class
            {
                public IServiceProvider Services => throw new NotSupportedException();
                public HttpClient CreateClient() => throw new NotSupportedException();
                public ValueTask DisposeAsync() => throw new NotSupportedException();
                protected abstract void ConfigureWebHost(IWebHostBuilder builder);
            }

            public static class WebHostBuilderExtensions
            {
                public static void ConfigureTestServices(this IWebHostBuilder builder, Action<IServiceCollection> configure) =>
                    throw new NotSupportedException();
            }
        }
        """;
}
