namespace Questline.Tool.Doctor;

/// <summary>What is looked at, in this order.</summary>
internal enum StepName
{
    /// <summary>Whether a sender takes the conf string.</summary>
    ConfString,

    /// <summary>The addresses of the host.</summary>
    Resolve,

    /// <summary>A TCP connection.</summary>
    Connect,

    /// <summary>Whether the server speaks TLS, and how.</summary>
    TlsHandshake,

    /// <summary>Whether the server's certificates lead to one that is trusted, and nothing is wrong with them.</summary>
    Certificates,

    /// <summary>Whether the server's certificate is for the host in <c>addr</c>.</summary>
    HostName,

    /// <summary>Whether a certificate expires soon.</summary>
    Expiry,

    /// <summary>What the server tells of itself.</summary>
    Settings,

    /// <summary>Whether the server takes rows from this user.</summary>
    Credentials,

    /// <summary>Whether the server reads rows, shown with a line that it has to refuse.</summary>
    DryRun,

    /// <summary>A row, sent into a table of its own.</summary>
    Write,

    /// <summary>The row, seen from SQL.</summary>
    ReadBack,

    /// <summary>The end of that table.</summary>
    Drop,
}
