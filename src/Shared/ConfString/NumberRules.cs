using System.Globalization;

namespace Questline.ConfStrings;

/// <summary>Numbers: ASCII digits only, within the range of the key, <c>off</c> where the key allows it.</summary>
internal sealed class NumberRules(ConfProblems problems)
{
    public void Check(ConfEntry entry, ConfKey key)
    {
        if (key.CanBeOff && entry.Value == ConfKey.Off)
            return;

        if (!IsWholeNumber(entry.Value))
            Report(ConfProblemKind.BadValue, entry, key, WrongForm(entry.Value, key));
        else if (Read(entry.Value) is not { } number || number < key.Minimum || number > key.Maximum)
            Report(ConfProblemKind.OutOfRange, entry, key, "");
    }

    /// <summary>The number, or null where the text is none or does not fit in 64 bits.</summary>
    public static long? Read(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    private void Report(ConfProblemKind kind, ConfEntry entry, ConfKey key, string wrongForm) =>
        problems.Add(kind, entry.ValueSpan, $"`{key.Name}` must be {ValueNames.Describe(key)}{wrongForm}.", key.Name);

    // A minus is a number out of range rather than no number.
    private static bool IsWholeNumber(string value)
    {
        int start = value.Length > 1 && value[0] == '-' ? 1 : 0;
        for (int index = start; index < value.Length; index++)
        {
            if (!ConfText.IsDigit(value[index]))
                return false;
        }

        return true;
    }

    private static string WrongForm(string value, ConfKey key)
    {
        if (value.Contains(';'))
            return ", and `;;` is a `;` inside the value: end an entry with one `;`";

        bool hasSuffix = ConfText.IsDigit(value[0]) && char.IsLetter(value[value.Length - 1]);
        return hasSuffix ? $", in digits without a suffix{SuffixExample(key)}" : ", in digits only";
    }

    private static string SuffixExample(ConfKey key) => key.Type switch
    {
        ConfValueType.Bytes or ConfValueType.BytesPerSecond => " (1 MiB is 1048576)",
        ConfValueType.Milliseconds => " (10 seconds are 10000)",
        _ => "",
    };
}
