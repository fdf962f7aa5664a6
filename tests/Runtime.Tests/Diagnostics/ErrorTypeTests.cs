using System.Net;
using Questline.Diagnostics;

namespace Questline.Runtime.Tests.Diagnostics;

public class ErrorTypeTests
{
    public static TheoryData<Exception, string> Failures => new()
    {
        { new QuestServerException("no", HttpStatusCode.BadRequest), "400" },
        { new QuestServerException("no", (HttpStatusCode)599), "599" },
        { new QuestTlsException(TlsProblem.WrongHostName, "no", "do"), "tls_wrong_host_name" },
        { new QuestAuthenticationException("no", HttpStatusCode.Unauthorized), "authentication" },
        { new QuestConnectionException("no"), "connection" },
        { new QuestRowRejectedException([new RejectedRow("a b=1\n"u8, "no")]), "row_rejected" },
        { new TaskCanceledException(), "cancelled" },
        { new TimeoutException(), "timeout" },
        { new InvalidOperationException(), "System.InvalidOperationException" },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void A_failure_is_one_of_few_words(Exception failure, string word) => ErrorType.Of(failure).ShouldBe(word);
}
