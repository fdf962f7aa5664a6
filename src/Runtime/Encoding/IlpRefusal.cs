using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Questline;

/// <summary>Every reason to refuse a row at the write. Kept out of line, so that the hot path holds a call and no text.</summary>
internal static partial class IlpRefusal
{
    [DoesNotReturn]
    public static void RowTooLarge(long maxLength) =>
        throw new QuestInvalidRowException($"the row may need {maxLength} bytes, more than one buffer can hold; write less text or a smaller array", null);

    [DoesNotReturn]
    public static void RowLargerThanBuffer(long maxLength) =>
        throw new QuestInvalidRowException(
            $"the row may need {maxLength} bytes, more than max_buf_size allows; raise max_buf_size or write a smaller row", null);

    [DoesNotReturn]
    public static void TransactionLargerThanBuffer() =>
        throw new QuestInvalidRowException("the transaction needs more memory than max_buf_size allows; raise max_buf_size or write fewer rows at once", null);

    [DoesNotReturn]
    public static void NoLine() =>
        throw new QuestInvalidRowException("the row type's Write method has written no line; it must write exactly one, or throw", null);

    [DoesNotReturn]
    public static void NameTooLong(string name) =>
        throw new QuestInvalidRowException($"the name '{name}' has more bytes of UTF-8 than max_name_len or the server allows; shorten it", null);

    [DoesNotReturn]
    public static void NoColumns() =>
        throw new QuestInvalidRowException("every column is null; a row needs at least one symbol or field, so do not write it", null);

    [DoesNotReturn]
    public static void Null(ReadOnlySpan<byte> prefix) => Null(NameIn(prefix));

    [DoesNotReturn]
    public static void Null(string column) =>
        throw new QuestInvalidRowException("the value is null, but its member is declared as never null; declare it nullable to leave the column out", column);

    [DoesNotReturn]
    public static void LoneSurrogate(ReadOnlySpan<byte> prefix, int index) =>
        throw new QuestInvalidRowException($"the text holds half of a surrogate pair at index {index}, which UTF-8 cannot express; mend or remove it", NameIn(prefix));

    [DoesNotReturn]
    public static void NulInSymbol(ReadOnlySpan<byte> prefix, int index) =>
        throw new QuestInvalidRowException($"the symbol holds the character U+0000 at index {index}, which QuestDB refuses; remove it", NameIn(prefix));

    [DoesNotReturn]
    public static void InvalidUtf8(ReadOnlySpan<byte> prefix, int index) =>
        throw new QuestInvalidRowException($"the text is no UTF-8 from its byte at index {index} on; mend it, or give the text as a string", NameIn(prefix));

    [DoesNotReturn]
    public static void LongMinValue(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException("the value is Int64.MinValue, which QuestDB stores as NULL; write null instead, for which a member must be nullable", NameIn(prefix));

    [DoesNotReturn]
    public static void LongOverflow(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException("the value is above Int64.MaxValue, the largest LONG; write a smaller value, or make the column a string", NameIn(prefix));

    [DoesNotReturn]
    public static void TimestampOverflow(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException("the instant does not fit 64 bits of nanoseconds (1677 to 2262); use microseconds", NameIn(prefix));

    [DoesNotReturn]
    public static void DurationOverflow(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException("the duration does not fit 64 bits of nanoseconds (292 years); use a larger unit", NameIn(prefix));

    [DoesNotReturn]
    public static void UnspecifiedKind(string column) =>
        throw new QuestInvalidRowException(
            "the date does not say whether it is UTC or local time; give its kind with DateTime.SpecifyKind, or use a DateTimeOffset", column);

    [DoesNotReturn]
    public static void MicrosecondsOverflow(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException("the instant does not fit 64 bits of microseconds; check the unit in which it is counted", NameIn(prefix));

    [DoesNotReturn]
    public static void NeedsVersion(ReadOnlySpan<byte> prefix, string what, ProtocolVersion needed, ProtocolVersion actual) =>
        throw new QuestInvalidRowException(
            $"{what} needs protocol version {(int)needed}, and this is version {(int)actual}; set protocol_version={(int)needed} if the server knows it", NameIn(prefix));

    [DoesNotReturn]
    public static void ArrayShape(ReadOnlySpan<byte> prefix, string reason) =>
        throw new QuestInvalidRowException($"the array's shape cannot be written: {reason}; give the length of each dimension", NameIn(prefix));

    [DoesNotReturn]
    public static void DesignatedBefore1970() =>
        throw new QuestInvalidRowException(
            "the designated timestamp is before 1970-01-01, which QuestDB refuses; write a later one, or keep such instants in a column of their own", null);

    [DoesNotReturn]
    public static void DesignatedBeyond9999() =>
        throw new QuestInvalidRowException(
            "the designated timestamp is after the year 9999, which QuestDB refuses; check the unit in which it is counted", null);

    [DoesNotReturn]
    public static void DesignatedNanosecondsBeyond2261() =>
        throw new QuestInvalidRowException("the designated timestamp is after the year 2261, the last one in nanoseconds; use TimestampUnit.Microseconds", null);

    [DoesNotReturn]
    public static void DesignatedBeyondVersion1() =>
        throw new QuestInvalidRowException(
            "the designated timestamp is after 2262-04-11, the last that protocol version 1 can carry; set protocol_version=2 if the server knows it", null);

    /// <summary>A prefix ends in the escaped column name and its equals sign: the only place where a row keeps the name.</summary>
    private static string NameIn(ReadOnlySpan<byte> prefix)
    {
        var name = new List<byte>(prefix.Length);
        for (int i = 0; i < prefix.Length && prefix[i] != '='; i++)
        {
            if (prefix[i] is (byte)',' or (byte)' ')
                name.Clear();
            else
                name.Add(prefix[i] == '\\' ? prefix[++i] : prefix[i]);
        }

        return Encoding.UTF8.GetString([.. name]);
    }
}
