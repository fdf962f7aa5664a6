namespace Questline.Generator.Tests;

/// <summary>The sources that several tests share.</summary>
internal static class TableSource
{
    public const string Trade = """
        namespace Demo;

        [QuestTable("trades")]
        public readonly partial record struct Trade(
            [QuestSymbol] string Symbol,
            [QuestSymbol] Side Side,
            double Price,
            double Amount,
            [QuestTimestamp] DateTime Timestamp);

        public enum Side { Buy, Sell }
        """;
}
