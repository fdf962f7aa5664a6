using Questline.ConfStrings;

namespace Questline.Runtime.Tests.ConfStrings;

/// <summary>What a conf string is expected to give.</summary>
internal static class Expect
{
    /// <summary>Exactly these problems, one for each mark, in the order of the text.</summary>
    public static ConfString Problems(string markup, params string[] kinds)
    {
        ConfMarkup marked = ConfMarkup.Parse(markup);
        ConfString conf = ConfString.Parse(marked.Text);

        conf.Problems.Select(problem => problem.Kind.ToString()).ShouldBe(kinds, string.Join("\n", conf.Problems));
        conf.Problems.Select(problem => (problem.Start, problem.Length)).ShouldBe(marked.Spans);
        return conf;
    }

    /// <summary>Exactly one problem.</summary>
    public static ConfProblem Problem(string markup, string kind) => Problems(markup, kind).Problems.Single();

    /// <summary>A conf string without any problem.</summary>
    public static ConfString Valid(string text)
    {
        ConfString conf = ConfString.Parse(text);

        conf.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
        return conf;
    }
}
