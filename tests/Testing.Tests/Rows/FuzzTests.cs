using System.Text;
using Questline.Testing.Tables;

namespace Questline.Testing.Tests;

public class FuzzTests
{
    private const int Iterations = 10_000;
    private static readonly string[] Pieces =
    [
        "t", "u", ",", ",s=", " ", " f=", "=", "==\x10", "==\x0e\n\x01", "==\x0e\n\x02", "==\x17\x02\x02", "\x01\0\0\0", "\0\0\0\0\0\0\0\0", "\"", "\"x\"",
        "\\", "\n", "\r", "1i", "-1i", "1.5", "1e5", "2t", "3n", "4m", "0xffi", "1.5d", "t", "NaN", "é", "😀", "\xff", "/", "timestamp", " 1", " 1n", "\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_comes_is_taken_or_refused_and_what_is_taken_can_be_read(int seed)
    {
        var random = new Random(seed);
        var tables = new TableSet(maxNameLength: 127);
        int taken = 0;
        for (int i = 0; i < Iterations; i++)
        {
            byte[] body = [.. i % 2 == 0 ? RandomPieces(random) : RandomBytes(random), (byte)'\n'];
            taken += Receive(tables, body);
        }

        taken.ShouldBeGreaterThan(0);
        tables.RowCount.ShouldBe(taken);
        tables.Names.Sum(name => tables.Rows(name).Count(row => row.ToString().Length > 0)).ShouldBe(taken);
    }

    private static int Receive(TableSet tables, byte[] body)
    {
        try
        {
            return tables.Receive(body, body.Length, ReceivedTimestampUnit.Nanoseconds);
        }
        catch (RequestRefusedException)
        {
            return 0;
        }
    }

    private static byte[] RandomBytes(Random random)
    {
        byte[] bytes = new byte[random.Next(40)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static byte[] RandomPieces(Random random)
    {
        string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        return Encoding.UTF8.GetBytes("t" + text);
    }
}
