namespace Questline.Runtime.Tests.Configuration;

public class ConfigurationExceptionTests
{
    [Fact]
    public void One_problem_is_the_message_with_its_position()
    {
        QuestConfigurationException error = ErrorOf("https::addr=localhost;tsl_ca=os_roots;");

        error.Message.ShouldBe("Unknown key: did you mean `tls_ca`? (at position 22)");
        error.Reason.ShouldBe("Unknown key: did you mean `tls_ca`?");
        error.Position.ShouldBe(22);
        error.Key.ShouldBeNull();
        error.IsTransient.ShouldBeFalse();
    }

    [Fact]
    public void Several_problems_are_listed_and_the_first_is_in_the_properties()
    {
        QuestConfigurationException error = ErrorOf("https::addr=localhost;max_name_len=1;gzip=perhaps;");

        error.Message.ShouldBe(
            "The configuration has 2 problems:\n"
            + "- `max_name_len` must be a whole number, from 16 to 2147483647. (at position 35)\n"
            + "- `gzip` must be `on`, `off`, `true` or `false`. (at position 42)");
        error.Key.ShouldBe("max_name_len");
        error.Position.ShouldBe(35);
    }

    [Fact]
    public void A_warning_is_no_error() =>
        QuestSenderOptions.Parse("https::addr=localhost;auto_flush=off;auto_flush_rows=1;").AutoFlush.ShouldBeFalse();

    private static QuestConfigurationException ErrorOf(string confString) =>
        Should.Throw<QuestConfigurationException>(() => QuestSenderOptions.Parse(confString));
}
