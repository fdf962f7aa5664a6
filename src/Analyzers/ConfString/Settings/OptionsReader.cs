using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Reads options that C# code makes or changes.</summary>
internal static class OptionsReader
{
    /// <summary>What <c>new QuestSenderOptions { ... }</c> says; null where that is nothing.</summary>
    public static ConfReading? ReadCreation(IObjectCreationOperation creation, SettingTypes types, CancellationToken cancellationToken)
    {
        SettingPlace name = SettingPlace.OfName(creation.Syntax);
        SettingsText text = new(name);
        SettingReader settings = new(text, cancellationToken);
        bool isComplete = OptionsUse.IsGivenToSender(creation, types);
        if (isComplete || OptionsUse.IsUnchanged(creation, types))
            text.SetScheme("https", name);
        if (!isComplete)
            text.AddUnknown();

        IEnumerable<IOperation> initializers = creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>();
        foreach (IOperation initializer in initializers)
            Read(initializer, settings);

        return isComplete || text.HasEntries
            ? new(text.Build(), creation.Syntax.GetLocation(), isComplete ? ConfOrigin.Settings : ConfOrigin.SomeSettings)
            : null;
    }

    /// <summary>What <c>options.Username = "x"</c> says; null where that is nothing, or part of what a creation says.</summary>
    public static ConfReading? ReadAssignment(ISimpleAssignmentOperation assignment, SettingTypes types, CancellationToken cancellationToken)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: var property }
            || assignment.Parent is IObjectOrCollectionInitializerOperation
            || !types.IsOptions(property.ContainingType))
        {
            return null;
        }

        return ReadPart(assignment, (settings, place) => settings.Read(property.Name, place, assignment.Value), cancellationToken);
    }

    /// <summary>What <c>options.Addresses.Add("localhost")</c> says; null where it is another call.</summary>
    public static ConfReading? ReadAddition(IInvocationOperation call, SettingTypes types, CancellationToken cancellationToken)
    {
        if (call is not { TargetMethod.Name: "Add", Arguments.Length: 1, Instance: IPropertyReferenceOperation { Property: var property } }
            || property.Name != SettingNames.Addresses
            || !types.IsOptions(property.ContainingType)
            || call.IsImplicit)
        {
            return null;
        }

        return ReadPart(call, (settings, place) => settings.ReadAddress(place, call.Arguments[0].Value), cancellationToken);
    }

    private static ConfReading? ReadPart(IOperation part, Action<SettingReader, SettingPlace> read, CancellationToken cancellationToken)
    {
        SettingPlace name = SettingPlace.OfName(part.Syntax);
        SettingsText text = new(name);
        text.AddUnknown();
        read(new(text, cancellationToken), name);
        return text.HasEntries ? new(text.Build(), part.Syntax.GetLocation(), ConfOrigin.SomeSettings) : null;
    }

    private static void Read(IOperation initializer, SettingReader settings)
    {
        switch (initializer)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: SettingNames.Scheme } } assignment:
                settings.ReadScheme(assignment.Value, SettingPlace.OfName(assignment.Syntax));
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } assignment:
                settings.Read(name, SettingPlace.OfName(assignment.Syntax), assignment.Value);
                break;
            case IMemberInitializerOperation { InitializedMember.Syntax: var name } addresses:
                ReadAddresses(addresses, SettingPlace.Of(name), settings);
                break;
        }
    }

    private static void ReadAddresses(IMemberInitializerOperation addresses, SettingPlace name, SettingReader settings)
    {
        foreach (IOperation addition in addresses.Initializer.Initializers)
        {
            if (addition is IInvocationOperation { Arguments: { Length: 1 } arguments })
                settings.ReadAddress(name, arguments[0].Value);
        }
    }
}
