namespace Questline.Generator.Tests.Refusals;

public class TypeRefusalTests
{
    [Fact]
    public void A_type_that_is_not_partial() =>
        Refusal.Verify("""[QuestTable("t")] public class [|Row|] { public int A; }""")
            .ShouldBe("'Row' is not mapped: it is not partial; add the modifier 'partial'");

    [Fact]
    public void A_type_inside_a_type_that_is_not_partial() =>
        Refusal.Verify("""public class Outer { [QuestTable("t")] public partial class [|Row|] { public int A; } }""")
            .ShouldBe("'Row' is not mapped: the type 'Outer' around it is not partial; add the modifier 'partial'");

    [Fact]
    public void A_static_class() =>
        Refusal.Verify("""[QuestTable("t")] public static partial class [|Row|] { }""")
            .ShouldBe("'Row' is not mapped: a static class has no rows; make it an ordinary class or a record");

    [Fact]
    public void A_ref_struct() =>
        Refusal.Verify("""[QuestTable("t")] public ref partial struct [|Row|] { public int A; }""").ShouldContain("ref struct");

    [Fact]
    public void A_type_that_other_files_cannot_see() =>
        Refusal.Verify("""[QuestTable("t")] file partial class [|Row|] { public int A; }""").ShouldContain("remove the modifier 'file'");

    [Fact]
    public void A_type_inside_a_type_that_other_files_cannot_see() =>
        Refusal.Verify("""file partial class Outer { [QuestTable("t")] public partial class [|Row|] { public int A; } }""")
            .ShouldContain("the type 'Outer' around it is one");

    [Fact]
    public void An_abstract_type() =>
        Refusal.Verify("""[QuestTable("t")] public abstract partial record [|Row|](int A);""").ShouldBe(
            "'Row' is not mapped: an abstract type has no rows of its own; map the types that derive from it, which inherit its columns and their attributes");

    // The compiler, too, refuses the attribute there; it must not complain about generated code as well.
    [Fact]
    public void An_interface() =>
        Refusal.Verify("""[QuestTable("t")] public partial interface [|IRow|] { int A { get; } }""")
            .ShouldBe("'IRow' is not mapped: an interface has no rows of its own; map the types that implement it");

    [Fact]
    public void A_table_without_a_column() =>
        Refusal.Verify("""[QuestTable("t")] public partial class [|Row|] { [QuestTimestamp] public DateTime At; }""")
            .ShouldBe("'Row' is not mapped: it has no column; add a public property or field besides the designated timestamp");

    [Fact]
    public void All_members_that_are_wrong_are_named_at_once() =>
        Refusal.VerifyAll("""[QuestTable("t")] public partial class Row { public object? [|A|]; public int B; public Version? [|C|] { get; } }""")
            .Count.ShouldBe(2);
}
