using Microsoft.CodeAnalysis;
using Questline.Analyzers.ConfStrings;
using Questline.CodeFixes.ConfStrings;
using Questline.TestKit.ConfStrings;

namespace Questline.CodeFixes.Tests.ConfStrings;

/// <summary>Every fix that is offered for a conf string of the corpus, in whatever form it is written, takes what it mends away and brings nothing new.</summary>
public class CorpusFixTests
{
    public static TheoryData<string> Forms => [.. LiteralForm.All.Select(form => form.Name).Where(form => form != "escaped")];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_fix_mends(string form)
    {
        ConfProgram program = Write(form);
        ILookup<int, Diagnostic> before = await program.FindAsync(new ConfStringAnalyzer());
        ILookup<int, (Diagnostic Finding, SourceEdit Edit)> offered = FindEdits(before);
        int most = offered.Max(text => text.Count());

        // One fix of each text at a time.
        for (int turn = 0; turn < most; turn++)
        {
            Dictionary<int, (Diagnostic Finding, SourceEdit Edit)> chosen = offered.Where(text => text.Count() > turn)
                .ToDictionary(text => text.Key, text => text.ElementAt(turn));
            ConfProgram mended = program.With(chosen.ToDictionary(text => text.Key, text => text.Value.Edit.Change));
            ILookup<int, Diagnostic> after = await mended.FindAsync(new ConfStringAnalyzer());
            chosen.Where(text => !IsMended(before[text.Key], text.Value.Finding, after[text.Key]))
                .Select(text => $"{ConfCorpus.All[text.Key].Text}: {text.Value.Edit.Title}")
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Where_characters_are_written_as_escapes_no_fix_is_offered() =>
        FindEdits(await Write("escaped").FindAsync(new ConfStringAnalyzer())).ShouldBeEmpty();

    [Fact]
    public async Task Most_that_can_be_mended_mechanically_is()
    {
        ILookup<int, Diagnostic> found = await Write("regular").FindAsync(new ConfStringAnalyzer());
        string[] mended = [.. FindEdits(found).SelectMany(text => text).Select(offer => offer.Finding.Id).Distinct().Order()];

        mended.ShouldBe(
        [
            "QL0101", "QL0102", "QL0103", "QL0104", "QL0105", "QL0106", "QL0108", "QL0109", "QL0110", "QL0111", "QL0112", "QL0114", "QL0115", "QL0119",
            "QL0120",
        ]);
    }

    private static ConfProgram Write(string form) =>
        ConfProgram.Create(ConfCorpus.All.Select(entry => LiteralForm.Find(form).Write(entry.Text)));

    private static ILookup<int, (Diagnostic Finding, SourceEdit Edit)> FindEdits(ILookup<int, Diagnostic> found) => found
        .SelectMany(text => text, (text, finding) => (text.Key, finding))
        .SelectMany(found => SourceEdit.AllOf(found.finding), (found, edit) => (found.Key, found.finding, edit))
        .ToLookup(offer => offer.Key, offer => (offer.finding, offer.edit));

    private static bool IsMended(IEnumerable<Diagnostic> before, Diagnostic finding, IEnumerable<Diagnostic> after)
    {
        List<string> others = [.. before.Where(other => other != finding).Select(other => other.Id)];
        return after.All(left => others.Remove(left.Id));
    }
}
