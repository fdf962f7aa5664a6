using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Questline;

/// <summary>Arrays of arrays that are no rectangle.</summary>
internal static partial class IlpRefusal
{
    [DoesNotReturn]
    public static void JaggedArray(ReadOnlySpan<byte> prefix, ReadOnlySpan<int> path, int length, int expected) =>
        throw new QuestInvalidRowException(
            $"{PathOf(path)} has {length} elements where {FirstOf(path)} has {expected}, and QuestDB takes rectangular arrays only; "
            + "make them equally long", NameIn(prefix));

    [DoesNotReturn]
    public static void NullInArray(ReadOnlySpan<byte> prefix, ReadOnlySpan<int> path) =>
        throw new QuestInvalidRowException($"{PathOf(path)} is null; write an array as long as the others of its level there", NameIn(prefix));

    [DoesNotReturn]
    public static void ArrayChanged(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException(
            "the arrays were replaced by others while the row was written; let no thread change a row that is being written", NameIn(prefix));

    private static string PathOf(ReadOnlySpan<int> path)
    {
        var text = new StringBuilder("values");
        foreach (int index in path)
            text.Append('[').Append(index).Append(']');
        return text.ToString();
    }

    private static string FirstOf(ReadOnlySpan<int> path) => PathOf(new int[path.Length]);
}
