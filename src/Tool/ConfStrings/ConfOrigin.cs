namespace Questline.Tool.ConfStrings;

/// <summary>Where a conf string was taken from.</summary>
internal enum ConfOrigin
{
    /// <summary>The command line.</summary>
    Argument,

    /// <summary>The standard input, which <c>-</c> on the command line asks for.</summary>
    StandardInput,

    /// <summary>The environment variable <c>QDB_CLIENT_CONF</c>, where the command line has none.</summary>
    Environment,
}
