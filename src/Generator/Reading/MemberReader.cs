using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>The columns and the designated timestamp of a type.</summary>
internal sealed record MappedMembers(EquatableArray<ColumnModel> Columns, TimestampModel? Timestamp);

/// <summary>Reads the members of a type.</summary>
internal static class MemberReader
{
    public static MappedMembers Read(
        INamedTypeSymbol type, NamingPolicy naming, TableDefinition definition, Compilation compilation, ProblemList problems)
    {
        Member[] members = [.. MemberFinder.Find(type, problems).Where(member => !member.Attributes.Ignore)];
        Member[] usable = [.. members.Where(member => IsUsable(member, type, definition, compilation, problems))];
        var names = new ColumnNames(naming);
        TimestampModel? timestamp = ReadTimestamp(usable, names, problems);
        ColumnModel[] columns = ReadColumns(usable, names, problems);
        if (columns.Length == 0 && !problems.Any)
            problems.Add("it has no column; add a public property or field besides the designated timestamp");

        // QuestDB reads symbols only in front of the fields. OrderBy keeps the declared order otherwise.
        return new(columns.OrderBy(column => !column.IsSymbol).ToEquatableArray(), timestamp);
    }

    private static bool IsUsable(
        Member member, INamedTypeSymbol type, TableDefinition definition, Compilation compilation, ProblemList problems)
    {
        problems.CancellationToken.ThrowIfCancellationRequested();
        string? problem = MemberRules.FindProblem(member, type, compilation) ?? FindKeyProblem(member, definition);
        if (problem is not null)
            problems.Add(member.Symbol, problem);
        return problem is null;
    }

    private static string? FindKeyProblem(Member member, TableDefinition definition) =>
        member.Attributes.Key && !definition.Dedup
            ? "it is a deduplication key of a table that does not deduplicate; set Dedup = true in [QuestTable], or remove [QuestKey]"
            : null;

    private static TimestampModel? ReadTimestamp(Member[] members, ColumnNames names, ProblemList problems)
    {
        Member[] marked = [.. members.Where(member => member.Attributes.Timestamp)];
        foreach (Member second in marked.Skip(1))
        {
            problems.Add(
                second.Symbol,
                $"a table has one designated timestamp, and '{marked[0].Name}' is marked too; remove one [QuestTimestamp]");
        }

        return marked.Length > 0 ? TimestampReader.Read(marked[0], names, problems) : null;
    }

    private static ColumnModel[] ReadColumns(Member[] members, ColumnNames names, ProblemList problems) =>
    [
        .. members
            .Where(member => !member.Attributes.Timestamp)
            .Select(member => ColumnReader.Read(member, names, problems))
            .OfType<ColumnModel>(),
    ];
}
