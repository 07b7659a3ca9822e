// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/answer_pack.h"

#include "heatmap/io/answer_reader.h"
#include "heatmap/io/file_names.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace floorscope {

namespace {

constexpr std::array<char, 4> kMark{'F', 'S', 'A', '1'};   // no JSON begins so
constexpr std::size_t kMostBytesOfANumber = 5;

/// Whole numbers below 2^32, seven bits a byte, the lowest first.
class NumberWriter
{
public:
    void add(std::uint32_t number)
    {
        for (; number >= 0x80; number >>= 7)
            m_bytes += static_cast<char>(number | 0x80);
        m_bytes += static_cast<char>(number);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

class NumberReader
{
public:
    explicit NumberReader(const QByteArray &bytes) : m_next(bytes.constData()), m_end(m_next + bytes.size()) {}

    /// Past the end: 0, and not `isGood` any more.
    std::uint32_t next()
    {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < kMostBytesOfANumber && m_next < m_end; ++i) {
            const auto byte = static_cast<unsigned char>(*m_next++);
            number |= std::uint64_t(byte & 0x7f) << (7 * i);
            if (byte < 0x80)
                return static_cast<std::uint32_t>(number);
        }
        m_good = false;
        return 0;
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_good && m_next == m_end; }

private:
    const char *m_next;
    const char *m_end;
    bool m_good = true;
};

/// Row by row, and from the left in a row: a whole number without a sign.
std::uint32_t placeOf(const PackedCell &cell)
{
    const auto unsignedHalf = [](std::int16_t n) { return static_cast<std::uint32_t>(n + 0x8000); };
    return unsignedHalf(cell.row) << 16 | unsignedHalf(cell.column);
}

PackedCell cellAt(std::uint32_t place, std::uint32_t count)
{
    const auto signedHalf = [](std::uint32_t n) {
        return static_cast<std::int16_t>(static_cast<int>(n & 0xffff) - 0x8000);
    };
    return {signedHalf(place), signedHalf(place >> 16), count};
}

/// Runs of neighbours in a row: how far the first lies behind the last one's neighbour, how many, and their counts.
QByteArray packedRuns(std::vector<PackedCell> cells)
{
    std::sort(cells.begin(), cells.end(), [](const PackedCell &a, const PackedCell &b) {
        return std::pair(placeOf(a), a.count) < std::pair(placeOf(b), b.count);
    });
    NumberWriter out;
    std::uint32_t following = 0;
    for (std::size_t first = 0; first < cells.size();) {
        std::size_t last = first + 1;
        while (last < cells.size() && placeOf(cells[last]) == placeOf(cells[last - 1]) + 1)
            ++last;
        out.add(placeOf(cells[first]) - following);   // 2^32 − 1 for the same place once more
        out.add(static_cast<std::uint32_t>(last - first));
        for (; first < last; ++first)
            out.add(cells[first].count);
        following = placeOf(cells[last - 1]) + 1;
    }
    return out.bytes();
}

std::optional<std::vector<PackedCell>> unpackedRuns(const QByteArray &runs, quint32 count)
{
    if (count > static_cast<quint64>(runs.size()))
        return std::nullopt;
    std::vector<PackedCell> cells;
    cells.reserve(count);
    NumberReader in(runs);
    std::uint32_t place = 0;
    while (in.isGood() && cells.size() < count) {
        place += in.next();
        const std::uint32_t length = in.next();
        if (length == 0 || length > count - cells.size())
            return std::nullopt;
        for (std::uint32_t i = 0; i < length; ++i)
            cells.push_back(cellAt(place++, in.next()));
    }
    return in.isAtEnd() ? std::optional(std::move(cells)) : std::nullopt;
}

void write(QDataStream &out, const std::optional<FloorRect> &rect)
{
    out << rect.has_value();
    if (rect)
        out << rect->minX << rect->minY << rect->maxX << rect->maxY;
}

void read(QDataStream &in, std::optional<FloorRect> &rect)
{
    bool known = false;
    in >> known;
    if (!known)
        return;
    rect.emplace();
    in >> rect->minX >> rect->minY >> rect->maxX >> rect->maxY;
}

void write(QDataStream &out, const CellList::Cells &cells)
{
    out << cells.originX << cells.originY << quint32(cells.packed.size()) << packedRuns(cells.packed);
    const std::vector<Cell> loose = rowByRow(cells.loose);
    out << quint32(loose.size());
    for (const Cell &cell : loose)
        out << cell.x << cell.y << quint64(cell.count);
    write(out, cells.centres);
    out << cells.columns.first << cells.columns.second << cells.rows.first << cells.rows.second;
    out << quint64(cells.total.value_or(0)) << quint64(cells.largest) << cells.hasEmpty;
}

bool read(QDataStream &in, CellList::Cells &cells)
{
    quint32 count = 0, looseCount = 0;
    QByteArray runs;
    in >> cells.originX >> cells.originY >> count >> runs >> looseCount;
    std::optional<std::vector<PackedCell>> packed = unpackedRuns(runs, count);
    if (!packed)
        return false;
    cells.packed = *std::move(packed);
    for (quint32 i = 0; i < looseCount && in.status() == QDataStream::Ok; ++i) {
        Cell cell;
        quint64 number = 0;
        in >> cell.x >> cell.y >> number;
        cell.count = number;
        cells.loose.push_back(cell);
    }
    read(in, cells.centres);
    in >> cells.columns.first >> cells.columns.second >> cells.rows.first >> cells.rows.second;
    quint64 total = 0, largest = 0;
    in >> total >> largest >> cells.hasEmpty;
    cells.total = total;
    cells.largest = largest;
    return in.status() == QDataStream::Ok;
}

void write(QDataStream &out, const Warnings &warnings)
{
    out << quint32(warnings.size());
    for (const Warning &warning : warnings)
        out << faultName(warning.kind) << warning.count << warning.detail << warning.found;
}

void read(QDataStream &in, Warnings &warnings)
{
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Warning warning;
        QString kind;
        in >> kind >> warning.count >> warning.detail >> warning.found;
        warning.kind = faultOfName(kind).value_or(WarningKind::FromFile);
        warnings.push_back(warning);
    }
}

void setUp(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.device()->seek(kMark.size());
}

bool isPacked(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView(kMark.data(), kMark.size()));
}

