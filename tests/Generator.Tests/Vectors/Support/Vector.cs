namespace Questline.Generator.Tests.Vectors;

/// <summary>
/// A row and the line that it is in each protocol version, written by hand as <see cref="WireNotation"/>. Where a version or the value is refused,
/// <c>refused: </c> and words of the message stand in place of the line.
/// </summary>
/// <param name="Name">What is special about it; unique in its list.</param>
/// <param name="Declaration">The types, in a namespace of their own.</param>
/// <param name="Row">An expression for the row, and behind a comma the table where the row is of a type that one does not own.</param>
/// <param name="Version1">The line in protocol version 1.</param>
/// <param name="Version2">The line in protocol version 2.</param>
/// <param name="Version3">The line in protocol version 3.</param>
public sealed record Vector(string Name, string Declaration, string Row, string Version1, string Version2, string Version3)
{
    /// <summary>A vector whose line is the same in every version.</summary>
    public Vector(string name, string declaration, string row, string line)
        : this(name, declaration, row, line, line, line)
    {
    }

    /// <summary>A vector whose line is the same from version 2 on.</summary>
    public Vector(string name, string declaration, string row, string version1, string later)
        : this(name, declaration, row, version1, later, later)
    {
    }

    /// <summary>A row <c>t</c> of these members and no designated timestamp.</summary>
    public static Vector Of(string name, string members, string values, string line) => new(name, Table(members), NewRow(values), line);

    /// <inheritdoc cref="Of(string, string, string, string)"/>
    public static Vector Of(string name, string members, string values, string version1, string later) =>
        new(name, Table(members), NewRow(values), version1, later);

    /// <inheritdoc cref="Of(string, string, string, string)"/>
    public static Vector Of(string name, string members, string values, string version1, string version2, string version3) =>
        new(name, Table(members), NewRow(values), version1, version2, version3);

    /// <summary>A member with a column type of its own.</summary>
    public static string As(string columnType, string member) => $"[QuestColumn(Type = QuestColumnType.{columnType})] {member}";

    /// <summary>A member with a unit.</summary>
    public static string In(string unit, string member) => $"[QuestColumn(Unit = TimestampUnit.{unit})] {member}";

    private static string Table(string members) => $"[QuestTable(\"t\")] public partial record struct Row({members});";

    private static string NewRow(string values) => $"new Row({values})";
}
