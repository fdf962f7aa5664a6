namespace Questline.Schemas;

/// <summary>The units of partitions and of the time to live, with the values of <c>Questline.PartitionBy</c>.</summary>
internal enum CalendarUnit
{
    Day = 0,
    Hour = 1,
    Week = 2,
    Month = 3,
    Year = 4,
}
