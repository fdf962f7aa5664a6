namespace Questline.Testing.Server;

/// <summary>Where a server listens. 0 lets the operating system choose, and stands for a port that is not used.</summary>
internal readonly record struct HostPorts(int Http, int Tcp);
