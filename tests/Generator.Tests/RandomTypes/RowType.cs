using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>A random row type with some rows.</summary>
/// <param name="Place">The namespace and the types around it.</param>
/// <param name="Declaration">The type.</param>
/// <param name="TypeArgument">What its type parameter stands for, or null where it has none.</param>
/// <param name="Table">The table.</param>
/// <param name="Rows">A value of each member, and nothing of flattened members that are there.</param>
internal sealed record RowType(
    TypePlace Place, TypeDeclaration Declaration, string? TypeArgument, RowTable Table, IReadOnlyList<IReadOnlyDictionary<RandomMember, RandomValue>> Rows)
{
    /// <summary>The type as C# names it anywhere.</summary>
    public string FullName => $"{Place.Prefix}{Declaration.Name}{(TypeArgument is null ? "" : $"<{TypeArgument}>")}";

    /// <summary>The same type with one of its columns only, each in turn.</summary>
    public IEnumerable<RowType> WithSingleMembers() =>
        Declaration.Members.Where(member => !IsTimestamp(member)).Select(member => this with
        {
            Declaration = Declaration with { Members = [.. Declaration.Members.Where(other => other == member || IsTimestamp(other))] },
        });

    /// <summary>An expression that makes a row.</summary>
    public string Create(IReadOnlyDictionary<RandomMember, RandomValue> row) => Declaration.Create(FullName, member => ValueOf(member, row));

    /// <summary>The values of a row in the order in which they are declared.</summary>
    public IEnumerable<NamedValue> Values(IReadOnlyDictionary<RandomMember, RandomValue> row) => Values(Declaration.Members, "", isNull: false, row);

    private static string ValueOf(RandomMember member, IReadOnlyDictionary<RandomMember, RandomValue> row)
    {
        if (row.TryGetValue(member, out RandomValue? value))
            return value.Expression;
        var flattened = (FlattenedMember)member;
        return flattened.Type.Create(flattened.FullName, inner => ValueOf(inner, row));
    }

    private IEnumerable<NamedValue> Values(
        IEnumerable<RandomMember> members, string prefix, bool isNull, IReadOnlyDictionary<RandomMember, RandomValue> row) =>
        members.SelectMany(member => member switch
        {
            ColumnMember column => [new NamedValue(column, NameOf(column, prefix), isNull ? RandomValue.Null : row[column])],
            FlattenedMember flattened => Values(flattened.Type.Members, prefix + flattened.Prefix, isNull || row.ContainsKey(flattened), row),
            _ => throw new InvalidOperationException($"There is no value of a {member}."),
        });

    private string NameOf(ColumnMember member, string prefix) => prefix + (member.ColumnName ?? member.Name.By(Table.Naming));

    private static bool IsTimestamp(RandomMember member) => member is ColumnMember { IsTimestamp: true };
}

/// <summary>A value and its column.</summary>
internal sealed record NamedValue(ColumnMember Member, string Column, RandomValue Value)
{
    /// <summary>What a server must receive: nothing of null.</summary>
    public IEnumerable<ReceivedColumn> ReceivedIn(ProtocolVersion version) =>
        Value.ReceivedIn(version) is { } received ? [new ReceivedColumn(Column, received)] : [];
}
