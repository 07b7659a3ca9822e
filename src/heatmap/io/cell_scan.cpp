// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/cell_scan.h"

#include <array>
#include <bit>
#include <cstring>

namespace floorscope::json {

namespace {

constexpr int kWindow = 32;                 ///< bytes in which a plain cell ends
constexpr std::size_t kReadOfACell = 80;    ///< bytes from its "[" that are looked at, a faulty one's too
constexpr std::size_t kBytesOfACell = 18;   ///< about the least that "[12.25,3.75,123]," takes
constexpr std::size_t kFewCells = 4;        ///< a guess from fewer says nothing
constexpr int kMostDigits = 4;              ///< before a coordinate's point, and behind it
constexpr int kMostDigitsOfACount = 7;
constexpr std::uint64_t kZeros = 0x3030303030303030;
constexpr std::array<Tenths, kMostDigits + 1> kTenthsOfDecimals{10'000, 1'000, 100, 10, 1};

inline std::uint64_t wordAt(const char *text)
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof(word));
    return word;
}

/// A bit for each of `kWindow` bytes that is no digit.
inline std::uint64_t othersAmong(const char *text)
{
    std::uint64_t others = 0;
    for (int i = 0; i < kWindow; i += 8) {
        const std::uint64_t word = wordAt(text + i) ^ kZeros;
        const std::uint64_t high = (word | (word + 0x7676767676767676)) & 0x8080808080808080;
        others |= (((high >> 7) * 0x0102040810204080) >> 56) << i;
    }
    return others;
}

/// The digits at `text` as the last bytes of a word, zeros before them.
inline std::uint64_t lastBytes(const char *text, int count)
{
    return (wordAt(text) ^ kZeros) << (64 - 8 * count);
}

/// Eight digits, each a byte, all at once.
inline std::uint32_t numberOf(std::uint64_t digits)
{
    digits = (digits * 2561) >> 8 & 0x00ff00ff00ff00ff;
    digits = (digits * 6553601) >> 16 & 0x0000ffff0000ffff;
    return static_cast<std::uint32_t>((digits * 42949672960001) >> 32);
}

/// Reads one cell, and says whether it is spelled plainly. Where each number ends is found for all of them at once.
class PlainCell
{
public:
    explicit PlainCell(const char *text) : m_text(text), m_others(othersAmong(text)) {}

    bool read()
    {
        return ends('[') && readCoordinate(x) && ends(',') && readCoordinate(y) && ends(',') && readCount()
            && ends(']');
    }
    [[nodiscard]] int length() const { return m_next; }

    Tenths x = 0;
    Tenths y = 0;
    std::uint32_t count = 0;

private:
    /// Passes what stands at the next byte that is no digit.
    bool ends(char wanted)
    {
        const bool is = m_text[m_next] == wanted;
        m_others &= m_others - 1;
        ++m_next;
        return is;
    }
    bool skip(char wanted)
    {
        const bool is = m_text[m_next] == wanted;
        if (is)
            ends(wanted);
        return is;
    }
    /// How many digits come next: none where it is no number of JSON.
    int digits() const
    {
        const int length = std::countr_zero(m_others) - m_next;
        return (length > 1) & (m_text[m_next] == '0') ? 0 : length;
    }
    bool readCoordinate(Tenths &place)
    {
        skip(' ');
        const bool negative = skip('-');
        const int whole = digits();
        if (whole < 1 || whole > kMostDigits)
            return false;
        std::uint64_t number = lastBytes(m_text + m_next, whole);
        int decimals = 0;
        m_next += whole;
        if (skip('.')) {
            decimals = std::countr_zero(m_others) - m_next;
            if (decimals < 1 || decimals > kMostDigits)
                return false;
            number = number >> (8 * decimals) | lastBytes(m_text + m_next, decimals);
            m_next += decimals;
        }
        const Tenths tenths = numberOf(number) * kTenthsOfDecimals[static_cast<std::size_t>(decimals)];
        place = negative ? kTenthsBias - tenths : kTenthsBias + tenths;
        return true;
    }
    bool readCount()
    {
        skip(' ');
        const int length = digits();
        if (length < 1 || length > kMostDigitsOfACount)
            return false;
        count = numberOf(lastBytes(m_text + m_next, length));
        m_next += length;
        return true;
    }

    const char *m_text;
    std::uint64_t m_others;
    int m_next = 0;
};

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::size_t afterSpaces(std::string_view text, std::size_t from)
{
    while (from < text.size() && isSpace(text[from]))
        ++from;
    return from;
}

/// The list's "[" behind its name.
std::optional<std::size_t> findList(std::string_view text)
{
    constexpr std::string_view name = "\"array_cells\"";
    const std::size_t found = text.find(name);
    if (found == std::string_view::npos)
        return std::nullopt;
    const std::size_t colon = afterSpaces(text, found + name.size());
    if (colon >= text.size() || text[colon] != ':')
        return std::nullopt;
    const std::size_t opens = afterSpaces(text, colon + 1);
    return opens < text.size() && text[opens] == '[' ? std::optional(opens) : std::nullopt;
}

}   // namespace

std::optional<ScannedCells> scanCells(std::string_view text)
{
    if constexpr (std::endian::native != std::endian::little)
        return std::nullopt;
    const std::optional<std::size_t> opens = findList(text);
    if (!opens)
        return std::nullopt;
    CellPacker cells((text.size() - *opens) / kBytesOfACell + kFewCells);
    std::size_t at = *opens;
    do {
        at = afterSpaces(text, at + 1);
        if (at + kReadOfACell > text.size())
            return std::nullopt;
        PlainCell cell(text.data() + at);
        if (!cell.read())
            return std::nullopt;
        cells.add(cell.x, cell.y, cell.count);
        at = afterSpaces(text, at + static_cast<std::size_t>(cell.length()));
    } while (at < text.size() && text[at] == ',');
    if (at >= text.size() || text[at] != ']')
        return std::nullopt;
    return ScannedCells{cells.done(), *opens, at};
}

}   // namespace floorscope::json
