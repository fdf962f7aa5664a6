namespace Questline;

/// <summary>
/// Makes a value that has a QuestDB column of one that has none: a strongly typed id, an instant of another library, an amount of money. Generated code
/// calls it while it writes a row; an exception keeps the row from being written.
/// </summary>
/// <typeparam name="TMember">The type of the member. Null never gets here: it leaves the column out of the row.</typeparam>
/// <typeparam name="TColumn">A type that can be mapped. Where it is <c>T?</c>, null leaves the column out.</typeparam>
public interface IQuestConverter<TMember, TColumn>
{
    /// <summary>Converts a value. Declare it as an ordinary public method; it may be called by several threads at once.</summary>
    /// <param name="value">The value of the member.</param>
    /// <returns>The value of the column.</returns>
    static abstract TColumn Convert(TMember value);
}
