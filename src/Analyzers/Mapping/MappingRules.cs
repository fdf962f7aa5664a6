using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>The rule of each kind of problem.</summary>
internal static class MappingRules
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ((MappingProblemKind[])Enum.GetValues(typeof(MappingProblemKind))).Select(Of).ToImmutableArray();

    public static DiagnosticDescriptor Of(MappingProblemKind kind) => kind switch
    {
        MappingProblemKind.NotPartial => Rules.NotPartial,
        MappingProblemKind.TypeWithoutRows => Rules.TypeWithoutRows,
        MappingProblemKind.UnsupportedType => Rules.UnsupportedType,
        MappingProblemKind.ColumnTypeMismatch => Rules.ColumnTypeMismatch,
        MappingProblemKind.InvalidName => Rules.InvalidName,
        MappingProblemKind.NameTooLong => Rules.NameTooLong,
        MappingProblemKind.DuplicateColumn => Rules.DuplicateColumn,
        MappingProblemKind.ReservedName => Rules.ReservedName,
        MappingProblemKind.NoColumn => Rules.NoColumn,
        MappingProblemKind.UnreadableMember => Rules.UnreadableMember,
        MappingProblemKind.NotASymbol => Rules.NotASymbol,
        MappingProblemKind.ColumnDefinition => Rules.ColumnDefinition,
        MappingProblemKind.SecondTimestamp => Rules.SecondTimestamp,
        MappingProblemKind.TimestampType => Rules.TimestampType,
        MappingProblemKind.TimeUnit => Rules.TimeUnit,
        MappingProblemKind.Deduplication => Rules.Deduplication,
        MappingProblemKind.TableDefinition => Rules.TableDefinition,
        MappingProblemKind.Converter => Rules.Converter,
        MappingProblemKind.Flatten => Rules.Flatten,
        MappingProblemKind.StrayAttribute => Rules.StrayAttribute,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no rule."),
    };
}
