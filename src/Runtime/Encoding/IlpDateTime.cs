using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>
/// What generated code does with a <see cref="DateTime"/> that does not say whether it is UTC or local time, where a table asks for more than to
/// take it as UTC. Safe for use by several threads.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IlpDateTime
{
    /// <summary>Takes a date without a kind as local time, so that it is converted to UTC when it is written.</summary>
    /// <remarks>
    /// Where daylight saving time ends, an hour comes twice: its dates are taken as those of standard time, the second ones. Where it begins,
    /// an hour is left out: its dates are converted with the offset of standard time, and so are an hour later on the clock.
    /// </remarks>
    /// <param name="value">The date.</param>
    /// <returns>The date, of kind local or UTC.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DateTime UnspecifiedAsLocal(DateTime value) =>
        value.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(value, DateTimeKind.Local) : value;

    /// <summary>
    /// Takes a date without a kind as local time where the type parameter of a row type stands for a date or for one that may be absent. Any other
    /// value stays what it is.
    /// </summary>
    /// <typeparam name="T">What the type parameter stands for.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The value; a date is of kind local or UTC.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T UnspecifiedAsLocal<T>(T value)
    {
        if (typeof(T) == typeof(DateTime))
            Unsafe.As<T, DateTime>(ref value) = UnspecifiedAsLocal(Unsafe.As<T, DateTime>(ref value));
        else if (typeof(T) == typeof(DateTime?) && Unsafe.As<T, DateTime?>(ref value) is { } date)
            Unsafe.As<T, DateTime?>(ref value) = UnspecifiedAsLocal(date);
        return value;
    }

    /// <summary>Refuses a date without a kind.</summary>
    /// <param name="value">The date.</param>
    /// <param name="column">The column's name, for the message.</param>
    /// <returns>The date, of kind local or UTC.</returns>
    /// <exception cref="QuestInvalidRowException">The date has no kind.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DateTime RequireKind(DateTime value, string column)
    {
        if (value.Kind == DateTimeKind.Unspecified)
            IlpRefusal.UnspecifiedKind(column);
        return value;
    }

    /// <summary>
    /// Refuses a date without a kind where the type parameter of a row type stands for a date or for one that may be absent. Any other value stays
    /// what it is.
    /// </summary>
    /// <typeparam name="T">What the type parameter stands for.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="column">The column's name, for the message.</param>
    /// <returns>The value; a date is of kind local or UTC.</returns>
    /// <exception cref="QuestInvalidRowException">The date has no kind.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T RequireKind<T>(T value, string column)
    {
        if (typeof(T) == typeof(DateTime))
            RequireKind(Unsafe.As<T, DateTime>(ref value), column);
        else if (typeof(T) == typeof(DateTime?) && Unsafe.As<T, DateTime?>(ref value) is { } date)
            RequireKind(date, column);
        return value;
    }
}
