using System.Text;

namespace Questline.Generator.Emitting;

/// <summary>Collects lines of C#, indented by the blocks around them.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * IndentSize).Append(line);
        _text.Append('\n');
    }

    /// <summary>A line and, indented below it, those of a call or list that it begins.</summary>
    public void Indented(string line, IEnumerable<string> continuation)
    {
        Line(line);
        _depth++;
        foreach (string next in continuation)
            Line(next);
        _depth--;
    }

    /// <summary>A header and an opening brace; <see cref="Close"/> ends the block.</summary>
    public void Open(string header)
    {
        Line(header);
        Open();
    }

    /// <summary>An opening brace below a header of several lines.</summary>
    public void Open()
    {
        Line("{");
        _depth++;
    }

    public void Close(string end = "}")
    {
        _depth--;
        Line(end);
    }

    /// <summary>The end of all blocks.</summary>
    public void CloseAll()
    {
        while (_depth > 0)
            Close();
    }

    public override string ToString() => _text.ToString();
}
