using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Reads a chain of calls of a builder, <c>QuestSenderBuilder.Https("localhost").Username("x").Build()</c>.</summary>
internal sealed class BuilderReader
{
    private readonly SettingTypes _types;
    private readonly CancellationToken _cancellationToken;
    private readonly List<IInvocationOperation> _calls;
    private readonly SettingsText _text;
    private readonly SettingReader _settings;
    private bool _isBegun;
    private bool _isBuilt;

    private BuilderReader(IInvocationOperation last, SettingTypes types, CancellationToken cancellationToken)
    {
        _types = types;
        _cancellationToken = cancellationToken;
        _calls = FindCalls(last);
        _text = new(SettingPlace.OfName(_calls[0].Syntax));
        _settings = new(_text, cancellationToken);
    }

    /// <summary>What a conf string said that the chain began with.</summary>
    public ConfReading? Beginning { get; private set; }

    /// <summary>What the chain as a whole says; null where it says nothing.</summary>
    public ConfReading? Reading { get; private set; }

    /// <summary>Whether a call is the last of its chain.</summary>
    public static bool IsLast(IInvocationOperation call, SettingTypes types) =>
        types.IsBuilder(call.TargetMethod.ContainingType)
        && !(call.Parent is IInvocationOperation next && next.Instance == call && types.IsBuilder(next.TargetMethod.ContainingType));

    public static BuilderReader Read(IInvocationOperation last, SettingTypes types, CancellationToken cancellationToken)
    {
        BuilderReader reader = new(last, types, cancellationToken);
        foreach (IInvocationOperation call in reader._calls)
            reader.Read(call);

        reader.Finish(last);
        return reader;
    }

    private List<IInvocationOperation> FindCalls(IInvocationOperation last)
    {
        List<IInvocationOperation> calls = [];
        IInvocationOperation? call = last;
        while (call is not null && _types.IsBuilder(call.TargetMethod.ContainingType))
        {
            calls.Insert(0, call);
            call = call.Instance as IInvocationOperation;
        }

        return calls;
    }

    private void Read(IInvocationOperation call)
    {
        SettingPlace name = SettingPlace.OfName(call.Syntax);
        switch (call.TargetMethod.Name)
        {
            case "Http" or "Https" or "Tcp" or "Tcps":
                _isBegun = true;
                _text.SetScheme(call.TargetMethod.Name.ToLowerInvariant(), name);
                ReadAddress(call, name);
                break;
            case "FromConf":
                ReadConf(call);
                break;
            case "Address":
                ReadAddress(call, name);
                break;
            case "Build" or "BuildAsync":
                _isBuilt = true;
                break;
            case var setting when call.Arguments.Length == 1:
                _settings.Read(setting, name, call.Arguments[0].Value);
                break;
        }
    }

    private void ReadAddress(IInvocationOperation call, SettingPlace name)
    {
        if (Argument(call, "host") is { } host)
            _settings.ReadAddress(name, host, Argument(call, "port"));
    }

    // What is wrong with the conf string itself is found where that stands, and nothing comes of the calls then.
    private void ReadConf(IInvocationOperation call)
    {
        if (Argument(call, "confString") is not { SemanticModel: { } model, Syntax: ExpressionSyntax expression }
            || ConfTextReader.Read(expression, model, _cancellationToken) is not { } text)
        {
            return;
        }

        Beginning = new(text, expression.GetLocation(), ConfOrigin.Whole);
        if (Beginning.Conf.Scheme == ConfSchemes.None || Beginning.Conf.HasErrors)
            return;

        _isBegun = true;
        _text.SetAll(Beginning.Conf, text);
    }

    private void Finish(IInvocationOperation last)
    {
        bool isComplete = _isBegun && _isBuilt;
        if (!isComplete)
            _text.AddUnknown();

        if (_text.HasEntries)
            Reading = new(_text.Build(), last.Syntax.GetLocation(), isComplete ? ConfOrigin.Settings : ConfOrigin.SomeSettings);
    }

    private static IOperation? Argument(IInvocationOperation call, string parameter) => call.Arguments.FirstOrDefault(argument =>
        argument.Parameter?.Name == parameter && argument.ArgumentKind == ArgumentKind.Explicit)?.Value;
}
