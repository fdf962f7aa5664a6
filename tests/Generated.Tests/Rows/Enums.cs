using System.Runtime.Serialization;

namespace Exchange;

/// <summary>Which side of a trade.</summary>
public enum Side
{
    /// <summary>Buys.</summary>
    Buy,

    /// <summary>Sells.</summary>
    [EnumMember(Value = "sell side")]
    Sell,
}

/// <summary>How deep in the book.</summary>
public enum Depth : byte
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>Anywhere.</summary>
    Full = 255,
}

/// <summary>What an account may do.</summary>
public enum Rights : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Look.</summary>
    Read = 1,

    /// <summary>Everything there will ever be.</summary>
    All = ulong.MaxValue,
}
