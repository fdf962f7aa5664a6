using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>The columns and the designated timestamp of a type.</summary>
internal sealed record MappedMembers(EquatableArray<ColumnModel> Columns, TimestampModel? Timestamp);

/// <summary>Reads the members of a type.</summary>
internal static class MemberReader
{
    public static MappedMembers Read(INamedTypeSymbol type, NamingPolicy naming, Compilation compilation, ProblemList problems)
    {
        Member[] members = [.. MemberFinder.Find(type, problems).Where(member => !member.Attributes.Ignore)];
        Member[] readable = [.. members.Where(member => IsReadable(member, type, compilation, problems))];
        TimestampModel? timestamp = ReadTimestamp(readable, problems);
        ColumnModel[] columns = ReadColumns(readable, naming, problems);
        if (columns.Length == 0 && !problems.Any)
            problems.Add("it has no column; add a public property or field besides the designated timestamp");

        // QuestDB reads symbols only in front of the fields. OrderBy keeps the declared order otherwise.
        return new(columns.OrderBy(column => !IsSymbol(column.Encoding)).ToEquatableArray(), timestamp);
    }

    private static bool IsReadable(Member member, INamedTypeSymbol type, Compilation compilation, ProblemList problems)
    {
        problems.CancellationToken.ThrowIfCancellationRequested();
        string? problem = MemberRules.FindProblem(member, type, compilation);
        if (problem is not null)
            problems.Add(member.Symbol, problem);
        return problem is null;
    }

    private static TimestampModel? ReadTimestamp(Member[] members, ProblemList problems)
    {
        Member[] marked = [.. members.Where(member => member.Attributes.Timestamp)];
        foreach (Member second in marked.Skip(1))
        {
            problems.Add(
                second.Symbol,
                $"a table has one designated timestamp, and '{marked[0].Name}' is marked too; remove one [QuestTimestamp]");
        }

        return marked.Length > 0 ? TimestampReader.Read(marked[0], problems) : null;
    }

    private static ColumnModel[] ReadColumns(Member[] members, NamingPolicy naming, ProblemList problems)
    {
        var names = new ColumnNames(naming);
        return
        [
            .. members
                .Where(member => !member.Attributes.Timestamp)
                .Select(member => ColumnReader.Read(member, names, problems))
                .OfType<ColumnModel>(),
        ];
    }

    private static bool IsSymbol(ColumnEncoding encoding) =>
        encoding is ColumnEncoding.SymbolText or ColumnEncoding.SymbolCharacter or ColumnEncoding.SymbolEnum;
}
