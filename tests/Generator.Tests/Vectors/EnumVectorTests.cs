using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

public sealed class EnumVectorTests(CompiledVectors<EnumVectorTests> compiled) : VectorTests<EnumVectorTests>(compiled), IVectors
{
    private const string OutsideByte = "refused: (table 't', column 'v'): the value does not go into a BYTE column, -128 to 127";

    public static string Preamble => """
        public enum Side { Buy, Sell, Short = Sell, @true = 7 }
        [Flags] public enum Sides { None, Bid, Ask, Both, Hidden = 1 << 30 }
        public enum Renamed
        {
            [EnumMember(Value = "buy side")] Buy,
            [EnumMember(Value = "a=b,c\\\n")] Odd,
            [EnumMember] Kept,
            [EnumMember(Value = "")] Empty,
            [EnumMember(Value = "😀")] Smile,
        }
        public enum OfSByte : sbyte { Low = sbyte.MinValue }
        public enum OfByte : byte { High = 255 }
        public enum OfShort : short { Low = short.MinValue }
        public enum OfUShort : ushort { High = 65535 }
        public enum OfUInt : uint { High = uint.MaxValue }
        public enum OfLong : long { Low = long.MinValue, High = long.MaxValue }
        public enum OfULong : ulong { High = ulong.MaxValue }
        public enum None;
        """;

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("a name", "Side V", "Side.Sell", @"t,v=Sell\n"),
        Of("a name by its attribute", "[QuestSymbol] Side V", "Side.Buy", @"t,v=Buy\n"),
        Of("a name that is a keyword", "Side V", "Side.@true", @"t,v=true\n"),
        Of("the second name of a value", "Side V", "Side.Short", @"t,v=Sell\n"),
        Of("a value without a name", "Side V", "(Side)3", @"t,v=3\n"),
        Of("a negative value without a name", "Side V", "(Side)(-2147483648)", @"t,v=-2147483648\n"),
        Of("an enum of the framework", "DayOfWeek V", "DayOfWeek.Friday", @"t,v=Friday\n"),
        Of("an enum that may be absent", "Side? V", "Side.Buy", @"t,v=Buy\n"),
        Of("no enum", "Side? V, int W", "null, 1", @"t w=1i\n"),
        Of("a value of an enum without names", "None V", "default", @"t,v=0\n"),
        Of("flags that have a name together", "Sides V", "Sides.Bid | Sides.Ask", @"t,v=Both\n"),
        Of("flags that have none", "Sides V", "Sides.Hidden | Sides.Ask", @"t,v=1073741826\n"),
        Of("no flag", "Sides V", "Sides.None", @"t,v=None\n"),

        Of("a name by EnumMember", "Renamed V", "Renamed.Buy", @"t,v=buy\ side\n"),
        Of("a name by EnumMember that is escaped", "Renamed V", "Renamed.Odd", @"t,v=a\=b\,c\\\{x 0a}\n"),
        Of("an EnumMember that keeps the name", "Renamed V", "Renamed.Kept", @"t,v=Kept\n"),
        Of("an empty name by EnumMember", "Renamed V, int W", "Renamed.Empty, 1", @"t,v= w=1i\n"),
        Of("a name by EnumMember beyond ASCII", "Renamed V", "Renamed.Smile", @"t,v={x f09f9880}\n"),

        Of("an sbyte value", "OfSByte V", "OfSByte.Low", @"t,v=Low\n"),
        Of("an sbyte value without a name", "OfSByte V", "(OfSByte)(-127)", @"t,v=-127\n"),
        Of("a byte value without a name", "OfByte V", "(OfByte)254", @"t,v=254\n"),
        Of("a short value without a name", "OfShort V", "(OfShort)(-32767)", @"t,v=-32767\n"),
        Of("a ushort value without a name", "OfUShort V", "(OfUShort)65534", @"t,v=65534\n"),
        Of("a uint value", "OfUInt V", "OfUInt.High", @"t,v=High\n"),
        Of("a uint value without a name", "OfUInt V", "(OfUInt)4294967294", @"t,v=4294967294\n"),
        Of("a long value", "OfLong V", "OfLong.Low", @"t,v=Low\n"),
        Of("a long value without a name", "OfLong V", "(OfLong)(-9223372036854775807)", @"t,v=-9223372036854775807\n"),
        Of("a ulong value", "OfULong V", "OfULong.High", @"t,v=High\n"),
        Of("a ulong value without a name", "OfULong V", "(OfULong)18446744073709551614", @"t,v=18446744073709551614\n"),
        Of("a ulong value without a name that may be absent", "OfULong? V", "(OfULong)9223372036854775808", @"t,v=9223372036854775808\n"),

        Of("a number for a BYTE", As("Byte", "Side V"), "(Side)(-128)", @"t v=-128i\n"),
        Of("a number beyond BYTE", As("Byte", "Side V"), "(Side)128", OutsideByte),
        Of("a number for a SHORT", As("Short", "Side V"), "Side.Sell", @"t v=1i\n"),
        Of("a number for an INT", As("Int", "Side V"), "(Side)2147483647", @"t v=2147483647i\n"),
        Of("a number that is the NULL of INT", As("Int", "Side V"), "(Side)int.MinValue",
            "refused: the value does not go into an INT column"),
        Of("a number for a LONG", As("Long", "Side V"), "(Side)int.MinValue", @"t v=-2147483648i\n"),
        Of("a number that may be absent", As("Int", "Side? V"), "Side.@true", @"t v=7i\n"),
        Of("no number", As("Int", "Side? V") + ", int W", "null, 1", @"t w=1i\n"),
        Of("the number of an sbyte", As("Byte", "OfSByte V"), "OfSByte.Low", @"t v=-128i\n"),
        Of("the number of a byte", As("Short", "OfByte V"), "OfByte.High", @"t v=255i\n"),
        Of("the number of a byte beyond BYTE", As("Byte", "OfByte V"), "OfByte.High", OutsideByte),
        Of("the number of a short", As("Short", "OfShort V"), "OfShort.Low", @"t v=-32768i\n"),
        Of("the number of a ushort", As("Int", "OfUShort V"), "OfUShort.High", @"t v=65535i\n"),
        Of("the number of a ushort beyond SHORT", As("Short", "OfUShort V"), "OfUShort.High",
            "refused: the value does not go into a SHORT column"),
        Of("the number of a uint", As("Long", "OfUInt V"), "OfUInt.High", @"t v=4294967295i\n"),
        Of("the number of a uint beyond INT", As("Int", "OfUInt V"), "OfUInt.High", "refused: the value does not go into an INT column"),
        Of("the number of a long", As("Long", "OfLong V"), "OfLong.High", @"t v=9223372036854775807i\n"),
        Of("the number of a long that is NULL", As("Long", "OfLong V"), "OfLong.Low", "refused: the value is Int64.MinValue"),
        Of("the number of a ulong", As("Long", "OfULong V"), "(OfULong)9223372036854775807", @"t v=9223372036854775807i\n"),
        Of("the number of a ulong beyond LONG", As("Long", "OfULong V"), "OfULong.High", "refused: the value is above Int64.MaxValue"),
    ];
}
