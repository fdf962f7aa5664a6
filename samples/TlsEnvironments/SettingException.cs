namespace TlsEnvironments;

/// <summary>A variable of the environment is missing or wrong; the message says which.</summary>
internal sealed class SettingException(string message) : Exception(message);
