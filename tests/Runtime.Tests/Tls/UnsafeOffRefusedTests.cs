using Microsoft.Extensions.Logging.Abstractions;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

/// <summary>This project does not set <c>QuestlineAllowUnsafeTls</c>; what happens where it is set is tested in <c>UnsafeTls.Tests</c>.</summary>
public class UnsafeOffRefusedTests
{
    private static readonly TlsSettings UnsafeOff = new(TlsCa.OsRoots, null, null, Verify: false);

    [Fact]
    public void Unsafe_off_is_refused_before_any_connection_and_the_property_is_named()
    {
        var refusal = Should.Throw<QuestTlsException>(() => new TlsAuthenticator(UnsafeOff, NullLogger.Instance));

        refusal.Problem.ShouldBe(TlsProblem.UnsafeOffNotAllowed);
        refusal.Advice.ShouldContain("<QuestlineAllowUnsafeTls>true</QuestlineAllowUnsafeTls>");
    }

    [Fact]
    public void The_check_alone_refuses_it_too() =>
        Should.Throw<QuestTlsException>(() => UnsafeTls.ThrowIfNotAllowed(UnsafeOff)).Problem.ShouldBe(TlsProblem.UnsafeOffNotAllowed);

    [Fact]
    public void Verified_settings_need_no_consent() => Should.NotThrow(() => UnsafeTls.ThrowIfNotAllowed(UnsafeOff with { Verify = true }));
}
