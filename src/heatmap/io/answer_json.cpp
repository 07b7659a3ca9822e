// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/answer_json.h"

#include "base/clean_line.h"
#include "heatmap/io/cell_scan.h"
#include "heatmap/io/json_text.h"
#include "heatmap/io/service_words.h"
#include "heatmap/lattice.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <memory>
#include <new>

namespace floorscope::json {

namespace {

Fault readClaim(Value value, const QString &name, std::optional<Claim> &claim)
{
    std::optional<double> number;
    if (Fault fault = read(value, name, number); fault || !number)
        return fault;
    claim = Claim{std::nullopt, *number, toText(rawToken(value))};
    std::uint64_t exact = 0;
    if (!simdjson::ondemand::value(value).get_uint64().get(exact))
        claim->whole = exact;
    return std::nullopt;
}

Fault readBounds(Value value, MetadataText &metadata)
{
    if (isNull(value))
        return std::nullopt;
    std::optional<double> minX, minY, maxX, maxY;
    const auto member = [&](std::string_view name, Value number) {
        const QString where = QStringLiteral("metadata.bounds.") + toText(name);
        if (name == "min_x")
            return read(number, where, minX);
        if (name == "min_y")
            return read(number, where, minY);
        if (name == "max_x")
            return read(number, where, maxX);
        if (name == "max_y")
            return read(number, where, maxY);
        return skip(number);
    };
    if (Fault fault = eachMember(value, member, {"min_x", "min_y", "max_x", "max_y"}))
        return isPlaced(*fault) ? *fault : at(*fault, QStringLiteral("metadata.bounds"));
    metadata.boundsIncomplete = !(minX && minY && maxX && maxY);
    if (!metadata.boundsIncomplete)
        metadata.bounds = FloorRect{*minX, *minY, *maxX, *maxY};
    return std::nullopt;
}

Fault readResolution(Value value, MetadataText &metadata)
{
    Fault fault = readClaim(value, QStringLiteral("metadata.resolution"), metadata.resolution);
    if (fault)
        fault->kind = ErrorKind::BadResolution;
    return fault;
}

/// A type that is no text is told as it stands: another type than the one that is known.
Fault readType(Value value, const QString &name, std::optional<QString> &type)
{
    const std::string_view token = rawToken(value);
    if (isNull(value) || token.substr(0, 1) == "\"")
        return read(value, name, type);
    type = cleanLine(toText(token.substr(0, 60)));
    return skip(value);
}

Fault readMetadata(Value value, MetadataText &metadata)
{
    if (isNull(value))
        return std::nullopt;
    const auto member = [&metadata](std::string_view name, Value inner) {
        const QString where = QStringLiteral("metadata.") + toText(name);
        if (name == "type")
            return readType(inner, where, metadata.type);
        if (name == "resolution")
            return readResolution(inner, metadata);
        if (name == "total_detections")
            return readClaim(inner, where, metadata.total);
        if (name == "max_value")
            return readClaim(inner, where, metadata.maximum);
        if (name == "bounds")
            return readBounds(inner, metadata);
        return skip(inner);
    };
    Fault fault = eachMember(value, member, {"type", "resolution", "total_detections", "max_value", "bounds"});
    return fault && !isPlaced(*fault) ? at(*fault, QStringLiteral("metadata")) : fault;
}

/// Cells that were scanned before and stand in the text no more.
struct Scanned
{
    CellList cells;
    const char *opens = nullptr;   ///< the empty list in their place
};

/// Takes the scanned cells where the list is the one that they stood in.
Fault readCellsOf(Value value, AnswerText &answer, const Scanned *scanned)
{
    if (scanned && rawToken(value).data() == scanned->opens)
        answer.scanned = scanned->cells;
    return readCells(value, answer.cells);
}

Fault readHeatmapMember(Value value, AnswerText &answer, const Scanned *scanned)
{
    const auto member = [&](std::string_view name, Value inner) {
        if (name == "array_cells")
            return readCellsOf(inner, answer, scanned);
        if (name == "metadata")
            return readMetadata(inner, answer.metadata);
        return skip(inner);
    };
    Fault fault = eachMember(value, member, {"array_cells", "metadata"});
    return fault && !isPlaced(*fault) ? at(*fault, QStringLiteral("heatmap_v2")) : fault;
}

/// Reads the members of the root, and of `data` where the answer is wrapped.
class RootReader
{
public:
    RootReader(AnswerText &answer, const OtherMember &other, const Scanned *scanned)
        : m_answer(answer), m_other(other), m_scanned(scanned)
    {
    }

    Fault operator()(std::string_view name, Value value)
    {
        if (name == "heatmap_v2")
            return readHeatmap(value);
        if (name == "data" && !m_wrapped && rawToken(value).front() == '{')
            return readWrapped(value);
        return m_other && !m_wrapped ? m_other(name, value) : skip(value);
    }
    [[nodiscard]] bool found() const { return m_found; }

private:
    Fault readHeatmap(Value value)
    {
        if (m_found)
            return brokenFor(Reason::MemberTwice, QStringLiteral("heatmap_v2"));
        m_found = true;
        return readHeatmapMember(value, m_answer, m_scanned);
    }

    Fault readWrapped(Value value)
    {
        m_wrapped = true;
        Fault fault = eachMember(value, [this](std::string_view name, Value inner) { return (*this)(name, inner); });
        m_wrapped = false;
        return fault;
    }

