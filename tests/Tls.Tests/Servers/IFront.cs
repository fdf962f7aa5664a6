namespace Questline.Tls.Tests;

/// <summary>What a sender connects to.</summary>
internal interface IFront : IAsyncDisposable
{
    int Port { get; }
}
