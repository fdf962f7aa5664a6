using Microsoft.CodeAnalysis;

namespace Questline.Analyzers.Mapping;

/// <summary>Tells what projects can see that are not looked at here.</summary>
internal static class Visibility
{
    /// <summary>Whether another project may use the type: a public one of a library. Nobody refers to an application.</summary>
    public static bool IsSeenElsewhere(INamedTypeSymbol type, Compilation compilation)
    {
        if (compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication)
            return false;

        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            if (part.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }
}
