using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Questline.GeneratedCode;

/// <summary>What generated code does with members. In a namespace of its own, since it would be offered on every object otherwise.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MemberExtensions
{
    /// <summary>Refuses a null where the type does not allow one. An extension, so that it can stand behind a <c>?.</c>, of which the null is allowed.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value: what a column is made of, or what holds it.</param>
    /// <param name="column">The column's name, for the message.</param>
    /// <returns>The value.</returns>
    /// <exception cref="QuestInvalidRowException">The value is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T OrRefuse<T>([NotNull] this T? value, string column)
        where T : class
    {
        if (value is null)
            IlpRefusal.Null(column);
        return value;
    }
}
