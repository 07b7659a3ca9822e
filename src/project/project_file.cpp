// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_file.h"

#include "base/path_bytes.h"
#include "base/read_file.h"
#include "base/write_file.h"
#include "heatmap/io/heatmap_file.h"
#include "model/document_json.h"
#include "model/json_places.h"
#include "model/plan_edit.h"
#include "project/parcel.h"
#include "project/presence_entry.h"
#include "project/project_parts.h"
#include "project/share_text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <utility>
#include <variant>

namespace floorscope {

namespace {

constexpr std::size_t kMostSheets = 2000;

/// `detail` is for the log.
Error damaged(const QString &detail = {})
{
    return {ErrorKind::ProjectDamaged, {}, detail};
}

Error damagedBy(const Error &error)
{
    return damaged(error.where + QLatin1Char(' ') + logText(error));
}

template <typename T>
QByteArray textOf(const T &value)
{
    return QJsonDocument(json::toJson(value).toObject()).toJson(QJsonDocument::Compact);
}

/// Fails with ProjectDamaged where the text holds something else.
template <typename T>
Result<T> fromText(const QByteArray &text)
{
    T value;
    json::ReadingNotes notes;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject() || !json::fromJson(document.object(), value, {{}, notes}) || notes.wrong)
        return tl::unexpected(damaged(notes.wrong.value_or(QStringLiteral("not an object"))));
    return value;
}

// --- writing ---

QStringList namesAlone(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    return names;
}

/// Without folders: they are nobody's business on another computer.
Document withoutFolders(Document document)
{
    if (auto *files = std::get_if<OpenedFiles>(&document.source))
        *files = {namesAlone(files->single), namesAlone(files->before), namesAlone(files->after)};
    if (document.plan)
        document.plan->path = QFileInfo(document.plan->path).fileName();
    return document;
}

std::optional<PeriodEntry> periodEntry(const std::optional<PeriodAnswer> &answer, Parcel &parcel)
{
    if (!answer)
        return std::nullopt;
    PeriodEntry entry;
    const Heatmap *heatmap = counts(answer);
    entry.shares = heatmap == nullptr;
    entry.map =
        addPart(parcel, heatmap ? writeHeatmapFile(*heatmap, {}) : writeShares(std::get<ShareMap>(answer->map)));
    entry.askedHours = answer->askedHours;
    entry.daysLeftOut = static_cast<int>(answer->daysLeftOut);
    entry.hoursUntold = answer->hoursUntold;
    if (answer->partial)
        entry.partial = std::array{answer->partial->first, answer->partial->second};
    return entry;
}

SheetEntry sheetEntry(const Sheet &sheet, Parcel &parcel)
{
    const Answers &answers = sheet.drawn.answers;
    SheetEntry entry;
    entry.document = addPart(parcel, documentJson(withoutFolders(sheet.document)));
    entry.shown = addPart(parcel, documentJson(withoutFolders(sheet.drawn.shown)));
    if (answers.floor)
        entry.floor = addPart(parcel, textOf(*answers.floor));
    entry.single = periodEntry(answers.single, parcel);
    entry.before = periodEntry(answers.before, parcel);
    entry.after = periodEntry(answers.after, parcel);
    entry.nights = periodEntry(answers.nights, parcel);
    entry.allHours = periodEntry(answers.allHours, parcel);
    if (answers.seenBefore)
        entry.seenBefore = addPart(
            parcel, textOf(SeenEntry{static_cast<int>(answers.seenBefore->days), answers.seenBefore->places.values()}));
    entry.presence = presenceEntry(answers.presence);
    return entry;
}

/// A plan that no document names any more is not kept.
std::vector<PlanEntry> planEntries(const Project &project, Parcel &parcel)
{
    const std::vector<Document> all = documents(project);
    std::vector<PlanEntry> entries;
    for (const PlanFile &plan : project.plans)
        if (std::any_of(all.begin(), all.end(), [&plan](const Document &document) {
                return document.plan && document.plan->sha256 == plan.sha256;
            }))
            entries.push_back({plan.name, addPart(parcel, plan.bytes)});
    return entries;
}

// --- reading ---

Result<QByteArray> part(const Parcel &parcel, const QByteArray &name)
{
    const auto found = parcel.parts.find(name);
    if (found == parcel.parts.end())
        return tl::unexpected(damaged(QStringLiteral("no part ") + QString::fromLatin1(name)));
    return found->second;
}

Result<Document> readDocumentPart(const Parcel &parcel, const QByteArray &name)
{
    return part(parcel, name)
        .and_then(readDocument)
        .map([](ReadDocument read) { return std::move(read.document); })
        .map_error([](const Error &error) {
            return error.kind == ErrorKind::NewerDocument ? error : damaged(logText(error));
        });
}

Result<AnyHeatmap> readMap(const QByteArray &text, bool shares)
{
    if (!shares)
        return readHeatmapFile(text).map_error(damagedBy);
    const std::optional<ShareMap> map = readShares(text);
    return map ? Result<AnyHeatmap>(*map) : tl::unexpected(damaged());
}

Result<void> readPeriod(const Parcel &parcel, const std::optional<PeriodEntry> &entry,
                        std::optional<PeriodAnswer> &answer)
{
    if (!entry)
        return {};
    const Result<AnyHeatmap> map =
        part(parcel, entry->map).and_then([&](const QByteArray &text) { return readMap(text, entry->shares); });
    if (!map)
        return tl::unexpected(map.error());
    answer = PeriodAnswer{*map, entry->askedHours, static_cast<std::size_t>(std::max(0, entry->daysLeftOut)),
                          entry->hoursUntold, std::nullopt};
    if (entry->partial)
        answer->partial = {(*entry->partial)[0], (*entry->partial)[1]};
    return {};
}

/// A value that stands in a part of its own.
template <typename T>
Result<void> readText(const Parcel &parcel, const std::optional<QByteArray> &name, std::optional<T> &value)
{
    if (!name)
        return {};
    const Result<T> read = part(parcel, *name).and_then(fromText<T>);
    if (!read)
        return tl::unexpected(read.error());
    value = *read;
    return {};
}

Result<void> readAnswers(const Parcel &parcel, const SheetEntry &entry, Answers &answers)
{
    if (const Result<void> read = readText(parcel, entry.floor, answers.floor); !read)
        return read;
    std::optional<SeenEntry> seen;
    if (const Result<void> read = readText(parcel, entry.seenBefore, seen); !read)
        return read;
    if (seen)
        answers.seenBefore = SeenBefore{seen->places, static_cast<std::size_t>(std::max(0, seen->days))};
    answers.presence = presenceOf(entry.presence);
    return readPeriod(parcel, entry.single, answers.single)
        .and_then([&] { return readPeriod(parcel, entry.before, answers.before); })
        .and_then([&] { return readPeriod(parcel, entry.after, answers.after); })
        .and_then([&] { return readPeriod(parcel, entry.nights, answers.nights); })
        .and_then([&] { return readPeriod(parcel, entry.allHours, answers.allHours); });
}

Result<Sheet> readSheet(const Parcel &parcel, const SheetEntry &entry)
{
    const Result<Document> document = readDocumentPart(parcel, entry.document);
    const Result<Document> shown = document ? readDocumentPart(parcel, entry.shown) : document;
    if (!shown)
        return tl::unexpected(shown.error());
    Answers answers;
    if (const Result<void> read = readAnswers(parcel, entry, answers); !read)
        return tl::unexpected(read.error());
    const Heatmap *before = counts(answers.before), *after = counts(answers.after);
    if (before && after)
        if (const Result<Comparison> comparison = compare(*before, *after))
            answers.comparison = *comparison;
    return Sheet{*document, makeDrawn(*shown, std::move(answers))};
}

Result<void> readSheets(const Parcel &parcel, const ContentsEntry &entry, Project &project)
{
    Source current;
    for (std::size_t i = 0; i < entry.sheets.size(); ++i) {
        Result<Sheet> read = readSheet(parcel, entry.sheets[i]);
        if (!read)
            return tl::unexpected(read.error());
        if (i == 0 || static_cast<int>(i) == entry.current)
            current = read->document.source;
        project = withCurrent(std::move(project), *std::move(read));
    }
    for (std::size_t i = 0; i < project.sheets.size(); ++i)
        if (project.sheets[i].document.source == current)
            project.current = i;
    for (const ViewEntry &view : entry.views) {
        Result<Sheet> read = readSheet(parcel, view.sheet);
        if (!read)
            return tl::unexpected(read.error());
        project = withView(std::move(project), {view.name, *std::move(read)});
    }
    return {};
}

Result<Project> readContents(const Parcel &parcel)
{
    const Result<ContentsEntry> entry = fromText<ContentsEntry>(parcel.contents);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->sheets.size() + entry->views.size() > kMostSheets)
        return tl::unexpected(damaged(QStringLiteral("too many sheets")));
    Project project;
    if (const Result<void> read = readSheets(parcel, *entry, project); !read)
        return tl::unexpected(read.error());
    for (const PlanEntry &plan : entry->plans) {
        const Result<QByteArray> bytes = part(parcel, plan.sha256);
        if (!bytes)
            return tl::unexpected(bytes.error());
        project.plans.push_back({plan.name, plan.sha256, *bytes});
    }
    return project;
}

}   // namespace

