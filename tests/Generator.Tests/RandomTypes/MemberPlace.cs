namespace Questline.Generator.Tests.RandomTypes;

/// <summary>Where a member is declared, in the order in which the generator reads them.</summary>
internal enum MemberPlace
{
    BaseType,
    Parameter,
    InitProperty,
    SetProperty,
    Field,
}
