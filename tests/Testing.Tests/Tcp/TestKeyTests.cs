using System.Security.Cryptography;

namespace Questline.Testing.Tests;

public class TestKeyTests
{
    [Fact]
    public void A_made_key_has_its_parts_in_base64url_without_padding()
    {
        TestKey key = TestKey.Create("me");

        key.Username.ShouldBe("me");
        new[] { key.Token, key.TokenX, key.TokenY }.ShouldAllBe(part => part.Length == 43 && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '-' || c == '_'));
        key.Token.ShouldNotBe(TestKey.Create("me").Token);
    }

    [Fact]
    public void The_private_part_is_in_no_text() => TestKey.Create().ToString()!.ShouldBe(typeof(TestKey).FullName);

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public void A_name_that_cannot_be_sent_is_refused(string username) => Should.Throw<ArgumentException>(() => TestKey.Create(username));

    [Theory]
    [InlineData("!")]
    [InlineData("AAAA\n")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void A_part_that_is_no_number_of_32_bytes_is_refused(string part)
    {
        TestKey key = TestKey.Create();

        Should.Throw<ArgumentException>(() => new TestKey("me", part, key.TokenX, key.TokenY)).ParamName.ShouldBe("token");
        Should.Throw<ArgumentException>(() => new TestKey("me", key.Token, part, key.TokenY)).ParamName.ShouldBe("tokenX");
        Should.Throw<ArgumentException>(() => new TestKey("me", key.Token, key.TokenX, part)).ParamName.ShouldBe("tokenY");
    }

    [Fact]
    public void A_point_that_is_not_on_the_curve_is_refused()
    {
        TestKey key = TestKey.Create();

        Should.Throw<CryptographicException>(() => new TestKey("me", key.Token, key.TokenX, key.TokenX));
    }
}
