using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Serialization;

namespace Questline.Rows;

/// <summary>
/// The names of an enum's values, as typed rows write them: what <see cref="EnumMemberAttribute"/> says, or else the field's; where several
/// share a value, the first that is declared.
/// </summary>
internal static class EnumNames<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> Names = Read();

    /// <summary>A value that has no name, combined flags included, is its number.</summary>
    public static string Of(TEnum value) => Names.TryGetValue(value, out string? name) ? name : value.ToString("D");

    private static Dictionary<TEnum, string> Read()
    {
        var names = new Dictionary<TEnum, string>();
        foreach (FieldInfo field in typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static))
            names.TryAdd((TEnum)field.GetValue(null)!, NameOf(field));
        return names;
    }

    private static string NameOf(FieldInfo field) => field.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? field.Name;
}
