using System.Diagnostics.CodeAnalysis;
using Questline.Naming;

namespace Questline.Rows;

/// <summary>The reasons to refuse a row that only rows known at run time have: in typed rows the compiler sees them.</summary>
internal static class RowRefusal
{
    [DoesNotReturn]
    public static void TableName(string name, string problem)
    {
        var refusal = new QuestInvalidRowException($"the table name {problem}; choose another", null);
        refusal.Locate(NameText.Display(name));
        throw refusal;
    }

    [DoesNotReturn]
    public static void ColumnName(string name, string problem) =>
        throw new QuestInvalidRowException($"the column name {problem}; choose another", NameText.Display(name));

    [DoesNotReturn]
    public static void ReservedColumnName(string name) => throw new QuestInvalidRowException(
        "QuestDB keeps this column name for the designated timestamp; give that to At, or choose another name", name);

    [DoesNotReturn]
    public static void SameColumnTwice(string name, string other) => throw new QuestInvalidRowException(
        $"the row already has the column '{other}', and QuestDB ignores case in names and drops the second value; write one of them", name);

    [DoesNotReturn]
    public static void NoColumns() => throw new QuestInvalidRowException(
        "the row has no columns, or each is null; a row needs at least one symbol or column, so do not write it", null);

    [DoesNotReturn]
    public static void LineOfAnotherTable(string table) => throw new QuestInvalidRowException(
        $"the row's own Write method does not begin its line with '{table}', the table of its Schema, so that no other table can take its place; "
        + "let it write that name first, escaped", null);
}
