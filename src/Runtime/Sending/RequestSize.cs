namespace Questline.Sending;

/// <summary>
/// How many rows of a batch go into the next request: all, until one is refused. From then on few, so that the next bad row costs little:
/// half as many after each refusal, twice as many after each success, and never more than what the cost of a bad row is bounded by.
/// </summary>
internal sealed class RequestSize
{
    /// <summary>The rows that are sent in vain for one bad row, at most, once a batch is known to hold some.</summary>
    public const int MostAfterRefusal = 1000;

    private int _rows = int.MaxValue;

    public int Of(int pending) => Math.Min(pending, _rows);

    public void Refused(int rows) => _rows = Math.Clamp(rows / 2, 1, MostAfterRefusal);

    public void Succeeded()
    {
        if (_rows <= MostAfterRefusal)
            _rows = Math.Min(_rows * 2, MostAfterRefusal);
    }
}
