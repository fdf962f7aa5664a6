namespace Questline.Extensions.Hosting;

/// <summary>When the health check of a sender calls a server that takes rows degraded. Not safe for use by several threads while it is being changed.</summary>
public sealed class QuestSenderHealthCheckOptions
{
    /// <summary>
    /// How long before a certificate of the server expires, or one of those above it, the sender is degraded; 30 days unless set. With
    /// <see cref="TimeSpan.Zero"/> only one that has expired is told of: connections that were open before survive it, new ones fail.
    /// </summary>
    public TimeSpan CertificateExpiryNotice { get; set; } = TimeSpan.FromDays(30);

    /// <summary>The most rows that may be pending before the sender is degraded; null, as it is unless set, for any number.</summary>
    public long? MaxPendingRows { get; set; }

    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(CertificateExpiryNotice, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxPendingRows.GetValueOrDefault(), nameof(MaxPendingRows));
    }
}
