using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Questline.Testing.Tcp;

namespace Questline.Testing.Tests;

public class ChallengeTests
{
    private const string RawSignature = "7GROmN8ZgSjV9VRHZiINnahhrdQ4FRiUkudEQqI7Pz5SUntTJPjmqqN3UM73179OC61hVSrAUZ6MG70wMPJMgA==";
    private const string DerSignature =
        "MEUCIQDsZE6Y3xmBKNX1VEdmIg2dqGGt1DgVGJSS50RCojs/PgIgUlJ7UyT45qqjd1DO99e/TgutYVUqwFGejBu9MDDyTIA=";

    private static readonly TestKey Documented = new(
        "testUser1",
        "5UjEMuA0Pj5pjK8a-fa24dyIf-Es5mYny3oE_Wmus48",
        "fLKYEaoEb9lrn3nkwLDA-M_xnuFOdSt9y0Z7_vWSHLU",
        "Dt5tbS1dEDMSYfym3fgMv0B99szno-dFc1rYF9t0aac");

    [Theory]
    [InlineData(RawSignature)]
    [InlineData(DerSignature)]
    [InlineData("7GROmN8ZgSjV9VRHZiINnahhrdQ4FRiUkudEQqI7Pz5SUntTJPjmqqN3UM73179OC61hVSrAUZ6MG70wMPJMgA")]
    [InlineData("MEUCIQDsZE6Y3xmBKNX1VEdmIg2dqGGt1DgVGJSS50RCojs_PgIgUlJ7UyT45qqjd1DO99e_TgutYVUqwFGejBu9MDDyTIA")]
    public void The_documented_signatures_are_taken_in_every_spelling(string signature) => Answers(signature).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not base64!")]
    [InlineData(RawSignature + "\r")]
    [InlineData("    " + RawSignature)]
    [InlineData("8GROmN8ZgSjV9VRHZiINnahhrdQ4FRiUkudEQqI7Pz5SUntTJPjmqqN3UM73179OC61hVSrAUZ6MG70wMPJMgA==")]
    [InlineData("MEUCIQDsZE6Y3xmBKNX1VEdmIg2dqGGt1DgVGJSS50RCojs/PgIgUlJ7UyT45qqjd1DO99e/TgutYVUqwFGejBu9MDDyTIE=")]
    public void Anything_else_is_no_signature(string signature) => Answers(signature).ShouldBeFalse();

    [Fact]
    public void A_challenge_is_512_printable_characters_and_never_the_same()
    {
        byte[] challenge = Challenge.Create();

        challenge.Length.ShouldBe(512);
        challenge.ShouldAllBe(character => character >= 0x20 && character <= 0x7E);
        challenge.ShouldNotBe(Challenge.Create());
    }

    [Theory(Timeout = 30_000)]
    [InlineData(DSASignatureFormat.Rfc3279DerSequence)]
    [InlineData(DSASignatureFormat.IeeeP1363FixedFieldConcatenation)]
    public async Task The_owner_of_the_key_may_write(DSASignatureFormat format)
    {
        TestKey key = TestKey.Create("me");
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { TcpKey = key });
        await using RawConnection connection = await under.OpenAsync();

        byte[] challenge = await BeginAsync(connection, "me");
        await connection.SendAsync($"{Sign(key, challenge, format)}\nt f=1i 1\n");
        await under.WaitForRowsAsync(1);
        await connection.SendAsync("t f=2i 2\n");
        await under.WaitForRowsAsync(2);

        under.Values().ShouldBe([1, 2]);
    }

    [Fact(Timeout = 30_000)]
    public async Task The_challenge_comes_inside_tls()
    {
        TestKey key = TestKey.Create();
        using TestCertificate certificate = TestCertificates.Valid();
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { TcpKey = key, Certificate = certificate });
        await using RawConnection connection = await RawConnection.OpenAsync(under.Server.TcpPort, certificate);

        byte[] challenge = await BeginAsync(connection, key.Username);
        await connection.SendAsync($"{Sign(key, challenge)}\nt f=1i 1\n");

        await under.WaitForRowsAsync(1);
    }

    [Fact(Timeout = 30_000)]
    public async Task Another_key_of_the_same_name_is_sent_away_in_silence()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { TcpKey = TestKey.Create() });
        await using RawConnection connection = await under.OpenAsync();

        byte[] challenge = await BeginAsync(connection, "testUser1");
        await connection.SendAsync($"{Sign(TestKey.Create(), challenge)}\nt f=1i 1\n");

        (await connection.ReadToEndAsync()).Received.ShouldBe("");
        under.Server.RowCount.ShouldBe(0);
    }

    [Theory(Timeout = 30_000)]
    [InlineData("nobody\n")]
    [InlineData("testUser1\r\n")]
    [InlineData("t f=1i 1\n")]
    public async Task An_unknown_name_is_sent_away_in_silence(string line)
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { TcpKey = TestKey.Create() });
        await using RawConnection connection = await under.OpenAsync();

        await connection.SendAsync(line);

        (await connection.ReadToEndAsync()).Received.ShouldBe("");
        under.Server.RowCount.ShouldBe(0);
        under.Server.Tcp.ConnectionCount.ShouldBe(1);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_name_or_signature_without_end_is_not_read_for_ever()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { TcpKey = TestKey.Create() });
        await using RawConnection name = await under.OpenAsync();
        await using RawConnection signature = await under.OpenAsync();

        await name.SendAsync(new string('x', 2_000));
        await BeginAsync(signature, "testUser1");
        await signature.SendAsync(new string('A', 97));

        (await name.ReadToEndAsync()).Received.ShouldBe("");
        (await signature.ReadToEndAsync()).Received.ShouldBe("");
    }

    [Fact(Timeout = 30_000)]
    public async Task A_client_that_leaves_the_challenge_unanswered_is_closed()
    {
        var options = new QuestTestServerOptions { TcpKey = TestKey.Create(), TcpIdleTimeout = TimeSpan.FromMilliseconds(50) };
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(options);
        await using RawConnection connection = await under.OpenAsync();

        (await connection.ReadToEndAsync()).End.ShouldBe(ConnectionEnd.Closed);
    }

    private static bool Answers(string signature) =>
        new Challenge(Documented).IsAnsweredBy(Encoding.ASCII.GetBytes(signature), [.. Enumerable.Repeat((byte)'A', 512)]);

    private static async Task<byte[]> BeginAsync(RawConnection connection, string username)
    {
        await connection.SendAsync($"{username}\n");
        return (await connection.ReadLineAsync())[..^1];
    }

    private static string Sign(TestKey key, byte[] challenge, DSASignatureFormat format = DSASignatureFormat.Rfc3279DerSequence)
    {
        using var signer = ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            D = Base64Url.DecodeFromChars(key.Token),
            Q = new ECPoint { X = Base64Url.DecodeFromChars(key.TokenX), Y = Base64Url.DecodeFromChars(key.TokenY) },
        });
        return Convert.ToBase64String(signer.SignData(challenge, HashAlgorithmName.SHA256, format));
    }
}
