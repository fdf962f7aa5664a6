namespace Questline.Generator.Tests.Documentation;

/// <summary>What the reader of a snippet has: the names that it takes for granted, and a type of a package.</summary>
internal static class Surroundings
{
    public const string Code = """
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
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
            public static IHostApplicationBuilder builder => throw new NotSupportedException();
        }

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
        }
        """;
}
