using System.Globalization;
using System.Net;
using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>Booleans, GUIDs and addresses.</summary>
internal static class OtherTypes
{
    public static MemberType AnyBoolean(Chance chance) => chance.OneIn(2) ? Boolean(chance) : Boolean(chance).As("Boolean");

    public static MemberType Boolean(Chance chance) =>
        new("bool", () => chance.OneIn(2) ? new("true", new ReceivedBoolean(true)) : new("false", new ReceivedBoolean(false)));

    public static MemberType AnyGuid(Chance chance) => chance.OneIn(2) ? Guid(chance) : Guid(chance).As(chance.Of("Uuid", "Varchar"));

    public static MemberType Guid(Chance chance) => new("global::System.Guid", () => NextGuid(chance));

    public static MemberType AnyAddress(Chance chance)
    {
        const string Type = "global::System.Net.IPAddress";
        return chance.Between(0, 2) switch
        {
            0 => new MemberType(Type, () => AsText(chance.OneIn(2) ? Version4(chance) : Version6(chance))) { IsReference = true }.As("Varchar"),
            1 => new MemberType(Type, () => NextVersion4(chance)) { IsReference = true }.As("Ipv4"),
            _ => new MemberType(Type, () => NextVersion4(chance)) { IsReference = true },
        };
    }

    public static Guid Uuid(Chance chance)
    {
        byte[] bytes = [.. BitConverter.GetBytes(chance.Bits()), .. BitConverter.GetBytes(chance.Bits())];
        return new Guid(bytes);
    }

    public static IPAddress Version4(Chance chance) =>
        new([(byte)chance.Between(1, 255), (byte)chance.Between(0, 255), (byte)chance.Between(0, 255), (byte)chance.Between(0, 255)]);

    private static RandomValue NextGuid(Chance chance)
    {
        Guid value = Uuid(chance);
        return new($"new global::System.Guid(\"{value}\")", new ReceivedString(value.ToString()));
    }

    // An IPV4 column takes no IPv6 address but one that holds an IPv4 address.
    private static RandomValue NextVersion4(Chance chance)
    {
        IPAddress address = Version4(chance);
        return chance.Between(0, 19) switch
        {
            0 => RandomValue.Refused(Expression(Version6(chance))),
            1 => new(Expression(address.MapToIPv6()), new ReceivedString(address.ToString())),
            _ => AsText(address),
        };
    }

    private static RandomValue AsText(IPAddress address) => new(Expression(address), new ReceivedString(address.ToString()));

    private static IPAddress Version6(Chance chance) => new([0x20, 0x01, .. BitConverter.GetBytes(chance.Bits()), 0, 0, 0, 0, 0, (byte)chance.Between(0, 255)]);

    private static string Expression(IPAddress address) =>
        string.Create(CultureInfo.InvariantCulture, $"global::System.Net.IPAddress.Parse(\"{address}\")");
}
