using Questline;

namespace Rows;

/// <summary>Sends readings.</summary>
public static class Readings
{
    /// <summary>Returns when the server has acknowledged the reading.</summary>
    /// <param name="sender">The way to the server.</param>
    /// <param name="reading">What was measured.</param>
    public static async Task SendAsync(IQuestSender sender, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(sender);
        await sender.WriteAsync(reading).ConfigureAwait(false);
        await sender.FlushAsync().ConfigureAwait(false);
    }
}
