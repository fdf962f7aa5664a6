using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A table has no column.</summary>
public class QL0009Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class [|Row|] { [QuestTimestamp] public DateTime At; }
        """;

    [Fact]
    public async Task A_table_without_a_column() =>
        (await RefuseAsync("""[QuestTable("t")] public partial class [|Row|] { [QuestTimestamp] public DateTime At; }"""))
            .ShouldBe("'Row' is not mapped: it has no column; add a public property or field besides the designated timestamp");

    [Fact]
    public Task A_type_without_members() => RefuseAsync("""[QuestTable("t")] public partial class [|Row|];""");

    [Fact]
    public Task A_type_whose_members_are_all_left_out() =>
        RefuseAsync("""[QuestTable("t")] public partial record [|Row|]([QuestIgnore] int A) { public static int B; private int C; internal int D; }""");

    [Fact]
    public Task A_type_of_another_library() => RefuseAsync(
        """public class Quote; [[|QuestTableFor(typeof(Quote), "q")|]] public static partial class Tables;""");

    [Fact]
    public Task A_type_that_has_only_what_it_inherits() => VerifyAsync("""
        public class Base { public int A; }
        [QuestTable("t", ServerTime = true)] public partial class Row : Base;
        """);
}
