namespace Questline.TestKit.ConfStrings;

/// <summary>Servers.</summary>
internal static class AddressCases
{
    public static readonly string[] All =
    [
        "https::addr=db.example.com:443;",
        "https::addr=db.example.com.:1;",
        "https::addr=my_host-1:65535;",
        "https::addr=10.0.0.1;",
        "https::addr=bücher.example;",
        "https::addr=xn--bcher-kva.example;",
        "https::addr=[::1];",
        "https::addr=[2001:db8::7]:9001;",
        "https::addr=[fe80::1%eth0]:9001;",
        "https::addr=a,b:1,[::1]:2;",
        "https::addr=a;addr=b:1;",
        "https::addr=a,b;addr=c;",
        "tcps::addr=a:1,a:2;",

        // Not to be read.
        "https::addr={|QL0113::9000|};",
        "https::addr={|QL0113:localhost:|};",
        "https::addr=localhost:{|QL0113:http|};",
        "https::addr=localhost:{|QL0113:-1|};",
        "https::addr=localhost:{|QL0113:+1|};",
        "https::addr=localhost:{|QL0113:9_000|};",
        "https::addr=localhost:{|QL0113:٩|};",
        "https::addr={|QL0113:::1|};",
        "https::addr={|QL0113:2001:db8::7|};",
        "https::addr={|QL0113:fe80::1%eth0|};",
        "https::addr={|QL0113:[::1|};",
        "https::addr={|QL0113:[::1]9000|};",
        "https::addr={|QL0113:[localhost]:9000|};",
        "https::addr={|QL0113:[fe80::1%]|};",
        "https::addr={|QL0113:localhost:9000:9001|};",
        "https::addr={|QL0113:https://localhost|};",
        "https::addr={|QL0113:localhost:9000/write|};",
        "https::addr={|QL0113:localhost\\instance|};",
        "https::addr={|QL0113:joe:secret@localhost|};",
        "https::addr={|QL0113: localhost|};",
        "https::addr={|QL0113:localhost |};",
        "https::addr={|QL0113:local\u200Bhost|};",
        "https::addr={|QL0113:local\u2028host|};",
        "https::addr=a,{|QL0113: b|};",
        "https::addr={|QL0113:local!host|};",
        "https::addr={|QL0113:example。com|};",
        "https::addr={|QL0113:🔑|};",
        "https::addr={|QL0113:127.1|};",
        "https::addr={|QL0113:0x7f.1|};",
        "https::addr={|QL0113:2130706433|};",
        "https::addr={|QL0113:256.0.0.1|};",
        "https::addr={|QL0113:\"localhost\"|};",
        "https::addr=a,{|QL0113:,|}b;",
        "https::addr=a{|QL0113:,|};",
        "https::addr={|QL0113:,|}a;",
        "https::addr={|QL0113:db..example.com|};",
        "https::addr={|QL0113:.|};",
        "https::addr={|QL0113:a;;b|},c:{|QL0113:x|},{|QL0113:;;|};",

        // Ports out of range.
        "https::addr=localhost:{|QL0117:0|};",
        "https::addr=localhost:{|QL0117:65536|};",
        "https::addr=[::1]:{|QL0117:99999999999999999999|};",
        "tcp::addr=a:{|QL0117:0|},b:{|QL0117:70000|};",

        // Twice.
        "https::addr=a,{|QL0114:a:9000|};",
        "https::addr=a;addr={|QL0114:A|};",
        "https::addr=[::1],b,{|QL0114:[::1]:9000|};",
        "tcp::addr=localhost:9009,{|QL0114:localhost|};",
        "https::addr=a,b;addr={|QL0114:b|},c;",
        "https::addr=a,{|QL0114:a|},{|QL0114:a|};",

        // Empty.
        "https::{|QL0115:addr|}=;",
        "https::{|QL0115:addr|}=",
        "https::{|QL0115:addr|}=;addr=localhost;",
    ];
}
