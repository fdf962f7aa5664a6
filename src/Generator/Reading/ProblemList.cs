using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Collects the reasons why a type is not mapped, each with the place where the user can mend it.</summary>
/// <param name="rowType">The name of the type that is mapped.</param>
/// <param name="place">Where that is asked for: what is wrong elsewhere than in the project's own mapping is reported there.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class ProblemList(string rowType, Location? place, CancellationToken cancellationToken)
{
    private readonly List<MappingProblem> _problems = [];

    public Location? Place => place;

    public bool Any => _problems.Count > 0;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The type as a whole is refused.</summary>
    public void Add(Refusal refusal) => Add(rowType, place, refusal, null);

    /// <summary>A member is refused.</summary>
    public void Add(Member member, Refusal refusal) => Add($"{rowType}.{member.FullName}", FindSource(member.Mapping) ?? place, refusal, member);

    /// <summary>Something else that carries attributes is refused.</summary>
    public void Add(ISymbol carrier, Refusal refusal) => Add($"{rowType}.{carrier.Name}", FindSource(carrier) ?? place, refusal, null);

    /// <summary>An attribute of the type is refused.</summary>
    public void AddTo(AttributeData attribute, Refusal refusal) => Add(rowType, Locate(attribute, cancellationToken) ?? place, refusal, null);

    public MappingProblem[] ToArray() => [.. _problems];

    public static Location? FindSource(ISymbol? symbol) => symbol?.Locations.FirstOrDefault(candidate => candidate.IsInSource);

    public static Location? Locate(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation();

    private void Add(string subject, Location? location, Refusal refusal, Member? member) =>
        _problems.Add(new(refusal.Kind, subject, refusal.Reason, location, member));
}
