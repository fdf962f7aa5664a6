using System.Numerics;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>Where everything random comes from: the same seed makes the same types with the same values.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);
    private int _names;

    public bool OneIn(int count) => _random.Next(count) == 0;

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    public long Bits() => _random.NextInt64(long.MinValue, long.MaxValue);

    /// <summary>An integer that prefers the ends of the range, small numbers, and no length over another.</summary>
    public BigInteger Integer(BigInteger least, BigInteger most) => Between(0, 5) switch
    {
        0 => Of(least, most),
        1 => BigInteger.Clamp(Between(-10, 10), least, most),
        _ => least + (AnyNumber(Between(1, (int)(most - least).GetBitLength())) % (most - least + 1)),
    };

    /// <summary>A name that no other type of the run has.</summary>
    public string NewName(string start) => $"{start}{++_names}";

    private BigInteger AnyNumber(int bits)
    {
        byte[] bytes = new byte[(bits / 8) + 1];
        _random.NextBytes(bytes);
        return new BigInteger(bytes, isUnsigned: true) >> ((bytes.Length * 8) - bits);
    }
}
