using Questline.Testing;

namespace Questline.Runtime.Tests.Encodings;

internal interface ICheckedRow
{
    /// <summary>What a server must receive; null where the row must be refused.</summary>
    ReceivedRow? Expect(ProtocolVersion version);
}
