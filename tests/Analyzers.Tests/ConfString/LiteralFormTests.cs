namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>The squiggle is under the characters at fault, however the literal is written.</summary>
public class LiteralFormTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("\"https::addr=localhost;{|QL0109:gzpi|}=on;\"")]
    [InlineData(@"""https::addr=localhost;tls_roots=C:\\certs\\a.pem;{|QL0109:gzpi|}=on;""")]
    [InlineData(@"""https::\u0061ddr=localhost;{|QL0109:gzpi|}=on;""")]
    [InlineData(@"""https::addr=localhost;{|QL0109:\u0067zpi|}=on;""")]
    [InlineData(@"""https::addr=localhost;{|QL0109:gzp\x69|}=on;""")]
    [InlineData(@"""https::addr=localhost;{|QL0109:\U00000067zpi|}=on;""")]
    [InlineData(@"""https::addr=localhost;tls_roots=\U0001F600{|QL0107:\t|}.pem;""")]
    [InlineData(@"""https::addr=localhost;tls_roots={|QL0107:\u0007|};""")]
    [InlineData(@"""https::addr=localhost;tls_roots={|QL0107:\n|};""")]
    public Task In_a_regular_literal(string literal) => VerifyArgument(literal);

    [Theory]
    [InlineData(@"@""https::addr=localhost;tls_roots=C:\certs\a.pem;{|QL0109:gzpi|}=on;""")]
    [InlineData(@"@""https::addr=localhost;tls_roots=""""a"""".pem;{|QL0109:gzpi|}=on;""")]
    [InlineData("@\"https::addr=localhost;tls_roots={|QL0107:\t|};\"")]
    [InlineData("@\"https::addr=localhost;tls_roots=a{|QL0107:\n|}b;\"")]
    public Task In_a_verbatim_literal(string literal) => VerifyArgument(literal);

    [Theory]
    [InlineData(Quotes + "https::addr=localhost;{|QL0109:gzpi|}=on;" + Quotes)]
    [InlineData(Quotes + "https::addr=localhost;tls_roots=\"a\\b\".pem;{|QL0109:gzpi|}=on;" + Quotes)]
    [InlineData("\"\"" + Quotes + "https::addr=localhost;tls_roots=\"\"\"a.pem;{|QL0109:gzpi|}=on;\"\"" + Quotes)]
    [InlineData(Quotes + "\n        https::addr=localhost;{|QL0109:gzpi|}=on;\n        " + Quotes)]
    [InlineData(Quotes + "\r\n        https::addr=localhost;{|QL0109:gzpi|}=on;\r\n        " + Quotes)]
    [InlineData(Quotes + "\n        https::addr=localhost;tls_roots=a{|QL0107:\n|}          b;{|QL0109:gzpi|}=on;\n        " + Quotes)]
    public Task In_a_raw_literal(string literal) => VerifyArgument(literal);

    [Theory]
    [InlineData("$\"https::addr={args[0]};{|QL0109:gzpi|}=on;\"")]
    [InlineData(@"$""https::addr={args[0]};tls_roots=C:\\{{a}}.pem;{|QL0109:gzpi|}=on;""")]
    [InlineData(@"$@""https::addr={args[0]};tls_roots=C:\""""{{a}}.pem;{|QL0109:gzpi|}=on;""")]
    [InlineData(@"@$""https::addr={args[0]};tls_roots=C:\a.pem;{|QL0109:gzpi|}=on;""")]
    [InlineData("$" + Quotes + "https::addr={args[0]};{|QL0109:gzpi|}=on;" + Quotes)]
    [InlineData("$$" + Quotes + "https::addr={{args[0]}};tls_roots={a}.pem;{|QL0109:gzpi|}=on;" + Quotes)]
    [InlineData("$" + Quotes + "\n        https::addr={args[0]};{|QL0109:gzpi|}=on;\n        " + Quotes)]
    [InlineData("$" + Quotes + "\n        https::tls_roots={args[0]}\n        b;{|QL0109:gzpi|}=on;addr=localhost;\n        " + Quotes)]
    public Task In_an_interpolation(string literal) => VerifyArgument(literal);

    [Fact]
    public Task In_a_utf_8_literal() =>
        ConfCode.VerifyStatements(@"System.ReadOnlySpan<byte> conf = ""https::addr=localhost;tls_roots=\\a;{|QL0109:gzpi|}=on;""u8;");

    [Fact]
    public Task In_a_raw_utf_8_literal() =>
        ConfCode.VerifyStatements($"System.ReadOnlySpan<byte> conf = {Quotes}https::addr=localhost;{{|QL0109:gzpi|}}=on;{Quotes}u8;");

    private static Task VerifyArgument(string literal) => ConfCode.VerifyStatements($"QuestSender.Create({literal});");
}
