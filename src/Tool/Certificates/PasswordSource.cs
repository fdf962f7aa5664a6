using System.CommandLine;

namespace Questline.Tool.Certificates;

/// <summary>Where the password of a store comes from. Never an argument: those are in the shell's history and in the list of processes.</summary>
internal static class PasswordSource
{
    private const string Variable = "QUESTLINE_PASSWORD";

    private const int LongestLine = 4096;

    /// <summary>For advice.</summary>
    public const string Ways = $"to this command with --password-file or in {Variable}, to a sender as `tls_roots_password`";

    public static Option<string> Option()
    {
        var option = new Option<string>("--password-file")
        {
            Description = $"A file whose first line is the password of a PKCS#12 store; without it, the variable {Variable}",
            HelpName = "file",
        };
        option.Validators.Add(FilePath.Validate(option));
        return option;
    }

    /// <summary>The password; null for none.</summary>
    /// <param name="file">The file with it, or null.</param>
    /// <param name="environment">What a variable of the environment has.</param>
    /// <exception cref="CertificateRefusal">The file has no first line, or one that never ends.</exception>
    public static string? Read(string? file, Func<string, string?> environment) => file is null ? environment(Variable) : FirstLine(file);

    private static string FirstLine(string file)
    {
        using var reader = new StreamReader(file);
        char[] text = new char[LongestLine];
        int length = reader.ReadBlock(text);
        if (length == 0)
            throw new CertificateRefusal("The file of --password-file is empty.");

        int end = text.AsSpan(0, length).IndexOfAny('\r', '\n');
        return end >= 0 || length < LongestLine
            ? new string(text, 0, end >= 0 ? end : length)
            : throw new CertificateRefusal($"The file of --password-file has more than {LongestLine} characters in its first line: it is no password.");
    }
}
