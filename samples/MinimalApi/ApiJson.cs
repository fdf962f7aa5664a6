using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace MinimalApi;

/// <summary>The compiler writes what reads and writes this JSON.</summary>
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
