// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document_json.h"

#include "base/named_values.h"
#include "base/portable.h"
#include "model/json_members.h"
#include "model/json_places.h"

#include <QJsonDocument>

#include <utility>

namespace floorscope {

namespace {

constexpr int kVersion = 1;

// Names of enumerators in a document.
constexpr std::array kModes{std::pair{ViewMode::Map, "map"}, std::pair{ViewMode::Compare, "compare"}};
constexpr std::array kMeasures{std::pair{ChangeMeasure::Difference, "difference"},
                               std::pair{ChangeMeasure::Ratio, "ratio"}};
constexpr std::array kUprights{std::pair{Upright::Plan, "plan"}, std::pair{Upright::Floor, "floor"}};
constexpr std::array kSplits{std::pair{Split::Auto, "auto"}, std::pair{Split::Week, "week"},
                             std::pair{Split::Day, "day"}, std::pair{Split::Hour, "hour"}};

template <typename T>
bool take(const std::optional<T> &known, T &value)
{
    value = known.value_or(value);
    return known.has_value();
}

}   // namespace

// Found by the templates of json_members.h through their arguments' namespace, so they stand in it.

static QJsonValue toJson(ViewMode value)
{
    return nameIn(kModes, value);
}
static QJsonValue toJson(ZoneRule value)
{
    return zoneRuleName(value);
}
static QJsonValue toJson(ChangeMeasure value)
{
    return nameIn(kMeasures, value);
}
static QJsonValue toJson(Upright value)
{
    return nameIn(kUprights, value);
}
static QJsonValue toJson(Split value)
{
    return nameIn(kSplits, value);
}
static QJsonValue toJson(Style value)
{
    return name(value);
}
static QJsonValue toJson(Scale value)
{
    return name(value);
}
static QJsonValue toJson(Blend value)
{
    return name(value);
}
static QJsonValue toJson(Unit value)
{
    return name(value);
}
static QJsonValue toJson(PlanTone value)
{
    return name(value);
}
static QJsonValue toJson(Mark value)
{
    return name(value);
}
static QJsonValue toJson(DrawingUnit value)
{
    return name(value);
}
static QJsonValue toJson(CellSize value)
{
    return metres(value);
}
static QJsonValue toJson(MinuteSpan value)
{
    return QJsonArray{value.start, value.stop};
}
static QJsonValue toJson(TimeSpan value)
{
    return QJsonArray{value.start, value.stop};
}
static QJsonValue toJson(const Placement &value)
{
    return json::listToJson(value.metreToPixel());
}

static bool fromJson(const QJsonValue &json, ViewMode &value, const json::Where &)
{
    return take(knownIn(kModes, json.toString()), value);
}
static bool fromJson(const QJsonValue &json, ZoneRule &value, const json::Where &)
{
    return take(zoneRuleNamed(json.toString()), value);
}
static bool fromJson(const QJsonValue &json, ChangeMeasure &value, const json::Where &)
{
    return take(knownIn(kMeasures, json.toString()), value);
}
static bool fromJson(const QJsonValue &json, Upright &value, const json::Where &)
{
    return take(knownIn(kUprights, json.toString()), value);
}
static bool fromJson(const QJsonValue &json, Split &value, const json::Where &)
{
    return take(knownIn(kSplits, json.toString()), value);
}
static bool fromJson(const QJsonValue &json, Style &value, const json::Where &)
{
    return take(styleNamed(json.toString()), value);
}
static bool fromJson(const QJsonValue &json, Scale &value, const json::Where &)
{
    return take(scaleNamed(json.toString()), value);
}
static bool fromJson(const QJsonValue &json, Blend &value, const json::Where &)
{
    return take(blendNamed(json.toString()), value);
}
static bool fromJson(const QJsonValue &json, Unit &value, const json::Where &)
{
    return take(unitNamed(json.toString()), value);
}
static bool fromJson(const QJsonValue &json, PlanTone &value, const json::Where &)
{
    return take(planToneNamed(json.toString()), value);
}
static bool fromJson(const QJsonValue &json, Mark &value, const json::Where &)
{
    return take(markNamed(json.toString()), value);
}
static bool fromJson(const QJsonValue &json, DrawingUnit &value, const json::Where &)
{
    return take(drawingUnitNamed(json.toString()), value);
}
static bool fromJson(const QJsonValue &json, CellSize &value, const json::Where &)
{
    return take(cellSizeFromMetres(json.toDouble()), value);
}

template <typename T>
static bool pairFromJson(const QJsonValue &value, T &first, T &second, const json::Where &place)
{
    std::array<T, 2> both{};
    const bool fits = json::fromJson(value, both, place);
    first = both[0];
    second = both[1];
    return fits;
}

static bool fromJson(const QJsonValue &json, MinuteSpan &value, const json::Where &place)
{
    return pairFromJson(json, value.start, value.stop, place);
}
static bool fromJson(const QJsonValue &json, TimeSpan &value, const json::Where &place)
{
    return pairFromJson(json, value.start, value.stop, place);
}

/// A placement has no default, so it is read as an optional.
static bool fromJson(const QJsonValue &text, std::optional<Placement> &value, const json::Where &place)
{
    value.reset();
    Placement::Matrix matrix{};
    if (text.isNull())
        return true;
    if (!json::fromJson(text, matrix, place))
        return false;
    if (const Result<Placement> placement = Placement::fromMetreToPixel(matrix))
        value = *placement;
    return value.has_value();
}

/// The source as one of two members: which of them is there tells what it is.
struct SourceMembers
{
    std::optional<ChosenFloor> floor;
    std::optional<OpenedFiles> files;
};

template <typename Archive, Either<SourceMembers> T>
void members(Archive &archive, T &source)
{
    archive("floor", source.floor);
    archive("files", source.files);
}

static QJsonValue toJson(const Source &source)
{
    SourceMembers members;
    if (const auto *floor = std::get_if<ChosenFloor>(&source))
        members.floor = *floor;
    if (const auto *files = std::get_if<OpenedFiles>(&source))
        members.files = *files;
    return json::toJson(members);
}

static bool fromJson(const QJsonValue &text, Source &source, const json::Where &place)
{
    SourceMembers members;
    const bool fits = json::fromJson(text, members, place) && !(members.floor && members.files);
    source = {};
    if (members.floor)
        source = *members.floor;
    else if (members.files)
        source = *members.files;
    return fits;
}

/// What a text holds at its top.
struct Envelope
{
    int version = kVersion;
    Document document;
};

template <typename Archive, Either<Envelope> T>
void members(Archive &archive, T &envelope)
{
    archive("floorscope_document", envelope.version);
    archive("document", envelope.document);
}

QByteArray documentJson(const Document &document)
{
    return QJsonDocument(json::toJson(Envelope{kVersion, document}).toObject()).toJson();
}

Result<ReadDocument> readDocument(const QByteArray &text)
{
    QJsonParseError fault{};
    const QJsonObject object = QJsonDocument::fromJson(text, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return failure(ErrorKind::NotJson, {}, systemText(fault.errorString()));
    const QJsonValue version = object.value(QLatin1String("floorscope_document"));
    if (!version.isDouble())
        return failure(ErrorKind::NotADocument, QStringLiteral("floorscope_document"));
    if (version.toInt() > kVersion)
        return failure(ErrorKind::NewerDocument, QStringLiteral("floorscope_document"));
    Envelope envelope;
    json::ReadingNotes notes;
    json::fromJson(object, envelope, {{}, notes});
    if (notes.wrong)
        return failure(ErrorKind::NotADocument, *notes.wrong);
    return ReadDocument{std::move(envelope.document), notes.unknown};
}

}   // namespace floorscope
