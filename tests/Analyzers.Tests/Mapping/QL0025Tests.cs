using Questline.Analyzers.Mapping;
using Questline.Analyzers.Tests.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A type argument of a table has no column.</summary>
public class QL0025Tests : RuleTests<TypeArgumentAnalyzer>
{
    private const string Reading = """[QuestTable("r")] public partial record Reading<T>(T Value);""";

    protected override string Sample => """
        [QuestTable("r")] public partial record Reading<T>(T Value);
        public static class Program
        {
            public static async Task Run(IQuestSender sender, Uri source) => await sender.WriteAsync(new Reading<[|Uri|]>(source));
        }
        """;

    [Fact]
    public Task A_type_that_has_no_column() => VerifyCallMessageAsync(
        "sender.WriteAsync(new Reading<[|Uri|]>(null!))",
        "No row of 'Reading<Uri>' can be written: its member 'Value' is a 'Uri', which has no QuestDB column; use a type that has one");

    [Fact]
    public Task A_type_that_has_a_column_but_not_here() => VerifyCallMessageAsync(
        "sender.WriteAsync(new Reading<[|DayOfWeek?|]>(null))",
        "No row of 'Reading<DayOfWeek?>' can be written: its member 'Value' is a 'DayOfWeek', for which a type parameter cannot stand; "
        + "map the type with its arguments by [QuestTableFor]");

    [Theory]
    [InlineData("sender.WriteAsync([|uri|])")]
    [InlineData("sender.WriteAllAsync([|uris|])")]
    [InlineData("sender.WriteAllAsync([|uris.ToAsyncEnumerable()|])")]
    [InlineData("sender.WriteTransactionAsync([|uris|])")]
    [InlineData("sender.EnsureTableAsync<Reading<[|Uri|]>>()")]
    [InlineData("sender?.WriteAsync<Reading<[|Uri|]>>(uri)")]
    [InlineData("Own([|uri|])")]
    [InlineData("Own<Reading<[|Uri|]>>(uri)")]
    public Task Whatever_takes_rows(string call) => VerifyCallAsync(call);

    [Fact]
    public Task Rows_that_are_encoded_without_a_sender() => VerifyAsync($$"""
        {{Reading}}
        public static class Program
        {
            public static void Run(Reading<Uri> row, System.Buffers.IBufferWriter<byte> buffer) =>
                QuestSerializer.Serialize([|row|], buffer, ProtocolVersion.Version2);
        }
        """);

    [Theory]
    [InlineData("bool")]
    [InlineData("byte?")]
    [InlineData("Half")]
    [InlineData("decimal")]
    [InlineData("char")]
    [InlineData("string")]
    [InlineData("Guid?")]
    [InlineData("DateTime")]
    [InlineData("DateTimeOffset")]
    [InlineData("DateOnly")]
    [InlineData("double[]")]
    public Task A_type_that_a_parameter_may_stand_for(string type) => VerifyCallAsync($"sender.WriteAsync(new Reading<{type}>(default!))");

    [Theory]
    [InlineData("TimeSpan")]
    [InlineData("float[]")]
    [InlineData("List<double>")]
    [InlineData("System.Net.IPAddress")]
    [InlineData("System.Numerics.BigInteger")]
    [InlineData("ReadOnlyMemory<char>")]
    [InlineData("object")]
    [InlineData("int[]")]
    public Task A_type_that_a_parameter_cannot_stand_for(string type) => VerifyCallAsync($"sender.WriteAsync(new Reading<[|{type}|]>(default!))");

    [Fact]
    public Task A_type_parameter_of_the_caller_is_not_known() => VerifyAsync($$"""
        {{Reading}}
        public static class Program
        {
            public static async Task Run<T>(IQuestSender sender, Reading<T> row) => await sender.WriteAsync(row);
        }
        """);

    [Fact]
    public Task A_type_parameter_that_is_no_column() => VerifyAsync("""
        [QuestTable("r")] public partial class Row<T> { public int A; [QuestIgnore] public T? B; private T? C; }
        public static class Program { public static async Task Run(IQuestSender sender, Row<Uri> row) => await sender.WriteAsync(row); }
        """);

    [Fact]
    public Task A_type_parameter_that_goes_through_a_converter() => VerifyAsync("""
        public abstract class Host : IQuestConverter<Uri, string> { public static string Convert(Uri value) => value.Host; }
        [QuestTable("r")] public partial class Row<T> where T : Uri { [QuestConverter(typeof(Host))] public T? A; }
        public static class Program { public static async Task Run(IQuestSender sender, Row<Uri> row) => await sender.WriteAsync(row); }
        """);

    [Fact]
    public Task A_type_parameter_of_a_base_type_or_a_flattened_one() => VerifyAsync("""
        public class Base<T> { public T? Below; }
        public class Box<T> { public T? Inside; }
        [QuestTable("a")] public partial class A<T> : Base<T>;
        [QuestTable("b")] public partial class B<T> { [QuestFlatten] public Box<T> Box = new(); }
        public static class Program
        {
            public static async Task Run(IQuestSender sender, A<Uri> a, B<Uri> b)
            {
                await sender.WriteAsync([|a|]);
                await sender.WriteAsync([|b|]);
            }
        }
        """);

    [Fact]
    public Task A_type_parameter_of_the_type_around_it() => VerifyAsync("""
        public partial class Outer<T> { [QuestTable("t")] public partial record Row(T Value); }
        public static class Program { public static async Task Run(IQuestSender sender, Outer<Uri>.Row row) => await sender.WriteAsync([|row|]); }
        """);

    [Fact]
    public Task A_key_that_is_an_array() => VerifyMessageAsync("""
        [QuestTable("r", Dedup = true)] public partial record Reading<T>([QuestKey] T Value, [QuestTimestamp] DateTime At);
        public static class Program
        {
            public static async Task Run(IQuestSender sender) => await sender.WriteAsync(new Reading<[|double[]|]>([], default));
        }
        """, "No row of 'Reading<double[]>' can be written: its member 'Value' is a deduplication key, and an array cannot be one; remove [QuestKey]");

    [Fact]
    public Task A_type_that_is_mapped_with_its_arguments() => VerifyAsync("""
        public record Reading<T>(T Value);
        [QuestTableFor(typeof(Reading<DayOfWeek>), "r")] public static partial class Tables;
        public static class Program
        {
            public static async Task Run(IQuestSender sender, Reading<DayOfWeek> row) => await sender.WriteAsync(row, Tables.Reading);
        }
        """);

    [Fact]
    public Task A_row_that_is_not_written() => VerifyAsync($$"""
        {{Reading}}
        public static class Program { public static string Run() => Show(new Reading<Uri>(null!)); private static string Show<T>(T row) => $"{row}"; }
        """);

    private Task VerifyCallAsync(string call) => VerifyAsync(Program(call));

    private Task VerifyCallMessageAsync(string call, string message) => VerifyMessageAsync(Program(call), message);

    private static string Program(string call) => $$"""
        {{Reading}}
        public static class Program
        {
            public static object? Run(IQuestSender sender, Reading<Uri> uri, Reading<Uri>[] uris) => {{call}};
            private static object Own<T>(T row) where T : IQuestRow<T> => row;
        }
        """;
}
