namespace Questline.TestKit.ConfStrings;

/// <summary>Keys that need each other, contradict each other, or switch each other off.</summary>
internal static class RelationCases
{
    public static readonly string[] All =
    [
        "https::addr=localhost;username=joe;password=x;",
        "https::addr=localhost;token=x;",
        "tcp::addr=localhost;username=joe;token=abcd;",
        "tcp::addr=localhost;username=joe;token=abcd;token_x=a;token_y=b;",
        "https::addr=localhost;tls_ca=pem_file;tls_roots=a.pem;",
        "https::addr=localhost;tls_roots=a.pem;",
        "https::addr=localhost;tls_roots=a.p12;tls_roots_password=x;",
        "tcps::addr=localhost;tls_verify=unsafe_off;",
        "https::addr=localhost;tls_verify=on;tls_ca=webpki_roots;",
        "https::addr=localhost;auto_flush=on;auto_flush_rows=10;",
        "https::addr=localhost;auto_flush=off;auto_flush_rows=off;",

        // Companions.
        "https::addr=localhost;{|QL0118:username|}=joe;",
        "https::addr=localhost;{|QL0118:password|}=x;",
        "tcp::addr=localhost;{|QL0118:token|}=abcd;",
        "tcp::addr=localhost;{|QL0118:username|}=joe;",
        "tcp::addr=localhost;username=joe;token=abcd;{|QL0118:token_x|}=a;",
        "tcp::addr=localhost;username=joe;token=abcd;{|QL0118:token_y|}=a;",
        "tcp::addr=localhost;{|QL0118:token_x|}=a;{|QL0118:token_y|}=a;",
        "tcps::addr=localhost;{|QL0118:{|QL0118:token_x|}|}=a;",
        "https::addr=localhost;{|QL0118:tls_ca|}=pem_file;",
        "https::addr=localhost;{|QL0118:tls_roots_password|}=x;",
        "{|QL0112:https::|}{|QL0118:username|}=joe;",

        // Contradictions.
        "https::addr=localhost;username=joe;password=x;{|QL0119:token|}=t;",
        "https::addr=localhost;username=joe;{|QL0119:token|}=t;",
        "https::addr=localhost;{|QL0119:token|}=t;password=x;",
        "https::addr=localhost;{|QL0119:tls_roots|}=a.pem;tls_ca=os_roots;",
        "https::addr=localhost;tls_ca=webpki_roots;{|QL0119:tls_roots|}=a.pem;",
        "https::addr=localhost;{|QL0119:tls_roots|}=a.pem;tls_ca=webpki_and_os_roots;",
        "https::addr=localhost;tls_verify=unsafe_off;tls_check_revocation=off;",
        "https::addr=localhost;tls_verify=unsafe_off;{|QL0119:tls_check_revocation|}=on;",
        "https::addr=localhost;{|QL0119:tls_verify|}=unsafe_off;tls_ca=os_roots;",
        "https::addr=localhost;{|QL0119:tls_verify|}=unsafe_off;tls_roots=a.pem;",
        "tcps::addr=localhost;tls_ca=pem_file;tls_roots=a.pem;{|QL0119:tls_verify|}=unsafe_off;",

        // Without effect.
        "https::addr=localhost;auto_flush=off;{|QL0120:auto_flush_rows|}=10;",
        "https::addr=localhost;auto_flush=off;{|QL0120:auto_flush_bytes|}=10;",
        "https::addr=localhost;{|QL0120:auto_flush_interval|}=10;auto_flush=off;",
        "tcp::addr=localhost;auto_flush=off;{|QL0120:auto_flush_rows|}=10;auto_flush_interval=off;",
        "tcps::{|QL0120:auto_flush_rows|}=10;{|QL0120:auto_flush_interval|}=10;auto_flush=off;addr=localhost;",
        "https::addr=localhost;auto_flush=off;{|QL0120:auto_flush_rows|}={|QL0117:0|};",
    ];
}
