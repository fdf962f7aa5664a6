using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>The first bad row of a request, which takes all others with it. Its line counts from 1, without blank ones.</summary>
internal sealed class RequestRefusedException(RowRefusedException reason, int line) : Exception(Describe(reason, line))
{
    public int Status { get; } = reason.Status;

    public int Line { get; } = line;

    private static string Describe(RowRefusedException reason, int line) => reason.OnlyHere
        ? $"stand-in: error in line {line}: {reason.Message}"
        : $"failed to parse line protocol:errors encountered on line(s):\nerror in line {line}: {reason.Message}";
}
