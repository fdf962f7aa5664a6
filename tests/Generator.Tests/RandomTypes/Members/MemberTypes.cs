namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>Every type that a member can have.</summary>
internal static class MemberTypes
{
    public static MemberType Any(MemberSetting setting) =>
        setting.Chance.OneIn(8) ? ConvertedTypes.Around(AnyPlain(setting), setting) : AnyPlain(setting);

    /// <summary>What the type parameter of a row type can stand for: nothing that needs an attribute.</summary>
    public static MemberType AnyParameter(MemberSetting setting)
    {
        Chance chance = setting.Chance;
        MemberType type = chance.Between(0, 9) switch
        {
            0 => RealTypes.Binary(chance.Of("half", "float", "double"), chance),
            1 => RealTypes.Decimal(chance),
            2 => TextTypes.String(chance),
            3 => TextTypes.Character(chance),
            4 => OtherTypes.Boolean(chance),
            5 => OtherTypes.Guid(chance),
            6 => TimeTypes.Parameter(chance),
            7 => ArrayTypes.Doubles(chance),
            _ => IntegerTypes.Inferred(chance.Of<string>([.. IntegerTypes.Names]), chance),
        };
        return type with { IsParameter = true, CanBeKey = false };
    }

    private static MemberType AnyPlain(MemberSetting setting)
    {
        Chance chance = setting.Chance;
        return chance.Between(0, 15) switch
        {
            0 or 1 => IntegerTypes.Any(chance),
            2 => IntegerTypes.AnyWide(chance),
            3 or 4 => RealTypes.Any(chance),
            5 => RealTypes.AnyDecimal(chance),
            6 or 7 or 8 => TextTypes.Any(chance),
            9 => OtherTypes.AnyBoolean(chance),
            10 => OtherTypes.AnyGuid(chance),
            11 => OtherTypes.AnyAddress(chance),
            12 => EnumTypes.Any(setting),
            13 => ArrayTypes.Any(chance),
            _ => TimeTypes.Any(setting),
        };
    }
}
