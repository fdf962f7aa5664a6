using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using Questline.Testing;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation;

/// <summary>What the projects of readers reference besides Questline itself.</summary>
internal static class SnippetReferences
{
    private static readonly Type[] PackagedTypes =
    [
        typeof(QuestSenderServiceCollectionExtensions), typeof(QuestTestServer),
        typeof(MeterProviderBuilder), typeof(IOpenTelemetryBuilder), typeof(OpenTelemetryBuilder), typeof(OpenTelemetryBuilderSdkExtensions),
        typeof(ShouldBeTestExtensions), typeof(Assert), typeof(FactAttribute),
    ];

    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ReferenceAssemblies.AspNetCore,
        .. PackagedTypes.Select(type => type.Assembly.Location).Distinct().Select(file => MetadataReference.CreateFromFile(file)),
    ];
}
