using System.Text;
using Questline.Generator.Tests.RandomTypes.Members;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>Makes the members of one row type, no two of one name or of one column, and values of them.</summary>
internal sealed class RandomMembers(MemberSetting setting, TypeShape shape, RowTable table, MemberType? parameter)
{
    private const int MaxDepth = 3;
    private const int MaxNameLength = 127;

    private static readonly string[] ColumnNames =
    [
        "best bid", " a ", "größe=1", "数量", "a=b c", "😀 x", "class", "{0}", "#1", "[0]", "<b>", "a&b", "$;|", "@x", "a\u00A0b", "a\u2028b", "a\u0085b",
    ];

    private static readonly string[] Prefixes = ["bid_", "a b ", "größe=", "", "1"];

    private readonly HashSet<string> _memberNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _columnNames = new(StringComparer.OrdinalIgnoreCase) { "timestamp" };
    private readonly Chance _chance = setting.Chance;

    /// <summary>Whether the type parameter stands for a type that has null.</summary>
    public bool ParameterMayBeNull { get; } = parameter is not null && setting.Chance.OneIn(2);

    /// <summary>The members of the row, in the order in which the generator must read them.</summary>
    public RandomMember[] OfRow()
    {
        int count = _chance.OneIn(4) ? _chance.Between(1, 15) : _chance.Between(1, 6);
        List<RandomMember> members = [.. Enumerable.Range(0, count).Select(_ => Any(shape, Surroundings.None))];
        if (parameter is not null)
            members.Add(Column(shape, Surroundings.None, parameter));
        if (table.Dedup || _chance.OneIn(2))
            members.Insert(_chance.Between(0, members.Count), Timestamp());
        return InOrder(members);
    }

    /// <summary>Values of all members, and of their members.</summary>
    public Dictionary<RandomMember, RandomValue> NextRow(IEnumerable<RandomMember> members)
    {
        var row = new Dictionary<RandomMember, RandomValue>();
        Fill(row, members);
        return row;
    }

    private void Fill(Dictionary<RandomMember, RandomValue> row, IEnumerable<RandomMember> members)
    {
        foreach (RandomMember member in members)
        {
            if (MayBeNull(member) && _chance.OneIn(3))
                row[member] = RandomValue.Null;
            else if (member is ColumnMember column)
                row[member] = Next(column);
            else
                Fill(row, ((FlattenedMember)member).Type.Members);
        }
    }

    // What is declared as never null is refused where it is null all the same.
    private RandomValue Next(ColumnMember member) =>
        member.Type is { IsReference: true, IsConverted: false } && !MayBeNull(member) && _chance.OneIn(40)
            ? RandomValue.Refused("null!")
            : member.Type.Next();

    // From elsewhere, a type argument is seen as what it is; from within the type, a type parameter may be one that has null.
    private bool MayBeNull(RandomMember member) => member is ColumnMember { Type: { IsParameter: true, IsReference: var isReference } }
        ? isReference ? member.IsOptional || table.Mapping == RowMapping.Own : ParameterMayBeNull
        : member.IsOptional;

    private RandomMember Any(TypeShape where, Surroundings around) =>
        around.Depth < MaxDepth && _chance.OneIn(10) ? Flattened(where, around) : Column(where, around, AnyType(around));

    // A BYTE or SHORT has no NULL, and so stands in nothing that may be null.
    private MemberType AnyType(Surroundings around)
    {
        MemberType type;
        do
            type = MemberTypes.Any(setting);
        while (around.MayBeNull && !type.CanBeOptional);
        return type;
    }

    private FlattenedMember Flattened(TypeShape where, Surroundings around)
    {
        TypeShape inner = TypeShape.Any(_chance, isPartial: false).AsPublic();
        string? prefix = _chance.OneIn(3) ? null : _chance.Of(Prefixes);
        bool isOptional = _chance.OneIn(2);
        Surroundings within = new(around.Prefix + prefix, around.MayBeNull || isOptional, around.Depth + 1);
        MemberName name = NewName();
        RandomMember[] members = [.. Enumerable.Range(0, _chance.Between(1, 3)).Select(_ => Any(inner, within))];
        TypeDeclaration type = inner.Declare(_chance.NewName("Part"), "", InOrder(members), []);
        return new(name, _chance.Of(where.Places), isOptional, setting.Home, type, prefix);
    }

    private ColumnMember Column(TypeShape where, Surroundings around, MemberType type)
    {
        (MemberName name, string? column) = NewColumn(around.Prefix);
        bool isKey = table.Dedup && type.CanBeKey && _chance.OneIn(4);
        return new(name, _chance.Of(where.Places), type.CanBeOptional && _chance.OneIn(2), type, column, isKey);
    }

    private ColumnMember Timestamp()
    {
        (MemberName name, string? column) = NewColumn("");
        return new(name, _chance.Of(shape.Places), _chance.OneIn(3), TimeTypes.Designated(setting, column), column, isKey: false) { IsTimestamp = true };
    }

    private (MemberName Name, string? Column) NewColumn(string prefix)
    {
        while (true)
        {
            MemberName name = NewName();
            string? column = _chance.OneIn(3) ? _chance.Of(ColumnNames) : null;
            string full = prefix + (column ?? name.By(table.Naming));
            if (Encoding.UTF8.GetByteCount(full) <= MaxNameLength && _columnNames.Add(full))
                return (name, column);
            _memberNames.Remove(name.AsIs);
        }
    }

    private MemberName NewName()
    {
        MemberName name;
        do
            name = MemberName.Any(_chance);
        while (!_memberNames.Add(name.AsIs));
        return name;
    }

    // Members of a base type come first, then parameters, then the others.
    private static RandomMember[] InOrder(IEnumerable<RandomMember> members) =>
        [.. members.OrderBy(member => member.Place switch { MemberPlace.BaseType => 0, MemberPlace.Parameter => 1, _ => 2 })];

    /// <summary>What flattened members around a member make of it.</summary>
    private sealed record Surroundings(string Prefix, bool MayBeNull, int Depth)
    {
        public static Surroundings None { get; } = new("", MayBeNull: false, Depth: 0);
    }
}
