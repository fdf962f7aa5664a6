using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Questline.TestKit;

/// <summary>A user's project, compiled and loaded so that its code can be run. Unloaded when disposed.</summary>
public sealed class LoadedConsumer : IDisposable
{
    private readonly AssemblyLoadContext _context = new("consumer", isCollectible: true);
    private readonly Assembly _assembly;

    /// <summary>Compiles and loads a project.</summary>
    public LoadedConsumer(Compilation project)
    {
        using var image = new MemoryStream();
        EmitResult result = project.Emit(image);
        if (!result.Success)
            throw new VerificationException(string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        Warnings = Consumer.FindWarnings(result.Diagnostics);
        image.Position = 0;
        _assembly = _context.LoadFromStream(image);
    }

    /// <summary>What the compiler warned of: see <see cref="Consumer.FindWarnings(Compilation)"/>.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; }

    /// <summary>Calls a public static method.</summary>
    public T Call<T>(string type, string method, params object[] arguments) =>
        (T)_assembly.GetType(type, throwOnError: true)!.GetMethod(method)!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();
}
