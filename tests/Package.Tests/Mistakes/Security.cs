using Questline;

namespace Mistakes.Security;

internal static class Security
{
    public static readonly QuestSenderOptions[] All =
    [
        QuestSenderOptions.Parse("https::addr=localhost:9000;tls_verify=unsafe_off;"), // QL0202
        QuestSenderOptions.Parse($"http::addr=db.example.com:9000;token={Environment.MachineName};"), // QL0204
        QuestSenderOptions.Parse("https::addr=db.example.com:9000;username=joe;password=correct-horse;"), // QL0205
        new() { TlsCertificateValidation = static (_, _, _, _) => true }, // QL0206
    ];
}
