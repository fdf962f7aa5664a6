namespace Questline.Tls;

/// <summary>The alerts with which a server ends a handshake, by the names of RFC 8446 and RFC 5246.</summary>
internal static class TlsAlert
{
    public static TlsFinding Describe(byte description) =>
        new(TlsProblem.HandshakeRefused, $"The server refused the handshake with the TLS alert {Name(description)} ({description}).")
        {
            Advice = Advice(description),
        };

    private static string? Advice(byte description) => description switch
    {
        40 or 71 => "The server and this machine may have no cipher suite in common; the server's log names the reason.",
        112 => "The server has no certificate for the host in `addr`: use a name that it serves, or add the name there.",
        _ => null,
    };

    private static string Name(byte description) => description switch
    {
        0 => "close_notify",
        10 => "unexpected_message",
        20 => "bad_record_mac",
        21 => "decryption_failed",
        22 => "record_overflow",
        30 => "decompression_failure",
        40 => "handshake_failure",
        41 => "no_certificate",
        42 => "bad_certificate",
        43 => "unsupported_certificate",
        44 => "certificate_revoked",
        45 => "certificate_expired",
        46 => "certificate_unknown",
        47 => "illegal_parameter",
        48 => "unknown_ca",
        49 => "access_denied",
        50 => "decode_error",
        51 => "decrypt_error",
        60 => "export_restriction",
        70 => "protocol_version",
        71 => "insufficient_security",
        80 => "internal_error",
        86 => "inappropriate_fallback",
        90 => "user_canceled",
        100 => "no_renegotiation",
        109 => "missing_extension",
        110 => "unsupported_extension",
        111 => "certificate_unobtainable",
        112 => "unrecognized_name",
        113 => "bad_certificate_status_response",
        114 => "bad_certificate_hash_value",
        115 => "unknown_psk_identity",
        116 => "certificate_required",
        120 => "no_application_protocol",
        _ => "unknown",
    };
}
