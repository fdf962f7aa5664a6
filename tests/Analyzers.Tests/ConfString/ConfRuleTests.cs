using Questline.Analyzers.ConfStrings;
using Questline.Analyzers.Tests.Support;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>The tests of a rule of conf strings.</summary>
public abstract class ConfRuleTests : RuleTests<ConfStringAnalyzer>
{
    protected sealed override string Sample => Program(Mistake);

    /// <summary>A conf string with the mistake, marked <c>[|...|]</c>, as it stands between quotes.</summary>
    protected abstract string Mistake { get; }

    /// <summary>Requires of a conf string exactly what is marked in it.</summary>
    protected Task VerifyConfAsync(string conf) => VerifyAsync(Program(conf));

    /// <summary>Requires one finding, marked in a conf string, with this message.</summary>
    protected Task VerifyConfMessageAsync(string conf, string message) => VerifyMessageAsync(Program(conf), message);

    private static string Program(string conf) => $"class Program {{ static void Main() => QuestSender.Create(\"{conf}\"); }}";
}
