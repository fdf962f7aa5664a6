namespace Questline.TestKit.ConfStrings;

/// <summary>Values of the keys that take a text, a path or an IP address.</summary>
internal static class TextCases
{
    public static readonly string[] All =
    [
        "https::addr=localhost;username=joe@example.com;password=x;",
        "tcp::addr=localhost;username=a:b;token=AQ==;",
        "https::addr=localhost;token=abc.DEF-123_~+/=;",
        "https::addr=localhost;tls_roots=C:\\certs\\questdb.pem;",
        "https::addr=localhost;tls_roots=/etc/ssl/my certs/questdb.pem;",
        "https::addr=localhost;tls_roots=a.p12;tls_roots_password=p;;w;",
        "tcp::addr=localhost;bind_interface=10.0.0.1;",
        "tcps::addr=localhost;bind_interface=fd00::1;",
        "tcp::addr=localhost;bind_interface=fe80::1%eth0;",

        "https::addr=localhost;username={|QL0116:a:b|};password=x;",
        "https::addr=localhost;username={|QL0116::|};password=x;",
        "https::addr=localhost;token={|QL0116:two words|};",
        "https::addr=localhost;token={|QL0116:tökén|};",
        "https::addr=localhost;token={|QL0116: x|};",
        "tcp::addr=localhost;username=joe;token={|QL0116:x|};",
        "tcp::addr=localhost;username=joe;token={|QL0116:two words|};",
        "tcp::addr=localhost;bind_interface={|QL0116:eth0|};",
        "tcp::addr=localhost;bind_interface={|QL0116:256.0.0.1|};",
        "tcp::addr=localhost;bind_interface={|QL0116:10.1|};",
        "tcp::addr=localhost;bind_interface={|QL0116:[::1]|};",
        "tcp::addr=localhost;bind_interface={|QL0116:::g|};",
        "https::addr=localhost;username=joe;{|QL0115:password|}=;",
        "https::addr=localhost;{|QL0115:username|}=;password=x;",
        "https::addr=localhost;{|QL0115:token|}=;",
        "https::addr=localhost;{|QL0115:tls_roots|}=;",
        "https::addr=localhost;tls_roots=a.p12;{|QL0115:tls_roots_password|}=;",
        "tcp::addr=localhost;{|QL0115:bind_interface|}=;",
        "tcp::addr=localhost;username=joe;token=abcd;{|QL0115:token_x|}=;{|QL0115:token_y|}=;",
    ];
}
