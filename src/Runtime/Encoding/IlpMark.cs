using System.ComponentModel;

namespace Questline;

/// <summary>A place in a row that is being written: see <see cref="IlpRow{TFormat}.Mark"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct IlpMark
{
    internal readonly ref byte Position;

    internal IlpMark(ref byte position) => Position = ref position;
}
