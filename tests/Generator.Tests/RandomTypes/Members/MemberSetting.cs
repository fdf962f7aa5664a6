namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>What the members of one row type have in common.</summary>
/// <param name="Chance">Where they come from.</param>
/// <param name="Home">What names of types that are declared beside the row type begin with.</param>
/// <param name="UnspecifiedTime">How the table reads dates without a kind.</param>
internal sealed record MemberSetting(Chance Chance, string Home, UnspecifiedTime UnspecifiedTime);
