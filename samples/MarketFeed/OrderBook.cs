using Questline;

namespace MarketFeed;

/// <summary>
/// A row of the table <c>order_books</c>: what others offer at this moment. Each side is a column <c>DOUBLE[][]</c> of two arrays, the prices
/// of its levels from the best one on, and the amounts offered there.
/// </summary>
[QuestTable("order_books")]
public readonly partial record struct OrderBook(
    [QuestSymbol] string Symbol,
    double[][] Bids,
    double[][] Asks,
    [QuestTimestamp] DateTime Timestamp);
