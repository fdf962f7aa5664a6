// The rows of Questline.Benchmarks encoded by plain hand-written C++: a yardstick that tells how fast the machine is.
// Build and run: g++ -std=c++17 -O2 -o /tmp/encode benchmarks/Yardstick/encode.cpp && /tmp/encode
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr int kRows = 1024;
constexpr int kPasses = 20000;
constexpr int64_t kStart = 1767225600000000;

struct Trade {
    std::string symbol;
    bool sell;
    double price, amount;
    int64_t timestamp;
};

struct Telemetry {
    std::string site, device, unit;
    double values[5];
    int64_t uptime, sequence, error_count;
    bool online;
    std::string note;
    int64_t measured_at, timestamp;
};

template <size_t N>
char* Literal(char* out, const char (&text)[N]) {
    std::memcpy(out, text, N - 1);
    return out + N - 1;
}

char* Integer(char* out, int64_t value) {
    if (value < 0) *out++ = '-';
    uint64_t rest = value < 0 ? 0 - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
    char digits[20];
    int start = 20;
    do {
        digits[--start] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest);
    std::memcpy(out, digits + start, 20 - start);
    return out + 20 - start;
}

char* Symbol(char* out, const std::string& text) {
    for (char c : text) {
        if (c == ' ' || c == ',' || c == '=' || c == '\n' || c == '\r' || c == '\\') *out++ = '\\';
        *out++ = c;
    }
    return out;
}

char* String(char* out, const std::string& text) {
    *out++ = '"';
    for (char c : text) {
        if (c == '"' || c == '\n' || c == '\r' || c == '\\') *out++ = '\\';
        *out++ = c;
    }
    *out++ = '"';
    return out;
}

template <int Version>
char* Double(char* out, double value) {
    if (Version == 1) return std::to_chars(out, out + 32, value).ptr;
    *out++ = '=';
    *out++ = '\x10';
    std::memcpy(out, &value, sizeof value);
    return out + sizeof value;
}

template <int Version>
char* Designated(char* out, int64_t microseconds) {
    *out++ = ' ';
    out = Integer(out, Version == 1 ? microseconds * 1000 : microseconds);
    if (Version != 1) *out++ = 't';
    *out++ = '\n';
    return out;
}

template <int Version>
char* Encode(char* out, const Trade& row) {
    out = Symbol(Literal(out, "trades,symbol="), row.symbol);
    out = row.sell ? Literal(out, ",side=Sell") : Literal(out, ",side=Buy");
    out = Double<Version>(Literal(out, " price="), row.price);
    out = Double<Version>(Literal(out, ",amount="), row.amount);
    return Designated<Version>(out, row.timestamp);
}

template <int Version>
char* Encode(char* out, const Telemetry& row) {
    out = Symbol(Literal(out, "telemetry,site="), row.site);
    out = Symbol(Literal(out, ",device="), row.device);
    out = Symbol(Literal(out, ",unit="), row.unit);
    out = Double<Version>(Literal(out, " temperature="), row.values[0]);
    out = Double<Version>(Literal(out, ",pressure="), row.values[1]);
    out = Double<Version>(Literal(out, ",humidity="), row.values[2]);
    out = Double<Version>(Literal(out, ",voltage="), row.values[3]);
    out = Double<Version>(Literal(out, ",current="), row.values[4]);
    out = Integer(Literal(out, ",uptime="), row.uptime);
    out = Integer(Literal(out, "i,sequence="), row.sequence);
    out = Integer(Literal(out, "i,error_count="), row.error_count);
    out = Literal(out, "i,online=");
    *out++ = row.online ? 't' : 'f';
    out = String(Literal(out, ",note="), row.note);
    out = Integer(Literal(out, ",measured_at="), row.measured_at);
    *out++ = 't';
    return Designated<Version>(out, row.timestamp);
}

std::vector<Trade> Narrow(std::mt19937_64& random) {
    const char* symbols[] = {"BTC-USDT", "ETH-USDT", "SOL-USDT", "XRP-USDT", "ADA-USDT", "DOT-USDT"};
    std::vector<Trade> rows;
    for (int i = 0; i < kRows; i++)
        rows.push_back({symbols[random() % 6], random() % 2 == 0, (2'000'000 + random() % 6'000'000) / 100.0, (random() % 10'000) / 100.0,
                        kStart + i * 1234});
    return rows;
}

std::vector<Telemetry> Wide(std::mt19937_64& random) {
    const char* sites[] = {"north-plant", "south-plant", "harbour"};
    const char* units[] = {"C", "bar", "percent"};
    auto fraction = [&] { return static_cast<double>(random() >> 11) / 9007199254740992.0; };
    std::vector<Telemetry> rows;
    for (int i = 0; i < kRows; i++) {
        std::string device = std::to_string(1000 + random() % 100).replace(0, 1, "device-");
        rows.push_back({sites[random() % 3], device, units[random() % 3],
                        {fraction() * 100, fraction() * 1000, fraction(), fraction() * 400, fraction() * 16},
                        static_cast<int64_t>(random() % 1'000'000), i, static_cast<int64_t>(random() % 10), random() % 2 == 0,
                        "state \"ok\", all clear", kStart + i * 5432, kStart + i * 5432});
    }
    return rows;
}

template <int Version, typename Row>
void Measure(const char* name, const std::vector<Row>& rows) {
    std::vector<char> buffer(rows.size() * 512);
    double fastest = std::numeric_limits<double>::max();
    for (int pass = 0; pass < kPasses; pass++) {
        auto start = std::chrono::steady_clock::now();
        char* out = buffer.data();
        for (const Row& row : rows) out = Encode<Version>(out, row);
        asm volatile("" : : "r"(out) : "memory");
        std::chrono::duration<double, std::nano> elapsed = std::chrono::steady_clock::now() - start;
        fastest = std::min(fastest, elapsed.count());
    }
    std::printf("%-6s v%d  %7.1f ns/row\n", name, Version, fastest / kRows);
}

}  // namespace

int main() {
    std::mt19937_64 random(7);
    std::vector<Trade> narrow = Narrow(random);
    std::vector<Telemetry> wide = Wide(random);
    Measure<1>("narrow", narrow);
    Measure<2>("narrow", narrow);
    Measure<1>("wide", wide);
    Measure<2>("wide", wide);
}
