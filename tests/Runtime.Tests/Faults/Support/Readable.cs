using System.Globalization;

namespace Questline.Runtime.Tests.Faults;

/// <summary>What the text of a rejected row says.</summary>
internal static class Readable
{
    /// <summary>The value of the column <c>number</c>.</summary>
    public static long Number(RejectedRow row)
    {
        string text = row.Text;
        int start = text.IndexOf("number=", StringComparison.Ordinal) + "number=".Length;
        return long.Parse(text.AsSpan(start, text.IndexOf('i', start) - start), CultureInfo.InvariantCulture);
    }
}
