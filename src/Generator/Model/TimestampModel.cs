namespace Questline.Generator.Model;

/// <summary>The designated timestamp.</summary>
/// <param name="Name">The column name, unescaped.</param>
/// <param name="Value">Where it comes from; null asks for the server's time.</param>
/// <param name="Unit">The unit that the value counts in, or for a date the unit that is sent.</param>
internal sealed record TimestampModel(string Name, ValueModel Value, TimestampUnit Unit);

/// <summary>The units of <c>Questline.TimestampUnit</c>, with its values.</summary>
internal enum TimestampUnit
{
    Microseconds = 0,
    Nanoseconds = 1,
    Milliseconds = 2,
    Seconds = 3,
}
