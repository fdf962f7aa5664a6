using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>What generated code does with members that are not written themselves. Safe for use by several threads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IlpMember
{
    /// <summary>Refuses a null where the member is declared as never null.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <param name="value">The value: what a column is made of, or what holds it.</param>
    /// <param name="column">The column's name, for the message.</param>
    /// <returns>The value.</returns>
    /// <exception cref="QuestInvalidRowException">The value is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Require<T>(T? value, string column)
        where T : class
    {
        if (value is null)
            IlpRefusal.Null(column);
        return value;
    }
}
