using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>The first bad row of a request, which takes all others with it. Its line counts from 1, without blank ones.</summary>
internal sealed class RequestRefusedException(RowRefusedException reason, int line, int rowsSeen) : Exception(Describe(reason, line))
{
    public int Status { get; } = reason.Status;

    public int Line { get; } = line;

    /// <summary>How many rows the request held, those behind the bad one included.</summary>
    public int RowsSeen { get; } = rowsSeen;

    private static string Describe(RowRefusedException reason, int line) => reason.OnlyHere
        ? $"stand-in: error in line {line}: {reason.Message}"
        : $"failed to parse line protocol:errors encountered on line(s):\nerror in line {line}: {reason.Message}";
}
