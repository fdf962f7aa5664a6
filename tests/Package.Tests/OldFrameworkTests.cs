using Questline.Package.Tests.Support;

namespace Questline.Package.Tests;

/// <summary>NuGet lets the package into projects for any framework, since its build files go with any.</summary>
public class OldFrameworkTests(PackedLibrary library)
{
    [Fact]
    public async Task A_project_for_a_framework_without_the_library_is_told_what_is_needed()
    {
        BuildLog log = await library
            .CreateProject(
                "<TargetFramework>netstandard2.0</TargetFramework><OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings><LangVersion>latest</LangVersion>",
                ("Rows.cs", "using Questline;"))
            .BuildAsync();

        log.HasSucceeded.ShouldBeFalse(log.Output);
        log.Output.ShouldContain("error : Questline needs .NET 8 or later, and User.csproj is for netstandard2.0: set its TargetFramework to net8.0 or later.");
        log.Output.ShouldNotContain("CS0246");
    }
}
