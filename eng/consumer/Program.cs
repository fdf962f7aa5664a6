using Questline;
using Questline.Testing;

using TestCertificate certificate = TestCertificates.SelfSigned();
await using QuestTestServer server = await QuestTestServer.StartAsync(new() { Certificate = certificate });
await using QuestSender sender = QuestSender.Create(server.ConfString);
await sender.WriteAsync(new Reading("kitchen", 21.5, DateTime.UtcNow));
await sender.FlushAsync();

#if MISTAKE
await using QuestSender mistaken = QuestSender.Create("https::addr=localhost:9000;tls_root=questdb.crt;");
#endif

double temperature = server.Rows("readings")[0].GetDouble("temperature");
Console.WriteLine($"{Environment.Version}: the stand-in has a reading of {temperature} degrees.");
return temperature == 21.5 ? 0 : 1;

[QuestTable("readings")]
internal readonly partial record struct Reading([QuestSymbol] string Room, double Temperature, [QuestTimestamp] DateTime Timestamp);
