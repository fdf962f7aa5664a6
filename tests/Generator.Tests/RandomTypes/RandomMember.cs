using Questline.Generator.Tests.RandomTypes.Members;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>A property or field of a random type.</summary>
/// <param name="name">Its name.</param>
/// <param name="place">Where it is declared.</param>
/// <param name="isOptional">Whether it may be null.</param>
internal abstract class RandomMember(MemberName name, MemberPlace place, bool isOptional)
{
    public MemberName Name => name;

    public MemberPlace Place => place;

    public bool IsOptional => isOptional;

    /// <summary>Whether it has to be initialized.</summary>
    public abstract bool IsRequired { get; }

    /// <summary>The type as it is declared.</summary>
    public abstract string DeclaredType { get; }

    /// <summary>Our attributes, or nothing.</summary>
    public abstract string Attributes { get; }
}

/// <summary>A member with a column, or the designated timestamp.</summary>
internal sealed class ColumnMember(MemberName name, MemberPlace place, bool isOptional, MemberType type, string? columnName, bool isKey)
    : RandomMember(name, place, isOptional)
{
    public MemberType Type => type;

    public string? ColumnName => columnName;

    public bool IsTimestamp { get; init; }

    public override bool IsRequired => !IsOptional && (type.IsReference || type.IsParameter);

    public override string DeclaredType => (type.IsParameter ? "T" : type.Type) + (IsOptional ? "?" : "");

    public override string Attributes => ColumnAttribute + type.Attributes + (isKey ? "[global::Questline.QuestKey]" : "");

    private string ColumnAttribute
    {
        get
        {
            string arguments = (columnName is null || IsTimestamp ? "" : TextTypes.Literal(columnName) + ", ") + type.Column;
            return arguments.Length == 0 ? "" : $"[global::Questline.QuestColumn({arguments.TrimEnd(' ', ',')})]";
        }
    }
}

/// <summary>A member whose own members have the columns.</summary>
internal sealed class FlattenedMember(MemberName name, MemberPlace place, bool isOptional, string home, TypeDeclaration type, string? prefix)
    : RandomMember(name, place, isOptional)
{
    public TypeDeclaration Type => type;

    public string FullName => home + type.Name;

    public string Prefix => prefix ?? "";

    public override bool IsRequired => !IsOptional && type.IsReference;

    public override string DeclaredType => FullName + (IsOptional ? "?" : "");

    public override string Attributes =>
        prefix is null ? "[global::Questline.QuestFlatten]" : $"[global::Questline.QuestFlatten(Prefix = {TextTypes.Literal(prefix)})]";
}
