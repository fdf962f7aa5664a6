using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A name is too long.</summary>
public class QL0006Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { [QuestColumn("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")] public double [|Bid|]; }
        """;

    [Theory]
    [InlineData('x', 128)]
    [InlineData('é', 64)]
    public async Task A_name_of_more_than_127_bytes(char character, int count)
    {
        string name = new(character, count);

        (await RefuseAsync($$"""[[|QuestTable("{{name}}")|]] public partial class Row { public int A; }"""))
            .ShouldContain("is 128 bytes of UTF-8 long, and the limit is 127");
        (await RefuseMembersAsync($"[QuestColumn(\"{name}\")] public int [|A|];"))
            .ShouldContain("is 128 bytes of UTF-8 long, and the limit is 127");
    }

    [Fact]
    public Task A_name_of_127_bytes() =>
        AcceptMembersAsync($"[QuestColumn(\"{new string('x', 127)}\")] public int A; [QuestTimestamp] public DateTime At;");

    [Fact]
    public async Task A_name_that_is_bad_besides() =>
        (await RefuseMembersAsync($"[QuestColumn(\"{new string('.', 128)}\")] public int [|A|];")).ShouldContain("is 128 bytes of UTF-8 long");

    [Fact]
    public async Task A_name_that_is_long_with_its_prefix() =>
        (await RefuseMembersAsync($"public struct Pair {{ public int X; }} [QuestFlatten(Prefix = \"{new string('x', 127)}\")] public Pair [|A|];"))
            .ShouldContain("or a Prefix of [QuestFlatten]");
}
