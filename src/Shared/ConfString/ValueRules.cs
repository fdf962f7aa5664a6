namespace Questline.ConfStrings;

/// <summary>Whether each value is what its key takes. Addresses have a reader of their own.</summary>
internal sealed class ValueRules(ConfSchemes scheme, ConfEntries entries, ConfProblems problems)
{
    private readonly NumberRules _numbers = new(problems);
    private readonly TextRules _texts = new(scheme, problems);

    public void Check()
    {
        foreach (ConfEntry entry in entries.Known)
        {
            if (entry.IsUnknown || HasControlCharacter(entry) || ConfKeys.Find(entry.Key) is not { } key)
                continue;

            if (entry.Value.Length == 0)
                ReportEmpty(entry, key);
            else if (key.IsNumber)
                _numbers.Check(entry, key);
            else if (key.Type != ConfValueType.Address)
                _texts.Check(entry, key);
        }

        CheckBufferSizes();
    }

    private bool HasControlCharacter(ConfEntry entry)
    {
        int position = 0;
        while (position < entry.Value.Length && !ConfText.IsControl(entry.Value[position]))
            position++;

        if (position == entry.Value.Length)
            return false;

        string? key = ConfKeys.Find(entry.Key)?.Name;
        string owner = key is null ? "A value" : $"The value of `{key}`";
        problems.Add(
            ConfProblemKind.ControlCharacter,
            entry.SpanInText(position, 1),
            $"{owner} has a control character (a line break, a tab, or one that does not show): remove it.",
            key);
        return true;
    }

    private void ReportEmpty(ConfEntry entry, ConfKey key) => problems.Add(
        ConfProblemKind.EmptyValue,
        entry.KeySpan,
        $"`{key.Name}` has an empty value: give it {ValueNames.Describe(key)}, or remove it.",
        key.Name);

    // One that is too small by itself has been reported; one that may be given elsewhere does not have its default.
    private void CheckBufferSizes()
    {
        ConfEntry? initial = entries.Known.FirstOrDefault(static entry => entry.Key == "init_buf_size");
        ConfEntry? maximum = entries.Known.FirstOrDefault(static entry => entry.Key == "max_buf_size");
        bool isKnown = entries.AreComplete || (initial is not null && maximum is not null);
        if ((maximum ?? initial) is not { } culprit || !isKnown)
            return;

        ConfKey maximumKey = ConfKeys.Find("max_buf_size")!;
        long? initialSize = NumberRules.Read(initial?.Value ?? ConfKeys.Find("init_buf_size")!.Default(scheme));
        long? maximumSize = NumberRules.Read(maximum?.Value ?? maximumKey.Default(scheme));
        if (initialSize > maximumSize && maximumSize >= maximumKey.Minimum)
        {
            problems.Add(
                ConfProblemKind.OutOfRange,
                culprit.ValueSpan,
                "`max_buf_size` must be at least `init_buf_size` (defaults 104857600 and 65536 bytes).",
                culprit.Key);
        }
    }
}
