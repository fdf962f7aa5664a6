namespace Vendor;

/// <summary>A class of a library.</summary>
public class Quote
{
    /// <summary>Of what.</summary>
    public string Symbol { get; set; } = "";

    /// <summary>What is paid.</summary>
    public double Bid { get; set; }

    /// <summary>What is asked.</summary>
    public double? Ask { get; set; }

    /// <summary>When.</summary>
    public DateTime Time { get; set; }

    /// <summary>Anything.</summary>
    public object? Tag { get; set; }
}

/// <summary>A generic struct of a library.</summary>
public readonly record struct Pair<T>(string FirstName, T FirstValue);

internal readonly record struct Own(int Number);
