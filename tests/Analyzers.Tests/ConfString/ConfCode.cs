using Questline.Analyzers.ConfStrings;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>Programs with conf strings in them, and what is expected of them.</summary>
internal static class ConfCode
{
    /// <summary>Statements of a method.</summary>
    public static Task VerifyStatements(string statements, params DiagnosticResult[] expected) => Verify(
        $$"""
        class Program
        {
            static void Main(string[] args)
            {
                {{statements}}
            }
        }
        """,
        expected);

    /// <summary>A file.</summary>
    public static Task Verify(string code, params DiagnosticResult[] expected) =>
        CSharpAnalyzerVerifier<ConfStringAnalyzer>.VerifyAnalyzerAsync("using System.Diagnostics.CodeAnalysis;\n" + code, expected);
}
