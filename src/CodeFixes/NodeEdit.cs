using Microsoft.CodeAnalysis;

namespace Questline.CodeFixes;

/// <summary>A change of one declaration.</summary>
/// <param name="Node">The declaration, as it stands in the source.</param>
/// <param name="Purpose">What the change is for. Of several changes of one declaration for one purpose, one is made.</param>
/// <param name="Change">Makes the new declaration of the present one, which other changes may have been made in.</param>
internal sealed record NodeEdit(SyntaxNode Node, string Purpose, Func<SyntaxNode, SyntaxNode> Change);
