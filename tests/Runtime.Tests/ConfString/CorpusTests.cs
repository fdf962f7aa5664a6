using Microsoft.CodeAnalysis.Text;
using Questline.ConfStrings;
using Questline.TestKit;
using Questline.TestKit.ConfStrings;

namespace Questline.Runtime.Tests.ConfStrings;

/// <summary>The parser and the sender say of every conf string of the corpus what it is marked with; the tests of the analyzer hold that to it as well.</summary>
public class CorpusTests
{
    private const string NoEffect = "QL0120";

    public static TheoryData<string> Texts => [.. ConfCorpus.All.Select(entry => entry.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_parser_finds_what_is_marked(string text) =>
        ConfCase.InOrder(ConfString.Parse(text).Problems.Select(Finding)).ShouldBe(Find(text).Problems);

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_sender_is_refused_for_what_is_marked_and_made_without(string text)
    {
        ConfProblem[] errors = [.. ConfString.Parse(text).Problems.Where(problem => problem.Severity == ConfSeverity.Error)];
        errors.Length.ShouldBe(Find(text).Problems.Count(problem => problem.Id != NoEffect));

        Exception? error = await CreateAsync(text);

        if (errors.Length == 0)
            (error is null or QuestTlsException { Problem: TlsProblem.UnsafeOffNotAllowed }).ShouldBeTrue(error?.Message);
        else
            Verify(error.ShouldBeOfType<QuestConfigurationException>(), errors);
    }

    [Fact]
    public void No_text_is_there_twice() => ConfCorpus.All.Select(entry => entry.Text).ShouldBeUnique();

    [Fact]
    public void Every_kind_of_problem_is_there_at_least_five_times()
    {
        ILookup<string, ExpectedDiagnostic> found = ConfCorpus.All.SelectMany(entry => entry.Problems).ToLookup(problem => problem.Id);

        // There is one empty text only.
        Enum.GetValues<ConfProblemKind>().Where(kind => kind != ConfProblemKind.EmptyText && found[IdOf(kind)].Count() < 5).ShouldBeEmpty();
        found[IdOf(ConfProblemKind.EmptyText)].Count().ShouldBe(1);
    }

    [Fact]
    public void Every_key_is_there_with_a_good_value_and_with_a_bad_one()
    {
        ILookup<bool, string> keys = ConfCorpus.All
            .SelectMany(entry => ConfString.Parse(entry.Text).Entries.Select(part => (part.Key, IsGood: !entry.Problems.Any(problem => IsAt(problem, part)))))
            .ToLookup(part => part.IsGood, part => part.Key);

        ConfKeys.All.Select(key => key.Name).Except(keys[true]).ShouldBeEmpty("Each needs a text in tests/TestKit/ConfStrings where its value is right.");
        ConfKeys.All.Select(key => key.Name).Except(keys[false]).ShouldBeEmpty("Each needs a text in tests/TestKit/ConfStrings where it is refused.");
    }

    private static void Verify(QuestConfigurationException error, ConfProblem[] problems)
    {
        (error.Key, error.Position, error.Reason).ShouldBe((problems[0].Key, problems[0].Start, problems[0].Message));
        string[] lines = error.Message.Split('\n');
        lines.Skip(problems.Length == 1 ? 0 : 1)
            .ShouldBe(problems.Select(problem => $"{(problems.Length == 1 ? "" : "- ")}{problem.Message} (at position {problem.Start})"));
    }

    private static async Task<Exception?> CreateAsync(string text)
    {
        try
        {
            await QuestSender.Create(text).DisposeAsync();
            return null;
        }
        catch (QuestException error)
        {
            return error;
        }
    }

    private static ConfCase Find(string text) => ConfCorpus.All.Single(entry => entry.Text == text);

    private static ExpectedDiagnostic Finding(ConfProblem problem) => new(IdOf(problem.Kind), new TextSpan(problem.Start, problem.Length));

    // The rules are numbered in the order of the kinds.
    private static string IdOf(ConfProblemKind kind) => $"QL{100 + (int)kind:D4}";

    private static bool IsAt(ExpectedDiagnostic problem, ConfEntry entry) =>
        problem.Span.OverlapsWith(TextSpan.FromBounds(entry.KeySpan.Start, entry.ValueSpan.End));
}
