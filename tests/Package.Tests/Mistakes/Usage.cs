using Questline;

namespace Mistakes.Usage;

public record struct Plain(double Price);

internal sealed class Usage(IQuestSender sender)
{
    public async Task WriteAsync()
    {
        await sender.WriteAsync(new Plain(1)); // QL0300
        await sender.Table("trades").Column("price", 1.0).AtAsync(DateTime.Now); // QL0304
    }

    public void Forget()
    {
        sender.FlushAsync(); // QL0301
    }

    public async Task RepeatAsync()
    {
        foreach (string host in new[] { "a", "b" })
        {
            await using QuestSender other = QuestSender.Create($"https::addr={host}:9000;"); // QL0302
            await other.FlushAsync();
        }
    }

    public async Task LeaveAsync()
    {
        QuestSender other = QuestSender.Create("https::addr=localhost:9000;"); // QL0303
        await other.FlushAsync();
    }
}
