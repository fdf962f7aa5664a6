namespace Questline.TestKit.ConfStrings;

/// <summary>What entries are made of: keys, values, and what ends them.</summary>
internal static class EntryCases
{
    public static readonly string[] All =
    [
        "https::addr=localhost:9000;username=joe;password=secret;",
        "https::addr=localhost:9000;username=joe;password=secret",
        "https::username=joe;password=secret;addr=localhost;",
        "https::addr=localhost;username=joe;password=a;;b;",
        "https::addr=localhost;username=joe;password=x;;;",
        "https::addr=localhost;username=joe;password=x;;",
        "https::addr=localhost;username=joe;password=;;;;",
        "https::addr=localhost;username=joe;password=;;x;;y;;",
        "https::addr=localhost;username=joe;password=a=b=c;",
        "https::addr=localhost;username=joe;password=a::b;",
        "https::addr=localhost;username=joe;password= spaced ;",
        "https::addr=localhost;username=joe;password=\"quoted\";",
        "https::addr=localhost;username=joe;password='a;;b';",
        "https::addr=localhost;username=joe;password=пароль🔑;",
        "https::addr=localhost;username=joe;password={brace}\\back\"slash;",

        // Keys that cannot be read.
        "https::{|QL0104: |}addr=localhost;",
        "https::addr{|QL0104: |}=localhost;",
        "https::addr=localhost;{|QL0106: |}",
        "https::addr=localhost;{|QL0104:\n|}gzip=on;",
        "https::addr=localhost;{|QL0106:\r\n|}",
        "https::addr=localhost;{|QL0104:\t|}username=joe;password=x;",
        "https::addr=localhost;max{|QL0104:-|}name=1;",
        "https::addr=localhost;gr{|QL0104:ö|}sse=1;",
        "https::addr=localhost;a{|QL0104:🔑|}=1;",
        "https::addr=localhost;{|QL0104:\"|}gzip\"=on;",
        "https::addr=localhost;{|QL0104:=|}1;",
        "https::addr=localhost;{|QL0104:=|}",
        "https::{|QL0104:;|}addr=localhost;",
        "https::addr=localhost;gzip={|QL0116:on;;|}",
        "{|QL0112:https::|}{|QL0104:?|}addr=localhost;",
        "{|QL0112:https::|}{|QL0104::|}addr=localhost;",

        // Entries without a value.
        "https::addr=localhost;{|QL0105:gzip|};max_name_len=64;",
        "https::addr=localhost;{|QL0105:some text|};max_name_len=64;",
        "https::addr=localhost;username=joe;password=a;{|QL0105:b|};",
        "https::addr=localhost;username=joe;password=a;{|QL0105:b;;c|};gzip=on;",
        "https::addr=localhost;tls_roots=a;{|QL0105:b.pem|};",
        "https::addr=localhost;{|QL0105:🔑|};",
        "{|QL0112:https::|}{|QL0105:localhost:9000|};",
        "https::addr=localhost;{|QL0106:gzip|}",
        "https::addr=localhost;{|QL0106:x|}",
        "https::addr=localhost;username=joe;password=a;{|QL0106:b|}",
        "{|QL0112:https::|}{|QL0106:localhost|}",
        "{|QL0112:tcp::|}{|QL0106:addr|}",
        "https::addr=localhost;{|QL0106:max_name_len:64|}",

        // Control characters.
        "https::addr=localhost;username=joe;password=a{|QL0107:\n|}b;",
        "https::addr=localhost;username=joe;password=a{|QL0107:\r|}\nb;",
        "https::addr=localhost;username=joe;password=a{|QL0107:\0|}b;",
        "https::addr=localhost;username=joe;password=a{|QL0107:\t|}b\n;",
        "https::addr=localhost;username=joe;password=a{|QL0107:\u007F|};",
        "https::addr=localhost;username=joe;password=a{|QL0107:\u0085|};",
        "https::addr=localhost;username=joe;password=;;a;;{|QL0107:\u009F|};",
        "https::addr=local{|QL0107:\r|}host;",
        "https::addr=localhost;tls_roots=🔑{|QL0107:\u001B|};gzip={|QL0107:\a|}on;",
        "https::addr=localhost;{|QL0109:colour|}=a{|QL0107:\b|};",
        "https::addr=localhost;username=joe\u2028;password=\u00A0\u200B\uFEFF;",

        // Several at once.
        "https{|QL0102::|}addr=localhost;{|QL0109:tsl_ca|}=os_roots;max_name_len={|QL0117:1|};{|QL0106:gzip|}",
        "{|QL0103:htps|}::addr={|QL0113:a b|};{|QL0109:gzpi|}=on;",
        "https::{|QL0109:adr|}=localhost;{|QL0109:usrname|}=joe;{|QL0109:pasword|}=x;{|QL0104: |}gzip={|QL0116:yes|};",
    ];
}
