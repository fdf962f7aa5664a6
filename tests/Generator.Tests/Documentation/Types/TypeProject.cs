using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Questline.Generator.Model;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation.Types;

/// <summary>All that docs/types.md shows, compiled as one project.</summary>
public sealed class TypeProject : IDisposable
{
    private const string Usings = """
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Net;
        global using System.Numerics;
        global using System.Runtime.Serialization;
        """;

    private const string Lines = """
        public static class Lines
        {
            public static byte[] Of<T>(T row, ProtocolVersion version) where T : IQuestRow<T>
            {
                var buffer = new System.Buffers.ArrayBufferWriter<byte>();
                QuestSerializer.Serialize(in row, buffer, version);
                return buffer.WrittenSpan.ToArray();
            }
        }
        """;

    private readonly GeneratorRun _run;
    private readonly LoadedConsumer _consumer;
    private readonly Dictionary<string, TableModel> _tables;

    public TypeProject()
    {
        _run = GeneratorRun.Start<TableGenerator>(Consumer.Create([Usings, PageTypes, Lines, .. TypeCase.All.Select(row => row.Source)]));
        _consumer = new(_run.Output);
        _tables = _run.Result.TrackedSteps[StepNames.Tables]
            .SelectMany(step => step.Outputs, (_, output) => (TableModel)output.Value)
            .ToDictionary(table => table.Name);
    }

    /// <summary>The project.</summary>
    public Compilation Compilation => _run.Output;

    /// <summary>The optional member of a case in a project of its own, since it is refused.</summary>
    internal static GeneratorRun RunOptional(TypeCase row) => GeneratorRun.Start<TableGenerator>(Consumer.Create([Usings, PageTypes, row.OptionalRow]));

    /// <summary>The first column of a table.</summary>
    internal ColumnModel FindColumn(string table) => _tables[table].Columns[0];

    internal T Call<T>(TypeCase row, string method, params object[] arguments) => _consumer.Call<T>(row.Program, method, arguments);

    /// <summary>The type of the column in <c>CREATE TABLE</c>.</summary>
    internal string ReadColumn(TypeCase row, string method) =>
        Regex.Match(Call<string>(row, method), @"""v"" (\w+(\(\w+(,\d+)?\))?(\[\])*)").Groups[1].Value;

    /// <summary>The value in the line, as the page shows it but for spaces among hexadecimal digits.</summary>
    internal string ReadValue(TypeCase row, string method, ProtocolVersion version)
    {
        byte[] line = Call<byte[]>(row, method, version);
        string text = Encoding.UTF8.GetString(line);
        int start = row.IsDesignated ? text.LastIndexOf(' ') : text.IndexOf('=', StringComparison.Ordinal);
        text = text[(start + 1)..^1];
        return text.StartsWith('=') ? $"=[{Convert.ToHexString(line.AsSpan(start + 2)[..^1])}]" : text;
    }

    /// <inheritdoc/>
    public void Dispose() => _consumer.Dispose();

    private static string PageTypes => string.Concat(
        Page.Find("docs/types.md").Snippets.SelectMany(snippet => snippet.Types).Select(type => type.Value));
}
