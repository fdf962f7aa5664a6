using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Generator.Caching;

/// <summary>
/// A file without the bodies of its methods. Stricter than <see cref="SyntaxTree.IsEquivalentTo"/>, which passes over directives, over
/// comments that make a file generated, and over bodies that give a property its field.
/// </summary>
internal static class Outline
{
    /// <summary>Whether two versions of a file cannot declare anything but the same.</summary>
    public static bool IsSame(SyntaxTree file, SyntaxTree other) =>
        ReferenceEquals(file, other)
        || (file.FilePath == other.FilePath
            && file.Options.Equals(other.Options)
            && Read(file).SequenceEqual(Read(other), Comparer.Instance));

    private static IEnumerable<SyntaxNodeOrToken> Read(SyntaxTree file) =>
        file.GetRoot().DescendantNodesAndTokens(node => !IsBody(node));

    private static bool IsBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax;

    private sealed class Comparer : IEqualityComparer<SyntaxNodeOrToken>
    {
        public static readonly Comparer Instance = new();

        public bool Equals(SyntaxNodeOrToken one, SyntaxNodeOrToken other)
        {
            if (one.IsIncrementallyIdenticalTo(other))
                return true;
            if (one.RawKind != other.RawKind)
                return false;
            return one.AsNode() is { } node ? HasOutline(node) && HasOutline(other.AsNode()!) : IsSame(one.AsToken(), other.AsToken());
        }

        public int GetHashCode(SyntaxNodeOrToken item) => item.RawKind;

        // What is no body is compared piece by piece. #nullable reaches behind a body, and 'field' makes a field.
        private static bool HasOutline(SyntaxNode node) =>
            !IsBody(node) || (!node.ContainsDirectives && node.DescendantTokens().All(token => token.ValueText != "field"));

        // A comment may change, but not at the top, where it can say that the file is generated.
        private static bool IsSame(SyntaxToken token, SyntaxToken other) =>
            token.Text == other.Text
            && ((token.FullSpan.Start > 0 && !token.ContainsDirectives && !other.ContainsDirectives)
                || token.ToFullString() == other.ToFullString());
    }
}
