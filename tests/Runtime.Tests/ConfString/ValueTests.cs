using static Questline.ConfStrings.ConfProblemKind;

namespace Questline.Runtime.Tests.ConfStrings;

public class ValueTests
{
    [Theory]
    [InlineData("max_name_len=16")]
    [InlineData("init_buf_size=1024")]
    [InlineData("max_buf_size=9223372036854775807")]
    [InlineData("auto_flush_rows=1")]
    [InlineData("auto_flush_rows=off")]
    [InlineData("auto_flush_bytes=off")]
    [InlineData("auto_flush_interval=off")]
    [InlineData("auto_flush_interval=0010")]
    [InlineData("request_min_throughput=0")]
    [InlineData("retry_timeout=0")]
    [InlineData("retry_max_backoff_millis=10")]
    [InlineData("close_timeout=0")]
    [InlineData("max_in_flight=64")]
    [InlineData("gzip=true")]
    [InlineData("protocol_version=auto")]
    [InlineData("protocol_version=3")]
    [InlineData("tls_ca=webpki_and_os_roots")]
    [InlineData("tls_verify=unsafe_off")]
    public void A_value_at_the_edge_is_taken(string entry) => Expect.Valid($"https::addr=localhost;{entry};");

    [Theory]
    [InlineData("max_name_len=[|15|]", "`max_name_len` must be a whole number, from 16 to 2147483647.")]
    [InlineData("init_buf_size=[|1023|]", "`init_buf_size` must be a whole number of bytes, from 1024 to 2147483591.")]
    [InlineData("max_buf_size=[|1023|]", "`max_buf_size` must be a whole number of bytes, at least 1024.")]
    [InlineData("max_buf_size=[|9223372036854775808|]", "`max_buf_size` must be a whole number of bytes, at least 1024.")]
    [InlineData("auto_flush_rows=[|0|]", "`auto_flush_rows` must be a whole number, from 1 to 2147483647, or `off`.")]
    [InlineData("auto_flush_bytes=[|0|]", "`auto_flush_bytes` must be a whole number of bytes, at least 1, or `off`.")]
    [InlineData("request_timeout=[|0|]", "`request_timeout` must be a whole number of milliseconds, from 1 to 2147483647.")]
    [InlineData("request_timeout=[|2147483648|]", "`request_timeout` must be a whole number of milliseconds, from 1 to 2147483647.")]
    [InlineData("retry_max_backoff_millis=[|9|]", "`retry_max_backoff_millis` must be a whole number of milliseconds, from 10 to 2147483647.")]
    [InlineData("close_timeout=[|-1|]", "`close_timeout` must be a whole number of milliseconds, from 0 to 2147483647.")]
    [InlineData("max_in_flight=[|65|]", "`max_in_flight` must be a whole number, from 1 to 64.")]
    public void A_number_outside_its_range_is_answered_with_the_range(string entry, string message) =>
        Expect.Problem($"https::addr=localhost;{entry};", nameof(OutOfRange)).Message.ShouldBe(message);

    [Theory]
    [InlineData("max_name_len=[|abc|]")]
    [InlineData("max_name_len=[|+64|]")]
    [InlineData("max_name_len=[| 64|]")]
    [InlineData("max_name_len=[|6_4|]")]
    [InlineData("max_name_len=[|0x40|]")]
    [InlineData("max_name_len=[|٦٤|]")]
    [InlineData("request_timeout=[|1.5|]")]
    [InlineData("max_name_len=[|off|]")]
    [InlineData("auto_flush_rows=[|OFF|]")]
    [InlineData("close_timeout=[|-|]")]
    public void A_number_is_ascii_digits(string entry) =>
        Expect.Problem($"https::addr=localhost;{entry};", nameof(BadValue)).Message.ShouldContain("must be a whole number");

    [Theory]
    [InlineData("max_buf_size=[|100mb|]", "in digits without a suffix (1 MiB is 1048576)")]
    [InlineData("init_buf_size=[|64K|]", "in digits without a suffix (1 MiB is 1048576)")]
    [InlineData("request_timeout=[|10s|]", "in digits without a suffix (10 seconds are 10000)")]
    public void A_suffix_is_answered_with_the_unit(string entry, string explanation) =>
        Expect.Problem($"https::addr=localhost;{entry};", nameof(BadValue)).Message.ShouldContain(explanation);

