using Microsoft.CodeAnalysis;

namespace Questline.Analyzers;

/// <summary>
/// Every rule. Ids are never reused: 0001-0099 mapping, 0100-0199 conf strings, 0200-0299 security, 0300-0399 usage, 0900-0949 build.
/// A rule is an error only where the code cannot work or is unsafe in a release build, a warning where it is probably a mistake,
/// and information where it may well be meant.
/// </summary>
internal static class Rules
{
    public const string Mapping = "Questline.Mapping";
    public const string ConfStrings = "Questline.ConfString";
    public const string Security = "Questline.Security";
    public const string Usage = "Questline.Usage";
    public const string Build = "Questline.Build";

    /// <summary>A page for each rule, named by its id.</summary>
    public const string Pages = "https://github.com/questline/questline/blob/main/docs/rules/";

    private const string NotMapped = "'{0}' is not mapped: {1}";
    private const string Finding = "{0}";

    // ---- Mapping. No serializer can be generated, so that the program does not compile or would write what the server corrupts: errors.

    public static readonly DiagnosticDescriptor NotPartial = new(
        "QL0001", "A table type must be partial", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0001.md");

    public static readonly DiagnosticDescriptor TypeWithoutRows = new(
        "QL0002", "A type of this kind has no rows", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0002.md");

    public static readonly DiagnosticDescriptor UnsupportedType = new(
        "QL0003", "A member's type has no column", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0003.md");

    public static readonly DiagnosticDescriptor ColumnTypeMismatch = new(
        "QL0004", "A column type does not go with the member's type", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0004.md");

    public static readonly DiagnosticDescriptor InvalidName = new(
        "QL0005", "QuestDB does not take the name of a table or column", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0005.md");

    public static readonly DiagnosticDescriptor NameTooLong = new(
        "QL0006", "The name of a table or column is too long", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0006.md");

    public static readonly DiagnosticDescriptor DuplicateColumn = new(
        "QL0007", "Two columns have one name", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0007.md");

    public static readonly DiagnosticDescriptor ReservedName = new(
        "QL0008", "A column is called timestamp", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0008.md");

    public static readonly DiagnosticDescriptor NoColumn = new(
        "QL0009", "A table has no column", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0009.md");

    public static readonly DiagnosticDescriptor UnreadableMember = new(
        "QL0010", "Generated code cannot read a member", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0010.md");

    public static readonly DiagnosticDescriptor NotASymbol = new(
        "QL0011", "A symbol must be text, a char or an enum", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0011.md");

    public static readonly DiagnosticDescriptor ColumnDefinition = new(
        "QL0012", "QuestDB does not take the definition of a column", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0012.md");

    public static readonly DiagnosticDescriptor SecondTimestamp = new(
        "QL0013", "A table has two designated timestamps", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0013.md");

    public static readonly DiagnosticDescriptor TimestampType = new(
        "QL0014", "A designated timestamp must be a time", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0014.md");

    public static readonly DiagnosticDescriptor TimeUnit = new(
        "QL0015", "A time has no unit, or one that does not go with it", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0015.md");

    public static readonly DiagnosticDescriptor Deduplication = new(
        "QL0016", "Deduplication and its keys do not go together", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0016.md");

    public static readonly DiagnosticDescriptor TableDefinition = new(
        "QL0017", "The options of a table do not go together", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0017.md");

    public static readonly DiagnosticDescriptor Converter = new(
        "QL0018", "A converter does not fit", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0018.md");

    public static readonly DiagnosticDescriptor Flatten = new(
        "QL0019", "A member cannot be flattened", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0019.md");

    public static readonly DiagnosticDescriptor StrayAttribute = new(
        "QL0020", "An attribute has no effect where it stands", NotMapped, Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0020.md");

    // Everything compiles; what the attribute asks for just never happens.
    public static readonly DiagnosticDescriptor NotATable = new(
        "QL0021", "A column attribute stands in a type that is no table",
        "'{0}' carries [{1}], and its type '{2}' is no table: mark the type [QuestTable(\"...\")], or remove the attribute",
        Mapping, DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "QL0021.md");

    // A table that an administrator made is as good, and is not seen here.
    public static readonly DiagnosticDescriptor DecimalNotCreated = new(
        "QL0022", "A decimal column is not created by writing to it",
        "'{0}' is a DECIMAL column, which QuestDB does not create when rows arrive, and nothing in this project calls EnsureTableAsync{1}: "
        + "call it once before writing, or create the table yourself",
        Mapping, DiagnosticSeverity.Info, true, helpLinkUri: Pages + "QL0022.md", customTags: WellKnownDiagnosticTags.CompilationEnd);

    // How many values there will be is known to the author only.
    public static readonly DiagnosticDescriptor UnboundedSymbol = new(
        "QL0023", "A symbol may have too many values",
        "'{0}' is a SYMBOL, and {1}: the table's dictionary keeps each of them for ever; store it as another type, or say how many there are with "
        + "[QuestSymbol(Capacity = ...)]",
        Mapping, DiagnosticSeverity.Info, true, helpLinkUri: Pages + "QL0023.md");

    // The server's time is right for some tables.
    public static readonly DiagnosticDescriptor NoTimestamp = new(
        "QL0024", "A table has no designated timestamp",
        "'{0}' has no designated timestamp, so that the server stamps each row when it arrives: mark a member [QuestTimestamp], "
        + "or say that it is meant with ServerTime = true",
        Mapping, DiagnosticSeverity.Info, true, helpLinkUri: Pages + "QL0024.md");

    // The generated serializer compiles for any type argument, and refuses each row.
    public static readonly DiagnosticDescriptor TypeArgumentWithoutColumn = new(
        "QL0025", "A type argument of a table has no column",
        "No row of '{0}' can be written: {1}",
        Mapping, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0025.md");

    // ---- Conf strings. What the parser refuses ends in an exception when the sender is created: errors.

    public static readonly DiagnosticDescriptor EmptyText = new(
        "QL0100", "The conf string is empty", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0100.md");

    public static readonly DiagnosticDescriptor MissingScheme = new(
        "QL0101", "The conf string has no scheme", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0101.md");

    public static readonly DiagnosticDescriptor SchemeSeparator = new(
        "QL0102", "The scheme is not followed by two colons", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0102.md");

    public static readonly DiagnosticDescriptor UnknownScheme = new(
        "QL0103", "The scheme is unknown", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0103.md");

    public static readonly DiagnosticDescriptor BadKey = new(
        "QL0104", "A key cannot be read", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0104.md");

    public static readonly DiagnosticDescriptor MissingEquals = new(
        "QL0105", "An entry has no value", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0105.md");

    public static readonly DiagnosticDescriptor IncompletePair = new(
        "QL0106", "The last entry is incomplete", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0106.md");

    public static readonly DiagnosticDescriptor ControlCharacter = new(
        "QL0107", "A value has a control character", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0107.md");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "QL0108", "A key is given twice", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0108.md");

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "QL0109", "A key is unknown", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0109.md");

    public static readonly DiagnosticDescriptor ForeignKey = new(
        "QL0110", "A key belongs to another client or transport", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0110.md");

    public static readonly DiagnosticDescriptor KeyNotForScheme = new(
        "QL0111", "A key does not apply to the scheme", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0111.md");

    public static readonly DiagnosticDescriptor MissingAddress = new(
        "QL0112", "The conf string names no server", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0112.md");

    public static readonly DiagnosticDescriptor BadAddress = new(
        "QL0113", "A server's address cannot be read", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0113.md");

    public static readonly DiagnosticDescriptor DuplicateAddress = new(
        "QL0114", "A server is named twice", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0114.md");

    public static readonly DiagnosticDescriptor EmptyValue = new(
        "QL0115", "A key has an empty value", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0115.md");

    public static readonly DiagnosticDescriptor BadValue = new(
        "QL0116", "A value is not what its key takes", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0116.md");

    public static readonly DiagnosticDescriptor OutOfRange = new(
        "QL0117", "A number is out of range", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0117.md");

    public static readonly DiagnosticDescriptor MissingCompanion = new(
        "QL0118", "A key needs another one beside it", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0118.md");

    public static readonly DiagnosticDescriptor Conflict = new(
        "QL0119", "Two keys contradict each other", Finding, ConfStrings, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0119.md");

    // The sender works, and logs a warning itself.
    public static readonly DiagnosticDescriptor NoEffect = new(
        "QL0120", "A key has no effect", Finding, ConfStrings, DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "QL0120.md");

    // ---- Security.

    // Unsafe in a release build.
    public static readonly DiagnosticDescriptor UnsafeTlsInRelease = new(
        "QL0201", "TLS verification is off in a release build",
        "A release build must verify the server's certificate: remove `tls_verify=unsafe_off`, and trust the certificate of a server of your own "
        + "with `tls_ca=pem_file;tls_roots=...`",
        Security, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0201.md");

    // Throws when the sender is created.
    public static readonly DiagnosticDescriptor UnsafeTlsNotAllowed = new(
        "QL0202", "TLS verification is off without the consent of the build",
        "`tls_verify=unsafe_off` is refused at run time: set <QuestlineAllowUnsafeTls>true</QuestlineAllowUnsafeTls> in the project for debug builds, "
        + "or trust the server's certificate with `tls_ca=pem_file;tls_roots=...`",
        Security, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0202.md");

    // Whoever sets the conf string of the program in production could switch the verification off.
    public static readonly DiagnosticDescriptor UnsafeTlsAllowedInRelease = new(
        "QL0203", "A release build consents to unverified TLS",
        "<QuestlineAllowUnsafeTls> is true in a release build, so that a conf string can switch off the verification of certificates: "
        + "set it on the condition '$(Configuration)' == 'Debug'",
        Security, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0203.md", customTags: WellKnownDiagnosticTags.CompilationEnd);

    // A network may be trusted for reasons that are not seen here.
    public static readonly DiagnosticDescriptor CredentialsInPlainText = new(
        "QL0204", "Credentials are used without TLS",
        "`{0}` sends {1} in plain text to a host that is not this machine: use `{2}`",
        Security, DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "QL0204.md");

    // It may be a development server's.
    public static readonly DiagnosticDescriptor CredentialInSource = new(
        "QL0205", "A credential stands in the source code",
        "The value of `{0}` is a secret in the source code: take the conf string from the environment (`QuestSender.FromEnvironment()`) or a secret store",
        Security, DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "QL0205.md");

    // The verification stands all the same; the callback just does not do what it was written for.
    public static readonly DiagnosticDescriptor CallbackAcceptsAll = new(
        "QL0206", "A certificate validation callback accepts everything",
        "This callback accepts every certificate: it cannot make Questline trust a certificate that failed the verification, so remove it, "
        + "and trust the certificate of a server of your own with `tls_ca=pem_file;tls_roots=...`",
        Security, DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "QL0206.md");

    // ---- Usage.

    // The compiler refuses the call as well, in words about type constraints.
    public static readonly DiagnosticDescriptor RowOfNoTable = new(
        "QL0300", "A row of a type that is no table is written",
        "'{0}' is no table: {1}",
        Usage, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0300.md");

    // Rows that are not accounted for are still sent, as a rule.
    public static readonly DiagnosticDescriptor NotAwaited = new(
        "QL0301", "A write or flush is not awaited",
        "'{0}' is not awaited, so that its failure goes unseen and {1}: await it",
        Usage, DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "QL0301.md");

    // Every row arrives; each just costs a connection, and a handshake where there is TLS.
    public static readonly DiagnosticDescriptor SenderPerCall = new(
        "QL0302", "A sender is made again and again",
        "A sender is made {0}, each with a buffer and connections of its own: make one and share it, since it is safe to use from many threads",
        Usage, DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "QL0302.md");

    // Rows that the timer has sent are there.
    public static readonly DiagnosticDescriptor NeverDisposed = new(
        "QL0303", "A sender is never disposed",
        "{0} is never disposed, so that rows which are not yet sent are lost at the end of the program: {1}",
        Usage, DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "QL0303.md");

    // DateTime.Now is converted without loss; what is computed of it may be an hour off, and a time that has lost its kind is off by the whole offset.
    public static readonly DiagnosticDescriptor LocalTimestamp = new(
        "QL0304", "A local time is written as the designated timestamp",
        "'{0}' is {1}: write '{2}'",
        Usage, DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "QL0304.md");

    // ---- Build environment. Nothing can be generated.

    public static readonly DiagnosticDescriptor LanguageTooOld = new(
        "QL0900", "The language version is too old for generated code",
        "No table is mapped: the generated code needs C# 11 or later, and the project is compiled as C# {0}; "
        + "set <LangVersion> to 11 or later in the project file, or remove it",
        Build, DiagnosticSeverity.Error, true, helpLinkUri: Pages + "QL0900.md");
}
