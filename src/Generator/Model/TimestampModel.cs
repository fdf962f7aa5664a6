namespace Questline.Generator.Model;

/// <summary>The designated timestamp.</summary>
/// <param name="Name">The column name, unescaped.</param>
/// <param name="Member">The name of the member that holds it.</param>
/// <param name="Unit">The unit that the member counts in, or for a date the unit that is sent.</param>
/// <param name="IsOptional">Whether null asks for the server's time.</param>
internal sealed record TimestampModel(string Name, string Member, TimestampUnit Unit, bool IsOptional);

/// <summary>The units of <c>Questline.TimestampUnit</c>, with its values.</summary>
internal enum TimestampUnit
{
    Microseconds = 0,
    Nanoseconds = 1,
    Milliseconds = 2,
    Seconds = 3,
}
