using Questline.Tool;

return await QuestlineCommand.RunAsync(args, Console.Out, Console.Error, CancellationToken.None);
