namespace Questline.Generator.Tests.Vectors;

/// <summary>The notation of the vectors, compared with bytes that QuestDB was seen to take.</summary>
public class WireNotationTests
{
    [Theory]
    [InlineData(@"v=1i\n", "763d31690a")]
    [InlineData(@"v={1.5}\n", "763d3d10000000000000f83f0a")]
    [InlineData(@"{x 7b}a}={1.5}\n", "7b617d3d3d10000000000000f83f0a")]
    [InlineData(@"v={-0}\n", "763d3d1000000000000000800a")]
    [InlineData(@"a={[2] 1 -2.5}\n", "613d3d0e0a0102000000000000000000f03f00000000000004c00a")]
    [InlineData(@"a={[2,0]}\n", "613d3d0e0a0202000000000000000a")]
    [InlineData(@"c={[1,2,1] 7 8},x=1i\n", "633d3d0e0a030100000002000000010000000000000000001c4000000000000020402c783d31690a")]
    [InlineData(@"p={d 2 12345}\n", "703d3d1702023039" + "0a")]
    [InlineData(@"p={d 2 -12345}\n", "703d3d170202cfc7" + "0a")]
    [InlineData(@"p={d 0 128}\n", "703d3d17000200800a")]
    [InlineData(@"p={d 0 0}\n", "703d3d170001000a")]
    [InlineData(@"v=""\{x 0a}\{x 0d 2c}é😀\\n""\n", "763d225c0a5c0d2cc3a9f09f98805c5c6e220a")]
    public void Bytes(string line, string hex) => Convert.ToHexStringLower(WireNotation.Bytes(line)).ShouldBe(hex);

    [Fact]
    public void Lines_of_different_bytes_look_different() =>
        WireNotation.Show(WireNotation.Bytes(@"a\{x 7b}é{x 0a}\n")).ShouldBe(@"a\{x 7b}{x c3}{x a9}{x 0a}{x 0a}");

    [Fact]
    public void A_line_without_its_end_is_a_mistake() => Should.Throw<FormatException>(() => WireNotation.Bytes("v=1i"));
}
