using Questline.Generator.Reading;

namespace Questline.Generator.Tests.Naming;

public class NamingPolicyTests
{
    [Theory]
    [InlineData("Price", "price")]
    [InlineData("price", "price")]
    [InlineData("BestBidPrice", "best_bid_price")]
    [InlineData("HTTPServer", "http_server")]
    [InlineData("ServerURL", "server_url")]
    [InlineData("URL", "url")]
    [InlineData("X", "x")]
    [InlineData("Price2", "price2")]
    [InlineData("Level2Price", "level2_price")]
    [InlineData("L2Price", "l2_price")]
    [InlineData("best_bid", "best_bid")]
    [InlineData("Best_Bid", "best_bid")]
    [InlineData("BEST_BID", "best_bid")]
    [InlineData("_price", "price")]
    [InlineData("m__price_", "m_price")]
    [InlineData("_", "_")]
    [InlineData("GrößeÄndern", "größe_ändern")]
    [InlineData("価格", "価格")]
    public void Snake_case(string member, string column) => NamingPolicy.SnakeCase.Apply(member).ShouldBe(column);

    [Theory]
    [InlineData("BestBidPrice")]
    [InlineData("_price")]
    public void As_is(string member) => NamingPolicy.AsIs.Apply(member).ShouldBe(member);
}
