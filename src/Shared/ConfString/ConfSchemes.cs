namespace Questline.ConfStrings;

/// <summary>The schemes of a conf string, as a set; a parsed conf string has one of them, or none where it is unknown.</summary>
[Flags]
internal enum ConfSchemes
{
    None = 0,
    Http = 1,
    Https = 2,
    Tcp = 4,
    Tcps = 8,
    AnyHttp = Http | Https,
    AnyTcp = Tcp | Tcps,
    AnyTls = Https | Tcps,
    All = AnyHttp | AnyTcp,
}
