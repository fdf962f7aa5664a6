using System.Globalization;

namespace Questline.Tls;

/// <summary>The host of <c>addr</c> as certificates and the server name indication spell it.</summary>
internal static class ServerName
{
    private static readonly IdnMapping Idn = new();

    /// <summary>The name as it is indicated to the server; empty, which is not indicated, for what is no host name.</summary>
    /// <param name="name">A normalized name.</param>
    public static string Indication(string name)
    {
        try
        {
            _ = Idn.GetAscii(name);
            return name;
        }
        catch (ArgumentException)
        {
            // The platform would throw this at the caller. The certificate is refused, since it is for no such host.
            return "";
        }
    }

    /// <summary>Without the brackets of an IPv6 address, without the dot that ends an absolute name, non-ASCII labels as punycode.</summary>
    public static string Normalize(string host)
    {
        var name = host is ['[', .. var address, ']'] ? address : host.TrimEnd('.');
        try
        {
            return System.Text.Ascii.IsValid(name) ? name : Idn.GetAscii(name);
        }
        catch (ArgumentException)
        {
            // No host name at all: no certificate will match it, and that is the error to report.
            return name;
        }
    }
}
