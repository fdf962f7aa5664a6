using System.Net;

namespace Questline.Testing.Tests;

public class GoldenVectorTests
{
    public static TheoryData<string> Names => [.. GoldenVectors.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_form_that_a_client_sends_is_read_as_what_it_means(string name)
    {
        GoldenVector vector = GoldenVectors.All[name];
        foreach (string form in vector.Forms)
        {
            await using ServerUnderTest under = await ServerUnderTest.StartAsync();
            CreateDecimalColumns(under.Server);

            PostAnswer answer = await under.PostAsync(EscapedBytes.Read(form));

            answer.Status.ShouldBe(HttpStatusCode.NoContent, answer.Body);
            under.AllRows().ShouldBe(vector.Rows);
        }
    }

    [Fact]
    public async Task G09_is_refused_for_its_smallest_long_which_would_be_stored_as_null()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.PostAsync("lim z=0i,hi=9223372036854775807i,lo=-9223372036854775808i 0\n");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Body.ShouldContain("stand-in: error in line 1: table: lim, column: lo; the smallest long");
    }

    private static void CreateDecimalColumns(QuestTestServer server)
    {
        server.CreateTable("dc", [.. "p a b c d e f g h hi lo tiny".Split(' ').Select(column => (column, "DECIMAL(76,28)"))]);
        server.CreateTable("mix", ("p", "DECIMAL(18,3)"));
    }
}
