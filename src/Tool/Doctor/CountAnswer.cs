using System.Text.Json;

namespace Questline.Tool.Doctor;

/// <summary>The answer of a server to a query that counts rows.</summary>
internal static class CountAnswer
{
    /// <exception cref="StepFailedException">It is not one of QuestDB.</exception>
    public static long Read(byte[] answer)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(answer);
            return document.RootElement.GetProperty("dataset")[0][0].GetInt64();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException
            or FormatException)
        {
            throw new StepFailedException("The answer to a count over SQL is not QuestDB's.", "Let addr name QuestDB's HTTP port, not a proxy that answers for it.");
        }
    }
}
