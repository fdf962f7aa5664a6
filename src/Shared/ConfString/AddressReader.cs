namespace Questline.ConfStrings;

/// <summary>Reads the servers out of the <c>addr</c> entries.</summary>
internal sealed class AddressReader(ConfSchemes scheme, UnknownText unknown, ConfProblems problems)
{
    private const string Key = "addr";
    private const string BracketAdvice = "an IPv6 address is written in brackets, such as `[::1]:9000`";

    private readonly List<ConfAddress> _addresses = [];
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<ConfAddress> Read(ConfEntries entries, ConfSpan schemeSpan)
    {
        bool isGiven = false;
        foreach (ConfEntry entry in entries.Known.Where(static entry => entry.Key == Key))
        {
            isGiven = true;
            if (entry.Value.Length > 0 && !entry.Value.Any(ConfText.IsControl))
                ReadList(entry);
        }

        if (!isGiven && entries.AreComplete && !problems.Suggest(Key))
            problems.Add(ConfProblemKind.MissingAddress, schemeSpan, "No server is named: add `addr=host:port;`.", Key);

        return _addresses;
    }

    private void ReadList(ConfEntry entry)
    {
        int start = 0;
        foreach (string item in entry.Value.Split(','))
        {
            if (item.Length == 0)
                ReportEmptyItem(entry, start);
            else if (unknown.IsIn(item))
                CheckPort(entry, item, start);
            else
                ReadItem(entry, item, start);

            start += item.Length + 1;
        }
    }

    // An empty item is at a comma: the one after it, or at the end of the list the one before.
    private void ReportEmptyItem(ConfEntry entry, int start)
    {
        int comma = start < entry.Value.Length ? start : start - 1;
        problems.Add(
            ConfProblemKind.BadAddress, entry.SpanInText(comma, 1), "`addr` has a comma without an address beside it: remove it.", Key);
    }

    // Digits at the end are the port, whatever the host is.
    private void CheckPort(ConfEntry entry, string item, int start)
    {
        int hostEnd = item.LastIndexOf(':');
        if (hostEnd > 0 && hostEnd + 1 < item.Length && item.Skip(hostEnd + 1).All(ConfText.IsDigit))
            ReadPort(entry, item, start, hostEnd);
    }

    private void ReadItem(ConfEntry entry, string item, int start)
    {
        int hostEnd = EndOfHost(item);
        string host = item.Substring(0, hostEnd);
        string? objection = HostObjection(item, host, hostEnd);
        if (objection is not null)
        {
            problems.Add(ConfProblemKind.BadAddress, entry.SpanInText(start, item.Length), objection, Key);
            return;
        }

        if (ReadPort(entry, item, start, hostEnd) is not { } port)
            return;

        if (_seen.Add($"{host}:{port}"))
            _addresses.Add(new ConfAddress(host.Trim('[', ']'), port));
        else
            ReportDuplicate(entry.SpanInText(start, item.Length));
    }

    private void ReportDuplicate(ConfSpan span) =>
        problems.Add(ConfProblemKind.DuplicateAddress, span, "`addr` names the same server twice: keep one.", Key);

    private static int EndOfHost(string item)
    {
        int end = item[0] == '[' ? item.IndexOf(']') + 1 : item.IndexOf(':');
        return end > 0 || item[0] == ':' ? end : item.Length;
    }

    private static string? HostObjection(string item, string host, int hostEnd)
    {
        if (HostRules.ForeignTextObjection(item) is { } objection)
            return objection;

        if (host.Length == 0)
            return item.LastIndexOf(':') > 0 ? $"`addr` is not readable: {BracketAdvice}." : "`addr` has no host before the `:`.";

        if (host[0] == '[')
            return BracketObjection(item, host, hostEnd);

        return item.LastIndexOf(':') > hostEnd
            ? $"`addr` has more than one colon: {BracketAdvice}."
            : HostRules.NameObjection(host);
    }

    private static string? BracketObjection(string item, string host, int hostEnd)
    {
        bool isAddress = host[host.Length - 1] == ']' && HostRules.IsIPv6(host.Substring(1, host.Length - 2));
        bool isEnd = hostEnd == item.Length || item[hostEnd] == ':';
        return isAddress && isEnd ? null : $"`addr` has brackets that do not hold an IPv6 address: {BracketAdvice}.";
    }

    private int? ReadPort(ConfEntry entry, string item, int start, int hostEnd)
    {
        if (hostEnd == item.Length)
            return (scheme & ConfSchemes.AnyTcp) != 0 ? ConfKeys.TcpPort : ConfKeys.HttpPort;

        string text = item.Substring(hostEnd + 1);
        if (text.Length == 0 || !text.All(ConfText.IsDigit))
        {
            ConfSpan span = text.Length == 0 ? entry.SpanInText(start, item.Length) : entry.SpanInText(start + hostEnd + 1, text.Length);
            problems.Add(ConfProblemKind.BadAddress, span, "`addr` has a port that is not a number: write digits after the `:`.", Key);
            return null;
        }

        if (NumberRules.Read(text) is >= 1 and <= 65535 and var port)
            return (int)port;

        problems.Add(
            ConfProblemKind.OutOfRange,
            entry.SpanInText(start + hostEnd + 1, text.Length),
            "`addr` has a port outside the range from 1 to 65535.",
            Key);
        return null;
    }
}
