namespace Questline.Analyzers.Tests.Usage;

/// <summary>A user's code around what a test is about.</summary>
internal static class UsageSource
{
    /// <summary>A row type as the generator leaves it.</summary>
    public const string Trade = """

        public record struct Trade(string Symbol, double Price) : IQuestRow<Trade>
        {
            static TableSchema IQuestRow<Trade>.Schema => throw new NotSupportedException();
            static void IQuestRow<Trade>.Write<TFormat>(ref IlpWriter<TFormat> writer, in Trade row) => throw new NotSupportedException();
        }
        """;

    /// <summary>Statements of an asynchronous method that has a sender and rows.</summary>
    public static string InAsyncMethod(string statements) => InMethod("async Task", statements);

    /// <summary>Statements of a method that returns nothing, and that has a sender and rows.</summary>
    public static string InVoidMethod(string statements) => InMethod("void", statements);

    /// <summary>Members of a class.</summary>
    public static string InClass(string members) => $$"""
        class Ingestion
        {
            {{members}}
        }
        {{Trade}}
        """;

    private static string InMethod(string result, string statements) => InClass($$"""
        {{result}} Run(QuestSender sender, IQuestSender other, Trade trade, Trade[] trades, string conf, CancellationToken cancellationToken)
            {
                {{statements}}
            }
        """);
}
