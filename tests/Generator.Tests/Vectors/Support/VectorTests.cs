using System.Diagnostics.CodeAnalysis;

namespace Questline.Generator.Tests.Vectors;

/// <summary>Tests each vector of a list.</summary>
[SuppressMessage("Design", "CA1000", Justification = "The test runner asks the type for its data.")]
public abstract class VectorTests<TSelf>(CompiledVectors<TSelf> compiled) : IClassFixture<CompiledVectors<TSelf>>
    where TSelf : VectorTests<TSelf>, IVectors
{
    public static TheoryData<string> Names => [.. TSelf.All.Select(vector => vector.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Writes_the_line_of(string vector) => compiled.Verify(vector);
}
