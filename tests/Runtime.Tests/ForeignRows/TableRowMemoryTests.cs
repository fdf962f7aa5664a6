using System.Buffers;
using System.Runtime.CompilerServices;
using Questline.Rows;

namespace Questline.Runtime.Tests.ForeignRows;

/// <summary>Rows in memory are seen with their table where they lie.</summary>
public class TableRowMemoryTests
{
    private readonly Position[] _positions = [new() { Ship = 1 }, new() { Ship = 2 }, new() { Ship = 3 }, new() { Ship = 4 }];

    private ReadOnlyMemory<QuestTableRow<Position, Tables.PositionTable>> Rows =>
        TableRows<Position, Tables.PositionTable>.Of(_positions.AsMemory(1));

    [Fact]
    public void They_are_not_copied()
    {
        ReadOnlyMemory<QuestTableRow<Position, Tables.PositionTable>> rows = Rows;

        _positions[2].Ship = 17;

        rows.Span[1].Row.Ship.ShouldBe(17);
    }

    [Fact]
    public void A_part_of_them_is_a_part_of_the_memory() => Rows[1..].ToArray().Select(row => row.Row.Ship).ShouldBe([3, 4]);

    [Fact]
    public unsafe void Pinned_they_stay_where_they_are()
    {
        using MemoryHandle handle = Rows[1..].Pin();

        ((nint)handle.Pointer).ShouldBe((nint)Unsafe.AsPointer(ref _positions[2]));
    }

    [Fact]
    public void Rows_that_would_grow_by_a_table_around_them_are_copied()
    {
        OddlySized[] rows = [new(1), new(2)];

        QuestTableRow<OddlySized, Tables.OddlySizedTable>.IsRowAlone.ShouldBeFalse();
        TableRows<OddlySized, Tables.OddlySizedTable>.Of(rows.AsMemory()).ToArray().Select(row => row.Row.Number).ShouldBe([1, 2]);
    }
}
