using Questline.Tls;

namespace Questline;

/// <summary>No TLS connection to the server could be made, or none that may be trusted.</summary>
/// <remarks>
/// No row was sent over it, with one exception: a server may refuse the sender's client certificate, or the lack of one, when the first request
/// is on its way already. Such a request was not answered.
/// </remarks>
public sealed class QuestTlsException : QuestException
{
    /// <summary>Creates the error.</summary>
    /// <param name="problem">What it is.</param>
    /// <param name="reason">What was found, in one or more sentences.</param>
    /// <param name="advice">What to do about it, in one or more sentences.</param>
    /// <param name="innerException">The failure underneath, or null.</param>
    public QuestTlsException(TlsProblem problem, string reason, string advice, Exception? innerException = null)
        : this([problem], reason, advice, innerException)
    {
    }

    internal QuestTlsException(IReadOnlyList<TlsProblem> problems, string reason, string advice, Exception? innerException = null)
        : base($"{reason} {advice}", innerException)
    {
        Problems = problems;
        Reason = reason;
        Advice = advice;
    }

    /// <summary>What it is; the first of <see cref="Problems"/>.</summary>
    public TlsProblem Problem => Problems[0];

    /// <summary>Everything that was found, in the order in which <see cref="TlsProblem"/> declares it. Never empty.</summary>
    public IReadOnlyList<TlsProblem> Problems { get; }

    /// <summary>What was found, without the advice. Together they are the message.</summary>
    public string Reason { get; }

    /// <summary>What to do about it: the change to the conf string, the command or the server's setting. Also part of the message.</summary>
    public string Advice { get; }

    /// <summary>
    /// The certificates as the server sent them, its own first; those of a chain that it should have sent and did not are missing here too. Empty
    /// where the handshake ended before a certificate came.
    /// </summary>
    public IReadOnlyList<PresentedCertificate> PresentedChain { get; internal init; } = [];

    /// <summary>The <c>tls_ca</c> in force; null where nothing is verified, or where the error is made by other code than a sender.</summary>
    public TlsCa? TlsCa { get; internal init; }

    /// <summary>What was agreed on before the server was refused; null where the handshake did not come that far, or the platform does not tell.</summary>
    internal NegotiatedTls? Negotiated { get; init; }

    /// <summary>The message, the certificates that the server presented, and what any exception says of itself.</summary>
    public override string ToString()
    {
        if (PresentedChain is [])
            return base.ToString();

        IEnumerable<string> lines = PresentedChain.Select(certificate =>
            $"   {certificate}, issued by {certificate.Issuer}, valid until {certificate.NotAfter:u}");
        return string.Join(Environment.NewLine, [base.ToString(), "Presented by the server:", .. lines]);
    }

    /// <summary>Whether it came behind the handshake, so that a request may have been on its way.</summary>
    internal bool CameLate { get; init; }

    /// <summary>True for <see cref="TlsProblem.TimedOut"/> and <see cref="TlsProblem.ConnectionClosed"/> only: the others need a change first.</summary>
    public override bool IsTransient => Problem is TlsProblem.TimedOut or TlsProblem.ConnectionClosed;
}
