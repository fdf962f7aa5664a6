namespace Questline.Tool.ConfStrings;

/// <summary>Why a key has the value that it has.</summary>
internal enum SettingOrigin
{
    /// <summary>The conf string has it.</summary>
    Given,

    /// <summary>Another key of the conf string says so.</summary>
    Implied,

    /// <summary>The conf string does not have the key.</summary>
    Default,

    /// <summary>The conf string does not have the key, and it has no default.</summary>
    Unset,

    /// <summary>The conf string has it, and this scheme does not take it.</summary>
    Refused,
}
