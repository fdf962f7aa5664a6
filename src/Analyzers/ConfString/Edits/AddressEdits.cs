using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Edits of the servers.</summary>
internal static class AddressEdits
{
    /// <summary>Names a server where the entries begin.</summary>
    public static IEnumerable<ConfEdit> Add(ConfReading reading, ConfProblem problem)
    {
        int port = (reading.Conf.Scheme & ConfSchemes.AnyTcp) != 0 ? ConfKeys.TcpPort : ConfKeys.HttpPort;
        string address = $"addr=localhost:{port}";
        int start = problem.Start + problem.Length;
        bool isSeparated = start >= 2 && string.CompareOrdinal(reading.Text, start - 2, "::", 0, 2) == 0;
        return [new("AddAddress", $"Add '{address}'", start, 0, isSeparated ? $"{address};" : $"::{address};")];
    }

    /// <summary>Writes the key of a server that stands without it.</summary>
    public static IEnumerable<ConfEdit> Name(ConfReading reading, ConfProblem problem)
    {
        bool isNamed = reading.Conf.Entries.Any(static entry => entry.Key == "addr");
        return isNamed ? [] : [new("NameAddress", "Write 'addr=' before it", problem.Start, 0, "addr=")];
    }

    /// <summary>Takes out one of two, in a list with the comma beside it.</summary>
    public static IEnumerable<ConfEdit> RemoveSecond(ConfReading reading, ConfProblem problem)
    {
        if (reading.Text[problem.Start - 1] == ',')
            return [RemoveFromList(problem.Start - 1, problem.Length + 1)];

        ConfEntry entry = reading.Conf.Entries.First(entry => entry.ValueSpan.Start == problem.Start);
        bool isAlone = entry.ValueSpan.Length == problem.Length;
        return [isAlone ? ConfEdits.Remove(reading, entry) : RemoveFromList(problem.Start, problem.Length + 1)];
    }

    private static ConfEdit RemoveFromList(int start, int length) => new("RemoveAddress", "Remove the second address", start, length, "");
}
