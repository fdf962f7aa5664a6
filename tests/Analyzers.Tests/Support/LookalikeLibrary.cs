namespace Questline.Analyzers.Tests.Support;

/// <summary>Another library whose types have the names of ours, in the namespace <c>Elsewhere</c>. No rule is about it. Written in C# 10.</summary>
internal static class LookalikeLibrary
{
    public const string Source = Attributes + Contracts + Enums + Senders + Options + Builder;

    private const string Attributes = """
        namespace Elsewhere
        {
            using System;

            public class QuestTableAttribute : Attribute
            {
                public QuestTableAttribute(string name) => Name = name;
                public string Name { get; }
                public ColumnNaming Naming { get; set; }
                public UnspecifiedTime UnspecifiedTime { get; set; }
                public PartitionBy PartitionBy { get; set; }
                public string? Ttl { get; set; }
                public bool Dedup { get; set; }
                public bool ServerTime { get; set; }
            }

            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
            public class QuestTableForAttribute : QuestTableAttribute
            {
                public QuestTableForAttribute(Type rowType, string name) : base(name) => RowType = rowType;
                public Type RowType { get; }
                public Type? Members { get; set; }
                public string? PropertyName { get; set; }
            }

            public class QuestColumnAttribute : Attribute
            {
                public QuestColumnAttribute(string? name = null) => Name = name;
                public string? Name { get; }
                public QuestColumnType Type { get; set; }
                public TimestampUnit Unit { get; set; }
                public int Precision { get; set; }
                public int Scale { get; set; }
                public int GeohashBits { get; set; }
            }

            public class QuestTimestampAttribute : Attribute
            {
                public QuestTimestampAttribute(string? name = null) => Name = name;
                public string? Name { get; }
                public TimestampUnit Unit { get; set; }
            }

            public class QuestSymbolAttribute : Attribute { public int Capacity { get; set; } public bool Cache { get; set; } }
            public class QuestKeyAttribute : Attribute { }
            public class QuestIgnoreAttribute : Attribute { }
            public class QuestFlattenAttribute : Attribute { public string Prefix { get; set; } = ""; }
            public class QuestDefaultsAttribute : Attribute { public ColumnNaming Naming { get; set; } public UnspecifiedTime UnspecifiedTime { get; set; } }

            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
            public class QuestConverterAttribute : Attribute
            {
                public QuestConverterAttribute(Type converter) => Converter = converter;
                public Type Converter { get; }
            }
        }

        """;

    private const string Contracts = """
        namespace Elsewhere
        {
            public interface IQuestRow<T> { }
            public interface IQuestTable<T> { }
            public interface IQuestConverter<TMember, TColumn> { }
            public class TableSchema { public string ToCreateTableSql() => ""; }
        }

        """;

    private const string Enums = """
        namespace Elsewhere
        {
            public enum ColumnNaming { SnakeCase, AsIs, CamelCase }
            public enum UnspecifiedTime { Utc, Local, Refused }
            public enum PartitionBy { Day, Hour, Week, Month, Year }
            public enum TimestampUnit { Microseconds, Nanoseconds, Milliseconds, Seconds }
            public enum ProtocolVersion { Version1 = 1, Version2, Version3 }
            public enum QuestScheme { Http, Https, Tcp, Tcps }
            public enum TlsCa { OsRoots, WebpkiRoots, WebpkiAndOsRoots, PemFile }
            public enum TlsVerify { On, UnsafeOff }

            public enum QuestColumnType
            {
                Inferred, Boolean, Long, Double, Decimal, Varchar, Symbol, Timestamp, TimestampNanoseconds, DoubleArray,
                Byte, Short, Int, Float, Char, Uuid, Ipv4, Date, Geohash, Long256,
            }
        }

        """;

