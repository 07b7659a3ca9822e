// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/whole_picture.h"

#include <QtEndian>

#include <array>
#include <optional>
#include <vector>

namespace floorscope {

namespace {

constexpr quint16 kStripOffsets = 273, kStripSizes = 279, kTileOffsets = 324, kTileSizes = 325;

/// A value of a directory, which may be a list.
struct Entry
{
    quint16 tag = 0;
    quint16 type = 0;
    quint64 count = 0;
    quint64 place = 0;   ///< of its values
};

/// Reads a TIFF's directories; nothing where the file ends before.
class TiffFile
{
public:
    explicit TiffFile(const QByteArray &bytes)
        : m_bytes(bytes), m_little(bytes.startsWith("II")), m_big(number(2, 2) == 43)
    {
    }

    /// The entries of a page's directory.
    [[nodiscard]] std::optional<std::vector<Entry>> directory(int page) const
    {
        std::optional<quint64> at = m_big ? number(8, 8) : number(4, 4);
        for (int i = 1; at && i < page; ++i)
            at = next(*at);
        const std::optional<quint64> count = at ? number(*at, countBytes()) : std::nullopt;
        if (!count || *count > 65535 || *at + countBytes() + *count * entryBytes() > size())
            return std::nullopt;
        std::vector<Entry> entries;
        for (quint64 i = 0; i < *count; ++i)
            entries.push_back(entryAt(*at + countBytes() + i * entryBytes()));
        return entries;
    }

    [[nodiscard]] bool has(const Entry &entry) const
    {
        return entry.count <= size() && entry.place <= size()
            && entry.count * valueBytes(entry.type) <= size() - entry.place;
    }

    /// The numbers of an entry that the file has: offsets and sizes.
    [[nodiscard]] std::vector<quint64> numbers(const Entry &entry) const
    {
        const quint64 bytes = valueBytes(entry.type);
        std::vector<quint64> values;
        for (quint64 i = 0; i < entry.count; ++i)
            values.push_back(*number(entry.place + i * bytes, bytes));
        return values;
    }

    [[nodiscard]] quint64 size() const { return static_cast<quint64>(m_bytes.size()); }

private:
    [[nodiscard]] quint64 countBytes() const { return m_big ? 8 : 2; }
    [[nodiscard]] quint64 entryBytes() const { return m_big ? 20 : 12; }

    static quint64 valueBytes(quint16 type)
    {
        constexpr std::array<quint64, 19> kSizes{1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 1, 1, 8, 8, 8};
        return type < kSizes.size() ? kSizes[type] : 1;
    }

    [[nodiscard]] std::optional<quint64> number(quint64 at, quint64 bytes) const
    {
        if (at > size() || bytes > size() - at)
            return std::nullopt;
        quint64 value = 0;
        for (quint64 i = 0; i < bytes; ++i) {
            const quint64 place = at + (m_little ? bytes - 1 - i : i);
            value = value << 8 | static_cast<uchar>(m_bytes[static_cast<qsizetype>(place)]);
        }
        return value;
    }

    [[nodiscard]] std::optional<quint64> next(quint64 directory) const
    {
        const std::optional<quint64> count = number(directory, countBytes());
        if (!count || *count > 65535)
            return std::nullopt;
        return number(directory + countBytes() + *count * entryBytes(), m_big ? 8 : 4);
    }

    /// Short values stand in the entry itself.
    [[nodiscard]] Entry entryAt(quint64 at) const
    {
        const quint64 room = m_big ? 8 : 4, place = at + (m_big ? 12 : 8);
        Entry entry{static_cast<quint16>(*number(at, 2)), static_cast<quint16>(*number(at + 2, 2)),
                    *number(at + 4, room), place};
        if (entry.count > room || entry.count * valueBytes(entry.type) > room)
            entry.place = *number(place, room);
        return entry;
    }

    const QByteArray &m_bytes;
    bool m_little;
    bool m_big;
};

}   // namespace

bool looksLikeTiff(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray("II\x2a\0", 4)) || bytes.startsWith(QByteArray("MM\0\x2a", 4))
        || bytes.startsWith(QByteArray("II\x2b\0", 4)) || bytes.startsWith(QByteArray("MM\0\x2b", 4));
}

bool isWholeTiff(const QByteArray &bytes, int page)
{
    const TiffFile file(bytes);
    const std::optional<std::vector<Entry>> entries = file.directory(page);
    if (!entries)
        return false;
    std::vector<quint64> offsets, sizes;
    for (const Entry &entry : *entries) {
        if (!file.has(entry))
            return false;
        if (entry.tag == kStripOffsets || entry.tag == kTileOffsets)
            offsets = file.numbers(entry);
        else if (entry.tag == kStripSizes || entry.tag == kTileSizes)
            sizes = file.numbers(entry);
    }
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        const quint64 length = i < sizes.size() ? sizes[i] : 1;
        if (offsets[i] > file.size() || length > file.size() - offsets[i])
            return false;
    }
    return true;
}

}   // namespace floorscope
