using Questline;

namespace Mistakes.Usage;

public record struct Plain(double Price);

internal sealed class Usage(IQuestSender sender)
{
    public async Task WriteAsync()
    {
        await sender.WriteAsync(new Plain(1)); // QL0300
        await sender.Table("trades").Column("price", 1.0).At(DateTime.Now); // QL0304
    }

    public void Forget()
    {
        sender.FlushAsync(); // QL0301
    }

    public static async Task RepeatAsync(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            await using QuestSender other = QuestSender.Create("https::addr=localhost:9000;"); // QL0302
            await other.Table(name).Column("price", 1.0).AtNow();
        }
    }

    public static async Task LeaveAsync()
    {
        QuestSender other = QuestSender.Create("https::addr=localhost:9000;"); // QL0303
        await other.FlushAsync();
    }
}
