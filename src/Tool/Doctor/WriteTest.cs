using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Questline.Schemas;
using Questline.Transport;

namespace Questline.Tool.Doctor;

/// <summary>One row into a table of its own, which is dropped again whatever becomes of the row.</summary>
internal sealed class WriteTest(StepLog log, HttpTransport http, string server, TimeProvider time)
{
    /// <summary>How long a server may take to apply what it acknowledged.</summary>
    private static readonly TimeSpan ApplyTime = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly string _table = $"questline_doctor_{RandomNumberGenerator.GetHexString(16, lowercase: true)}";

    private string DropSql => $"DROP TABLE IF EXISTS {SqlNames.Quote(_table)}";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        bool mayExist = false;
        try
        {
            await log.RunAsync(StepName.Write, server, notes => WriteAsync(notes, () => mayExist = true, cancellationToken));
            await log.RunAsync(StepName.ReadBack, server, notes => ReadBackAsync(notes, cancellationToken));
        }
        finally
        {
            // Also after Ctrl+C: the time-outs of requests bound it, and another Ctrl+C.
            if (mayExist)
                await log.RunAsync(StepName.Drop, server, DropAsync);
        }
    }

    private async Task WriteAsync(StepNotes notes, Action mayExist, CancellationToken cancellationToken)
    {
        notes.Add($"table {_table}");
        try
        {
            await http.SendAsync(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes($"{_table} answer=42i\n")), cancellationToken);
            mayExist();
        }
        catch (Exception exception) when (!NothingArrived(exception))
        {
            mayExist();
            throw;
        }
    }

    private static bool NothingArrived(Exception exception) =>
        exception is QuestAuthenticationException or QuestTlsException { CameLate: false } or QuestConnectionException { NothingWasSent: true };

    private async Task ReadBackAsync(StepNotes notes, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();
        while (await CountAsync(cancellationToken) < 1)
        {
            if (time.GetElapsedTime(start) > ApplyTime)
            {
                throw new StepFailedException(
                    $"The server acknowledged the row, and SQL did not show it within {ApplyTime.TotalSeconds} seconds.",
                    "Look in the server's log for errors of the WAL apply job, and at `SELECT * FROM wal_tables()` for suspended tables.");
            }

            await Task.Delay(Pause, time, cancellationToken);
        }

        notes.Add("SQL shows the row.");
    }

    private async Task<long> CountAsync(CancellationToken cancellationToken) =>
        CountAnswer.Read(await http.ExecuteAsync($"SELECT count() FROM {SqlNames.Quote(_table)}", cancellationToken));

    private async Task DropAsync(StepNotes notes)
    {
        try
        {
            SqlAnswer.RequireDone(await http.ExecuteAsync(DropSql, CancellationToken.None));
            notes.Add("The table is gone.");
        }
        catch (QuestException exception)
        {
            throw new StepFailedException($"The table was not dropped: {exception.Message}", $"Drop it by hand: `{DropSql};`.");
        }
    }
}
