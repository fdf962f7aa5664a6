namespace Questline.TestKit; internal static class Placeholder;
