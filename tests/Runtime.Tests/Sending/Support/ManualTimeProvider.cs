namespace Questline.Runtime.Tests.Sending;

/// <summary>A clock that moves only when a test says so, and then calls the timers that are due.</summary>
internal sealed class ManualTimeProvider : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<Timer> _timers = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Now;

    public override long GetTimestamp() => Now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        TimeSpan end = Now + time;
        while (TakeDue(end) is { } timer)
            timer.Call();
        lock (_gate)
            _now = end;
    }

    /// <summary>Returns when somebody waits for so long from now.</summary>
    public async Task TimerAsync(TimeSpan dueTime)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_timers.Exists(timer => timer.Due == _now + dueTime))
                    return;
                changed = _changed.Task;
            }

            await changed.InTime();
        }
    }

    /// <summary>Lets pauses of up to some length pass, as often as somebody makes one, until the work is done.</summary>
    public async Task PassPausesAsync(Task work, TimeSpan longest)
    {
        while (!work.IsCompleted)
        {
            (TimeSpan? pause, Task changed) = NextPause();
            if (pause <= longest)
                Advance(pause.Value);
            else
                await Task.WhenAny(work, changed).InTime();
        }

        await work;
    }

    /// <summary>Lets up to some time pass, from pause to pause, until the work is done; what the work does at the end of it takes no more time.</summary>
    public async Task PassAtMostAsync(Task work, TimeSpan time)
    {
        TimeSpan end = Now + time;
        while (!work.IsCompleted)
        {
            (TimeSpan? pause, Task changed) = NextPause();
            if (pause <= end - Now)
                Advance(pause.Value);
            else
                await Task.WhenAny(work, changed).InTime();
        }

        await work;
    }

    private (TimeSpan? Pause, Task Changed) NextPause()
    {
        lock (_gate)
            return (_timers.Count == 0 ? null : _timers.Min(timer => timer.Due) - _now, _changed.Task);
    }

    private TimeSpan Now
    {
        get
        {
            lock (_gate)
                return _now;
        }
    }

    private Timer? TakeDue(TimeSpan end)
    {
        lock (_gate)
        {
            Timer? first = _timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (first is not null)
            {
                _now = first.Due;
                _timers.Remove(first);
            }

            return first;
        }
    }

    /// <summary>Calls once: nothing here needs a period.</summary>
    private sealed class Timer(ManualTimeProvider time, Action call) : ITimer
    {
        public Action Call => call;

        public TimeSpan Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            period.ShouldBe(Timeout.InfiniteTimeSpan);
            lock (time._gate)
            {
                time._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = time._now + dueTime;
                    time._timers.Add(this);
                    time._changed.SetResult();
                    time._changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
