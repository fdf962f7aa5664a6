using System.Diagnostics;

namespace Questline.Diagnostics;

/// <summary>One request with rows, as an activity and as a measurement. Dispose it when the request has ended.</summary>
internal sealed class RequestActivity : IDisposable
{
    private readonly TimeProvider _time;
    private readonly long _bytes;
    private readonly long _start;
    private readonly Activity? _activity;
    private Exception? _failure;

    public RequestActivity(int rows, long bytes, TimeProvider time)
    {
        _time = time;
        _bytes = bytes;
        _start = time.GetTimestamp();
        _activity = Start();
        _activity?.SetTag("db.system.name", "questdb").SetTag("db.operation.batch.size", rows).SetTag("questline.bytes", bytes);
    }

    public void Fail(Exception failure)
    {
        _failure = failure;
        _activity?.SetTag("error.type", ErrorType.Of(failure)).SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        RequestMetrics.Request(_bytes, _time.GetElapsedTime(_start), _failure);
        Stop();
    }

    // A listener is the application's code: what it throws must not decide what becomes of rows.
    private static Activity? Start()
    {
        try
        {
            return Telemetry.Activities.StartActivity("questline.send", ActivityKind.Client);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private void Stop()
    {
        try
        {
            _activity?.Dispose();
        }
        catch (Exception)
        {
        }
    }
}
