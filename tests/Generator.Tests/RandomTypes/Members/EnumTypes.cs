using System.Globalization;
using System.Numerics;
using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>Enums of every integer type, by name and as numbers.</summary>
internal static class EnumTypes
{
    private static readonly string[] Names = ["Buy", "Sell", "none", "Größe", "class", "and", "value", "数量", "Long_Name_2"];

    public static MemberType Any(MemberSetting setting)
    {
        Chance chance = setting.Chance;
        RandomEnum type = Declare(setting);
        return chance.Between(0, 4) switch
        {
            0 => AsNumber(type, chance),
            1 => AsSymbol(type, chance).As("Symbol"),
            2 => AsSymbol(type, chance) with { Attributes = "[global::Questline.QuestSymbol]" },
            _ => AsSymbol(type, chance),
        };
    }

    private static RandomEnum Declare(MemberSetting setting)
    {
        Chance chance = setting.Chance;
        string underlying = chance.Of<string>([.. IntegerTypes.Names]);
        EnumValue[] values =
        [
            .. Names.Where(_ => chance.OneIn(2)).Select(name => new EnumValue(name, IntegerTypes.Number(underlying, chance), Rename(chance))),
        ];
        return new(setting.Home, chance.NewName("Side"), underlying, values);
    }

    private static string? Rename(Chance chance) => chance.OneIn(3) ? TextTypes.Text(chance) : null;

    private static MemberType AsSymbol(RandomEnum type, Chance chance) =>
        new(type.FullName, () => NextSymbol(type, chance)) { Declarations = type.Declaration, IsSymbol = true };

    private static RandomValue NextSymbol(RandomEnum type, Chance chance)
    {
        BigInteger number = NextNumber(type, chance);
        // Of several names of one number, the first that is declared counts.
        EnumValue? named = Array.Find(type.Values, value => value.Number == number);
        return new(type.Expression(number), new ReceivedSymbol(named is null ? number.ToString(CultureInfo.InvariantCulture) : named.Symbol));
    }

    private static MemberType AsNumber(RandomEnum type, Chance chance)
    {
        string column = IntegerTypes.ColumnOf(type.Underlying, chance);
        return new MemberType(type.FullName, () => NextOf(type, column, chance))
        {
            Declarations = type.Declaration,
            CanBeOptional = column is not ("Byte" or "Short"),
        }.As(column);
    }

    private static RandomValue NextOf(RandomEnum type, string column, Chance chance)
    {
        BigInteger number = chance.OneIn(20) ? NextNumber(type, chance) : chance.Between(0, 100);
        return IntegerTypes.Value(type.Expression(number), number, column);
    }

    private static BigInteger NextNumber(RandomEnum type, Chance chance) =>
        type.Values.Length == 0 || chance.OneIn(4) ? IntegerTypes.Number(type.Underlying, chance) : chance.Of(type.Values).Number;

    private sealed record EnumValue(string Name, BigInteger Number, string? Rename)
    {
        public string Symbol => Rename ?? Name;
    }

    private sealed record RandomEnum(string Home, string Name, string Underlying, EnumValue[] Values)
    {
        public string FullName => Home + Name;

        public string Declaration => $"public enum {Name} : {Underlying} {{ {string.Join(", ", Values.Select(Declare))} }}\n";

        public string Expression(BigInteger number) => $"({FullName}){IntegerTypes.Literal(Underlying, number)}";

        private string Declare(EnumValue value)
        {
            string rename = value.Rename is null ? "" : $"[global::System.Runtime.Serialization.EnumMember(Value = {TextTypes.Literal(value.Rename)})] ";
            return $"{rename}@{value.Name} = {IntegerTypes.Literal(Underlying, value.Number)}";
        }
    }
}
