using System.Text;
using Questline.Naming;

namespace Questline.Rows;

/// <summary>A table name that came at run time and is valid.</summary>
internal sealed class RunTimeTable
{
    private RunTimeTable(string name)
    {
        Name = name;
        Utf8Length = Encoding.UTF8.GetByteCount(name);
        Escaped = Encoding.UTF8.GetBytes(NameEscaping.Escape(name));
    }

    public string Name { get; }

    /// <summary>The length that limits count: in bytes, without escapes.</summary>
    public int Utf8Length { get; }

    /// <summary>What a line begins with.</summary>
    public byte[] Escaped { get; }

    /// <exception cref="QuestInvalidRowException">QuestDB would refuse the name.</exception>
    public static RunTimeTable Create(string name)
    {
        if (TableName.FindProblem(name) is { } problem)
            RowRefusal.TableName(name, problem);
        return new RunTimeTable(name);
    }
}
