using static Questline.ConfStrings.ConfProblemKind;

namespace Questline.Runtime.Tests.ConfStrings;

public class AddressTests
{
    [Theory]
    [InlineData("https::addr=localhost;", "localhost|9000")]
    [InlineData("tcp::addr=localhost;", "localhost|9009")]
    [InlineData("https::addr=db.example.com:443;", "db.example.com|443")]
    [InlineData("https::addr=db.example.com.:1;", "db.example.com.|1")]
    [InlineData("https::addr=my_host-1:65535;", "my_host-1|65535")]
    [InlineData("https::addr=10.0.0.1;", "10.0.0.1|9000")]
    [InlineData("https::addr=bücher.example;", "bücher.example|9000")]
    [InlineData("https::addr=[::1];", "::1|9000")]
    [InlineData("https::addr=[2001:db8::7]:9001;", "2001:db8::7|9001")]
    [InlineData("https::addr=[fe80::1%eth0]:9001;", "fe80::1%eth0|9001")]
    [InlineData("https::addr=a,b:1,[::1]:2;", "a|9000 b|1 ::1|2")]
    [InlineData("https::addr=a;addr=b:1;", "a|9000 b|1")]
    [InlineData("https::addr=a,b;addr=c;", "a|9000 b|9000 c|9000")]
    [InlineData("https::addr=a:1,a:2;", "a|1 a|2")]
    public void Servers_are_read_from_lists_and_from_repeated_keys(string text, string servers) =>
        string.Join(" ", Expect.Valid(text).Addresses.Select(address => $"{address.Host}|{address.Port}")).ShouldBe(servers);

    [Theory]
    [InlineData("https::addr=[|:9000|];", "no host before the `:`")]
    [InlineData("https::addr=[|localhost:|];", "port that is not a number")]
    [InlineData("https::addr=localhost:[|http|];", "port that is not a number")]
    [InlineData("https::addr=localhost:[|-1|];", "port that is not a number")]
    [InlineData("https::addr=localhost:[|+1|];", "port that is not a number")]
    [InlineData("https::addr=[|::1|];", "`[::1]:9000`")]
    [InlineData("https::addr=[|2001:db8::7|];", "`[::1]:9000`")]
    [InlineData("https::addr=[|fe80::1%eth0|];", "`[::1]:9000`")]
    [InlineData("https::addr=[|[::1|];", "brackets that do not hold an IPv6 address")]
    [InlineData("https::addr=[|[::1]9000|];", "brackets that do not hold an IPv6 address")]
    [InlineData("https::addr=[|[localhost]:9000|];", "brackets that do not hold an IPv6 address")]
    [InlineData("https::addr=[|[fe80::1%]|];", "brackets that do not hold an IPv6 address")]
    [InlineData("https::addr=[|localhost:9000:9001|];", "more than one colon")]
    [InlineData("https::addr=[|https://localhost|];", "not a URL")]
    [InlineData("https::addr=[|localhost:9000/write|];", "not a URL")]
    [InlineData("https::addr=[|joe:secret@localhost|];", "no credentials")]
    [InlineData("https::addr=[| localhost|];", "nothing is trimmed")]
    [InlineData("https::addr=[|local\u200Bhost|];", "invisible character")]
    [InlineData("https::addr=a,[| b|];", "nothing is trimmed")]
    [InlineData("https::addr=[|local!host|];", "a character that no host name has")]
    [InlineData("https::addr=[|example。com|];", "a character that no host name has")]
    [InlineData("https::addr=[|127.1|];", "a number but no IPv4 address")]
    [InlineData("https::addr=[|0x7f.1|];", "a number but no IPv4 address")]
    [InlineData("https::addr=[|2130706433|];", "a number but no IPv4 address")]
    [InlineData("https::addr=[|256.0.0.1|];", "a number but no IPv4 address")]
    [InlineData("https::addr=[|\"localhost\"|];", "a character that no host name has")]
    [InlineData("https::addr=a,[|,|]b;", "comma without an address")]
    [InlineData("https::addr=a[|,|];", "comma without an address")]
    [InlineData("https::addr=[|,|]a;", "comma without an address")]
    [InlineData("https::addr=[|db..example.com|];", "empty or too long part")]
    [InlineData("https::addr=[|.|];", "empty or too long part")]
    public void A_server_that_cannot_be_read_is_explained(string markup, string explanation) =>
        Expect.Problem(markup, nameof(BadAddress)).Message.ShouldContain(explanation);

    [Fact]
    public void A_position_after_an_escaped_semicolon_is_that_of_the_text() =>
        Expect.Problems("https::addr=[|a;;b|],c:[|x|],[|;;|];", nameof(BadAddress), nameof(BadAddress), nameof(BadAddress));

    [Theory]
    [InlineData("https::addr=localhost:[|0|];")]
    [InlineData("https::addr=localhost:[|65536|];")]
    [InlineData("https::addr=[::1]:[|99999999999999999999|];")]
    public void A_port_is_1_to_65535(string markup) =>
        Expect.Problem(markup, nameof(OutOfRange)).Message.ShouldBe("`addr` has a port outside the range from 1 to 65535.");

    [Theory]
    [InlineData("https::addr=a,[|a:9000|];")]
    [InlineData("https::addr=a;addr=[|A|];")]
    [InlineData("https::addr=[::1],b,[|[::1]:9000|];")]
    public void The_same_server_twice_is_refused(string markup) => Expect.Problem(markup, nameof(DuplicateAddress));

    [Fact]
    public void An_empty_address_is_refused_at_its_key() => Expect.Problem("https::[|addr|]=;", nameof(EmptyValue));

    [Fact]
    public void A_missing_server_is_reported_at_the_scheme() =>
        Expect.Problem("[|https::|]gzip=on;", nameof(MissingAddress)).Message.ShouldBe("No server is named: add `addr=host:port;`.");
}
