using System.Text;

namespace Questline.Runtime.Tests.Transport;

/// <summary>An answer byte by byte.</summary>
/// <param name="Bytes">What is sent; may be less than an answer.</param>
/// <param name="Ends">Whether the connection ends after it.</param>
internal sealed record CannedAnswer(byte[] Bytes, bool Ends = false)
{
    public static CannedAnswer NoContent { get; } = Raw("HTTP/1.1 204 OK\r\nServer: questDB/1.0\r\n\r\n");

    public static CannedAnswer Reset { get; } = new([], Ends: true);

    public static CannedAnswer Raw(string text, bool ends = false) => new(Encoding.UTF8.GetBytes(text), ends);

    public static CannedAnswer Of(int status, string body, string contentType = "application/json; charset=utf-8")
    {
        string head = $"HTTP/1.1 {status} whatever\r\nContent-Type: {contentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n";
        return Raw(head + body);
    }

    public static CannedAnswer Settings(string json) => Of(200, json);
}
