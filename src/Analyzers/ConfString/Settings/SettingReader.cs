using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Reads the values that C# code gives to settings, and adds what the runtime would make of them.</summary>
internal sealed class SettingReader(SettingsText text, CancellationToken cancellationToken)
{
    /// <summary>A value of the option or the builder's method of a name; nothing where that is no key.</summary>
    public void Read(string name, SettingPlace place, IOperation value)
    {
        if (SettingNames.Find(name) is not { } key)
            return;

        text.Remove(key.Name);
        if (ConstantNumber.IsNull(value))
            return;

        if (IsSwitch(key))
            ReadSwitch(key, place, value);
        else if (FindValue(key, value) is { } known)
            text.Set(key, place, known);
        else if (IsHarmless(key) || !CanBeNull(value))
            text.Set(key, place, PlaceOf(value).Write($"{MappedText.Unknown}"));
        else
            text.AddUnknown();
    }

    public void ReadScheme(IOperation value, SettingPlace place)
    {
        string scheme = ConstantNumber.Read(value) is { } number ? SettingWords.Scheme(number) : $"{MappedText.Unknown}";
        text.SetScheme(scheme, place);
    }

    /// <summary>An address as options have it, port and all.</summary>
    public void ReadAddress(SettingPlace place, IOperation value) =>
        text.Set(ConfKeys.Find("addr")!, place, ReadText(value) ?? PlaceOf(value).Write($"{MappedText.Unknown}"));

    /// <summary>An address as the builder takes it.</summary>
    public void ReadAddress(SettingPlace place, IOperation host, IOperation? port) =>
        text.Set(ConfKeys.Find("addr")!, place, HostAndPort(ReadText(host) ?? PlaceOf(host).Write($"{MappedText.Unknown}"), port));

    // The default is left out, and no key needs a switch beside it. Where several values are possible, the one that is written counts.
    private void ReadSwitch(ConfKey key, SettingPlace place, IOperation value)
    {
        foreach (IOperation alternative in ConfSinks.Alternatives(value))
        {
            if (ConstantNumber.Read(alternative) is { } number && SettingWords.From(key, number) is { } word)
                text.Set(key, place, PlaceOf(alternative).Write(word));
        }
    }

    private MappedText? FindValue(ConfKey key, IOperation value)
    {
        if (key.Type == ConfValueType.Milliseconds)
            return ConstantTime.Read(value, cancellationToken) is { } time ? PlaceOf(value).Write(SettingWords.From(key, time)) : null;

        if (key.IsNumber || key.Type == ConfValueType.Choice)
            return ConstantNumber.Read(value) is { } number ? PlaceOf(value).Write(SettingWords.From(key, number) ?? "") : null;

        return ReadText(value);
    }

    private MappedText? ReadText(IOperation value) => value is { SemanticModel: { } model, Syntax: ExpressionSyntax expression }
        ? ConfTextReader.Read(expression, model, cancellationToken)
        : null;

    private static MappedText HostAndPort(MappedText host, IOperation? port)
    {
        MappedText bracketed = HostBrackets.AddWhereNeeded(host);
        if (port is null || ConstantNumber.IsNull(port))
            return bracketed;

        string number = ConstantNumber.Read(port) is { } known ? SettingWords.Number(known) : $"{MappedText.Unknown}";
        return new MappedText.Builder().Add(bracketed).Add(PlaceOf(port).Write($":{number}")).Build();
    }

    // Nothing is said of its value alone, of whether it may stand there, and of what it needs.
    private static bool IsHarmless(ConfKey key) => key.Schemes == ConfSchemes.All && !key.IsFreeText;

    private static bool IsSwitch(ConfKey key) => key.Name is "tls_verify" or "tls_check_revocation" or "auto_flush" or "gzip";

    private static bool CanBeNull(IOperation value)
    {
        IOperation inner = ConstantNumber.Unwrap(value);
        return inner is not { Type: { } type, SemanticModel: { } model }
            || (ConstantNumber.CanBeNull(type) && model.GetTypeInfo(inner.Syntax).Nullability.FlowState != NullableFlowState.NotNull);
    }

    private static SettingPlace PlaceOf(IOperation value) => SettingPlace.Of(value.Syntax);
}
