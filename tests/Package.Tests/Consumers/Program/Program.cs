using System.Runtime.InteropServices;
using Questline;

await using var sender = QuestSender.FromEnvironment();
await sender.WriteAsync(new Greeting(RuntimeInformation.FrameworkDescription, AppContext.TargetFrameworkName!, DateTime.UtcNow));
await sender.FlushAsync();

[QuestTable("greetings")]
internal readonly partial record struct Greeting([QuestSymbol] string Runtime, string BuiltFor, [QuestTimestamp] DateTime At);
