namespace Questline.Aot.Tests.Publishing;

/// <summary>What a program did.</summary>
/// <param name="ExitCode">0 where all rows were acknowledged.</param>
/// <param name="Output">What it printed, without errors.</param>
/// <param name="Errors">The errors that it printed.</param>
/// <param name="TimeToFirstLine">From the start of the process to its first line, which it prints when a row is acknowledged.</param>
public sealed record ProgramRun(int ExitCode, string Output, string Errors, TimeSpan TimeToFirstLine);
