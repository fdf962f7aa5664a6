using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Questline.Runtime.Tests.Configuration;

/// <summary>Says what options say by the other means of configuration, property by property. Fails where a means lacks a counterpart.</summary>
internal static class OtherForms
{
    private static readonly PropertyInfo[] Keys = [.. typeof(QuestSenderOptions).GetProperties()
        .Where(property => property.Name is not (
            nameof(QuestSenderOptions.RowRejected) or nameof(QuestSenderOptions.TlsCertificateValidation)
            or nameof(QuestSenderOptions.LoggerFactory) or nameof(QuestSenderOptions.TimeProvider)))];

    /// <summary>Options that a builder makes, by the method for each property that is not at its default.</summary>
    public static QuestSenderOptions ByBuilder(QuestSenderOptions options)
    {
        QuestSenderBuilder builder = Begin(options);
        foreach (string address in options.Addresses.Skip(1))
            builder.Address(address);
        foreach ((PropertyInfo property, object value) in Given(options))
        {
            MethodInfo method = typeof(QuestSenderBuilder).GetMethod(property.Name, [ValueType(property)])
                ?? throw new MissingMethodException(nameof(QuestSenderBuilder), property.Name);
            method.Invoke(builder, [value]);
        }

        return builder.ToOptions();
    }

    /// <summary>Options bound from the JSON of an <c>appsettings.json</c>.</summary>
    public static QuestSenderOptions ByJson(QuestSenderOptions options)
    {
        Dictionary<string, object> section = Given(options).ToDictionary(pair => pair.Property.Name, pair => JsonValue(pair.Value));
        section[nameof(QuestSenderOptions.Scheme)] = options.Scheme.ToString();
        section[nameof(QuestSenderOptions.Addresses)] = options.Addresses;
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object> { ["QuestDB"] = section });
        return new ConfigurationBuilder().AddJsonStream(new MemoryStream(json)).Build().GetSection("QuestDB").Get<QuestSenderOptions>()!;
    }

    private static QuestSenderBuilder Begin(QuestSenderOptions options) => options.Scheme switch
    {
        QuestScheme.Http => QuestSenderBuilder.Http(options.Addresses[0]),
        QuestScheme.Https => QuestSenderBuilder.Https(options.Addresses[0]),
        QuestScheme.Tcp => QuestSenderBuilder.Tcp(options.Addresses[0]),
        _ => QuestSenderBuilder.Tcps(options.Addresses[0]),
    };

    private static IEnumerable<(PropertyInfo Property, object Value)> Given(QuestSenderOptions options)
    {
        QuestSenderOptions defaults = new();
        return Keys
            .Where(property => property.Name is not (nameof(QuestSenderOptions.Scheme) or nameof(QuestSenderOptions.Addresses)))
            .Where(property => !Equals(property.GetValue(options), property.GetValue(defaults)))
            .Select(property => (property, property.GetValue(options)!));
    }

    private static Type ValueType(PropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    private static object JsonValue(object value) => value is Enum or TimeSpan
        ? Convert.ToString(value, CultureInfo.InvariantCulture)!
        : value;
}
