using Questline.ConfStrings;
using static Questline.ConfStrings.ConfProblemKind;

namespace Questline.Runtime.Tests.ConfStrings;

public class SchemeTests
{
    [Theory]
    [InlineData("http::addr=localhost;", 1)]
    [InlineData("https::addr=localhost;", 2)]
    [InlineData("tcp::addr=localhost;", 4)]
    [InlineData("tcps::addr=localhost;", 8)]
    public void The_scheme_stands_first(string text, int scheme) => Expect.Valid(text).Scheme.ShouldBe((ConfSchemes)scheme);

    [Fact]
    public void An_empty_text_has_a_problem_without_characters() => Expect.Problem("[||]", nameof(EmptyText));

    [Theory]
    [InlineData("[|https|]")]
    [InlineData("[|https::|]")]
    public void Entries_are_optional_by_the_grammar_and_then_the_server_is_missing(string markup) =>
        Expect.Problem(markup, nameof(MissingAddress));

    [Theory]
    [InlineData("[|::|]addr=localhost;")]
    [InlineData("[|:|]addr=localhost;")]
    [InlineData("[|addr|]=localhost:9000;")]
    [InlineData("[|localhost|]:9000")]
    [InlineData("[|;|]addr=localhost")]
    [InlineData("[|db|].example.com:9000")]
    public void A_text_without_a_scheme_is_told_to_begin_with_one(string markup)
    {
        ConfMarkup marked = ConfMarkup.Parse(markup);

        ConfProblem problem = ConfString.Parse(marked.Text).Problems[0];

        problem.Kind.ShouldBe(MissingScheme);
        (problem.Start, problem.Length).ShouldBe(marked.Spans.Single());
        problem.Message.ShouldContain("`https::addr=localhost:9000;`");
    }

    [Theory]
    [InlineData("https[|:|]addr=localhost;")]
    [InlineData("https[|;|]addr=localhost;")]
    [InlineData("https[| |]addr=localhost;")]
    public void The_scheme_ends_in_two_colons(string markup) =>
        Expect.Problem(markup, nameof(SchemeSeparator)).Message.ShouldBe("The scheme ends in two colons: write `::`.");

    [Fact]
    public void A_url_is_recognized() =>
        Expect.Problem("https[|:|]//localhost:9000", nameof(SchemeSeparator)).Message.ShouldStartWith("This is a URL");

    [Theory]
    [InlineData("[|HTTPS|]::addr=localhost;", "https")]
    [InlineData("[|htps|]::addr=localhost;", "https")]
    [InlineData("[|htpp|]::addr=localhost;", "http")]
    [InlineData("[|tcsp|]::addr=localhost;", "tcps")]
    public void A_misspelt_scheme_gets_the_nearest(string markup, string suggestion)
    {
        ConfProblem problem = Expect.Problem(markup, nameof(UnknownScheme));

        problem.Suggestion.ShouldBe(suggestion);
        problem.Message.ShouldContain($"did you mean `{suggestion}`");
    }

    [Theory]
    [InlineData("[|ws|]::addr=localhost;", "WebSocket")]
    [InlineData("[|wss|]::addr=localhost;", "WebSocket")]
    [InlineData("[|udp|]::addr=localhost;", "no acknowledgement")]
    public void A_scheme_of_another_transport_is_named_as_such(string markup, string explanation) =>
        Expect.Problem(markup, nameof(UnknownScheme)).Message.ShouldContain(explanation);

    [Fact]
    public void An_unknown_scheme_is_answered_with_the_known_ones() =>
        Expect.Problem("[|postgresql|]::addr=localhost;", nameof(UnknownScheme))
            .Message.ShouldBe("The scheme is one of `http`, `https`, `tcp`, `tcps`.");

    [Fact]
    public void White_space_around_the_scheme_is_not_trimmed() =>
        Expect.Problem("[| https|]::addr=localhost;", nameof(UnknownScheme)).Message.ShouldContain("remove the white space");

    [Fact]
    public void Under_an_unknown_scheme_no_key_is_said_to_be_for_another() =>
        Expect.Problem("[|ws|]::addr=localhost;tls_ca=os_roots;bind_interface=10.0.0.1;gzip=on;", nameof(UnknownScheme));
}
