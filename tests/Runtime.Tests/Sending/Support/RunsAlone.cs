namespace Questline.Runtime.Tests.Sending;

/// <summary>Tests of what belongs to the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsAlone
{
    public const string Name = "Runs alone";
}
