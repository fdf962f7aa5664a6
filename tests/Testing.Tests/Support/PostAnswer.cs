using System.Net;

namespace Questline.Testing.Tests;

/// <summary>An answer to a post, its body read.</summary>
internal sealed record PostAnswer(HttpStatusCode Status, string Body, HttpResponseMessage Response);
