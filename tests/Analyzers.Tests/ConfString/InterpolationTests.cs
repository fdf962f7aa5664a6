namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>What fills a hole is read where it is known; of what is not, only that is said which is wrong whatever it is.</summary>
public class InterpolationTests
{
    [Theory]
    [InlineData("$\"https::addr={args[0]};\"")]
    [InlineData("$\"https::addr={args[0]}:{args.Length};\"")]
    [InlineData("$\"https::addr={args[0]}:9000,[{args[1]}:1];\"")]
    [InlineData("$\"https::addr=a,{args[0]};\"")]
    [InlineData("$\"https::addr={args[0]};max_name_len={args.Length};gzip={args[1]};\"")]
    [InlineData("$\"https::addr={args[0]};username={args[1]};password={args[2]};\"")]
    [InlineData("$\"{args[0]}::addr=localhost;tls_ca=os_roots;bind_interface=10.0.0.1;\"")]
    [InlineData("$\"{(args.Length > 0 ? \"https\" : \"http\")}::addr=localhost;\"")]
    [InlineData("$\"https::{args[0]}\"")]
    [InlineData("$\"https::addr=localhost;username=joe;{args[0]}\"")]
    [InlineData("$\"https::addr=localhost;{args[0]}=on;\"")]
    [InlineData("$\"https::addr=localhost;auto_flush_{args[0]}=on;\"")]
    [InlineData("$\"https::addr=localhost;{(args.Length > 0 ? \"gzip=on;\" : \"\")}\"")]
    [InlineData("$\"http:{args[0]}\"")]
    [InlineData("$\"http{args[0]}addr=localhost;\"")]
    [InlineData("$\"{args[0]}addr=localhost;\"")]
    [InlineData("$\"{args[0]}\"")]
    [InlineData("$\"{args[0]}{args[1]}\"")]
    public Task A_hole_may_be_right(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("$\"https::addr={args[0]};{|QL0109:gzpi|}={args[1]};\"")]
    [InlineData("$\"https::addr={args[0]};max_name_len={|QL0117:1|};\"")]
    [InlineData("$\"https::addr={args[0]}:{|QL0117:99999|};\"")]
    [InlineData("$\"https::addr={args[0]}:9000,{args[1]}.local:{|QL0117:0|};\"")]
    [InlineData("$\"{|QL0112:https::|}gzip={args[0]};\"")]
    [InlineData("$\"https::addr=localhost;{|QL0118:username|}={args[0]};\"")]
    [InlineData("$\"http::addr={args[0]};{|QL0111:tls_roots|}={args[1]};\"")]
    [InlineData("$\"{args[0]}::addr=localhost;{|QL0109:gzpi|}=on;\"")]
    [InlineData("args[0] + \"::addr=localhost;{|QL0109:gzpi|}=on;\"")]
    [InlineData("$\"https::{args[0]};{|QL0109:gzpi|}=on;\"")]
    [InlineData("$\"https{|QL0102::|}addr={args[0]};{|QL0109:gzpi|}=on;\"")]
    [InlineData("$\"http{|QL0102::|}//{args[0]}:9000\"")]
    [InlineData("\"http{|QL0102::|}addr=\" + args[0]")]
    [InlineData("$\"{|QL0101:addr|}={args[0]};{|QL0109:gzpi|}=on;\"")]
    public Task What_is_wrong_beside_a_hole_is_found(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("$\"https::addr={Host};max_name_len={Port};{|QL0109:gzpi|}=on;\"")]
    [InlineData("$\"https::addr={Host}:{Port};{Key}=on;\"")]
    [InlineData("$\"https::addr={Host};max_name_len={|QL0117:{1}|};\"")]
    [InlineData("$\"https::addr={Host};gzip={|QL0116:{\"yes\"}|};\"")]
    [InlineData("$\"https::addr={Host};gzip={\"o\" + \"n\"};{|QL0109:gzpi|}=on;\"")]
    [InlineData("$\"https::addr={$\"{Host}:{Port}\"};{|QL0109:gzpi|}=on;\"")]
    [InlineData("$\"https::addr={Host};gzip={'o'}n;{|QL0109:gzpi|}=on;\"")]
    [InlineData("$\"https::addr={(Host)};{|QL0109:gzpi|}=on;\"")]
    public Task A_hole_with_a_constant_is_read(string expression) => VerifyAsync(expression.Replace("{|QL0117:{1}|}", "{{|QL0117:1|}}", StringComparison.Ordinal)
        .Replace("{|QL0116:{\"yes\"}|}", "{\"{|QL0116:yes|}\"}", StringComparison.Ordinal));

    [Theory]
    [InlineData("$\"https::addr=localhost;max_name_len={1:D3};\"")]
    [InlineData("$\"https::addr=localhost;max_name_len={1,5};\"")]
    [InlineData("$\"https::addr=localhost;max_name_len={1.5};\"")]
    [InlineData("$\"https::addr=localhost;max_name_len={-1};\"")]
    [InlineData("$\"https::addr=localhost;gzip={true};\"")]
    [InlineData("$\"https::addr=localhost;gzip={DayOfWeek.Friday};\"")]
    public Task A_hole_whose_text_depends_on_its_form_is_not_known(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("port++;")]
    [InlineData("--port;")]
    [InlineData("unsafe { *&port = 9000; }")]
    public Task A_number_that_is_counted_is_not_known(string statement) => ConfCode.VerifyStatements(
        $$"""
        int port = 0;
        {{statement}}
        _ = $"https::addr=localhost:{port};";
        """);

    [Fact]
    public Task A_number_that_a_loop_counts_is_not_known() => ConfCode.VerifyStatements(
        """
        for (int index = 0; index < 3; index++)
            _ = $"https::addr=localhost:{index};" + $"auto_flush_rows={9000 + index};";
        """);

    [Theory]
    [InlineData("$\"https::addr=localhost:{9000 + 1};\"")]
    [InlineData("\"https::addr=localhost:\" + (9000 + 1) + \";\"")]
    [InlineData("$\"https::addr=localhost:{Port + 9000};\"")]
    [InlineData("$\"https::addr=localhost:{Port + args.Length};\"")]
    public Task A_sum_of_numbers_is_a_number(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("$\"https::addr=localhost;tls_roots={{a}}.pem;{|QL0109:gzpi|}=on;\"")]
    [InlineData("$\"https::addr={|QL0113:{{host}}|};gzip=on;\"")]
    public Task A_brace_is_a_brace(string expression) => VerifyAsync(expression);

    private static Task VerifyAsync(string expression) => ConfCode.Verify(
        $$"""
        class Program
        {
            const string Host = "localhost";
            const int Port = 9000;
            const string Key = "gzip";

            static void Main(string[] args) => QuestSender.Create({{expression}});
        }
        """);
}
