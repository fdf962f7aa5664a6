using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>The roots of Mozilla's CA certificate program, from the bundle that <c>eng/update-webpki-roots</c> makes.</summary>
internal sealed class WebpkiRoots
{
    private const string Resource = "Questline.webpki-roots.pem";

    private static readonly Lazy<WebpkiRoots> Bundle = new(() => new WebpkiRoots(ReadResource()));

    private WebpkiRoots(string pem)
    {
        Source = Header(pem, "Source");
        Date = DateOnly.ParseExact(Header(pem, "Date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        DeclaredCount = int.Parse(Header(pem, "Certificates"), NumberStyles.None, CultureInfo.InvariantCulture);
        Certificates = [];
        Certificates.ImportFromPem(pem);
        Anchors = TrustAnchors.Only(Certificates);
    }

    /// <summary>The bundle, read on first use; it never changes.</summary>
    public static WebpkiRoots Embedded => Bundle.Value;

    public string Source { get; }

    /// <summary>The day on which the source was released.</summary>
    public DateOnly Date { get; }

    /// <summary>How many certificates the header promises.</summary>
    public int DeclaredCount { get; }

    public X509Certificate2Collection Certificates { get; }

    public TrustAnchors Anchors { get; }

    private static string ReadResource()
    {
        using var stream = typeof(WebpkiRoots).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly was built without its resource {Resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Header(string pem, string key)
    {
        var prefix = $"# {key}: ";
        var start = pem.IndexOf(prefix, StringComparison.Ordinal) + prefix.Length;
        return pem[start..pem.IndexOf('\n', start)].TrimEnd('\r');
    }
}
