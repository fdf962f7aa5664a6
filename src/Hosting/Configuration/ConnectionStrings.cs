using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Questline.Extensions.Hosting.Configuration;

/// <summary>Reads a conf string that stands among the connection strings of the application.</summary>
internal static class ConnectionStrings
{
    /// <exception cref="QuestConfigurationException">There is none of this name, or it is wrong.</exception>
    public static QuestSenderOptions Read(IServiceProvider services, string name) =>
        services.GetService<IConfiguration>()?.GetConnectionString(name) is { Length: > 0 } confString
            ? QuestSenderOptions.Parse(confString)
            : throw new QuestConfigurationException(
                "There is no such connection string: put a conf string there, into appsettings.json, the user secrets, "
                + $"or the environment variable `ConnectionStrings__{name}`.");
}
