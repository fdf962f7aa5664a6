using System.Net;

namespace Questline.Testing.Tests;

public class NameTests
{
    [Theory]
    [InlineData("plant-1.csv")]
    [InlineData("a=b")]
    [InlineData("two words")]
    [InlineData("größe😀")]
    [InlineData("[x]{y}|;&<>^$#@!`_")]
    [InlineData("\u0010\u001f\u0080\u200b")]
    public async Task These_are_names_of_tables(string name)
    {
        (await PostAsync($"{Escape(name)} f=1i 1\n")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" x")]
    [InlineData("x ")]
    [InlineData(".x")]
    [InlineData("x.")]
    [InlineData("a..b")]
    [InlineData("a?b")]
    [InlineData("a'b")]
    [InlineData("a\"b")]
    [InlineData("a:b")]
    [InlineData("a(b")]
    [InlineData("a)b")]
    [InlineData("a+b")]
    [InlineData("a*b")]
    [InlineData("a%b")]
    [InlineData("a~b")]
    [InlineData("a,b")]
    [InlineData("a\\b")]
    [InlineData("a/b")]
    [InlineData("a\tb")]
    [InlineData("a\nb")]
    [InlineData("a\u000fb")]
    [InlineData("a\u007fb")]
    [InlineData("a\ufeffb")]
    public async Task These_are_no_names_of_tables(string name)
    {
        (await PostAsync($"{Escape(name)} f=1i 1\n")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData(" f ")]
    [InlineData("a;b|c")]
    [InlineData("k=")]
    [InlineData("straße😀")]
    public async Task These_are_names_of_columns(string name)
    {
        (await PostAsync($"t {Escape(name)}=1i 1\n")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await PostAsync($"t,{Escape(name)}=x 1\n")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a-b")]
    [InlineData("a.b")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("a?b")]
    public async Task These_are_no_names_of_columns(string name)
    {
        (await PostAsync($"t {Escape(name)}=1i 1\n")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await PostAsync($"t,{Escape(name)}=x 1\n")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(127, HttpStatusCode.NoContent)]
    [InlineData(128, HttpStatusCode.BadRequest)]
    public async Task Names_have_up_to_127_characters(int length, HttpStatusCode status)
    {
        string name = new('x', length);

        (await PostAsync($"{name} f=1i 1\n")).Status.ShouldBe(status);
        (await PostAsync($"t {name}=1i 1\n")).Status.ShouldBe(status);
    }

    private static string Escape(string name) => string.Concat(name.Select(c => " ,=\n\r\\".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));

    private static async Task<PostAnswer> PostAsync(string rows)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        return await under.PostAsync(rows);
    }
}
