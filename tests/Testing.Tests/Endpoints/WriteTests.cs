using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Questline.Testing.Tests;

public class WriteTests
{
    [Fact]
    public async Task Success_is_204_OK_without_body_and_length()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.PostAsync("t f=1i 1\n");

        answer.Status.ShouldBe(HttpStatusCode.NoContent);
        answer.Response.ReasonPhrase.ShouldBe("OK");
        answer.Response.Headers.Server.ToString().ShouldBe("questDB/1.0");
        answer.Response.Content.Headers.Contains("Content-Length").ShouldBeFalse();
    }

    [Fact]
    public async Task An_error_is_chunked_JSON_with_code_message_line_and_errorId()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.PostAsync("t f=1i -5\n");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Response.ReasonPhrase.ShouldBe("Bad request");
        answer.Response.Headers.TransferEncodingChunked.ShouldBe(true);
        answer.Response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        answer.Body.ShouldMatch(
            """^\{"code":"invalid","message":"failed to parse line protocol:errors encountered on line\(s\):\\nerror in line 1: """
            + """table: t, timestamp: -5; designated timestamp before 1970-01-01 is not allowed","line":1,"errorId":"[0-9a-f]{12}-1"\}$""");
    }

    [Fact]
    public async Task The_first_bad_row_is_named_by_its_number_without_blank_lines()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.PostAsync("\n\na v=\"two\\\nlines\" 1\n\r\nb f=1i 1\n\nc bad\nd bad\n");

        using JsonDocument json = JsonDocument.Parse(answer.Body);
        json.RootElement.GetProperty("line").GetInt32().ShouldBe(3);
        json.RootElement.GetProperty("message").GetString()!.ShouldEndWith("error in line 3: Could not parse entire line. Field value is missing: bad");
    }

    [Fact]
    public async Task One_bad_row_drops_the_whole_request_for_all_tables()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync("a f=0i 1\n");

        await under.PostAsync("a f=1i 2\nb f=1i 2\nc bad\na f=2i 3\n");
        await under.PostAsync("b f=9i 4\n");

        under.Server.Rows("a").Select(row => row.GetLong("f")).ShouldBe([0]);
        under.Server.Rows("b").Select(row => row.GetLong("f")).ShouldBe([9]);
        under.Server.RowCount.ShouldBe(2);
    }

    [Theory]
    [InlineData("/write")]
    [InlineData("/api/v2/write")]
    public async Task Both_paths_take_rows(string path)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        (await under.PostAsync("t f=1i 1\n", path)).Status.ShouldBe(HttpStatusCode.NoContent);

        under.Server.Rows("t").Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_body_is_accepted()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        (await under.PostAsync("")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_chunked_body_is_accepted()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        HttpRequestMessage request = ServerUnderTest.Post(Encoding.ASCII.GetBytes("t f=1i 1\n"));
        request.Headers.TransferEncodingChunked = true;

        (await under.SendAsync(request)).Status.ShouldBe(HttpStatusCode.NoContent);

        under.Server.Rows("t").Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("", ReceivedTimestampUnit.Nanoseconds)]
    [InlineData("?precision=", ReceivedTimestampUnit.Nanoseconds)]
    [InlineData("?precision=n", ReceivedTimestampUnit.Nanoseconds)]
    [InlineData("?precision=ns", ReceivedTimestampUnit.Nanoseconds)]
    [InlineData("?precision=u", ReceivedTimestampUnit.Microseconds)]
    [InlineData("?precision=us", ReceivedTimestampUnit.Microseconds)]
    [InlineData("?precision=ms", ReceivedTimestampUnit.Milliseconds)]
    [InlineData("?precision=s", ReceivedTimestampUnit.Seconds)]
    [InlineData("?precision=m", ReceivedTimestampUnit.Minutes)]
    [InlineData("?precision=h&db=x", ReceivedTimestampUnit.Hours)]
    public async Task Precision_is_the_unit_of_timestamps_without_a_suffix(string query, ReceivedTimestampUnit unit)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        await under.PostAsync("t f=1i 7\nt f=1i 8t\n", "/write" + query);

        under.Server.Rows("t").Select(row => row.Timestamp).ShouldBe(
            [new ReceivedTimestamp(7, unit), new ReceivedTimestamp(8, ReceivedTimestampUnit.Microseconds)]);
    }

    [Fact]
    public async Task An_unknown_precision_is_not_supported()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.PostAsync("t f=1i 1\n", "/write?precision=fortnight");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Body.ShouldStartWith("""{"code":"not supported",""");
        answer.Body.ShouldNotContain("\"line\"");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("GZip")]
    public async Task A_gzip_body_is_decompressed(string encoding)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        HttpRequestMessage request = ServerUnderTest.Post(Compress("t f=1i 1"));
        request.Content!.Headers.ContentEncoding.Add(encoding);

        (await under.SendAsync(request)).Status.ShouldBe(HttpStatusCode.NoContent);

        under.Server.Rows("t").Single().GetLong("f").ShouldBe(1);
    }

    public static TheoryData<byte[]> BrokenGzip => new() { new byte[] { 1, 2, 3 }, Compress("t f=1i 1\n")[..^1], Compress("t f=1i 1\n")[..^9] };

    [Theory]
    [MemberData(nameof(BrokenGzip))]
    public async Task A_broken_gzip_body_is_415(byte[] body)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        HttpRequestMessage request = ServerUnderTest.Post(body);
        request.Content!.Headers.ContentEncoding.Add("gzip");

        PostAnswer answer = await under.SendAsync(request);

        answer.Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        answer.Body.ShouldStartWith("""{"code":"not supported",""");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_above_the_bound_is_413(bool chunked)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { MaxBodySize = 8 });
        HttpRequestMessage tooLarge = ServerUnderTest.Post(Encoding.ASCII.GetBytes("t f=1i 1\n"));
        tooLarge.Headers.TransferEncodingChunked = chunked;

        PostAnswer answer = await under.SendAsync(tooLarge);

        answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Body.ShouldStartWith("""{"code":"request too large",""");
        (await under.PostAsync("t f=1i 1")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_compressed_body_is_bounded_by_its_decompressed_size()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { MaxBodySize = 1000 });
        HttpRequestMessage bomb = ServerUnderTest.Post(Compress(new string('\n', 1001)));
        bomb.Content!.Headers.ContentEncoding.Add("gzip");

        (await under.SendAsync(bomb)).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_read_only_instance_answers_421()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { AcceptsWrites = false });

        PostAnswer answer = await under.PostAsync("t f=1i 1\n");

        answer.Status.ShouldBe(HttpStatusCode.MisdirectedRequest);
        answer.Body.ShouldStartWith("""{"code":"not accepting writes","message":"this instance cannot receive writes","errorId":""");
    }

    private static byte[] Compress(string text)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
            gzip.Write(Encoding.ASCII.GetBytes(text));
        return stream.ToArray();
    }
}
