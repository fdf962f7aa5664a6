using System.ComponentModel;

namespace Questline;

/// <summary>
/// A protocol version as a type. <see cref="IlpWriter{TFormat}"/> is compiled once for each, so that no branch on the version remains.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IIlpFormat
{
    /// <summary>The protocol version.</summary>
    static abstract ProtocolVersion Version { get; }
}
