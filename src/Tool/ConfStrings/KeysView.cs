using Questline.Tool.Output;
using Spectre.Console;

namespace Questline.Tool.ConfStrings;

/// <summary>The key table on a terminal.</summary>
internal static class KeysView
{
    public static void Show(IAnsiConsole console, IReadOnlyList<KeyReport> keys)
    {
        Table table = new Table().Border(console.Border()).ShowRowSeparators();
        table.AddColumns("Key", "Schemes", "Value", "Default", "What it does");
        foreach (KeyReport key in keys)
            table.AddRow(Texts(key));
        console.Write(table);
    }

    private static Text[] Texts(KeyReport key) =>
        [new(key.Key), new(string.Join(", ", key.Schemes)), new(key.Value), new(Default(key)), new(key.Meaning)];

    private static string Default(KeyReport key) => key switch
    {
        { IsRequired: true } => "required",
        { Default: { } http, TcpDefault: { } tcp } when http != tcp => $"{http}; {tcp} over TCP",
        _ => key.Default ?? key.TcpDefault ?? "",
    };
}
