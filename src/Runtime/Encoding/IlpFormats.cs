using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>QuestDB ILP, protocol version 1.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IlpFormat1 : IIlpFormat
{
    /// <inheritdoc/>
    public static ProtocolVersion Version
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ProtocolVersion.Version1;
    }
}

/// <summary>QuestDB ILP, protocol version 2.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IlpFormat2 : IIlpFormat
{
    /// <inheritdoc/>
    public static ProtocolVersion Version
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ProtocolVersion.Version2;
    }
}

/// <summary>QuestDB ILP, protocol version 3.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IlpFormat3 : IIlpFormat
{
    /// <inheritdoc/>
    public static ProtocolVersion Version
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ProtocolVersion.Version3;
    }
}
