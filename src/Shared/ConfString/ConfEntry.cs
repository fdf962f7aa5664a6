namespace Questline.ConfStrings;

/// <summary>One <c>key=value</c>. The value is decoded: <c>;;</c> in the text is <c>;</c> in the value.</summary>
internal sealed class ConfEntry
{
    private readonly string _text;

    private ConfEntry(string text, string key, string value, ConfSpan keySpan, ConfSpan valueSpan, bool isUnknown)
    {
        _text = text;
        Key = key;
        Value = value;
        KeySpan = keySpan;
        ValueSpan = valueSpan;
        IsUnknown = isUnknown;
    }

    public string Key { get; }

    public string Value { get; }

    public ConfSpan KeySpan { get; }

    /// <summary>The value as it stands in the text, without the <c>;</c> that ends it.</summary>
    public ConfSpan ValueSpan { get; }

    /// <summary>Whether a part of the value is not known, so that nothing can be said about it.</summary>
    public bool IsUnknown { get; }

    public static ConfEntry FromText(string text, ConfSpan keySpan, ConfSpan valueSpan, UnknownText unknown) => new(
        text,
        text.Substring(keySpan.Start, keySpan.Length),
        text.Substring(valueSpan.Start, valueSpan.Length).Replace(";;", ";"),
        keySpan,
        valueSpan,
        unknown.IsIn(text, valueSpan.Start, valueSpan.End));

    public static ConfEntry WithoutText(string key, string value) =>
        new("", key, value, ConfSpan.None, ConfSpan.None, isUnknown: false);

    /// <summary>Where a stretch of the decoded value stands in the text.</summary>
    public ConfSpan SpanInText(int start, int length)
    {
        if (!ValueSpan.HasPosition)
            return ConfSpan.None;

        int from = PositionInText(ValueSpan.Start, start);
        return ConfSpan.Between(from, PositionInText(from, length));
    }

    private int PositionInText(int from, int characters)
    {
        int position = from;
        for (int count = 0; count < characters; count++)
            position += _text[position] == ';' ? 2 : 1;

        return position;
    }

    // A value may be a secret.
    public override string ToString() => nameof(ConfEntry);
}
