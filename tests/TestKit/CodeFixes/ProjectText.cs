using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Questline.TestKit.Analyzers;

namespace Questline.TestKit.CodeFixes;

/// <summary>Compares the text of a project's files with that which a test expects.</summary>
internal static class ProjectText
{
    /// <summary>Fails unless the project has the expected files with the expected text.</summary>
    public static async Task VerifyAsync(string what, ParsedState expected, Project project, CancellationToken cancellation)
    {
        Dictionary<string, TextDocument> actual = project.Documents.Concat(project.AdditionalDocuments)
            .Where(document => document.FilePath != ConsumerProject.UsingsPath)
            .ToDictionary(document => document.FilePath ?? document.Name);
        ImmutableArray<ParsedFile> files = [.. expected.Sources, .. expected.AdditionalFiles];
        if (actual.Keys.Except(files.Select(file => file.Path)).ToArray() is { Length: > 0 } added)
            throw new VerificationException($"{what} has files that are not expected: {string.Join(", ", added)}");
        foreach (ParsedFile file in files)
        {
            if (!actual.TryGetValue(file.Path, out TextDocument? document))
                throw new VerificationException($"{what} lacks {file.Path}.");
            string text = (await document.GetTextAsync(cancellation)).ToString();
            string expectedText = file.Text.ToString();
            if (text != expectedText)
                throw new VerificationException($"{what} is not as expected in {file.Path}:\n{TextDifference.Describe(expectedText, text)}");
        }
    }
}
