using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;

namespace Questline.Extensions.Hosting.Configuration;

/// <summary>The places that options of a sender can come from.</summary>
internal static class SenderSources
{
    public static SenderSource Code(string name, [StringSyntax("questdb-conf")] string confString)
    {
        ArgumentNullException.ThrowIfNull(confString);
        return new(name, null, _ => QuestSenderOptions.Parse(confString));
    }

    public static SenderSource Code(string name, Action<QuestSenderOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return new(name, null, _ =>
        {
            QuestSenderOptions options = new();
            configure(options);
            return options;
        });
    }

    public static SenderSource Section(string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return section is IConfigurationSection { Path: { Length: > 0 } path } named
            ? new(name, path, _ => SectionReader.Read(named))
            : throw new ArgumentException(
                "This is the whole configuration, with much in it that is no option: pass a section, such as configuration.GetSection(\"QuestDB\").",
                nameof(section));
    }

    public static SenderSource ConnectionString(string name, string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        return new(name, $"ConnectionStrings:{connectionString}", services => ConnectionStrings.Read(services, connectionString));
    }
}
