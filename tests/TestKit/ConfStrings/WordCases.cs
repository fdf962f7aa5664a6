namespace Questline.TestKit.ConfStrings;

/// <summary>Values of the keys that take one of some words.</summary>
internal static class WordCases
{
    public static readonly string[] All =
    [
        "https::addr=localhost;gzip=on;",
        "https::addr=localhost;gzip=off;",
        "https::addr=localhost;gzip=true;",
        "https::addr=localhost;gzip=false;",
        "https::addr=localhost;protocol_version=auto;",
        "https::addr=localhost;protocol_version=1;",
        "tcp::addr=localhost;protocol_version=3;",
        "https::addr=localhost;tls_ca=os_roots;",
        "https::addr=localhost;tls_ca=webpki_roots;",
        "https::addr=localhost;tls_ca=webpki_and_os_roots;",
        "https::addr=localhost;tls_verify=on;",
        "https::addr=localhost;tls_verify=unsafe_off;",
        "https::addr=localhost;auto_flush=on;",
        "https::addr=localhost;auto_flush=off;",

        "https::addr=localhost;tls_check_revocation=on;",
        "https::addr=localhost;tls_check_revocation={|QL0116:online|};",
        "https::addr=localhost;tls_verify={|QL0116:off|};",
        "https::addr=localhost;tls_verify={|QL0116:0|};",
        "https::addr=localhost;tls_verify={|QL0116:false|};",
        "https::addr=localhost;tls_verify={|QL0116:UNSAFE_OFF|};",
        "https::addr=localhost;tls_verify={|QL0116: unsafe_off|};",
        "https::addr=localhost;tls_ca={|QL0116:system|};",
        "https::addr=localhost;tls_ca={|QL0116:OS_ROOTS|};",
        "https::addr=localhost;tls_ca={|QL0116:certs/ca.pem|};",
        "https::addr=localhost;gzip={|QL0116:yes|};",
        "https::addr=localhost;gzip={|QL0116:ON|};",
        "https::addr=localhost;gzip={|QL0116:\"on\"|};",
        "https::addr=localhost;auto_flush={|QL0116:true|};",
        "https::addr=localhost;auto_flush={|QL0116:1|};",
        "https::addr=localhost;protocol_version={|QL0116:4|};",
        "https::addr=localhost;protocol_version={|QL0116:v2|};",
        "https::addr=localhost;protocol_version={|QL0116:Auto|};",
        "https::addr=localhost;{|QL0115:gzip|}=;",
        "https::addr=localhost;{|QL0115:tls_ca|}=;gzip=on;",
    ];
}