    AnswerText &m_answer;
    const OtherMember &m_other;
    const Scanned *m_scanned;
    bool m_found = false;
    bool m_wrapped = false;
};

constexpr std::size_t kLargeText = std::size_t(64)
    << 20;                                  ///< a parser that has read more is not kept: it holds memory in proportion
constexpr std::size_t kBytesOfACell = 18;   ///< about the least that "[12.25,3.75,123]," takes

/// One a thread, reused: its buffers are as large as the text, and making them anew costs a fifth of reading it.
simdjson::ondemand::parser &parserFor(std::size_t bytes)
{
    thread_local auto parser = std::make_unique<simdjson::ondemand::parser>();
    if (std::max(parser->capacity(), bytes) > kLargeText)
        parser = std::make_unique<simdjson::ondemand::parser>();
    return *parser;
}

Fault readRoot(simdjson::padded_string_view text, AnswerText &answer, const OtherMember &other,
               const Scanned *scanned = nullptr)
{
    simdjson::ondemand::parser &parser = parserFor(text.length());
    simdjson::ondemand::document document;
    simdjson::ondemand::object root;
    const simdjson::error_code opened = parser.iterate(text).get(document);
    if (opened == simdjson::MEMALLOC)
        throw std::bad_alloc();   // says nothing of the text
    if (opened || document.get_object().get(root))
        return broken();
    RootReader reader(answer, other, scanned);
    if (Fault fault = visitFields(root, reader, {"floorscope"}))
        return fault;
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return Error{ErrorKind::TextAfterEnd, {}, {}};
    if (!reader.found())
        return brokenFor(Reason::MemberAbsent, QStringLiteral("heatmap_v2"));
    return std::nullopt;
}

/// Bytes behind the text that its allocation has. Its capacity() tells too many where something was taken off the
/// front.
std::size_t bytesBehind(QByteArray text)
{
    return static_cast<std::size_t>(text.data_ptr().freeSpaceAtEnd());
}

/// The text behind a byte order mark.
std::string_view withoutMark(const QByteArray &json)
{
    const qsizetype mark = json.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    return {json.constData() + mark, static_cast<std::size_t>(json.size() - mark)};
}

/// Reads the text with an empty list in place of the cells, which are known already. Whatever is wrong is for a reader
/// of the whole to say.
Fault readAroundCells(std::string_view text, ScannedCells found, AnswerText &answer, const OtherMember &other)
{
    simdjson::padded_string rest(text.size() - (found.closes - found.opens - 1));
    std::copy_n(text.data(), found.opens + 1, rest.data());
    std::copy(text.begin() + static_cast<std::ptrdiff_t>(found.closes), text.end(), rest.data() + found.opens + 1);
    const Scanned scanned{std::move(found.cells), rest.data() + found.opens};
    return readRoot(rest, answer, other, &scanned);
}

/// The parser takes it for a space behind a number.
bool holdsNul(std::string_view text)
{
    return text.find('\0') != std::string_view::npos;
}

bool isWordForNoNumber(const Error &error)
{
    static const QStringList words{QStringLiteral("nan"), QStringLiteral("inf"), QStringLiteral("infinity")};
    QString word = error.detail.toLower();
    if (word.startsWith(u'-') || word.startsWith(u'+'))
        word.remove(0, 1);
    return error.kind == ErrorKind::NotANumber && words.contains(word);
}

/// A text without a heatmap that is an error of the service tells what that says.
Error inServiceWords(const Error &found, std::string_view text)
{
    if (found.kind != ErrorKind::NotAHeatmapFile || found.reason != Reason::MemberAbsent)
        return found;
    const QString words = serviceWords(text);
    return words.isEmpty() ? found : because(Error{found.kind, {}, words}, Reason::ErrorOfService);
}

/// A text that is no JSON is refused as that, whatever else was found wrong before.
Error exactReason(const Error &found, std::string_view text, qsizetype skipped)
{
    if (isWordForNoNumber(found))
        return found;
    std::optional<Error> fault = jsonFault(text);
    if (!fault)
        return inServiceWords(found, text);
    if (fault->spot)
        fault->spot->number += skipped;
    return *fault;
}

}   // namespace

Fault readAnswerText(const QByteArray &json, AnswerText &answer, const OtherMember &other)
{
    std::optional<ScannedCells> found = holdsNul(withoutMark(json)) ? std::nullopt : scanCells(withoutMark(json));
    if (found) {
        if (!readAroundCells(withoutMark(json), *std::move(found), answer, other) && answer.scanned)
            return std::nullopt;
        answer = {};
    }
    return readAnswerCellByCell(json, answer, other);
}

Fault readAnswerCellByCell(const QByteArray &json, AnswerText &answer, const OtherMember &other)
{
    const std::string_view text = withoutMark(json);
    const qsizetype mark = json.size() - static_cast<qsizetype>(text.size());
    answer.cells.cells.reserve(text.size() / kBytesOfACell);
    const std::size_t room = text.size() + bytesBehind(json);
    const bool padded = room >= text.size() + simdjson::SIMDJSON_PADDING;
    const simdjson::padded_string copy(padded ? std::string_view() : text);
    if (holdsNul(text))
        return exactReason(broken(), text, mark);
    Fault fault =
        readRoot(padded ? simdjson::padded_string_view(text, room) : simdjson::padded_string_view(copy), answer, other);
    return fault ? Fault(exactReason(*fault, text, mark)) : std::nullopt;
}

}   // namespace floorscope::json
