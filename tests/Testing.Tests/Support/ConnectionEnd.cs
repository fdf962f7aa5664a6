namespace Questline.Testing.Tests;

internal enum ConnectionEnd
{
    Closed,
    Reset,
}
