using Questline.ConfStrings;
using Questline.Tls;

namespace Questline.Configuration;

/// <summary>The configuration of a sender, checked, typed and complete: every default is filled in. Null means off.</summary>
internal sealed record SenderSettings
{
    public required QuestScheme Scheme { get; init; }

    public bool UsesTls => Scheme is QuestScheme.Https or QuestScheme.Tcps;

    public bool UsesTcp => Scheme is QuestScheme.Tcp or QuestScheme.Tcps;

    public required IReadOnlyList<ServerAddress> Addresses { get; init; }

    /// <summary>Null where the sender does not authenticate.</summary>
    public required Credentials? Credentials { get; init; }

    public required TimeSpan AuthTimeout { get; init; }

    /// <summary>Meaningful only where <see cref="UsesTls"/>.</summary>
    public required TlsSettings Tls { get; init; }

    /// <summary>Null where the server is asked.</summary>
    public required ProtocolVersion? ProtocolVersion { get; init; }

    public required int MaxNameLength { get; init; }

    public required int InitialBufferSize { get; init; }

    public required long MaxBufferSize { get; init; }

    public required int? AutoFlushRows { get; init; }

    public required long? AutoFlushBytes { get; init; }

    public required TimeSpan? AutoFlushInterval { get; init; }

    public required TimeSpan ConnectTimeout { get; init; }

    public required TimeSpan RequestTimeout { get; init; }

    /// <summary>Bytes per second; 0 where the size of a request adds no time.</summary>
    public required long RequestMinThroughput { get; init; }

    public required TimeSpan RetryTimeout { get; init; }

    public required TimeSpan RetryMaxBackoff { get; init; }

    public required bool Gzip { get; init; }

    public required TimeSpan PoolTimeout { get; init; }

    /// <summary>Null where the operating system chooses.</summary>
    public required string? BindInterface { get; init; }

    public required int MaxInFlight { get; init; }

    public required TimeSpan CloseTimeout { get; init; }

    /// <summary>What works, though probably not as meant; for the log.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <exception cref="QuestConfigurationException">The options have errors.</exception>
    public static SenderSettings From(QuestSenderOptions options)
    {
        ConfString conf = OptionsWriter.Write(options);
        ConfErrors.ThrowIfAny(conf.Problems.Concat(ServiceRules.Check(options)));
        SenderSettings settings = SettingsReader.Read(conf);
        return settings with
        {
            Tls = settings.Tls with { CertificateValidation = options.TlsCertificateValidation, ClientCertificate = options.TlsClientCertificate },
        };
    }

    /// <exception cref="QuestConfigurationException">The conf string has errors.</exception>
    public static SenderSettings From(ConfString conf)
    {
        ConfErrors.ThrowIfAny(conf.Problems);
        return SettingsReader.Read(conf);
    }

    // The generated text would show addresses and paths.
    public override string ToString() => $"{nameof(SenderSettings)} ({Scheme})";
}
