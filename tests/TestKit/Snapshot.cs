namespace Questline.TestKit;

/// <summary>
/// Compares text with a file that was reviewed. On a difference the new text is put beside it as <c>.received</c>;
/// accepting it is a rename by hand.
/// </summary>
public static class Snapshot
{
    /// <summary>Fails unless the text is that of <c>{name}.verified{extension}</c>.</summary>
    public static void Verify(string text, string folder, string name, string extension = ".cs")
    {
        string verified = Path.Combine(folder, $"{name}.verified{extension}");
        string received = Path.Combine(folder, $"{name}.received{extension}");
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text);
        throw new VerificationException(
            $"{name} differs from its snapshot. To accept it, rename {received} to {verified}.\n{TextDifference.Describe(expected, text)}");
    }
}
