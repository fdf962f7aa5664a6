using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>Compiles random row types, writes their rows in each protocol version, and compares what a server reads with what it must read.</summary>
internal sealed class TypeCheck(StandIn server, ProjectDefaults defaults)
{
    private static readonly ProtocolVersion[] Versions = [ProtocolVersion.Version1, ProtocolVersion.Version2, ProtocolVersion.Version3];

    /// <summary>Throws where anything is not as it must be.</summary>
    public async Task VerifyAsync(IReadOnlyList<RowType> types)
    {
        using var project = new TypeProject(defaults, types);
        foreach (ProtocolVersion version in Versions)
        {
            server.Server.Clear();
            // Rows of the older versions create their tables themselves; those of decimals cannot.
            if (version == ProtocolVersion.Version3)
                await CreateTablesAsync(project);
            await WriteAsync(project, types, version);
        }
    }

    /// <summary>Sends the rows of the types through a sender, into tables that their schemas created.</summary>
    public async Task VerifySendingAsync(IReadOnlyList<RowType> types)
    {
        using var project = new TypeProject(defaults, types);
        server.Server.Clear();
        await CreateTablesAsync(project);
        await using QuestSender sender = QuestSender.Create(server.Server.ConfString);
        for (int i = 0; i < types.Count; i++)
        {
            for (int row = 0; row < types[i].Rows.Count; row++)
            {
                if (Expectation.Of(types[i], row, ProtocolVersion.Version3).Row is not null)
                    await project.Types[i].Send(row, sender);
            }
        }

        await sender.FlushAsync(TestContext.Current.CancellationToken);
        foreach (RowType type in types)
            Compare(type, ProtocolVersion.Version3);
    }

    private async Task CreateTablesAsync(TypeProject project)
    {
        foreach ((Func<string> sql, _, _) in project.Types)
            await server.CreateTableAsync(sql());
    }

    private async Task WriteAsync(TypeProject project, IReadOnlyList<RowType> types, ProtocolVersion version)
    {
        List<byte> lines = [];
        for (int i = 0; i < types.Count; i++)
        {
            for (int row = 0; row < types[i].Rows.Count; row++)
                lines.AddRange(Write(types[i], row, version, project.Types[i].Write));
        }

        if (lines.Count > 0)
            await server.WriteAsync([.. lines]);
        foreach (RowType type in types)
            Compare(type, version);
    }

    private static byte[] Write(RowType type, int row, ProtocolVersion version, Func<int, ProtocolVersion, byte[]> write)
    {
        Expectation expected = Expectation.Of(type, row, version);
        if (expected.Row is not null)
            return write(row, version);

        QuestInvalidRowException refusal = Should.Throw<QuestInvalidRowException>(() => write(row, version), $"row {row} in {version} of\n{type.Create(type.Rows[row])}");
        refusal.Column.ShouldBe(expected.RefusedColumn);
        refusal.Table.ShouldBe(type.Table.Name);
        return [];
    }

    private void Compare(RowType type, ProtocolVersion version)
    {
        ReceivedRow[] expected = [.. Enumerable.Range(0, type.Rows.Count).Select(row => Expectation.Of(type, row, version).Row).OfType<ReceivedRow>()];
        IReadOnlyList<ReceivedRow> received = server.Server.Rows(type.Table.Name);
        received.Count.ShouldBe(expected.Length, $"rows of {type.Table.Name} in {version}");
        for (int i = 0; i < expected.Length; i++)
            received[i].ShouldBe(expected[i], $"in {version}, the line:\n{System.Text.Encoding.UTF8.GetString(received[i].Line.Span)}");
    }
}
