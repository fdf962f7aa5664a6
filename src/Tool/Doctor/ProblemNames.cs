using System.Text;

namespace Questline.Tool.Doctor;

/// <summary>Problems of certificates in words: the names that the documentation has, apart.</summary>
internal static class ProblemNames
{
    public static string Describe(TlsProblem problem)
    {
        var words = new StringBuilder();
        foreach (char letter in problem.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