Result<QByteArray> projectBytes(const Project &project)
{
    const Project small = withoutPixels(project);
    Parcel parcel;
    ContentsEntry entry;
    entry.current = static_cast<int>(small.current);
    for (const Sheet &sheet : small.sheets)
        entry.sheets.push_back(sheetEntry(sheet, parcel));
    for (const SavedView &view : small.views)
        entry.views.push_back({view.name, sheetEntry(view.sheet, parcel)});
    entry.plans = planEntries(small, parcel);
    parcel.contents = textOf(entry);
    return packed(parcel);
}

Result<Project> projectFromBytes(const QByteArray &bytes)
{
    return unpacked(bytes).and_then(readContents);
}

Result<void> saveProject(const Project &project, const QString &path)
{
    return projectBytes(project).and_then([&path](const QByteArray &bytes) { return writeFile(path, bytes); });
}

Result<Project> readProject(const QString &path)
{
    return readFile(path).and_then([&path](const QByteArray &bytes) {
        return projectFromBytes(bytes).map_error([&path](Error error) {
            if (error.kind != ErrorKind::FileUnwritable)   // of a temporary file
                error.where = path;                        // no part of it has a name that a person knows
            return error;
        });
    });
}

/// The first bytes of a file; none where it cannot be read.
static QByteArray beginning(const QString &path, qint64 count)
{
    QFile file(path);
    if (!isRawPath(path))
        return file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
    const Result<int> opened = openRawPath(path);
    const bool isOpen = opened && file.open(*opened, QIODevice::ReadOnly, QFile::AutoCloseHandle);
    return isOpen ? file.read(count) : QByteArray();
}

bool isProjectFile(const QString &path)
{
    constexpr qint64 kHead = 100;
    if (pathKind(path) != PathKind::File)
        return false;
    if (QFileInfo(path).suffix().compare(QLatin1String("floorscope"), Qt::CaseInsensitive) == 0)
        return true;
    return looksLikeProject(beginning(path, kHead));
}

Result<Sheet> withPixels(const Project &project, Sheet sheet, const PlanLevels &levels)
{
    const std::optional<PlacedPlan> &plan = sheet.drawn.shown.plan;
    const PlanFile *file = plan ? planFile(project, *plan) : nullptr;
    if (!file)
        return sheet;
    return planFromBytes(file->bytes, file->name, {.page = plan->page, .levels = levels})
        .and_then([&](const PlanImage &image) -> Result<PlanImage> {
            if (!image.drawing)
                return image;
            const QStringList layers = chosenLayers(*plan, *image.drawing);
            return layers == image.layers ? Result<PlanImage>(image) : withLayers(image, layers, levels);
        })
        .map([&sheet](const PlanImage &image) {
            sheet.drawn.answers.plan = image;
            return std::move(sheet);
        });
}

}   // namespace floorscope
