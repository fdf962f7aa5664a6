namespace Questline.Runtime.Tests.Sending;

/// <summary>Lets a wait that never ends fail the test.</summary>
internal static class Soon
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Task InTime(this Task task) => task.WaitAsync(Patience, TestContext.Current.CancellationToken);

    public static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(Patience, TestContext.Current.CancellationToken);

    public static Task InTime(this ValueTask task) => task.AsTask().InTime();
}
