using System.Text;
using Questline.Naming;

namespace Questline.Rows;

/// <summary>A column name that came at run time and is valid, with all that may stand between the value before and its own.</summary>
internal sealed class RunTimeColumn
{
    private RunTimeColumn(string name)
    {
        Name = name;
        Utf8Length = Encoding.UTF8.GetByteCount(name);
        HashIgnoringCase = ColumnName.Comparer.GetHashCode(name);
        string start = "," + NameEscaping.Escape(name);
        Plain = Encoding.UTF8.GetBytes(start + "=");
        Quoted = Encoding.UTF8.GetBytes(start + "=\"");
        // The byte after the second '=' is the type of a binary value.
        Double = Encoding.UTF8.GetBytes(start + "==\u0010");
        Decimal = Encoding.UTF8.GetBytes(start + "==\u0017");
        DoubleArray = Encoding.UTF8.GetBytes(start + "==\u000E\u000A");
    }

    public string Name { get; }

    /// <summary>The length that limits count: in bytes, without escapes.</summary>
    public int Utf8Length { get; }

    /// <summary>The same for all names that QuestDB takes for the same column.</summary>
    public int HashIgnoringCase { get; }

    public byte[] Plain { get; }

    public byte[] Quoted { get; }

    public byte[] Double { get; }

    public byte[] Decimal { get; }

    public byte[] DoubleArray { get; }

    /// <summary>The longest of what may stand in front of a value.</summary>
    public int MaxPrefixLength => DoubleArray.Length;

    /// <exception cref="QuestInvalidRowException">QuestDB would refuse the name, or keeps it for itself.</exception>
    public static RunTimeColumn Create(string name)
    {
        if (ColumnName.FindProblem(name) is { } problem)
            RowRefusal.ColumnName(name, problem);
        if (ColumnName.IsReserved(name))
            RowRefusal.ReservedColumnName(name);
        return new RunTimeColumn(name);
    }

    /// <summary>Whether QuestDB takes both names for the same column.</summary>
    public bool IsSameAs(RunTimeColumn other) => ReferenceEquals(this, other) || ColumnName.Comparer.Equals(Name, other.Name);
}
