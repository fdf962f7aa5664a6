namespace Questline.Live.Tests.Querying;

/// <summary>
/// One row, as the text of each column. What a test expects is made of C# values, and what the server holds of its JSON; both are spelled alike,
/// so that a failure shows two texts.
/// </summary>
internal sealed class StoredRow(IEnumerable<(string Column, string Text)> values)
{
    private readonly Dictionary<string, string> _values = values.ToDictionary(value => value.Column, value => value.Text);

    public string this[string column] => _values[column];

    public static StoredRow Of(params IEnumerable<(string Column, object? Value)> values) =>
        new(values.Select(value => (value.Column, ExpectedText.Of(value.Value))));

    public StoredRow With(string column, object? value)
    {
        var changed = new StoredRow(_values.Select(other => (other.Key, other.Value)));
        changed._values[column] = ExpectedText.Of(value);
        return changed;
    }

    /// <summary>Compares the columns that are expected; the server may hold more.</summary>
    public void ShouldHold(StoredRow expected)
    {
        foreach ((string column, string text) in expected._values)
        {
            _values.ShouldContainKey(column);
            _values[column].ShouldBe(text, $"column '{column}'");
        }
    }
}
