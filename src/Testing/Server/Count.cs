using System.Globalization;

namespace Questline.Testing.Server;

/// <summary>Numbers of things in messages.</summary>
internal static class Count
{
    public static string Of(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
