using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>Methods and lambdas that something calls again and again, by what calls them. Where nothing is known they run once.</summary>
internal static class RepeatedFunctions
{
    private const string Element = "for each element";
    private const string Request = "for each request";
    private const string Tick = "at each tick of a timer";

    /// <summary>Says when a lambda runs, or null where that is not known.</summary>
    public static string? FindWhen(IAnonymousFunctionOperation lambda) => FindReceiver(lambda) switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => FindCaller(call.TargetMethod),
        IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } } when Is(type, "System.Threading", "Timer") => Tick,
        IEventAssignmentOperation { EventReference: IEventReferenceOperation handled }
            when Is(handled.Event.ContainingType, "System.Timers", "Timer") => Tick,
        _ => null,
    };

    /// <summary>Says when a method runs, or null where that is not known.</summary>
    public static string? FindWhen(ISymbol symbol)
    {
        if (symbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false } method)
            return null;
        if (IsAction(method) || IsMiddleware(method))
            return Request;
        return method.Parameters.Any(parameter => Is(parameter.Type, "System.Timers", "ElapsedEventArgs")) ? Tick : null;
    }

    // Past the delegate that the lambda becomes.
    private static IOperation? FindReceiver(IOperation lambda)
    {
        IOperation? receiver = lambda.Parent;
        while (receiver is IDelegateCreationOperation or IConversionOperation)
            receiver = receiver.Parent;
        return receiver;
    }

    private static string? FindCaller(IMethodSymbol caller)
    {
        INamedTypeSymbol type = caller.ContainingType;
        if (Is(type, "System.Linq", "Enumerable") || Is(type, "System.Linq", "ParallelEnumerable") || Is(type, "System.Linq", "AsyncEnumerable")
            || Is(type, "System.Threading.Tasks", "Parallel"))
        {
            return Element;
        }

        if (caller.Name == "ForEach" && (Is(type, "System.Collections.Generic", "List") || Is(type, "System", "Array")))
            return Element;
        bool isEndpoint = caller.Name.StartsWith("Map", StringComparison.Ordinal)
            && Is(type, "Microsoft.AspNetCore.Builder", "EndpointRouteBuilderExtensions");
        return isEndpoint ? Request : null;
    }

    private static bool IsAction(IMethodSymbol method) =>
        method.DeclaredAccessibility == Accessibility.Public
        && BaseTypes(method.ContainingType).Any(type =>
            Is(type, "Microsoft.AspNetCore.Mvc", "ControllerBase")
            || Is(type, "Microsoft.AspNetCore.Mvc.RazorPages", "PageModel")
            || Is(type, "Microsoft.AspNetCore.SignalR", "Hub"))
        && !method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "NonActionAttribute" });

    private static bool IsMiddleware(IMethodSymbol method) =>
        method.Name is "Invoke" or "InvokeAsync"
        && method.Parameters.FirstOrDefault() is { } first && Is(first.Type, "Microsoft.AspNetCore.Http", "HttpContext");

    private static IEnumerable<INamedTypeSymbol> BaseTypes(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? one = type.BaseType; one is not null; one = one.BaseType)
            yield return one;
    }

    private static bool Is(ITypeSymbol type, string @namespace, string name) =>
        type.Name == name && type.ContainingNamespace?.ToDisplayString() == @namespace;
}
