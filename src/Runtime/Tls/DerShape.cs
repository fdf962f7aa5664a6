using System.Formats.Asn1;

namespace Questline.Tls;

/// <summary>Tells the binary formats apart by the types of their outermost parts. BER is taken as well, as some stores are written in it.</summary>
internal static class DerShape
{
    private const byte Sequence = 0x30;
    private const byte LongLength = 0x80;
    private const int PartsLookedAt = 8;

    /// <summary>The format, or null where the content is not binary in this way at all.</summary>
    public static CertificateFileFormat? Of(ReadOnlyMemory<byte> content)
    {
        if (content.Span is not [Sequence, var length, ..])
            return null;

        // Where the length is short, the two bytes may be text as well: `0w` begins a small key, and notes.
        return Known(content) ?? (length >= LongLength ? CertificateFileFormat.DamagedBinary : null);
    }

    /// <summary>The first value of several that follow each other; all of it where it is damaged.</summary>
    public static ReadOnlyMemory<byte> First(ReadOnlyMemory<byte> content)
    {
        try
        {
            return new AsnReader(content, AsnEncodingRules.BER).PeekEncodedValue();
        }
        catch (AsnContentException)
        {
            return content;
        }
    }

    private static CertificateFileFormat? Known(ReadOnlyMemory<byte> content)
    {
        try
        {
            var outer = new AsnReader(content, AsnEncodingRules.BER).PeekContentBytes();
            return Parts(outer) switch
            {
                "SSB" => Signed(new AsnReader(outer, AsnEncodingRules.BER).PeekContentBytes()),
                "IS" or "ISS" => CertificateFileFormat.Pkcs12,
                "D0" => CertificateFileFormat.Pkcs7,
                "SB" or "II" => CertificateFileFormat.PublicKey,
                "SO" => CertificateFileFormat.PrivateKey,
                var parts when Begins(parts, "ISO") || Begins(parts, "IO") || Begins(parts, "III") => CertificateFileFormat.PrivateKey,
                _ => null,
            };
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static CertificateFileFormat? Signed(ReadOnlyMemory<byte> content) => Parts(content).TrimStart('0') switch
    {
        var parts when Begins(parts, "ISSSSS") => CertificateFileFormat.Der,
        var parts when Begins(parts, "ISST") || Begins(parts, "SST") => CertificateFileFormat.RevocationList,
        var parts when Begins(parts, "ISS") => CertificateFileFormat.CertificateRequest,
        _ => null,
    };

    private static bool Begins(string parts, string with) => parts.StartsWith(with, StringComparison.Ordinal);

    /// <summary>A letter for each part.</summary>
    private static string Parts(ReadOnlyMemory<byte> content)
    {
        var reader = new AsnReader(content, AsnEncodingRules.BER);
        var parts = "";
        while (reader.HasData && parts.Length < PartsLookedAt)
        {
            parts += Letter(reader.PeekTag());
            reader.ReadEncodedValue();
        }

        return parts;
    }

    private static char Letter(Asn1Tag tag) => tag switch
    {
        { TagClass: TagClass.ContextSpecific, TagValue: 0 } => '0',
        { TagClass: not TagClass.Universal } => '?',
        { TagValue: (int)UniversalTagNumber.Sequence } => 'S',
        { TagValue: (int)UniversalTagNumber.Integer } => 'I',
        { TagValue: (int)UniversalTagNumber.BitString } => 'B',
        { TagValue: (int)UniversalTagNumber.OctetString } => 'O',
        { TagValue: (int)UniversalTagNumber.ObjectIdentifier } => 'D',
        { TagValue: (int)UniversalTagNumber.UtcTime or (int)UniversalTagNumber.GeneralizedTime } => 'T',
        _ => '?',
    };
}
