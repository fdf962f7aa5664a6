using System.Runtime.CompilerServices;

namespace Questline;

public static partial class IlpValue<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryInteger(in T value, out long integer)
    {
        integer = 0;
        if (Is(in value, out sbyte signedByte))
            integer = signedByte;
        else if (Is(in value, out byte unsignedByte))
            integer = unsignedByte;
        else if (Is(in value, out short signedShort))
            integer = signedShort;
        else if (Is(in value, out ushort unsignedShort))
            integer = unsignedShort;
        else if (Is(in value, out int signedInteger))
            integer = signedInteger;
        else if (Is(in value, out uint unsignedInteger))
            integer = unsignedInteger;
        else
            return Is(in value, out integer);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDouble(in T value, out double number)
    {
        number = 0;
        if (Is(in value, out Half half))
            number = (double)half;
        else if (Is(in value, out float single))
            number = single;
        else
            return Is(in value, out number);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryTicks(in T value, out long ticks)
    {
        ticks = 0;
        if (Is(in value, out DateTime dateTime))
            ticks = IlpTime.Ticks(dateTime);
        else if (Is(in value, out DateTimeOffset offset))
            ticks = IlpTime.Ticks(offset);
        else if (Is(in value, out DateOnly day))
            ticks = IlpTime.Ticks(day);
        else
            return false;
        return true;
    }

    /// <summary>Whether the type is that type or its <see cref="Nullable{T}"/>, and the value as it. Nothing is boxed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is<TValue>(in T value, out TValue result)
        where TValue : struct
    {
        if (typeof(T) == typeof(TValue))
            result = Unsafe.As<T, TValue>(ref Unsafe.AsRef(in value));
        else if (typeof(T) == typeof(TValue?))
            result = Unsafe.As<T, TValue?>(ref Unsafe.AsRef(in value)).GetValueOrDefault();
        else
            result = default;
        return typeof(T) == typeof(TValue) || typeof(T) == typeof(TValue?);
    }
}
