using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>Servers that fail in a certain way a few times and are sound from then on.</summary>
internal static class Faulty
{
    /// <summary>The first requests get these answers, in turn; null lets one go on.</summary>
    public static QuestTestServerOptions First(params WriteAnswer?[] answers) => First(answers.Length, (request, _) => new ValueTask<WriteAnswer?>(answers[request.Number - 1]));

    /// <summary>So many requests meet a fault.</summary>
    public static QuestTestServerOptions First(int count, Func<WriteRequest, CancellationToken, ValueTask<WriteAnswer?>> fault) => new()
    {
        OnWrite = (request, cancellationToken) => request.Number <= count ? fault(request, cancellationToken) : default,
    };
}
