using System.Reflection;
using System.Runtime.CompilerServices;
using Questline.Generator.Model;

namespace Questline.Generator.Tests.Caching;

/// <summary>What the model is made of: values, and lists of values that compare their elements.</summary>
internal static class ModelShape
{
    /// <summary>The classes and structs of the model, those inside others too.</summary>
    public static IEnumerable<Type> Types { get; } =
        typeof(TableModel).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(TableModel).Namespace && type is { IsEnum: false, IsInterface: false })
            .Where(type => type is not { IsAbstract: true, IsSealed: true } && !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(type => type.DeclaringType?.IsDefined(typeof(CompilerGeneratedAttribute)) != true);

    /// <summary>What a type holds, itself or through its base types, and is neither a value nor of the model.</summary>
    public static IEnumerable<Type> FindStrangers(Type type) =>
        WithBaseTypes(type).SelectMany(FieldTypes).SelectMany(Parts).Where(part => !IsAllowed(part));

    private static IEnumerable<Type> WithBaseTypes(Type type)
    {
        for (Type? part = type; part is not null && part != typeof(object) && part != typeof(ValueType); part = part.BaseType)
            yield return part;
    }

    private static IEnumerable<Type> FieldTypes(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Select(field => field.FieldType)
            .Where(field => !field.IsGenericParameter && !IsStorage(type, field));

    // The one list of the model keeps its elements in an array, and compares them itself.
    private static bool IsStorage(Type type, Type field) => IsList(type) && field.Name == "ImmutableArray`1";

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()) : [type];

    private static bool IsAllowed(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type == typeof(string)
        || type == typeof(Nullable<>)
        || Types.Contains(type);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);
}
