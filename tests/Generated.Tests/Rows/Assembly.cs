using Exchange;
using Questline;

[assembly: QuestDefaults(UnspecifiedTime = UnspecifiedTime.Refused)]
[assembly: QuestConverter(typeof(InstantConverter))]
