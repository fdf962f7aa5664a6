namespace Questline.Sending;

/// <summary>A caller that waits until a batch and all before it are acknowledged.</summary>
internal sealed class FlushWaiter(long sequence) : TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public long Sequence => sequence;
}
