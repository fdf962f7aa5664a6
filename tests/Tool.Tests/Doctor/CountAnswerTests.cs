using System.Text;
using Questline.Tool.Doctor;

namespace Questline.Tool.Tests.Doctor;

public class CountAnswerTests
{
    [Fact]
    public void The_count_is_the_first_value_of_the_first_row() => Read("""{"dataset":[[3]]}""").ShouldBe(3);

    [Theory]
    [InlineData("""{"dataset":[[1.5]]}""")]
    [InlineData("""{"dataset":[[1e99]]}""")]
    [InlineData("""{"dataset":[[null]]}""")]
    [InlineData("""{"dataset":[["1"]]}""")]
    [InlineData("""{"dataset":[[]]}""")]
    [InlineData("""{"dataset":[]}""")]
    [InlineData("""{"dataset":{}}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    public void Anything_else_is_no_answer_of_QuestDB(string answer) => Should.Throw<StepFailedException>(() => Read(answer));

    private static long Read(string answer) => CountAnswer.Read(Encoding.UTF8.GetBytes(answer));
}
