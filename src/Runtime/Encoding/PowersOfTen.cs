using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>
/// The powers of ten that bring any double to decimal, with 124 significant bits: 10^p = (Upper·2^64 + Lower) · 2^(<see cref="BinaryExponent"/> - 123),
/// exact where so many bits are enough, which is from 10^0 to 10^53, and otherwise less than one unit of Lower too high.
/// </summary>
internal static class PowersOfTen
{
    public const int Least = -293;
    public const int Greatest = 323;

    private const int GreatestExact = 53;
    private const int BitsOfLimb = 32;

    /// <summary>Upper and lower half of each in turn. Computed at the first use, from exact integers, in a fraction of a millisecond.</summary>
    private static readonly ulong[] Halves = Compute();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Upper(int power) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Halves), 2 * (power - Least));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Lower(int power) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Halves), (2 * (power - Least)) + 1);

    /// <summary>The whole part of log2(10^power).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int BinaryExponent(int power) => (power * 1_741_647) >> 19;

    /// <summary>
    /// Multiplies by ten upwards from 1 and divides by ten downwards from 1. Quotients are cut far behind the bits that are kept, and what is cut
    /// is what would be cut of the power itself: dividing whole parts gives the whole part of the quotient.
    /// </summary>
    private static ulong[] Compute()
    {
        var halves = new ulong[2 * (Greatest - Least + 1)];
        uint[] number = One(whole: 34, fraction: 4);
        for (int power = 0; power <= Greatest; power++)
        {
            Store(halves, power, number);
            MultiplyByTen(number);
        }

        number = One(whole: 1, fraction: 36);
        for (int power = -1; power >= Least; power--)
        {
            DivideByTen(number);
            Store(halves, power, number);
        }

        return halves;
    }

    /// <summary>The number 1 in so many limbs before and behind the binary point, the lowest first.</summary>
    private static uint[] One(int whole, int fraction)
    {
        var number = new uint[whole + fraction];
        number[fraction] = 1;
        return number;
    }

    private static void MultiplyByTen(uint[] number)
    {
        ulong carry = 0;
        for (int i = 0; i < number.Length; i++)
        {
            carry += number[i] * 10UL;
            number[i] = (uint)carry;
            carry >>= BitsOfLimb;
        }
    }

    private static void DivideByTen(uint[] number)
    {
        ulong remainder = 0;
        for (int i = number.Length - 1; i >= 0; i--)
        {
            ulong dividend = (remainder << BitsOfLimb) | number[i];
            number[i] = (uint)(dividend / 10);
            remainder = dividend % 10;
        }
    }

    /// <summary>Keeps the first 124 significant bits, and rounds up. Their uppermost 128 are at hand in four limbs and the top of a fifth.</summary>
    private static void Store(ulong[] halves, int power, uint[] number)
    {
        int top = number.Length - 1;
        while (number[top] == 0)
            top--;

        int shift = BitOperations.LeadingZeroCount(number[top]);
        ulong first = Two(number, top);
        ulong second = Two(number, top - 2);
        ulong upper = (first << shift) | (second >> 1 >> (63 - shift));
        ulong lower = (second << shift) | (number[top - 4] >> 1 >> (BitsOfLimb - 1 - shift));

        ulong excess = power is >= 0 and <= GreatestExact ? 0UL : 1;
        lower = ((upper << 60) | (lower >> 4)) + excess;
        halves[2 * (power - Least)] = (upper >> 4) + (lower < excess ? 1UL : 0);
        halves[(2 * (power - Least)) + 1] = lower;
    }

    private static ulong Two(uint[] number, int upper) => ((ulong)number[upper] << BitsOfLimb) | number[upper - 1];
}
