using Microsoft.CodeAnalysis.CSharp;

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
    public void A_generic_type() =>
        Refusal.Verify("""[QuestTable("t")] public partial class [|Row|]<T> { public int A; }""")
            .ShouldBe("'Row' is not mapped: it is generic, which is not supported; map a type without type parameters");

    [Fact]
    public void A_type_inside_a_generic_type() =>
        Refusal.Verify("""public partial class Outer<T> { [QuestTable("t")] public partial class [|Row|] { public int A; } }""")
            .ShouldContain("the type 'Outer' around it is generic");

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
    public void A_language_version_before_11() =>
        Refusal.Verify("""[QuestTable("t")] public partial class [|Row|] { public int A; }""", LanguageVersion.CSharp10)
            .ShouldContain("needs C# 11 or later; set <LangVersion>");

    [Fact]
    public void A_table_without_a_column() =>
        Refusal.Verify("""[QuestTable("t")] public partial class [|Row|] { [QuestTimestamp] public DateTime At; }""")
            .ShouldBe("'Row' is not mapped: it has no column; add a public property or field besides the designated timestamp");

    [Fact]
    public void All_members_that_are_wrong_are_named_at_once() =>
        Refusal.VerifyAll("""[QuestTable("t")] public partial class Row { public object? [|A|]; public int B; public TimeSpan [|C|] { get; } }""")
            .Count.ShouldBe(2);
}
