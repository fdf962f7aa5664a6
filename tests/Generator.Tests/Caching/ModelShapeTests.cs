using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Questline.Generator.Model;
using Questline.Generator.Reading;

namespace Questline.Generator.Tests.Caching;

/// <summary>
/// The model is what the compiler caches. A symbol, a syntax node or a location in it would keep whole compilations alive, and an
/// unequal copy of an equal table would generate it anew at every keystroke.
/// </summary>
public class ModelShapeTests
{
    public static TheoryData<Type> ModelTypes => [.. ModelShape.Types];

    public static TheoryData<Type, Type> Intruders => new()
    {
        { typeof(Holder<ISymbol>), typeof(ISymbol) },
        { typeof(Holder<SyntaxNode>), typeof(SyntaxNode) },
        { typeof(Holder<Location>), typeof(Location) },
        { typeof(Holder<Compilation>), typeof(Compilation) },
        { typeof(Holder<AttributeData>), typeof(AttributeData) },
        { typeof(Holder<object>), typeof(object) },
        { typeof(Holder<Func<string>>), typeof(Func<>) },
        { typeof(Holder<string[]>), typeof(string[]) },
        { typeof(Holder<List<string>>), typeof(List<>) },
        { typeof(Holder<ImmutableArray<string>>), typeof(ImmutableArray<>) },
        { typeof(Holder<IEnumerable<string>>), typeof(IEnumerable<>) },
        { typeof(Holder<EquatableArray<TypeInfo>>), typeof(TypeInfo) },
        { typeof(Derived), typeof(Location) },
        { typeof(Holder<TableContext>), typeof(TableContext) },
    };

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_type_holds_values_and_model_types_alone(Type type) => ModelShape.FindStrangers(type).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Intruders))]
    public void Anything_else_would_be_found(Type type, Type intruder) => ModelShape.FindStrangers(type).ShouldBe([intruder]);

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_type_is_sealed_and_compares_by_value(Type type)
    {
        type.IsSealed.ShouldBeTrue();
        type.GetInterfaces().Where(implemented => implemented.IsGenericType)
            .ShouldContain(implemented => implemented.GetGenericTypeDefinition() == typeof(IEquatable<>));
    }

    [Fact]
    public void The_model_is_known_whole() =>
        new[] { typeof(TableModel), typeof(ColumnModel), typeof(TimestampModel), typeof(EquatableArray<>) }
            .ShouldBeSubsetOf(ModelShape.Types);

    [Fact]
    public void Arrays_of_equal_elements_are_equal()
    {
        EquatableArray<char> one = "ab".ToEquatableArray();
        EquatableArray<char> other = "ab".ToEquatableArray();

        one.Equals(other).ShouldBeTrue();
        one.GetHashCode().ShouldBe(other.GetHashCode());
    }

    [Fact]
    public void Arrays_of_other_elements_are_not_equal() =>
        "ab".ToEquatableArray().Equals("ba".ToEquatableArray()).ShouldBeFalse();

    [Fact]
    public void An_array_that_was_never_set_is_empty() =>
        default(EquatableArray<string>).Equals(ImmutableArray<string>.Empty.ToEquatableArray()).ShouldBeTrue();

    private sealed record Holder<T>(T Value);

    private abstract record Base(Location Place);

    private sealed record Derived(Location Place, string Text) : Base(Place);
}