Result<Answer> unpacked(const QByteArray &bytes)
{
    QDataStream in(bytes);
    setUp(in);
    Answer answer;
    quint8 centimetres = 0;
    quint64 total = 0, maximum = 0;
    CellList::Cells cells;
    in >> centimetres >> total >> maximum >> answer.sha256;
    read(in, answer.bounds);
    read(in, answer.warnings);
    const std::optional<CellSize> size = cellSizeFromMetres(centimetres / 100.0);
    if (!size || !read(in, cells) || !in.atEnd())
        return failure(ErrorKind::Truncated);
    answer.cellSize = *size;
    answer.total = total;
    answer.maximum = maximum;
    answer.cells = cells.packed.empty() && cells.loose.empty() ? CellList() : CellList(std::move(cells));
    return answer;
}

/// As reading its text anew would: a cell size that was only guessed gives way to the one that was asked for.
void takeAskedSize(Answer &answer, CellSize asked)
{
    const auto isGuess = [](const Warning &warning) { return warning.kind == WarningKind::ResolutionGuessed; };
    const auto guess = std::find_if(answer.warnings.begin(), answer.warnings.end(), isGuess);
    if (guess == answer.warnings.end())
        return;
    answer.warnings.erase(guess);
    answer.cellSize = asked;
}

}   // namespace

QByteArray packAnswer(const Answer &answer)
{
    QByteArray bytes(kMark.data(), kMark.size());
    QDataStream out(&bytes, QIODevice::ReadWrite);
    setUp(out);
    out << quint8(answer.cellSize) << quint64(answer.total) << quint64(answer.maximum) << answer.sha256;
    write(out, answer.bounds);
    write(out, answer.warnings);
    write(out, answer.cells.values());
    return bytes;
}

Result<Answer> readStoredAnswer(const QByteArray &bytes, CellSize asked)
{
    if (!isPacked(bytes))
        return readAnswer(bytes, asked);
    return unpacked(bytes).and_then([asked](Answer answer) -> Result<Answer> {
        takeAskedSize(answer, asked);
        if (answer.cellSize != asked)
            return failure(ErrorKind::OtherResolution);
        return answer;
    });
}

}   // namespace floorscope
