namespace Questline;

/// <summary>Names a member's column, and chooses the column type where the member's own type leaves a choice.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class QuestColumnAttribute : Attribute
{
    /// <summary>Keeps the name that the table's <see cref="ColumnNaming"/> makes.</summary>
    public QuestColumnAttribute()
    {
    }

    /// <summary>Sets the column name, written as it is.</summary>
    /// <param name="name">
    /// 1 to 127 bytes of UTF-8, without any of <c>? . , ' " \ / : ) ( + - * % ~</c> or control characters.
    /// </param>
    public QuestColumnAttribute(string name) => Name = name;

    /// <summary>The column name, or null where the table's <see cref="ColumnNaming"/> makes it.</summary>
    public string? Name { get; }

    /// <summary>The column type. The default, <see cref="QuestColumnType.Inferred"/>, follows from the member's type.</summary>
    public QuestColumnType Type { get; set; }

    /// <summary>
    /// The decimal digits that the column of a <see cref="decimal"/> holds in sum, 1 to 76; together with <see cref="Scale"/>. The default is
    /// <c>DECIMAL(57,28)</c>, which holds every <see cref="decimal"/>; 38 digits or less take half the room, 18 or less a quarter.
    /// </summary>
    public int Precision { get; set; }

    /// <summary>The decimal digits behind the point, 0 to <see cref="Precision"/>. A value with more is refused by the server.</summary>
    public int Scale { get; set; }

    /// <summary>The bits of a <see cref="QuestColumnType.Geohash"/> column, 1 to 60; five for each character of text. It must be given there.</summary>
    public int GeohashBits { get; set; }

    /// <summary>
    /// The unit of a time. A <see cref="long"/> counts this unit since 1970-01-01T00:00:00Z and becomes a timestamp; a <see cref="TimeSpan"/> or
    /// <see cref="TimeOnly"/> becomes a <c>LONG</c> that counts it, and needs it; a date becomes a timestamp in microseconds or nanoseconds.
    /// </summary>
    public TimestampUnit Unit { get; set; }
}
