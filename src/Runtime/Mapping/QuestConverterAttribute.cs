namespace Questline;

/// <summary>
/// Writes a member as what a converter makes of it. On an assembly: each member of the converter's type, in all tables of the assembly, that has no
/// converter of its own.
/// </summary>
/// <param name="converter">A type that implements <see cref="IQuestConverter{TMember, TColumn}"/> for the type of the member.</param>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class QuestConverterAttribute(Type converter) : Attribute
{
    /// <summary>The converter.</summary>
    public Type Converter { get; } = converter;
}
