using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.ConfStrings;

/// <summary>A text as an expression of C#.</summary>
/// <param name="Code">The expression.</param>
/// <param name="Places">Where in it each UTF-16 code unit of the text stands.</param>
public sealed record WrittenText(string Code, ImmutableArray<TextSpan> Places)
{
    internal const string EndOfUtf8 = "\"u8";

    /// <summary>Whether it is bytes and no string.</summary>
    public bool IsUtf8 => Code.EndsWith(EndOfUtf8, StringComparison.Ordinal);

    /// <summary>Where in the code a stretch of the text stands; the empty one at the whole of it.</summary>
    public TextSpan Locate(TextSpan span) => span.IsEmpty
        ? new TextSpan(0, Code.Length)
        : TextSpan.FromBounds(Places[span.Start].Start, Places[span.End - 1].End);

    /// <summary>Writes one.</summary>
    internal sealed class Writer
    {
        private readonly StringBuilder _code = new();
        private readonly ImmutableArray<TextSpan>.Builder _places = ImmutableArray.CreateBuilder<TextSpan>();

        /// <summary>Writes what is no part of the text.</summary>
        public Writer Around(string code)
        {
            _code.Append(code);
            return this;
        }

        /// <summary>Writes a code unit of the text.</summary>
        public Writer Character(string code)
        {
            _places.Add(new TextSpan(_code.Length, code.Length));
            return Around(code);
        }

        /// <summary>Writes each code unit of a text.</summary>
        public Writer Characters(string text, Func<char, string> write)
        {
            foreach (char character in text)
                Character(write(character));

            return this;
        }

        public WrittenText Complete() => new(_code.ToString(), _places.ToImmutable());
    }
}
