using Microsoft.CodeAnalysis;
using Questline.Generator.Model;
using Questline.Naming;

namespace Questline.Generator.Reading;

/// <summary>Reads an annotated type: the way from symbols to the model.</summary>
internal static class TableReader
{
    public static TableReading? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        AttributeData attribute = context.Attributes[0];
        if (attribute.ConstructorArguments.Length != 1 || !IsFirst(attribute, type))
            return null;

        var problems = new ProblemList(type, cancellationToken);
        TypeRules.Check(type, context.SemanticModel.SyntaxTree, problems);
        if (problems.Any)
            return new(null, problems.ToModel());

        string name = ReadName(attribute, problems);
        TableDefinition definition = TableDefinitionReader.Read(attribute, problems);
        Compilation compilation = context.SemanticModel.Compilation;
        MappedMembers members = MemberReader.Read(type, ReadNaming(attribute), definition, compilation, problems);
        if (!problems.Any && TableDefinitionReader.FindDedupProblem(definition, members.Timestamp) is { } problem)
            problems.AddTo(attribute, problem);
        return problems.Any
            ? new(null, problems.ToModel())
            : new(new(name, TypeReader.Read(type), members.Columns, members.Timestamp, definition), problems.ToModel());
    }

    // A second [QuestTable] on another part of the type is the compiler's error; it must not become a second file of the same name.
    private static bool IsFirst(AttributeData attribute, INamedTypeSymbol type)
    {
        SyntaxReference? first = type.GetAttributes()
            .First(other => SymbolEqualityComparer.Default.Equals(other.AttributeClass, attribute.AttributeClass))
            .ApplicationSyntaxReference;
        SyntaxReference? own = attribute.ApplicationSyntaxReference;
        return first?.SyntaxTree == own?.SyntaxTree && first?.Span == own?.Span;
    }

    private static string ReadName(AttributeData attribute, ProblemList problems)
    {
        string name = attribute.FirstArgument() ?? "";
        string? problem = TableName.FindProblem(name);
        if (problem is not null)
            problems.AddTo(attribute, $"the table name '{NameText.Display(name)}' {problem}; choose another name");
        return name;
    }

    private static NamingPolicy ReadNaming(AttributeData attribute) =>
        (NamingPolicy)(attribute.NamedValue<int>("Naming") ?? (int)NamingPolicy.SnakeCase);
}
