using System.ComponentModel;
using System.Diagnostics;
using Questline.Testing;

if (args is not [string program, .. string[] arguments])
{
    await Console.Error.WriteLineAsync("Which command? It finds the conf string of a stand-in for QuestDB in QDB_CLIENT_CONF.");
    return 2;
}

using TestCertificate certificate = TestCertificates.SelfSigned();
await using QuestTestServer server = await QuestTestServer.StartAsync(new() { Certificate = certificate });

var start = new ProcessStartInfo(program, arguments) { Environment = { ["QDB_CLIENT_CONF"] = server.ConfString } };
long started = Stopwatch.GetTimestamp();
try
{
    using Process command = Process.Start(start)!;
    await command.WaitForExitAsync();
    Console.WriteLine($"The stand-in     holds {server.RowCount} rows, sent over TLS; the command took {Stopwatch.GetElapsedTime(started).TotalMilliseconds:N0} ms");
    return command.ExitCode;
}
catch (Win32Exception exception)
{
    await Console.Error.WriteLineAsync($"{program} cannot be started: {exception.Message}");
    return 2;
}
