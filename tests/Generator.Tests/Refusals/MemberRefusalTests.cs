namespace Questline.Generator.Tests.Refusals;

public class MemberRefusalTests
{
    [Fact]
    public void A_type_that_has_no_column() =>
        Refusal.VerifyMembers("public Version? [|Release|] { get; set; }").ShouldBe(
            "'Row.Release' is not mapped: its type 'Version?' has no QuestDB column; "
            + "mark it [QuestConverter(typeof(...))] to write it as one value, [QuestFlatten] to write its members, or [QuestIgnore]");

    [Theory]
    [InlineData("object?", "[QuestConverter(typeof(...))]")]
    [InlineData("(int, int)?", "[QuestFlatten]")]
    [InlineData("dynamic?", "[QuestConverter(typeof(...))]")]
    [InlineData("nint", "declare it as a long")]
    [InlineData("int[]", "offer the elements as double")]
    [InlineData("long[,]", "offer the elements as double")]
    [InlineData("decimal[][]", "offer the elements as double")]
    [InlineData("System.Collections.Generic.List<int>", "offer the elements as double")]
    [InlineData("byte[]", "QuestDB takes no binary data; declare UTF-8 text as ReadOnlyMemory<byte>")]
    [InlineData("char[]", "declare it as a string")]
    [InlineData("System.Collections.Generic.IReadOnlyList<double>", "declare an array, a List, an ImmutableArray")]
    [InlineData("double[][,]", "arrays of one length in each dimension")]
    [InlineData("System.Memory<int>", "[QuestConverter(typeof(...))]")]
    public void A_type_that_is_not_in_the_table_of_types(string type, string advice) =>
        Refusal.VerifyMembers($"public {type} [|A|] = default!;").ShouldSatisfyAllConditions(
            message => message.ShouldContain("has no QuestDB column"),
            message => message.ShouldContain(advice));

    [Theory]
    [InlineData("List<double>")]
    [InlineData("ImmutableArray<double>")]
    [InlineData("TimeSpan")]
    [InlineData("IPAddress")]
    [InlineData("BigInteger")]
    public void A_look_alike_of_a_type_of_the_framework(string type) =>
        Refusal.VerifyMembers($"public class List<T>; public class ImmutableArray<T>; public class TimeSpan; public class IPAddress; public class BigInteger; public {type}? [|A|];")
            .ShouldContain("has no QuestDB column");

    [Fact]
    public void A_type_that_is_not_known_yet() =>
        Refusal.VerifyMembers("public Missing [|A|];").ShouldContain("'Missing' is not known");

    [Fact]
    public void A_look_alike_of_a_system_type() =>
        Refusal.VerifyMembers("public class Guid; public Guid? [|A|];").ShouldContain("has no QuestDB column");

    [Fact]
    public void A_symbol_that_is_a_number() =>
        Refusal.VerifyMembers("[QuestSymbol] public double? [|A|];")
            .ShouldBe("'Row.A' is not mapped: a symbol is made from text, a char or an enum, and its type is 'double?'; remove [QuestSymbol]");

    [Fact]
    public void A_symbol_that_is_to_be_something_else() =>
        Refusal.VerifyMembers("""[QuestSymbol, QuestColumn(Type = QuestColumnType.Varchar)] public string [|A|] = "";""")
            .ShouldContain("[QuestSymbol] and a column type of Varchar exclude each other");

    [Fact]
    public void A_column_type_that_does_not_go_with_the_type() =>
        Refusal.VerifyMembers("[QuestColumn(Type = QuestColumnType.Long)] public DateTime [|A|];")
            .ShouldBe("'Row.A' is not mapped: its type 'DateTime' cannot be written as Long; use Timestamp, TimestampNanoseconds or Date, or leave Type out");

    [Fact]
    public void A_static_member_with_an_attribute() =>
        Refusal.VerifyMembers("public int B; [QuestColumn] public static int [|A|];").ShouldContain("it is static");

    [Fact]
    public void An_indexer_with_an_attribute() =>
        Refusal.VerifyMembers("public int B; [QuestColumn] public int [|this|][int index] => 0;").ShouldContain("it is an indexer");

    [Fact]
    public void A_property_without_a_getter_with_an_attribute() =>
        Refusal.VerifyMembers("public int B; [QuestColumn] public int [|A|] { set { } }").ShouldContain("it has no getter");

    [Fact]
    public void An_explicit_interface_implementation_with_an_attribute() =>
        Refusal.Verify("""
            public interface IHasA { int A { get; } }
            [QuestTable("t")] public partial class Row : IHasA { public int B; [QuestColumn] int IHasA.[|A|] => 0; }
            """).ShouldContain("cannot be read by its name");

    [Fact]
    public void A_private_member_of_a_base_type_with_an_attribute() =>
        Refusal.Verify("""
            public class Base { [QuestColumn] private int _a = 1; public int B => _a; }
            [QuestTable("t")] public partial class [|Row|] : Base;
            """).ShouldBe("'Row._a' is not mapped: generated code cannot access it; make it protected or public, or mark it [QuestIgnore]");

    [Fact]
    public void A_member_that_must_not_be_used() =>
        Refusal.VerifyMembers("""[Obsolete("gone", true)] public int [|A|] => 1;""").ShouldContain("it is obsolete");

    [Fact]
    public void An_attribute_on_a_parameter_that_is_no_member() =>
        Refusal.Verify("""[QuestTable("t")] public partial class Row([QuestSymbol] string [|name|]) { public string Name => name; }""")
            .ShouldContain("no property or field has its name");
}
