namespace Questline;

/// <summary>Stub: upper bounds of the values whose length the compiler cannot know, in bytes. Null counts as 0.</summary>
public static class IlpBound
{
    /// <summary>Text after escaping and transcoding.</summary>
    public static long Text(string? value) => 3L * (value?.Length ?? 0);

    /// <summary>The elements of an array.</summary>
    public static long Array(double[]? values) => 8L * (values?.Length ?? 0);
}
