using Microsoft.CodeAnalysis;
using Questline.Generator.Model;
using Questline.Naming;

namespace Questline.Generator.Reading;

/// <summary>Reads what an attribute makes of a row type, wherever it stands.</summary>
internal static class ColumnsReader
{
    public static TableReading Read(AttributeData attribute, string? name, TargetModel target, TableContext context)
    {
        ProblemList problems = context.Problems;
        RequireName(attribute, name ?? "", problems);
        if (context.Options.FindProblem() is { } wrongOption)
            problems.AddTo(attribute, wrongOption);
        TableDefinition definition = TableDefinitionReader.Read(attribute, problems);
        MappedMembers members = MemberReader.Read(context, definition);
        if (!problems.Any && TableDefinitionReader.FindTimestampProblem(attribute, definition, members.Timestamp) is { } problem)
            problems.AddTo(attribute, problem);
        TableModel? table = problems.Any
            ? null
            : new(name!, ReadRow(context.RowType), target, members.Columns, members.Timestamp, definition, members.Notices);
        return new(
            problems.Place,
            table,
            problems.ToArray(),
            context.RowType,
            members.Values,
            TableDefinitionReader.HasServerTime(attribute),
            context.Options.Naming);
    }

    private static RowTypeModel ReadRow(INamedTypeSymbol type) =>
        new(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), type.IsReferenceType);

    private static void RequireName(AttributeData attribute, string name, ProblemList problems)
    {
        if (TableName.FindProblem(name) is { } problem)
            problems.AddTo(attribute, Refusal.OfName(name, $"the table name '{NameText.Display(name)}' {problem}; choose another name"));
    }
}
