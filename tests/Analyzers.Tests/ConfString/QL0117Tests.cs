namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0117Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;max_name_len=[|1|];";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=localhost:[|70000|];")]
    [InlineData("https::addr=localhost;auto_flush_rows=[|0|];")]
    [InlineData("https::addr=localhost;close_timeout=[|-1|];")]
    [InlineData("https::addr=localhost;request_timeout=[|99999999999999999999|];")]
    [InlineData("https::addr=localhost;max_buf_size=[|2048|];")]
    public Task A_number_out_of_range_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost:65535;")]
    [InlineData("https::addr=localhost;max_name_len=16;")]
    [InlineData("https::addr=localhost;retry_timeout=0;")]
    [InlineData("https::addr=localhost;max_in_flight=64;")]
    public Task Numbers_at_the_edges_are_in_range(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_says_the_range_and_the_unit() => VerifyConfMessageAsync(
        "https::addr=localhost;request_timeout=[|0|];",
        "`request_timeout` must be a whole number of milliseconds, from 1 to 2147483647.");
}
