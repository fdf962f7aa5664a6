using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A type of this kind has no rows.</summary>
public class QL0002Tests : RefusalTests
{
    private const string Quote = "public class Quote { public double Bid { get; set; } }";

    protected override string Sample => """
        [QuestTable("t")] public abstract partial record [|Row|](int A);
        """;

    [Theory]
    [InlineData("IQuote", "an interface has no rows of its own")]
    [InlineData("Event", "an abstract type has no rows of its own")]
    [InlineData("Helper", "a static class has no rows")]
    [InlineData("Fast", "a ref struct cannot")]
    [InlineData("Side", "it is no type with members")]
    [InlineData("string", "it is no type with members")]
    [InlineData("double[]", "it is no type with members")]
    [InlineData("Reading<>", "its type arguments are missing")]
    public async Task A_type_that_has_no_rows(string type, string reason) =>
        (await RefuseAsync($$"""
            public interface IQuote { double Bid { get; } }
            public abstract class Event { public double Bid { get; set; } }
            public static class Helper { public static double Bid { get; set; } }
            public ref struct Fast { public double Bid; }
            public enum Side { Buy }
            public class Reading<T> { public double Bid { get; set; } }
            [[|QuestTableFor(typeof({{type}}), "q")|]] public partial class Tables;
            """)).ShouldContain(reason);

    [Fact]
    public async Task A_type_that_only_its_own_file_sees() =>
        (await RefuseAsync("""file class Quote { public double Bid { get; set; } } [[|QuestTableFor(typeof(Quote), "q")|]] public partial class Tables;"""))
            .ShouldContain("file-local");

    [Fact]
    public async Task A_type_that_the_project_cannot_access() =>
        (await RefuseAsync("""[[|QuestTableFor(typeof(Quote), "q")|]] public partial class Tables { private class Quote { public double Bid { get; set; } } }"""))
            .ShouldContain("make it internal or public");

    [Fact]
    public async Task Members_of_a_type_that_has_none() =>
        (await RefuseAsync($$"""{{Quote}} [[|QuestTableFor(typeof(Quote), "q", Members = typeof(int[]))|]] public static partial class Tables;"""))
            .ShouldContain("name an interface");

    [Fact]
    public async Task A_static_class() =>
        (await RefuseAsync("""[QuestTable("t")] public static partial class [|Row|] { }"""))
            .ShouldBe("'Row' is not mapped: a static class has no rows; make it an ordinary class or a record");

    [Fact]
    public async Task A_ref_struct() =>
        (await RefuseAsync("""[QuestTable("t")] public ref partial struct [|Row|] { public int A; }""")).ShouldContain("ref struct");

    [Fact]
    public async Task A_type_that_other_files_cannot_see() =>
        (await RefuseAsync("""[QuestTable("t")] file partial class [|Row|] { public int A; }""")).ShouldContain("remove the modifier 'file'");

    [Fact]
    public async Task A_type_inside_a_type_that_other_files_cannot_see() =>
        (await RefuseAsync("""file partial class Outer { [QuestTable("t")] public partial class [|Row|] { public int A; } }"""))
            .ShouldContain("the type 'Outer' around it is one");

    [Fact]
    public async Task An_abstract_type() =>
        (await RefuseAsync("""[QuestTable("t")] public abstract partial record [|Row|](int A);""")).ShouldBe(
            "'Row' is not mapped: an abstract type has no rows of its own; map the types that derive from it, which inherit its columns and their attributes");

    // The compiler, too, refuses the attribute there; it must not complain about generated code as well.
    [Fact]
    public async Task An_interface() =>
        (await RefuseAsync("""[QuestTable("t")] public partial interface [|IRow|] { int A { get; } }"""))
            .ShouldBe("'IRow' is not mapped: an interface has no rows of its own; map the types that implement it");

    [Fact]
    public Task A_type_that_derives_from_an_abstract_one_has_rows() => VerifyAsync("""
        public abstract class Event { public int A; }
        [QuestTable("t", ServerTime = true)] public partial class Row : Event;
        """);
}
