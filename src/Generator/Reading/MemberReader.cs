using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>The members of a type.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Timestamp">The designated timestamp.</param>
/// <param name="Notices">The ids of what the compiler says of the members.</param>
/// <param name="Values">What columns and designated timestamp are read of, whether they are refused or not.</param>
internal sealed record MappedMembers(
    EquatableArray<ColumnModel> Columns, TimestampModel? Timestamp, EquatableArray<string> Notices, IReadOnlyList<MappedValue> Values);

/// <summary>Reads the members of a type.</summary>
internal static class MemberReader
{
    public static MappedMembers Read(TableContext context, TableDefinition definition)
    {
        MappedValue[] values =
        [
            .. Flattening.Expand(MemberFinder.Find(context), context).Select(member => ReadValue(member, context, definition)).OfType<MappedValue>(),
        ];
        var names = new ColumnNames(context.Options.Naming);
        TimestampModel? timestamp = ReadTimestamp(values, names, context);
        ColumnModel[] columns = ReadColumns(values, names, context);
        if (columns.Length == 0 && !context.Problems.Any)
            context.Problems.Add(new Refusal(MappingProblemKind.NoColumn, "it has no column; add a public property or field besides the designated timestamp"));

        // QuestDB reads symbols only in front of the fields. OrderBy keeps the declared order otherwise.
        return new(
            columns.OrderBy(column => !column.IsSymbol).ToEquatableArray(),
            timestamp,
            Notices.Of(context.RowType, values).ToEquatableArray(),
            values);
    }

    private static MappedValue? ReadValue(Member member, TableContext context, TableDefinition definition)
    {
        context.Problems.CancellationToken.ThrowIfCancellationRequested();
        Conversion? conversion = null;
        Refusal? problem = MemberRules.FindProblem(member, context) ?? FindKeyProblem(member, definition);
        if (problem is null)
            (conversion, problem) = ConverterReader.Find(member, context);
        if (problem is null)
            return new(member, conversion);

        context.Problems.Add(member, problem);
        return null;
    }

    private static Refusal? FindKeyProblem(Member member, TableDefinition definition) =>
        member.Attributes.Key && !definition.Dedup
            ? new(
                MappingProblemKind.Deduplication,
                "it is a deduplication key of a table that does not deduplicate; set Dedup = true in the table's attribute, or remove [QuestKey]")
            : null;

    private static TimestampModel? ReadTimestamp(MappedValue[] values, ColumnNames names, TableContext context)
    {
        MappedValue[] marked = [.. values.Where(value => value.Attributes.Timestamp)];
        foreach (MappedValue second in marked.Skip(1))
        {
            context.Problems.Add(
                second.Member,
                new(
                    MappingProblemKind.SecondTimestamp,
                    $"a table has one designated timestamp, and '{marked[0].Member.FullName}' is marked too; remove one [QuestTimestamp]"));
        }

        return marked.Length > 0 ? TimestampReader.Read(marked[0], names, context) : null;
    }

    private static ColumnModel[] ReadColumns(MappedValue[] values, ColumnNames names, TableContext context) =>
    [
        .. values
            .Where(value => !value.Attributes.Timestamp)
            .Select(value => ColumnReader.Read(value, names, context))
            .OfType<ColumnModel>(),
    ];
}
