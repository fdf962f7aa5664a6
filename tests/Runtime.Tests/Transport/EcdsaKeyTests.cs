using System.Security.Cryptography;
using System.Text;
using Questline.Transport;

namespace Questline.Runtime.Tests.Transport;

public class EcdsaKeyTests
{
    private const string Order = "_____wAAAAD__________7zm-q2nF56E87nKwvxjJVE";
    private const string OrderMinusOne = "_____wAAAAD__________7zm-q2nF56E87nKwvxjJVA";

    private static readonly byte[] Challenge = Encoding.ASCII.GetBytes(new string('A', 512));

    [Theory]
    [InlineData(TcpCredentials.Token)]
    [InlineData(TcpCredentials.Token + "=")]
    [InlineData("5UjEMuA0Pj5pjK8a+fa24dyIf+Es5mYny3oE/Wmus48=")]
    public void A_signature_is_verified_by_the_public_key(string token)
    {
        using EcdsaKey key = EcdsaKey.Parse(token);

        byte[] signature = key.Sign(Challenge);

        signature.Length.ShouldBe(64);
        TcpCredentials.IsSignature(Challenge, signature).ShouldBeTrue();
    }

    /// <summary>The same number, whether or not a tool kept its leading zeros.</summary>
    [Theory]
    [InlineData("AQ")]
    [InlineData("AAE")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE")]
    public void Leading_zeros_do_not_matter(string token)
    {
        using EcdsaKey key = EcdsaKey.Parse(token);
        using ECDsa generator = ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new ECPoint
            {
                X = Convert.FromHexString("6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296"),
                Y = Convert.FromHexString("4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5"),
            },
        });

        generator.VerifyData(Challenge, key.Sign(Challenge), HashAlgorithmName.SHA256).ShouldBeTrue();
    }

    [Fact]
    public void The_largest_key_of_the_curve_is_one() => Should.NotThrow(() => EcdsaKey.Parse(OrderMinusOne).Dispose());

    [Theory]
    [InlineData("S3cr3t.Q")]
    [InlineData("S3cr3")]
    [InlineData("S3cr3 tQ")]
    [InlineData("=")]
    [InlineData("A=AA")]
    [InlineData(TcpCredentials.Token + "AA")]
    public void A_token_that_is_no_base64_of_a_key_is_refused(string token) => Refused(token, "base64url");

    [Theory]
    [InlineData("AA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(Order)]
    [InlineData("__________________________________________8")]
    public void A_token_that_is_no_number_of_the_curve_is_refused(string token) => Refused(token, "P-256");

    [Fact]
    public void A_token_that_is_no_key_shows_when_the_sender_is_made() =>
        Should.Throw<QuestConfigurationException>(() => QuestSender.Create("tcp::addr=localhost;username=joe;token=S3cr3t.Q;"))
            .Key.ShouldBe("token");

    private static void Refused(string token, string reason)
    {
        var error = Should.Throw<QuestConfigurationException>(() => EcdsaKey.Parse(token));

        error.Key.ShouldBe("token");
        error.Message.ShouldContain(reason);
        if (token.Length > 4)
            error.ToString().ShouldNotContain(token);
    }
}
