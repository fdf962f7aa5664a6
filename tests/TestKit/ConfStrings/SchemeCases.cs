namespace Questline.TestKit.ConfStrings;

/// <summary>The scheme and what follows it.</summary>
internal static class SchemeCases
{
    public static readonly string[] All =
    [
        "http::addr=localhost;",
        "https::addr=localhost;",
        "tcp::addr=localhost;",
        "tcps::addr=localhost;",
        "https::addr=localhost",

        // Empty, or nothing but the beginning.
        "{|QL0100:|}",
        "{|QL0112:https|}",
        "{|QL0112:https::|}",
        "{|QL0112:http::|}",
        "{|QL0112:tcp::|}",
        "{|QL0112:tcps|}",
        "{|QL0112:https::|}gzip=on;",
        "{|QL0112:tcps::|}username=joe;token=abcd;",

        // No scheme.
        "{|QL0101::|}",
        "{|QL0101:{|QL0112:::|}|}",
        "{|QL0101: |}",
        "{|QL0101:?|}",
        "{|QL0101:🔑|}",
        "{|QL0101:::|}addr=localhost;",
        "{|QL0101:addr|}=localhost;",
        "{|QL0101:addr|}=localhost:9000;gzip=on;{|QL0109:gzpi|}=on;",
        "{|QL0101:localhost|}:9000",
        "{|QL0101:db|}.example.com:9000;",
        "{|QL0101:192|}.168.0.1:9000",
        "{|QL0101:{|QL0109:{|QL0112:Server|}|}|}=localhost;{|QL0109:Port|}=9000",

        // No two colons.
        "https{|QL0102::|}addr=localhost;",
        "http{|QL0102::|}addr=localhost:9000;",
        "tcps{|QL0102:;|}addr=localhost;",
        "{|QL0101:{|QL0109:{|QL0112:https|}|}|}=addr=localhost;",
        "https{|QL0102: |}addr=localhost;",
        "{|QL0112:https|}{|QL0102::|}",
        "{|QL0112:https|}{|QL0102::|}gzip=on;",
        "https{|QL0102::|}//localhost:9000",
        "http{|QL0102::|}//joe:secret@localhost:9000/",
        "tcp{|QL0102::|}//localhost",
        "ws{|QL0102::|}//localhost",
        "htps{|QL0102::|}addr=localhost;",

        // Not a scheme of ours.
        "{|QL0103:HTTPS|}::addr=localhost;",
        "{|QL0103:Http|}::addr=localhost;",
        "{|QL0103:htps|}::addr=localhost;",
        "{|QL0103:htpp|}::addr=localhost;",
        "{|QL0103:tcsp|}::addr=localhost;",
        "{|QL0103:ws|}::addr=localhost;",
        "{|QL0103:wss|}::addr=localhost;",
        "{|QL0103:qwpws|}::addr=localhost;",
        "{|QL0103:udp|}::addr=localhost;",
        "{|QL0103:WS|}::addr=localhost;",
        "{|QL0103:postgresql|}::addr=localhost;",
        "{|QL0103: https|}::addr=localhost;",
        "{|QL0103:https |}::addr=localhost;",
        "{|QL0103:\uFEFFhttps|}::addr=localhost;",
        "{|QL0103:ht-tps|}::addr=localhost;",
        "{|QL0112:{|QL0103:ilp|}::|}",
        "{|QL0103:ws|}::addr=localhost;tls_ca=os_roots;bind_interface=10.0.0.1;gzip=on;",
    ];
}
