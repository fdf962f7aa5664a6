using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>The rule of each problem of the parser.</summary>
internal static class ConfRules
{
    public static DiagnosticDescriptor For(ConfProblemKind kind) => kind switch
    {
        ConfProblemKind.EmptyText => Rules.EmptyText,
        ConfProblemKind.MissingScheme => Rules.MissingScheme,
        ConfProblemKind.SchemeSeparator => Rules.SchemeSeparator,
        ConfProblemKind.UnknownScheme => Rules.UnknownScheme,
        ConfProblemKind.BadKey => Rules.BadKey,
        ConfProblemKind.MissingEquals => Rules.MissingEquals,
        ConfProblemKind.IncompletePair => Rules.IncompletePair,
        ConfProblemKind.ControlCharacter => Rules.ControlCharacter,
        ConfProblemKind.DuplicateKey => Rules.DuplicateKey,
        ConfProblemKind.UnknownKey => Rules.UnknownKey,
        ConfProblemKind.ForeignKey => Rules.ForeignKey,
        ConfProblemKind.KeyNotForScheme => Rules.KeyNotForScheme,
        ConfProblemKind.MissingAddress => Rules.MissingAddress,
        ConfProblemKind.BadAddress => Rules.BadAddress,
        ConfProblemKind.DuplicateAddress => Rules.DuplicateAddress,
        ConfProblemKind.EmptyValue => Rules.EmptyValue,
        ConfProblemKind.BadValue => Rules.BadValue,
        ConfProblemKind.OutOfRange => Rules.OutOfRange,
        ConfProblemKind.MissingCompanion => Rules.MissingCompanion,
        ConfProblemKind.Conflict => Rules.Conflict,
        ConfProblemKind.NoEffect => Rules.NoEffect,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The problem has no rule."),
    };

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        Enum.GetValues(typeof(ConfProblemKind)).Cast<ConfProblemKind>().Select(For).ToImmutableArray();
}
