namespace Questline.Benchmarks.Compiling;

/// <summary>The source of a project that does ordinary things. A <c>#</c> is the number of the type.</summary>
internal static class OrdinarySource
{
    private const string Service = """
        namespace Sample;

        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;

        /// <summary>An order of #.</summary>
        public sealed record Order#(string Customer, string Product, int Count, decimal Price, DateTime Placed)
        {
            public decimal Total => Count * Price;

            public string Describe() => $"{Customer} ordered {Count} of {Product} at {Price}, on {Placed:yyyy-MM-dd}";
        }

        /// <summary>Keeps the orders of #.</summary>
        public sealed class Orders# : IAsyncDisposable
        {
            private const string Header = "customer;product;count;price;placed";

            private readonly List<Order#> _orders = new();
            private readonly Dictionary<string, decimal> _totals = new(StringComparer.Ordinal);
            private readonly SemaphoreSlim _gate = new(1);

            public string Name { get; set; } = "orders of #";

            public async Task AddAsync(Order# order, CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(order);
                await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
                try
                {
                    _orders.Add(order);
                    _totals.TryGetValue(order.Customer, out decimal total);
                    _totals[order.Customer] = total + order.Total;
                }
                finally
                {
                    _gate.Release();
                }
            }

            public IReadOnlyList<Order#> FindLarge(decimal least) =>
                _orders.Where(order => order.Total >= least).OrderByDescending(order => order.Total).ToList();

            public string Summarize()
            {
                var lines = new List<string> { Header };
                foreach (Order# order in _orders)
                {
                    if (order.Count == 0)
                        continue;

                    lines.Add(string.Join(";", order.Customer, order.Product, order.Count, order.Price, order.Placed));
                }

                lines.Add("total: " + _totals.Values.Sum() + " of " + _totals.Count + " customers");
                return string.Join(Environment.NewLine, lines);
            }

            public async Task SaveAsync(string folder, CancellationToken cancellationToken = default)
            {
                string path = Path.Combine(folder, $"orders-{Name.Replace(' ', '-')}.csv");
                string text = Summarize();
                if (text.Length > Header.Length)
                    await File.WriteAllTextAsync(path, text, cancellationToken).ConfigureAwait(false);
            }

            public string Level(decimal total) => total switch
            {
                < 10m => "small",
                < 1000m => "ordinary",
                _ => "large",
            };

            public ValueTask DisposeAsync()
            {
                _gate.Dispose();
                return ValueTask.CompletedTask;
            }
        }
        """;

    /// <summary>A file of about 80 lines: records, collections, strings, files and waiting.</summary>
    public static string File(string number) => Service.Replace("#", number, StringComparison.Ordinal);
}
