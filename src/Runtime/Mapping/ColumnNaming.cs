namespace Questline;

/// <summary>How the name of a column is made from the name of a member that declares none.</summary>
public enum ColumnNaming
{
    /// <summary><c>BestBidPrice</c> becomes <c>best_bid_price</c>. The default.</summary>
    SnakeCase,

    /// <summary>The member's name, unchanged.</summary>
    AsIs,

    /// <summary><c>BestBidPrice</c> becomes <c>bestBidPrice</c>, <c>HTTPServer</c> becomes <c>httpServer</c>.</summary>
    CamelCase,
}
