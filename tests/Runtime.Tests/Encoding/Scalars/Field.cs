namespace Questline.Runtime.Tests.Encodings;

/// <summary>Rows of one value as bytes.</summary>
internal static class Field
{
    /// <summary>What stands in the line, the same in every version.</summary>
    public static string Show<TField>(TField field)
        where TField : IField
    {
        string line = ShowIn(ProtocolVersion.Version1, field);
        ShowIn(ProtocolVersion.Version2, field).ShouldBe(line);
        ShowIn(ProtocolVersion.Version3, field).ShouldBe(line);
        return line;
    }

    public static string ShowIn<TField>(ProtocolVersion version, TField field)
        where TField : IField =>
        Wire.Show(new FieldRow<TField>(field), version);

    /// <summary>The refusal, the same in every version.</summary>
    public static QuestInvalidRowException Refuse<TField>(TField field)
        where TField : IField
    {
        QuestInvalidRowException refusal = Wire.Refuse(new FieldRow<TField>(field), ProtocolVersion.Version1);
        Wire.Refuse(new FieldRow<TField>(field), ProtocolVersion.Version2).Message.ShouldBe(refusal.Message);
        Wire.Refuse(new FieldRow<TField>(field), ProtocolVersion.Version3).Message.ShouldBe(refusal.Message);
        return refusal;
    }

    /// <summary>Writes a value into a buffer of just its bound, which notices when something around it changes.</summary>
    public static void WriteGuarded<TField>(params TField[] fields)
        where TField : IField
    {
        foreach (TField field in fields)
        {
            foreach (ProtocolVersion version in Enum.GetValues<ProtocolVersion>())
                QuestSerializer.Serialize(new FieldRow<TField>(field), new GuardedBuffer(), version);
        }
    }
}
