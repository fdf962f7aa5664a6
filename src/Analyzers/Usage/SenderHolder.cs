using Microsoft.CodeAnalysis;

namespace Questline.Analyzers.Usage;

/// <summary>What holds a new sender.</summary>
/// <param name="Kind">How it holds it.</param>
/// <param name="Variable">The local variable or the field, where it is one.</param>
/// <param name="Place">Where the variable is declared or assigned, or the sender made.</param>
internal readonly record struct SenderHolder(SenderHolderKind Kind, ISymbol? Variable, SyntaxNode Place);

/// <summary>How a new sender is held.</summary>
internal enum SenderHolderKind
{
    /// <summary>By something that is not seen from here, and may dispose it.</summary>
    Other,

    /// <summary>By a <c>using</c>, which disposes it.</summary>
    Using,

    /// <summary>By a local variable.</summary>
    Local,

    /// <summary>By a field.</summary>
    Field,

    /// <summary>By nothing: one member of it is used and it is gone.</summary>
    Nothing,
}
