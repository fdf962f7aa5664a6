namespace Questline.TestKit.ConfStrings;

/// <summary>Keys under schemes that do not have them.</summary>
internal static class SchemeKeyCases
{
    public static readonly string[] All =
    [
        "http::addr=localhost;{|QL0111:tls_ca|}=os_roots;",
        "http::addr=localhost;{|QL0111:tls_check_revocation|}=off;{|QL0111:tls_expiry_notice_days|}=30;",
        "http::addr=localhost;{|QL0111:tls_verify|}=on;",
        "http::addr=localhost;{|QL0111:tls_verify|}=unsafe_off;",
        "http::addr=localhost;{|QL0111:tls_roots|}=a.pem;",
        "http::addr=localhost;{|QL0111:tls_roots|}=a.p12;{|QL0111:tls_roots_password|}=x;",
        "http::addr=localhost;{|QL0111:tls_roots_password|}=x;",
        "tcp::addr=localhost;{|QL0111:tls_ca|}=pem_file;{|QL0111:tls_roots|}=a.pem;",
        "tcp::addr=localhost;{|QL0111:tls_verify|}=on;",
        "tcp::addr=localhost;{|QL0111:password|}=x;",
        "tcp::addr=localhost;username=joe;token=abcd;{|QL0111:password|}=x;",
        "tcps::addr=localhost;{|QL0111:gzip|}=on;",
        "tcp::addr=localhost;{|QL0111:retry_timeout|}=1;",
        "tcp::addr=localhost;{|QL0111:retry_max_backoff_millis|}=10;",
        "tcp::addr=localhost;{|QL0111:request_timeout|}=1;",
        "tcp::addr=localhost;{|QL0111:request_min_throughput|}=1;",
        "tcps::addr=localhost;{|QL0111:pool_timeout|}=1;",
        "tcps::addr=localhost;{|QL0111:max_in_flight|}=1;",
        "https::addr=localhost;{|QL0111:bind_interface|}=10.0.0.1;",
        "https::addr=localhost;{|QL0111:token_x|}=x;",
        "https::addr=localhost;token=x;{|QL0111:token_x|}=x;{|QL0111:token_y|}=x;",
        "http::addr=localhost;{|QL0111:auth_timeout|}=100;",
        "http::addr=localhost;{|QL0111:auth_timeout|}={|QL0117:0|};",
        "tcp::addr=localhost;{|QL0111:gzip|}={|QL0116:yes|};",
        "tcp::addr=localhost;{|QL0111:{|QL0115:password|}|}=;",
    ];
}
