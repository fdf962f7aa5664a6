using System.Text.Json.Serialization;
using Questline.Tool.Certificates;
using Questline.Tool.ConfStrings;
using Questline.Tool.Doctor;

namespace Questline.Tool.Output;

/// <summary>How every result is written as JSON: one document, camelCase names, times in ISO 8601.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<KeyReport>))]
[JsonSerializable(typeof(ConfReport))]
[JsonSerializable(typeof(DoctorReport))]
[JsonSerializable(typeof(NewReport))]
[JsonSerializable(typeof(InspectReport))]
[JsonSerializable(typeof(ConvertReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
