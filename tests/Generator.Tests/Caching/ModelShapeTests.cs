using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Questline.Generator.Model;

namespace Questline.Generator.Tests.Caching;

/// <summary>
/// The model is what the compiler caches. A symbol, a syntax node or a location in it would keep whole compilations alive, and an
/// unequal copy of an equal table would generate it anew at every keystroke.
/// </summary>
public class ModelShapeTests
{
    // Plain numbers, equal by value.
    private static readonly Type[] AllowedRoslynTypes = [typeof(TextSpan), typeof(LinePositionSpan)];

    public static TheoryData<Type> ModelTypes =>
    [
        .. typeof(TableModel).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(TableModel).Namespace && !type.IsNested && !type.IsEnum)
            .Where(type => type is not { IsAbstract: true, IsSealed: true }),
    ];

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_type_holds_nothing_of_the_compiler(Type type) =>
        FieldTypes(type).Where(field => IsRoslyn(field) || field == typeof(object)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_type_holds_no_collection_that_compares_by_reference(Type type)
    {
        if (type != typeof(EquatableArray<>))
            FieldTypes(type).Where(field => field != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(field))
                .ShouldAllBe(field => field.IsGenericType && field.GetGenericTypeDefinition() == typeof(EquatableArray<>));
    }

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_type_is_sealed_and_compares_by_value(Type type)
    {
        type.IsSealed.ShouldBeTrue();
        type.GetInterfaces().Where(implemented => implemented.IsGenericType)
            .ShouldContain(implemented => implemented.GetGenericTypeDefinition() == typeof(IEquatable<>));
    }

    [Fact]
    public void The_model_is_not_empty() => ModelTypes.Count.ShouldBeGreaterThan(5);

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

    private static IEnumerable<Type> FieldTypes(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(field => WithArguments(field.FieldType));

    private static IEnumerable<Type> WithArguments(Type type) =>
        type.IsGenericParameter
            ? []
            : type.GetGenericArguments().SelectMany(WithArguments).Append(type).Append(type.GetElementType() ?? type);

    private static bool IsRoslyn(Type type) =>
        !AllowedRoslynTypes.Contains(type)
        && (typeof(ISymbol).IsAssignableFrom(type)
            || typeof(SyntaxNode).IsAssignableFrom(type)
            || typeof(Location).IsAssignableFrom(type)
            || type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
}
