using Questline;
using Rows;

await using var sender = QuestSender.FromEnvironment();
await Readings.SendAsync(sender, new Reading("kitchen", 21.5, DateTime.UtcNow));
await sender.WriteAsync(new Restart("kitchen", DateTime.UtcNow));
await sender.FlushAsync();

[QuestTable("restarts")]
internal readonly partial record struct Restart(string Room, [QuestTimestamp] DateTime At);
