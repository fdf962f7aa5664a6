namespace Questline.TestKit.ConfStrings;

/// <summary>Conf strings in the forms that the documentation of QuestDB's own clients shows, the mistaken ones included.</summary>
internal static class PublishedCases
{
    public static readonly string[] All =
    [
        "http::addr=localhost:9000;",
        "http::addr=localhost:9000;username=admin;password=quest;",
        "http::addr=localhost:9000;protocol_version=1;",
        "http::addr=localhost:9000;auto_flush_rows=1000;",
        "http::addr=localhost:9000;auto_flush=off;",
        "http::addr=localhost:9000;auto_flush_rows=100;auto_flush_interval=500;",
        "http::addr=localhost:9000;retry_timeout=60000;",
        "https::addr=localhost:9000;username=admin;password=quest;",
        "https::addr=localhost:9000;username=admin;password=quest;tls_verify=unsafe_off;",
        "https::addr=localhost:9000;token=Xyvd3er6GF87ysaHk;",
        "https::addr=localhost:9000;tls_ca=pem_file;tls_roots=certs/questdb.crt;",
        "https::addr=localhost:9000;tls_roots=certs/questdb.pfx;tls_roots_password=quest;",
        "tcp::addr=localhost:9009;",
        "tcps::addr=localhost:9009;username=admin;token=NgdiOWDoQNUP18WOnb1xkkEG5TzPYMda5SiUOvT1K0U=;tls_verify=unsafe_off;",
        "tcp::addr=localhost:9009;auto_flush_rows=100;auto_flush_bytes=1024;",

        "http{|QL0102::|}addr=localhost:9000;username=admin;password=quest;",
        "https::addr=localhost:9000;username=admin;{|QL0119:token|}=Xyvd3er6GF87ysaHk;tls_verify=unsafe_off;",
        "https::addr=localhost:9000;tls_verify={|QL0116:0|};",
        "http::addr=localhost:9000;{|QL0110:user|}=admin;{|QL0110:pass|}=quest;",
        "{|QL0103:ws|}::addr=localhost:9000;{|QL0110:sf_dir|}=/tmp/q;",
        "tcp::addr=localhost:9009;{|QL0118:token|}=NgdiOWDoQNUP18WOnb1xkkEG5TzPYMda5SiUOvT1K0U=;",
        "http::addr=localhost:9000;username=admin;password=\"a;{|QL0105:b\"|};",
        "http::addr=localhost:9000;auto_flush_interval={|QL0116:00:00:10|};",
        "http::addr=localhost:9000;{|QL0110:own_socket|}=true;{|QL0111:tls_verify|}=on;",
    ];
}
