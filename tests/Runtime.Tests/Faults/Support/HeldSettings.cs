using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>A server that does not say what it speaks until the test lets it.</summary>
internal sealed class HeldSettings
{
    private readonly TaskCompletionSource<SettingsRequest> _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>For <see cref="QuestTestServerOptions.OnSettings"/>.</summary>
    public async ValueTask<WriteAnswer?> OnSettingsAsync(SettingsRequest request, CancellationToken cancellationToken)
    {
        _arrival.TrySetResult(request);
        await _release.Task.WaitAsync(cancellationToken);
        return null;
    }

    /// <summary>Returns when the first request has arrived.</summary>
    public Task ArrivalAsync() => _arrival.Task.InTime();

    public void Release() => _release.TrySetResult();
}
