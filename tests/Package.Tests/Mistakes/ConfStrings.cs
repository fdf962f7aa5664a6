using Questline;

namespace Mistakes.ConfStrings;

internal static class ConfStrings
{
    public static readonly QuestSenderOptions[] All =
    [
        QuestSenderOptions.Parse(""), // QL0100
        QuestSenderOptions.Parse("addr=localhost:9000;"), // QL0101
        QuestSenderOptions.Parse("http:addr=localhost:9000;"), // QL0102
        QuestSenderOptions.Parse("htps::addr=localhost:9000;"), // QL0103
        QuestSenderOptions.Parse("https::addr =localhost:9000;"), // QL0104
        QuestSenderOptions.Parse("https::addr=localhost:9000;gzip;"), // QL0105
        QuestSenderOptions.Parse("https::addr=localhost:9000;gzip"), // QL0106
        QuestSenderOptions.Parse("https::addr=localhost:9000;tls_roots=a\tb.pem;"), // QL0107
        QuestSenderOptions.Parse("https::addr=localhost:9000;gzip=on;gzip=on;"), // QL0108
        QuestSenderOptions.Parse("https::addr=localhost:9000;gzpi=on;"), // QL0109
        QuestSenderOptions.Parse("https::addr=localhost:9000;own_socket=true;"), // QL0110
        QuestSenderOptions.Parse("tcp::addr=localhost:9009;gzip=on;"), // QL0111
        QuestSenderOptions.Parse("https::gzip=on;"), // QL0112
        QuestSenderOptions.Parse("https::addr=http://localhost;"), // QL0113
        QuestSenderOptions.Parse("https::addr=localhost,localhost:9000;"), // QL0114
        QuestSenderOptions.Parse("https::addr=localhost:9000;tls_roots=;"), // QL0115
        QuestSenderOptions.Parse("https::addr=localhost:9000;gzip=maybe;"), // QL0116
        QuestSenderOptions.Parse("https::addr=localhost:9000;auto_flush_rows=0;"), // QL0117
        QuestSenderOptions.Parse("https::addr=localhost:9000;username=joe;"), // QL0118
        QuestSenderOptions.Parse("https::addr=localhost:9000;tls_roots=a.pem;tls_ca=os_roots;"), // QL0119
        QuestSenderOptions.Parse("https::addr=localhost:9000;auto_flush=off;auto_flush_rows=5;"), // QL0120
    ];
}
