namespace TlsEnvironments;

/// <summary>What comes from the environment of the process: neither a host nor a secret is in the source.</summary>
internal static class Settings
{
    private const string Host = "QUESTDB_HOST";
    private const string Username = "QUESTDB_USERNAME";
    private const string Password = "QUESTDB_PASSWORD";
    private const string Roots = "QUESTDB_ROOTS";

    /// <exception cref="SettingException">It is none of the three.</exception>
    public static string EnvironmentName() => Value("ENVIRONMENT") switch
    {
        null => "development",
        "production" or "development" or "unsafe" => Value("ENVIRONMENT")!,
        _ => throw new SettingException("Unknown environment: set ENVIRONMENT to production, development (the default) or unsafe."),
    };

    /// <summary>Whether the program has to bring its own server: nobody named one, and it is not production.</summary>
    public static bool WantsStandIn(string environment) => environment != "production" && Value(Host) is null;

    /// <exception cref="SettingException">Something is not set; the message names all of it.</exception>
    public static Server ServerOf(string environment)
    {
        string[] missing = [.. new[] { Host, Username, Password }.Where(static variable => Value(variable) is null)];
        return missing is []
            ? new Server(Value(Host)!, Value(Username)!, Value(Password)!, Value(Roots) ?? "certs/questdb.crt")
            : throw new SettingException($"ENVIRONMENT={environment} needs the server and its user: set {string.Join(", ", missing)}.");
    }

    private static string? Value(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
