namespace Questline.Analyzers.ConfStrings;

/// <summary>What a conf string was found as.</summary>
internal enum ConfOrigin
{
    /// <summary>A text that goes to where a conf string is wanted.</summary>
    Whole,

    /// <summary>A text that begins as a conf string does, and may go on elsewhere.</summary>
    Fragment,

    /// <summary>A text that is made into a conf string by other code, which replaces parts of it.</summary>
    Template,

    /// <summary>What calls of a builder or properties of options say, from their first to their last.</summary>
    Settings,

    /// <summary>A part of what calls or properties say.</summary>
    SomeSettings,

    /// <summary>A value in a configuration file.</summary>
    ConfigurationFile,
}