    private const string Senders = """
        namespace Elsewhere
        {
            using System;
            using System.Buffers;
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;

            public interface IQuestSender : IAsyncDisposable
            {
                ValueTask WriteAsync<T>(in T row, CancellationToken cancellationToken = default);
                ValueTask WriteAsync<T>(in T row, string table, CancellationToken cancellationToken = default);
                ValueTask WriteAllAsync<T>(ReadOnlyMemory<T> rows, CancellationToken cancellationToken = default);
                ValueTask WriteAllAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default);
                ValueTask WriteAllAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellationToken = default);
                Task WriteTransactionAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default);
                Task FlushAsync(CancellationToken cancellationToken = default);
                Task CloseAsync(CancellationToken cancellationToken = default);
                Task EnsureTableAsync<T>(CancellationToken cancellationToken = default);
                Task EnsureTableAsync(TableSchema schema, CancellationToken cancellationToken = default);
                QuestRow Table(string name);
                long DiscardPending();
            }

            public class QuestSender : IQuestSender
            {
                public static QuestSender Create(string confString) => new();
                public static QuestSender Create(QuestSenderOptions options) => new();
                public static Task<QuestSender> ConnectAsync(string confString, CancellationToken cancellationToken = default) => Task.FromResult(new QuestSender());
                public static Task<QuestSender> ConnectAsync(QuestSenderOptions options, CancellationToken cancellationToken = default) => Task.FromResult(new QuestSender());
                public static QuestSender FromEnvironment() => new();
                public ValueTask WriteAsync<T>(in T row, CancellationToken cancellationToken = default) => default;
                public ValueTask WriteAsync<T>(in T row, string table, CancellationToken cancellationToken = default) => default;
                public ValueTask WriteAllAsync<T>(ReadOnlyMemory<T> rows, CancellationToken cancellationToken = default) => default;
                public ValueTask WriteAllAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default) => default;
                public ValueTask WriteAllAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellationToken = default) => default;
                public Task WriteTransactionAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default) => Task.CompletedTask;
                public Task FlushAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
                public Task CloseAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
                public Task EnsureTableAsync<T>(CancellationToken cancellationToken = default) => Task.CompletedTask;
                public Task EnsureTableAsync(TableSchema schema, CancellationToken cancellationToken = default) => Task.CompletedTask;
                public QuestRow Table(string name) => default;
                public long DiscardPending() => 0;
                public ValueTask DisposeAsync() => default;
            }

            public struct QuestRow
            {
                public QuestRow Symbol(string name, string? value) => this;
                public QuestRow Column(string name, object? value) => this;
                public ValueTask At(DateTime timestamp, TimestampUnit unit = default, CancellationToken cancellationToken = default) => default;
                public ValueTask At(DateTimeOffset timestamp, TimestampUnit unit = default, CancellationToken cancellationToken = default) => default;
                public ValueTask AtNow(CancellationToken cancellationToken = default) => default;
            }

            public static class QuestSerializer
            {
                public static void Serialize<T>(in T row, IBufferWriter<byte> destination, ProtocolVersion version) { }
                public static void Serialize<T>(ReadOnlySpan<T> rows, IBufferWriter<byte> destination, ProtocolVersion version) { }
            }
        }

        """;

    private const string Options = """
        namespace Elsewhere
        {
            using System;
            using System.Collections.Generic;

            public class QuestSenderOptions
            {
                public static QuestSenderOptions Parse(string confString) => new();
                public static QuestSenderOptions FromEnvironment() => new();
                public QuestScheme Scheme { get; set; }
                public IList<string> Addresses { get; } = new List<string>();
                public string? Username { get; set; }
                public string? Password { get; set; }
                public string? Token { get; set; }
                public string? TokenX { get; set; }
                public string? TokenY { get; set; }
                public TlsVerify TlsVerify { get; set; }
                public TlsCa? TlsCa { get; set; }
                public string? TlsRoots { get; set; }
                public string? TlsRootsPassword { get; set; }
                public System.Net.Security.RemoteCertificateValidationCallback? TlsCertificateValidation { get; set; }
                public bool AutoFlush { get; set; }
                public int? AutoFlushRows { get; set; }
                public long? AutoFlushBytes { get; set; }
                public TimeSpan? AutoFlushInterval { get; set; }
                public TimeSpan? RetryTimeout { get; set; }
                public TimeSpan? RequestTimeout { get; set; }
                public int? MaxInFlight { get; set; }
                public bool Gzip { get; set; }
            }
        }

        """;

    private const string Builder = """
        namespace Elsewhere
        {
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            public class QuestSenderBuilder
            {
                public static QuestSenderBuilder FromConf(string confString) => new();
                public static QuestSenderBuilder Http(string host, int? port = null) => new();
                public static QuestSenderBuilder Https(string host, int? port = null) => new();
                public static QuestSenderBuilder Tcp(string host, int? port = null) => new();
                public static QuestSenderBuilder Tcps(string host, int? port = null) => new();
                public QuestSenderBuilder Address(string host, int? port = null) => this;
                public QuestSenderBuilder Username(string username) => this;
                public QuestSenderBuilder Password(string password) => this;
                public QuestSenderBuilder Token(string token) => this;
                public QuestSenderBuilder TokenX(string tokenX) => this;
                public QuestSenderBuilder TokenY(string tokenY) => this;
                public QuestSenderBuilder TlsVerify(TlsVerify verify) => this;
                public QuestSenderBuilder TlsCa(TlsCa ca) => this;
                public QuestSenderBuilder TlsRoots(string path) => this;
                public QuestSenderBuilder TlsRootsPassword(string password) => this;
                public QuestSenderBuilder TlsCertificateValidation(System.Net.Security.RemoteCertificateValidationCallback callback) => this;
                public QuestSenderBuilder AutoFlush(bool isOn) => this;
                public QuestSenderBuilder AutoFlushRows(int rows) => this;
                public QuestSenderBuilder AutoFlushBytes(long bytes) => this;
                public QuestSenderBuilder AutoFlushInterval(TimeSpan time) => this;
                public QuestSenderBuilder RetryTimeout(TimeSpan time) => this;
                public QuestSenderBuilder RequestTimeout(TimeSpan time) => this;
                public QuestSenderBuilder MaxInFlight(int batches) => this;
                public QuestSenderBuilder Gzip(bool isOn) => this;
                public QuestSender Build() => new();
                public Task<QuestSender> BuildAsync(CancellationToken cancellationToken = default) => Task.FromResult(new QuestSender());
            }
        }

        """;
}
