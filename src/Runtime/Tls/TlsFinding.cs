namespace Questline.Tls;

/// <summary>One thing that is wrong with a handshake or a certificate.</summary>
/// <param name="Problem">Its kind.</param>
/// <param name="Reason">A sentence that says what was found.</param>
internal sealed record TlsFinding(TlsProblem Problem, string Reason)
{
    /// <summary>What to do about it where that depends on more than the problem and the <c>tls_ca</c>.</summary>
    public string? Advice { get; init; }

    /// <summary>The SHA-256 of the certificate that it is about, or null.</summary>
    public string? Certificate { get; init; }

    /// <summary>What was thrown where it was found, or null.</summary>
    public Exception? Cause { get; init; }

    /// <summary>All findings as one error: sorted by problem, each answered by the advice for it.</summary>
    public static QuestTlsException ToException(IEnumerable<TlsFinding> findings, TlsSettings settings, ServerChain chain, Exception? innerException, bool isLate = false)
    {
        var sorted = findings.OrderBy(finding => finding.Problem).ToArray();
        TlsProblem[] problems = [.. sorted.Select(finding => finding.Problem).Distinct()];
        var reason = string.Join(' ', sorted.Select(finding => finding.Reason).Distinct());
        var advice = string.Join(' ', sorted.Select(finding => finding.Advice ?? TlsAdvice.For(finding.Problem, settings.Ca)).Distinct());
        var cause = sorted.Select(finding => finding.Cause).FirstOrDefault(cause => cause is not null);
        return new QuestTlsException(problems, reason, advice, cause ?? innerException)
        {
            CameLate = isLate,
            PresentedChain = chain.Presented,
            Negotiated = chain.Negotiated,
            TlsCa = settings.Verify ? settings.Ca : null,
        };
    }
}
