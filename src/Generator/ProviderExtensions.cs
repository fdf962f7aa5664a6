using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator;

/// <summary>The steps that the tables of all origins have in common.</summary>
internal static class ProviderExtensions
{
    /// <summary>The names of all files.</summary>
    public static IncrementalValueProvider<EquatableArray<string>> CollectFileNames(this IncrementalValuesProvider<TableModel> tables) =>
        tables.Select(static (table, _) => table.Target.HintName).Collect().Select(static (names, _) => names.ToEquatableArray());

    /// <summary>The files to generate: none where the language is too old for them.</summary>
    public static IncrementalValuesProvider<TableFile> SelectFiles(
        this IncrementalValuesProvider<TableModel> tables, IncrementalValueProvider<FileSettings> settings) =>
        tables.Combine(settings)
            .Where(static pair => pair.Right.TooOldLanguage is null)
            .Select(static (pair, _) => new TableFile(HintNames.FileName(pair.Left.Target.HintName, pair.Right.AmbiguousNames), pair.Left));
}
