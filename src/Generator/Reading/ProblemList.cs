using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Collects the reasons why a type is not mapped, each with the place where the user can mend it.</summary>
internal sealed class ProblemList(INamedTypeSymbol type, CancellationToken cancellationToken)
{
    private readonly List<MappingProblem> _problems = [];

    public bool Any => _problems.Count > 0;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The type as a whole is refused.</summary>
    public void Add(string reason) => Add(type.Name, reason, type.Locations);

    /// <summary>A member, or a parameter of a constructor, is refused.</summary>
    public void Add(ISymbol member, string reason)
    {
        // A problem with an inherited member belongs to the type that inherits it.
        bool isOwn = SymbolEqualityComparer.Default.Equals(member.ContainingType, type);
        Add($"{type.Name}.{member.Name}", reason, isOwn ? member.Locations : type.Locations);
    }

    /// <summary>An attribute of the type is refused.</summary>
    public void AddTo(AttributeData attribute, string reason)
    {
        Location? location = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation();
        Add(type.Name, reason, location is null ? type.Locations : new[] { location });
    }

    public EquatableArray<MappingProblem> ToModel() => _problems.ToEquatableArray();

    private void Add(string subject, string reason, IEnumerable<Location> locations)
    {
        Location? location = locations.FirstOrDefault(candidate => candidate.IsInSource);
        SourcePlace? place = location is null
            ? null
            : new(location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span);
        _problems.Add(new(subject, reason, place));
    }
}
