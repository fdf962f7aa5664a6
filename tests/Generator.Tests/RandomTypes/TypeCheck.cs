using System.Text;
using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>Compiles random row types, writes their rows, and compares what a server reads with what it must read.</summary>
internal sealed class TypeCheck(StandIn server, ProjectDefaults defaults)
{
    private static readonly ProtocolVersion[] Versions = [ProtocolVersion.Version1, ProtocolVersion.Version2, ProtocolVersion.Version3];

    /// <summary>In each protocol version, row by row. Throws where anything is not as it must be.</summary>
    public async Task VerifyAsync(IReadOnlyList<RowType> types)
    {
        using var project = new TypeProject(defaults, types);
        foreach (ProtocolVersion version in Versions)
        {
            server.Server.Clear();
            // Rows of older versions create their tables themselves; decimals cannot.
            if (version == ProtocolVersion.Version3)
                await CreateTablesAsync(project);
            byte[] lines = [.. project.Types.SelectMany(type => Write(type, version))];
            if (lines.Length > 0)
                await server.WriteAsync(lines);
            Compare(types, version);
        }
    }

    /// <summary>Through a sender, into tables that the schemas of the types created.</summary>
    public async Task VerifySendingAsync(IReadOnlyList<RowType> types)
    {
        using var project = new TypeProject(defaults, types);
        server.Server.Clear();
        await CreateTablesAsync(project);
        await using QuestSender sender = QuestSender.Create(server.Server.ConfString);
        foreach (LoadedType type in project.Types)
            await SendAsync(type, sender);
        await sender.FlushAsync(TestContext.Current.CancellationToken);
        Compare(types, ProtocolVersion.Version3);
    }

    private async Task CreateTablesAsync(TypeProject project)
    {
        foreach (LoadedType type in project.Types)
            await server.CreateTableAsync(type.CreateTableSql());
    }

    private static async Task SendAsync(LoadedType type, QuestSender sender)
    {
        for (int row = 0; row < type.Type.Rows.Count; row++)
        {
            if (Expectation.Of(type.Type, row, ProtocolVersion.Version3).Row is not null)
                await type.Send(row, sender);
        }
    }

    private static IEnumerable<byte> Write(LoadedType type, ProtocolVersion version) =>
        Enumerable.Range(0, type.Type.Rows.Count).SelectMany(row => Write(type, row, version));

    private static byte[] Write(LoadedType type, int row, ProtocolVersion version)
    {
        Expectation expected = Expectation.Of(type.Type, row, version);
        if (expected.Row is not null)
            return type.Write(row, version);

        QuestInvalidRowException refusal = Should.Throw<QuestInvalidRowException>(() => type.Write(row, version), $"row {row} in {version}");
        expected.RefusedColumns.ShouldContain(refusal.Column, $"row {row} in {version}: {refusal.Message}");
        refusal.Table.ShouldBe(type.Type.Table.Name);
        return [];
    }

    private void Compare(IReadOnlyList<RowType> types, ProtocolVersion version)
    {
        foreach (RowType type in types)
            Compare(type, version);
    }

    private void Compare(RowType type, ProtocolVersion version)
    {
        ReceivedRow[] expected =
            [.. Enumerable.Range(0, type.Rows.Count).Select(row => Expectation.Of(type, row, version).Row).OfType<ReceivedRow>()];
        IReadOnlyList<ReceivedRow> received = server.Server.Rows(type.Table.Name);

        received.Count.ShouldBe(expected.Length, $"rows of {type.Table.Name} in {version}");
        for (int i = 0; i < expected.Length; i++)
            received[i].ShouldBe(expected[i], $"{version}, the line:\n{Encoding.UTF8.GetString(received[i].Line.Span)}");
    }
}