    [Theory]
    [InlineData("tls_verify=[|off|]", "`tls_verify` must be `on` or `unsafe_off`.")]
    [InlineData("tls_verify=[|0|]", "`tls_verify` must be `on` or `unsafe_off`.")]
    [InlineData("tls_verify=[|UNSAFE_OFF|]", "`tls_verify` must be `on` or `unsafe_off`, in lower case.")]
    [InlineData("tls_ca=[|system|]", "`tls_ca` must be `os_roots`, `webpki_roots`, `webpki_and_os_roots` or `pem_file`.")]
    [InlineData("gzip=[|yes|]", "`gzip` must be `on`, `off`, `true` or `false`.")]
    [InlineData("auto_flush=[|true|]", "`auto_flush` must be `on` or `off`.")]
    [InlineData("protocol_version=[|4|]", "`protocol_version` must be `auto`, `1`, `2` or `3`.")]
    public void A_word_that_is_not_allowed_is_answered_with_those_that_are(string entry, string message) =>
        Expect.Problem($"https::addr=localhost;{entry};", nameof(BadValue)).Message.ShouldBe(message);

    [Fact]
    public void A_certificate_path_in_tls_ca_is_sent_to_tls_roots() =>
        Expect.Problem("https::addr=localhost;tls_ca=[|certs/ca.pem|];", nameof(BadValue)).Message.ShouldContain("goes into `tls_roots`");

    [Theory]
    [InlineData("[|password|]=;username=joe")]
    [InlineData("[|tls_roots|]=")]
    [InlineData("[|gzip|]=")]
    [InlineData("[|max_name_len|]=")]
    public void An_empty_value_is_refused_at_its_key(string entry) =>
        Expect.Problem($"https::addr=localhost;{entry};", nameof(EmptyValue)).Message.ShouldContain("has an empty value: give it");

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1%eth0")]
    public void An_interface_is_an_ip_address(string address) => Expect.Valid($"tcp::addr=localhost;bind_interface={address};");

    [Theory]
    [InlineData("[|eth0|]")]
    [InlineData("[|256.0.0.1|]")]
    [InlineData("[|10.1|]")]
    [InlineData("[|[::1]|]")]
    [InlineData("[|::g|]")]
    public void An_interface_that_is_no_ip_address_is_refused(string address) =>
        Expect.Problem($"tcp::addr=localhost;bind_interface={address};", nameof(BadValue)).Message.ShouldContain("must be an IP address");

    [Theory]
    [InlineData("max_buf_size=[|2048|];init_buf_size=4096")]
    [InlineData("max_buf_size=[|2048|]")]
    [InlineData("init_buf_size=[|104857601|]")]
    public void The_largest_buffer_is_at_least_the_first(string entries) =>
        Expect.Problem($"https::addr=localhost;{entries};", nameof(OutOfRange)).Message.ShouldStartWith("`max_buf_size` must be at least");

    [Fact]
    public void A_user_with_a_colon_is_refused_where_basic_authentication_cannot_carry_it() =>
        Expect.Problem("https::addr=localhost;username=[|a:b|];password=x;", nameof(BadValue)).Key.ShouldBe("username");

    [Theory]
    [InlineData("[|two words|]")]
    [InlineData("[|tökén|]")]
    public void A_bearer_token_that_no_header_can_carry_is_refused(string token) =>
        Expect.Problem($"https::addr=localhost;token={token};", nameof(BadValue)).Key.ShouldBe("token");

    [Theory]
    [InlineData("AQ")]
    [InlineData("AQ==")]
    [InlineData("5UjEMuA0Pj5pjK8a+fa24dyIf-Es5mYny3oE/Wmus48=")]
    public void A_token_over_tcp_is_a_private_key(string token) => Expect.Valid($"tcp::addr=localhost;username=joe;token={token};");

    [Theory]
    [InlineData("[|x|]")]
    [InlineData("[|=|]")]
    [InlineData("[|two words|]")]
    [InlineData("[|A=AA|]")]
    [InlineData("[|5UjEMuA0Pj5pjK8a+fa24dyIf-Es5mYny3oE/Wmus48A|]")]
    public void A_token_over_tcp_that_is_no_private_key_is_refused(string token) =>
        Expect.Problem($"tcp::addr=localhost;username=joe;token={token};", nameof(BadValue)).Message.ShouldContain("base64url of 1 to 32 bytes");
}
