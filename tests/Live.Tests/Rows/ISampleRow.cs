using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>A row type with rows to write, extremes among them, and what the server must hold of each.</summary>
internal interface ISampleRow<TSelf> : IQuestRow<TSelf>
    where TSelf : ISampleRow<TSelf>
{
    /// <summary>In the order of their designated timestamps.</summary>
    static abstract TSelf[] Samples { get; }

    /// <summary>The designated timestamp.</summary>
    DateTime At { get; }

    /// <summary>The columns but the designated timestamp.</summary>
    StoredRow Stored(ProtocolVersion version);
}
