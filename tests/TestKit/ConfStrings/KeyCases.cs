namespace Questline.TestKit.ConfStrings;

/// <summary>Keys that are unknown, of another client, or given twice.</summary>
internal static class KeyCases
{
    public static readonly string[] All =
    [
        // Misspelt.
        "https::addr=localhost;{|QL0109:tsl_ca|}=os_roots;",
        "https::addr=localhost;{|QL0109:TLS_CA|}=os_roots;",
        "https::addr=localhost;{|QL0109:tls_root|}=a.pem;",
        "https::addr=localhost;{|QL0109:autoflush|}=off;",
        "https::addr=localhost;{|QL0109:auto_flush_row|}=10;",
        "https::addr=localhost;{|QL0109:request_timeout_ms|}=10;",
        "https::addr=localhost;{|QL0109:maxBufSize|}=2000;",
        "https::{|QL0109:adr|}=localhost;",
        "https::{|QL0109:ADDR|}=localhost;",
        "https::addr=localhost;{|QL0109:usrname|}=joe;password=x;",
        "https::addr=localhost;username=joe;{|QL0109:pasword|}=x;",
        "https::addr=localhost;username=joe;password=x;{|QL0109:gzpi|}=on;",
        "tcp::addr=localhost;{|QL0109:usrname|}=joe;{|QL0109:tokn|}=x;",
        "https::addr=localhost;{|QL0109:retry_timout|}=1000;",
        "https::addr=localhost;{|QL0109:protocolversion|}=2;",

        // Near to none.
        "https::addr=localhost;{|QL0109:colour|}=red;",
        "https::addr=localhost;{|QL0109:123|}=456;",
        "https::addr=localhost;{|QL0109:_|}=1;",
        "https::addr=localhost;{|QL0109:colour|}=red;{|QL0109:colour|}=red;",
        "https::addr=localhost;username=joe;password=a;{|QL0109:hunter2|}=c;",
        "https::addr=localhost;tls_roots=a;{|QL0109:b|}=c.pem;",
        "https::addr=localhost;{|QL0109:colour|}=;",

        // Of other clients.
        "https::addr=localhost;{|QL0110:own_socket|}=true;",
        "https::addr=localhost;{|QL0110:convert_local_to_utc|}=on;",
        "https::addr=localhost;{|QL0110:stdlib_http|}=on;",
        "https::addr=localhost;{|QL0110:max_datagram_size|}=512;",
        "https::addr=localhost;{|QL0110:sf_dir|}=/var/q;",
        "https::addr=localhost;{|QL0110:sf_max_total_bytes|}=1000;",
        "https::addr=localhost;{|QL0110:reconnect_max_duration_millis|}=1000;",
        "https::addr=localhost;{|QL0110:on_schema_error|}=halt;",
        "https::addr=localhost;{|QL0110:compression|}=zstd;",
        "https::addr=localhost;{|QL0110:lazy_connect|}=on;",
        "tcp::addr=localhost;{|QL0110:gorilla|}=on;",
        "https::addr=localhost;{|QL0110:proxy|}=http://proxy;{|QL0110:zone|}=eu;",

        // Of other clients, with a counterpart here.
        "https::addr=localhost;{|QL0110:user|}=joe;password=x;",
        "https::addr=localhost;username=joe;{|QL0110:pass|}=x;",
        "https::addr=localhost;{|QL0110:user|}=joe;{|QL0110:pass|}=x;",
        "https::{|QL0110:host|}=localhost;{|QL0110:port|}=9000;",
        "tcp::addr=localhost;{|QL0110:auth_timeout_ms|}=10;",
        "https::addr=localhost;{|QL0110:in_flight_window|}=10;",
        "https::addr=localhost;{|QL0110:close_flush_timeout_millis|}=10;",

        // Twice.
        "https::addr=localhost;gzip=on;{|QL0108:gzip|}=on;",
        "https::addr=localhost;gzip=on;{|QL0108:gzip|}=off;{|QL0108:gzip|}=on;",
        "https::addr=localhost;username=joe;password=x;{|QL0108:username|}=joe;",
        "https::addr=localhost;username=joe;password=x;{|QL0108:password|}=y;",
        "https::token=x;addr=localhost;{|QL0108:token|}=x;",
        "tcps::addr=localhost;tls_ca=os_roots;{|QL0108:tls_ca|}=webpki_roots;",
        "https::addr=localhost;auto_flush_rows=1;{|QL0108:auto_flush_rows|}={|QL0117:0|};",
        "https::addr=localhost;gzip=on;{|QL0108:{|QL0115:gzip|}|}=;",
        "https::addr=a;addr=b;addr=c;",
    ];
}
