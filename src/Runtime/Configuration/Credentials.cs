namespace Questline.Configuration;

/// <summary>How the sender authenticates. No part of it shows as text.</summary>
internal abstract record Credentials
{
    public sealed override string ToString() => GetType().Name;
}

/// <summary>HTTP Basic.</summary>
internal sealed record BasicCredentials(string Username, string Password) : Credentials;

/// <summary>An HTTP bearer token.</summary>
internal sealed record BearerCredentials(string Token) : Credentials;

/// <summary>The challenge over TCP: the key id and the private key, <c>d</c> of a P-256 JSON Web Key.</summary>
internal sealed record EcdsaCredentials(string KeyId, string PrivateKey) : Credentials;
