using System.Globalization;

namespace Questline.Extensions.Hosting.Configuration;

/// <summary>An option that has one value: how it is read from a configuration, without reflection.</summary>
/// <param name="Expected">What the value must be, for messages.</param>
/// <param name="TrySet">Reads a value and sets it; false where it is none.</param>
internal sealed record SectionOption(string Expected, Func<QuestSenderOptions, string, bool> TrySet)
{
    /// <summary>By name; all that bind, but for the list of addresses. Configuration finds names whatever their case.</summary>
    public static IReadOnlyDictionary<string, SectionOption> All { get; } = new Dictionary<string, SectionOption>(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(QuestSenderOptions.Scheme)] = Word<QuestScheme>((options, value) => options.Scheme = value),
        [nameof(QuestSenderOptions.Username)] = Text((options, value) => options.Username = value),
        [nameof(QuestSenderOptions.Password)] = Text((options, value) => options.Password = value),
        [nameof(QuestSenderOptions.Token)] = Text((options, value) => options.Token = value),
        [nameof(QuestSenderOptions.TokenX)] = Text((options, value) => options.TokenX = value),
        [nameof(QuestSenderOptions.TokenY)] = Text((options, value) => options.TokenY = value),
        [nameof(QuestSenderOptions.AuthTimeout)] = Time((options, value) => options.AuthTimeout = value),
        [nameof(QuestSenderOptions.TlsVerify)] = Word<TlsVerify>((options, value) => options.TlsVerify = value),
        [nameof(QuestSenderOptions.TlsCa)] = Word<TlsCa>((options, value) => options.TlsCa = value),
        [nameof(QuestSenderOptions.TlsRoots)] = Text((options, value) => options.TlsRoots = value),
        [nameof(QuestSenderOptions.TlsRootsPassword)] = Text((options, value) => options.TlsRootsPassword = value),
        [nameof(QuestSenderOptions.TlsCheckRevocation)] = Switch((options, value) => options.TlsCheckRevocation = value),
        [nameof(QuestSenderOptions.TlsExpiryNoticeDays)] = Number<int>((options, value) => options.TlsExpiryNoticeDays = value),
        [nameof(QuestSenderOptions.ProtocolVersion)] = Word<ProtocolVersion>((options, value) => options.ProtocolVersion = value),
        [nameof(QuestSenderOptions.MaxNameLength)] = Number<int>((options, value) => options.MaxNameLength = value),
        [nameof(QuestSenderOptions.InitialBufferSize)] = Number<int>((options, value) => options.InitialBufferSize = value),
        [nameof(QuestSenderOptions.MaxBufferSize)] = Number<long>((options, value) => options.MaxBufferSize = value),
        [nameof(QuestSenderOptions.AutoFlush)] = Switch((options, value) => options.AutoFlush = value),
        [nameof(QuestSenderOptions.AutoFlushRows)] = Number<int>((options, value) => options.AutoFlushRows = value),
        [nameof(QuestSenderOptions.AutoFlushBytes)] = Number<long>((options, value) => options.AutoFlushBytes = value),
        [nameof(QuestSenderOptions.AutoFlushInterval)] = Time((options, value) => options.AutoFlushInterval = value),
        [nameof(QuestSenderOptions.ConnectTimeout)] = Time((options, value) => options.ConnectTimeout = value),
        [nameof(QuestSenderOptions.RequestTimeout)] = Time((options, value) => options.RequestTimeout = value),
        [nameof(QuestSenderOptions.RequestMinThroughput)] = Number<long>((options, value) => options.RequestMinThroughput = value),
        [nameof(QuestSenderOptions.RetryTimeout)] = Time((options, value) => options.RetryTimeout = value),
        [nameof(QuestSenderOptions.RetryMaxBackoff)] = Time((options, value) => options.RetryMaxBackoff = value),
        [nameof(QuestSenderOptions.Gzip)] = Switch((options, value) => options.Gzip = value),
        [nameof(QuestSenderOptions.PoolTimeout)] = Time((options, value) => options.PoolTimeout = value),
        [nameof(QuestSenderOptions.BindInterface)] = Text((options, value) => options.BindInterface = value),
        [nameof(QuestSenderOptions.MaxInFlight)] = Number<int>((options, value) => options.MaxInFlight = value),
        [nameof(QuestSenderOptions.CloseTimeout)] = Time((options, value) => options.CloseTimeout = value),
    };

    private static SectionOption Text(Action<QuestSenderOptions, string> set) => Parsed("a text", set);

    private static SectionOption Number<T>(Action<QuestSenderOptions, T> set)
        where T : IParsable<T> => Parsed("a whole number", set);

    // A plain number would be days, and who writes one means the milliseconds of a conf string.
    private static SectionOption Time(Action<QuestSenderOptions, TimeSpan> set) => new("a time, such as `00:00:02` for two seconds", (options, text) =>
    {
        if (!text.Contains(':') || !TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan value))
            return false;

        set(options, value);
        return true;
    });

    private static SectionOption Switch(Action<QuestSenderOptions, bool> set) => Parsed("`true` or `false`", set);

    private static SectionOption Word<T>(Action<QuestSenderOptions, T> set)
        where T : struct, Enum => new($"one of {string.Join(", ", Enum.GetNames<T>().Select(static name => $"`{name}`"))}", (options, text) =>
    {
        // Of several words .NET makes a value that may be another one's.
        if (text.Contains(',', StringComparison.Ordinal) || !Enum.TryParse(text, ignoreCase: true, out T value) || !Enum.IsDefined(value))
            return false;

        set(options, value);
        return true;
    });

    private static SectionOption Parsed<T>(string expected, Action<QuestSenderOptions, T> set)
        where T : IParsable<T> => new(expected, (options, text) =>
    {
        if (!T.TryParse(text, CultureInfo.InvariantCulture, out T? value))
            return false;

        set(options, value);
        return true;
    });
}
