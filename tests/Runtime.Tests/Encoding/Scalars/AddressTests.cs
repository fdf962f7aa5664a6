using System.Net;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>IP addresses, in a column of their own and as text.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("1.2.3.4", "1.2.3.4")]
    [InlineData("0.0.0.1", "0.0.0.1")]
    [InlineData("10.0.0.0", "10.0.0.0")]
    [InlineData("255.255.255.255", "255.255.255.255")]
    [InlineData("::ffff:192.168.0.1", "192.168.0.1")]
    public void An_IPv4_address_is_four_numbers_even_where_it_is_mapped_to_IPv6(string address, string written) =>
        Field.Show(new Ipv4(IPAddress.Parse(address))).ShouldBe($@"t v=""{written}""\n");

    [Theory]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::1.2.3.4")]
    [InlineData("fe80::1%3")]
    [InlineData("::fffe:1.2.3.4")]
    [InlineData("1::ffff:1.2.3.4")]
    public void Other_IPv6_is_refused_in_an_IPv4_column(string address) =>
        Field.Refuse(new Ipv4(IPAddress.Parse(address))).Message.ShouldBe(
            "Row refused (table 't', column 'v'): the address is IPv6, and an IPv4 column takes IPv4 only; "
            + "write such an address, or use Type = QuestColumnType.Varchar.");

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::ffff:0.0.0.0")]
    public void The_address_that_an_IPv4_column_takes_for_NULL_is_refused(string address) =>
        Field.Refuse(new Ipv4(IPAddress.Parse(address))).Message.ShouldBe(
            "Row refused (table 't', column 'v'): the address is 0.0.0.0, which QuestDB stores as NULL; "
            + "write another, or declare the member nullable and write null instead.");

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("2001:db8::1")]
    [InlineData("::ffff:1.2.3.4")]
    [InlineData("fe80::1%42")]
    [InlineData("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff%4294967295")]
    public void Any_address_is_text_as_NET_formats_it(string address) =>
        Field.Show(new Text(IPAddress.Parse(address))).ShouldBe($@"t v=""{address}""\n");

    [Fact]
    public void A_null_is_refused_as_such()
    {
        Field.Refuse(new Ipv4(null!)).Message.ShouldContain("the value is null");
        Field.Refuse(new Text(null!)).Message.ShouldContain("the value is null");
    }

    [Fact]
    public void The_longest_stay_inside_their_bound()
    {
        Field.WriteGuarded(new Ipv4(IPAddress.Broadcast));
        Field.WriteGuarded([.. Longest().Select(address => new Text(address))]);
    }

    /// <summary>.NET ends some IPv6 addresses with four numbers: all with the longest numbers and scope.</summary>
    [Fact]
    public void No_text_of_an_address_is_longer_than_its_bound() =>
        Longest().Max(address => address.ToString().Length).ShouldBeInRange(50, 65);

    private static IEnumerable<IPAddress> Longest()
    {
        byte[][] middles = [[0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0xFF, 0xFF], [0, 0, 0x5E, 0xFE], [2, 0, 0x5E, 0xFE], [0, 0, 0, 0]];
        foreach (byte[] middle in middles)
        {
            foreach (byte part in new byte[] { 0, 0xFF })
            {
                byte[] address = [.. Enumerable.Repeat(part, 8), .. middle, 0xFF, 0xFF, 0xFF, 0xFF];
                yield return new IPAddress(address, uint.MaxValue);
            }
        }
    }

    internal readonly record struct Ipv4(IPAddress V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v=\""u8;

        public long Bound => 16;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.Ipv4(prefix, V);
    }

    internal readonly record struct Text(IPAddress V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v=\""u8;

        public long Bound => 66;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.Address(prefix, V);
    }
}
