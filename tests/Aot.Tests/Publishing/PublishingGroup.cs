namespace Questline.Aot.Tests.Publishing;

/// <summary>Tests that share the programs. They run one after another, since publishing takes all of a machine.</summary>
[CollectionDefinition(nameof(PublishingGroup))]
public sealed class PublishingGroup : ICollectionFixture<PublishedPrograms>;
