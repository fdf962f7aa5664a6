using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Questline.TestKit.CodeFixes;

/// <summary>Fixes one diagnostic after another, as a user does who goes through the list of them.</summary>
internal static class OneByOne
{
    /// <summary>The project in which no fix is offered any more.</summary>
    /// <param name="fixes">What finds fixes.</param>
    /// <param name="project">The project to begin with.</param>
    /// <param name="limit">How many fixes that takes at most; null for one for each diagnostic of the beginning.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="VerificationException">Fixes are offered without end.</exception>
    public static async Task<Project> FixAsync(FixFinder fixes, Project project, int? limit, CancellationToken cancellation)
    {
        ImmutableArray<OfferedFix> offered = await fixes.FindFixesAsync(project, cancellation);
        int most = limit ?? offered.Length;
        for (int taken = 0; !offered.IsEmpty; taken++)
        {
            if (taken == most)
            {
                throw new VerificationException(
                    $"The fix does not come to an end: after {taken} there is still {string.Join("; ", offered)}");
            }

            project = await project.ApplyAsync(offered[0].Action, cancellation);
            offered = await fixes.FindFixesAsync(project, cancellation);
        }

        return project;
    }
}
