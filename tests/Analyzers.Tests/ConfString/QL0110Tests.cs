namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0110Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;[|own_socket|]=true;";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=localhost;[|user|]=joe;[|pass|]=x;")]
    [InlineData("https::[|host|]=localhost;")]
    [InlineData("https::addr=localhost;[|sf_dir|]=/var/q;")]
    [InlineData("https::addr=localhost;[|reconnect_max_duration_millis|]=1;")]
    [InlineData("https::addr=localhost;[|max_datagram_size|]=512;")]
    public Task A_key_of_another_client_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;username=joe;password=x;")]
    [InlineData("https::addr=localhost;{|QL0109:USER|}=joe;")]
    [InlineData("https::addr=localhost;{|QL0109:proxies|}=joe;")]
    public Task Keys_that_only_resemble_them_are_another_matter(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_names_the_key_to_use_here() => VerifyConfMessageAsync(
        "https::addr=localhost;[|user|]=joe;password=x;",
        "`user` is an alias of some clients: did you mean `username`?");
}
