namespace Questline.Testing.Server;

/// <summary>The requests to write, in the order of their answers.</summary>
internal sealed class RequestLog
{
    private readonly object _gate = new();
    private readonly List<ReceivedRequest> _requests = [];
    private int _number;
    private long _rowsSeen;

    public long RowsSeen
    {
        get
        {
            lock (_gate)
                return _rowsSeen;
        }
    }

    public IReadOnlyList<ReceivedRequest> All
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    public int NextNumber() => Interlocked.Increment(ref _number);

    public void Add(ReceivedRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
            _rowsSeen += request.RowsSeen;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
            _rowsSeen = 0;
        }
    }
}
