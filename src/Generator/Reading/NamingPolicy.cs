using System.Text;

namespace Questline.Generator.Reading;

/// <summary>The policies of <c>Questline.ColumnNaming</c>, with its values.</summary>
internal enum NamingPolicy
{
    SnakeCase = 0,
    AsIs = 1,
    CamelCase = 2,
}

/// <summary>Makes the name of a column from the name of a member.</summary>
internal static class NamingPolicyExtensions
{
    public static string Apply(this NamingPolicy policy, string member) => policy switch
    {
        NamingPolicy.AsIs => member,
        NamingPolicy.CamelCase => ToCamelCase(member),
        _ => ToSnakeCase(member),
    };

    private static string ToCamelCase(string member)
    {
        string name = member.Trim('_');
        return name.Length == 0 ? member : CamelCase.Of(name);
    }

    private static string ToSnakeCase(string member)
    {
        var name = new StringBuilder(member.Length + 8);
        for (int i = 0; i < member.Length; i++)
        {
            if (member[i] == '_' || BeginsWord(member, i))
                AppendSeparator(name);
            if (member[i] != '_')
                name.Append(char.ToLowerInvariant(member[i]));
        }

        string text = name.ToString().TrimEnd('_');
        return text.Length == 0 ? member : text;
    }

    // A capital begins a word after anything but a capital, and as the last of several capitals: BestBid, Level2Price, HTTPServer.
    private static bool BeginsWord(string member, int index)
    {
        if (index == 0 || !char.IsUpper(member[index]))
            return false;
        return !char.IsUpper(member[index - 1]) || (index + 1 < member.Length && char.IsLower(member[index + 1]));
    }

    private static void AppendSeparator(StringBuilder name)
    {
        if (name.Length > 0 && name[name.Length - 1] != '_')
            name.Append('_');
    }
}
