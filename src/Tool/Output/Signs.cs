using System.Text;
using Spectre.Console;

namespace Questline.Tool.Output;

/// <summary>Signs that stand for something, in ASCII where the terminal has no others: there all of them would be the same question mark.</summary>
internal static class Signs
{
    /// <summary>Whether a text in this encoding can have the signs.</summary>
    public static bool AreIn(Encoding encoding)
    {
        const string signs = "✓✗–│╭";
        return encoding.GetString(encoding.GetBytes(signs)) == signs;
    }

    public static string Good(this IAnsiConsole console) => HasSigns(console) ? "✓" : "+";

    public static string Bad(this IAnsiConsole console) => HasSigns(console) ? "✗" : "x";

    public static string Neither(this IAnsiConsole console) => HasSigns(console) ? "–" : "-";

    public static TableBorder Border(this IAnsiConsole console) => HasSigns(console) ? TableBorder.Rounded : TableBorder.Ascii;

    private static bool HasSigns(IAnsiConsole console) => console.Profile.Capabilities.Unicode;
}
