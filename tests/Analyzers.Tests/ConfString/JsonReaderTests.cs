using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>Values of JSON are read as the framework reads them, with the place of each character.</summary>
public class JsonReaderTests
{
    [Fact]
    public void A_value_has_the_path_that_configuration_gives_it() => Paths(
        """{ "a": 1, "b": { "c": [ true, { "d": "x" } ], "": null }, "e:f": "" }""")
        .ShouldBe(["a=1", "b:c:0=true", "b:c:1:d=x", "b:=null", "e:f="]);

    [Fact]
    public void Comments_and_last_commas_are_skipped() => Paths(
        """
        // one
        { /* two // three */ "a" /**/ : // four
          [ 1, 2, /* five */ ], }
        // six
        """).ShouldBe(["a:0=1", "a:1=2"]);

    [Theory]
    [InlineData("x", "x", 5, 1)]
    [InlineData(@"\n", "\n", 5, 2)]
    [InlineData(@"\u0041", "A", 5, 6)]
    [InlineData(@"\""", "\"", 5, 2)]
    public void A_character_has_the_place_of_its_escape(string written, string text, int start, int length)
    {
        JsonScalar scalar = JsonReader.Read($"{{\"\":\"{written}\"}}", Place).Single();
        scalar.Value.Text.ShouldBe(text);
        scalar.Value.Locate(0, 1).SourceSpan.ShouldBe(new TextSpan(start, length));
    }

    [Fact]
    public void A_key_stands_between_its_quotes() =>
        JsonReader.Read("""{ "a\tb": 1 }""", Place).Single().Key.ShouldBe(new TextSpan(3, 4));

    [Theory]
    [InlineData("""{ "a": "\b\f\n\r\t\"\\\/\u00e9\uD83D\uDE00é😀" }""")]
    [InlineData("""{ "a": -1.5e+10, "b": 0, "c": 1E5, "d": -0 }""")]
    [InlineData("""{ "a": [], "b": {}, "c": [[], [[1]]] }""")]
    [InlineData("""{}""")]
    [InlineData("""{ "a": tru }""")]
    [InlineData("""{ "a": 01 }""")]
    [InlineData("""{ "a": 1. }""")]
    [InlineData("""{ "a": .5 }""")]
    [InlineData("""{ "a": +1 }""")]
    [InlineData("""{ "a": "\x" }""")]
    [InlineData("""{ "a": "\u12" }""")]
    [InlineData("""{ "a": "\u12g4" }""")]
    [InlineData("""{ "a": "x }""")]
    [InlineData("""{ "a": "\""")]
    [InlineData("{ \"a\": \"\t\" }")]
    [InlineData("""{ "a": 'x' }""")]
    [InlineData("""{ a: 1 }""")]
    [InlineData("""{ "a" 1 }""")]
    [InlineData("""{ "a": }""")]
    [InlineData("""{ "a": 1 "b": 2 }""")]
    [InlineData("""{ , }""")]
    [InlineData("""{ "a": [ , ] }""")]
    [InlineData("""{ "a": [ 1 2 ] }""")]
    [InlineData("""{ "a": [ 1 } """)]
    [InlineData("""{ "a": 1 } }""")]
    [InlineData("""{ "a": 1 } x""")]
    [InlineData("""{ "a": 1 /* }""")]
    [InlineData("""{ "a": 1 / }""")]
    [InlineData("""{ "a": 1 """)]
    [InlineData("""{ "a" """)]
    [InlineData("""{ """)]
    [InlineData("")]
    public void Whatever_the_framework_reads_is_read_the_same(string json) => VerifySame(json);

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(100_000)]
    public void Nesting_ends_where_it_does_for_the_framework(int depth)
    {
        string json = new StringBuilder("{ \"a\": ").Append('[', depth - 1).Append('1').Append(']', depth - 1).Append(" }").ToString();
        VerifySame(json);
    }

    [Fact]
    public void No_change_of_one_character_makes_it_throw_or_read_otherwise()
    {
        const string Json = """{ "a\n": [ 1.5, "é\u0041", null ], /* c */ "b": { "c": false, }, }""";
        for (int position = 0; position < Json.Length; position++)
        {
            foreach (char character in "{}[]\":,\\/*u0x \n")
                VerifySame(Json.Remove(position, 1).Insert(position, $"{character}"));

            VerifySame(Json.Remove(position));
        }
    }

    private static void VerifySame(string json) => Paths(json).ShouldBe(PathsByFramework(json), json);

    private static string[] Paths(string json) =>
        [.. JsonReader.Read(json, Place).Select(static scalar => $"{scalar.Path}={scalar.Value.Text}")];

    private static Location Place(TextSpan span) => Location.Create("appsettings.json", span, default);

    private static string[] PathsByFramework(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.ValueKind == JsonValueKind.Object ? [.. PathsOf("", document.RootElement)] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> PathsOf(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => PathsOf(Join(path, member.Name), member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => PathsOf(Join(path, $"{index}"), item)),
        JsonValueKind.String => [$"{path}={element.GetString()}"],
        _ => [$"{path}={element.GetRawText()}"],
    };

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}:{key}";
}
