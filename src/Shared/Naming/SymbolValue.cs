namespace Questline.Naming;

/// <summary>What the value of a symbol may be.</summary>
internal static class SymbolValue
{
    /// <summary>Whether QuestDB takes the text: all but U+0000 and half surrogate pairs.</summary>
    public static bool IsValid(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
