namespace Questline.Generator;

/// <summary>Makes <c>bestBid</c> of <c>BestBid</c> and <c>httpServer</c> of <c>HTTPServer</c>.</summary>
internal static class CamelCase
{
    public static string Of(string name)
    {
        int capitals = name.TakeWhile(char.IsUpper).Count();
        // The last of several capitals begins the next word.
        int lowered = capitals > 1 && capitals < name.Length && char.IsLower(name[capitals]) ? capitals - 1 : capitals;
        return name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
    }
}
