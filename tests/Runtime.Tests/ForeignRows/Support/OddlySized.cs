using System.Runtime.InteropServices;

namespace Questline.Runtime.Tests.ForeignRows;

/// <summary>A struct whose size is no multiple of its alignment, so that one more type around it makes it larger.</summary>
[StructLayout(LayoutKind.Explicit, Size = 13)]
internal readonly struct OddlySized(long number)
{
    [FieldOffset(0)]
    private readonly long _number = number;

    public long Number => _number;
}
