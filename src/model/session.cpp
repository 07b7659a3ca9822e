// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session.h"

#include "base/background.h"
#include "base/log.h"
#include "base/when_done.h"
#include "model/beginnings.h"
#include "model/open_files.h"
#include "model/question_edit.h"
#include "model/session_private.h"

#include <QFileInfo>

#include <algorithm>

namespace floorscope {

Session::Session(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this)) {}

Session::~Session() = default;

void Session::connectTo(const Connection &connection)
{
    d->connection = connection;
    if (!connection.source)
        d->unserved = connection;
    d->machine.startAnew();
    d->machine.forgetPace();
    for (const std::unique_ptr<SideFetch> &side : d->beside)
        side->startAnew();
    d->storedCover.follow();
    d->floors.clear();
    emit connectionChanged();
    emit floorsChanged();
    if (connection.directory)
        whenDone(connection.directory->floors(), d.get(),
                 [this, source = connection.source](const Result<std::vector<Floor>> &floors) {
                     if (source == d->connection.source)
                         d->useFloors(floors);
                 });
}

const Connection &Session::connection() const
{
    return d->connection;
}
std::vector<Floor> Session::floors() const
{
    const bool holdsThem = !d->connection.directory && !d->project.sheets.empty();
    return holdsThem ? knownFloors(project()) : d->floors;
}
std::optional<Floor> Session::floor() const
{
    return d->drawn.answers.floor;
}
const Document &Session::document() const
{
    return d->document;
}
const Drawn &Session::drawn() const
{
    return d->visible;
}
std::optional<std::pair<std::size_t, std::size_t>> Session::daysAlone() const
{
    return floorscope::daysAlone(d->drawn, chosenDays());
}

const Drawn &Session::whole() const
{
    return d->visibleWhole;
}
ChosenDays Session::chosenDays() const
{
    return d->choice.days();
}
void Session::chooseDays(Pane pane, const std::vector<QDate> &days)
{
    d->choice.choose(pane, days);
}
void Session::showAllDays()
{
    for (const auto &chosen : chosenDays())
        d->choice.choose(chosen.first, {});
}
bool Session::isWeighing() const
{
    return d->evidence.isWorking();
}

const FetchState &Session::fetchState() const
{
    return d->machine.state();
}
SideFetch &Session::beside(Beside which) const
{
    return *d->beside[static_cast<std::size_t>(which)];
}
QString Session::undoName() const
{
    return d->history.undoName();
}
QString Session::redoName() const
{
    return d->history.redoName();
}
void Session::cancelFetch()
{
    d->machine.refresh();
}
void Session::fetch()
{
    d->machine.fetch();
}

void Session::chooseFloor(const QString &spaceId, const QString &stepName)
{
    const auto floor = std::ranges::find(d->floors, spaceId, &Floor::id);
    if (floor != d->floors.end())
        return d->startFloor(*floor, stepName);
    for (const Sheet &sheet : d->project.sheets)
        if (sheet.document.question.spaceId == spaceId && sheet.document.source != d->document.source)
            return d->begin(stepName, sheet, Private::Asking::IfStored);
}

void Session::useTimeZone(const QByteArray &zone, const QString &stepName)
{
    if (!d->drawn.answers.floor)
        return;
    if (!d->document.question.timeZone.isEmpty())
        return apply(stepName, inTimeZone(d->document, zone));
    Floor floor = *d->drawn.answers.floor;
    floor.siteTimeZone = zone;
    d->startFloor(floor, {});
}

void Session::openFiles(const QStringList &paths, const QString &stepName, Repeats repeats)
{
    const auto open = [paths, repeats]() -> Result<OpenedOnce> {
        if (repeats == Repeats::Once)
            return openOnce(paths);
        return openAll(paths).map([&paths](AnyHeatmap map) { return OpenedOnce{std::move(map), paths, {}}; });
    };
    whenDone(inBackground(open), d.get(), [this, stepName, number = ++d->opening](const Result<OpenedOnce> &files) {
        if (number == d->opening)
            d->useFiles(stepName, files);
    });
}

void Session::importPlan(const QString &path, const QString &stepName, const PlanRequest &request)
{
    d->plans.load(path, request, stepName);
}

void Session::cancelPlan()
{
    d->plans.giveUp();
}

std::optional<PlanWork> Session::planWork() const
{
    return d->plans.work();
}

void Session::importOfferedPlan(const FloorPlanLink &link, const QString &stepName)
{
    if (d->connection.directory)
        d->plans.load(*d->connection.directory, link, stepName);
}

QString Session::missingPlan() const
{
    const std::optional<PlacedPlan> &plan = d->document.plan;
    const bool isMissing =
        plan && !d->plans.find(*plan) && !d->plans.isComingBack(*plan) && !planFile(d->project, *plan);
    return isMissing ? QFileInfo(plan->path).fileName() : QString();
}

void Session::findPlan(const QString &path, const QString &stepName)
{
    if (d->document.plan)
        d->plans.seek(*d->document.plan, path, stepName);
}

QString Session::lockedPlan() const
{
    const std::optional<PlacedPlan> &plan = d->document.plan;
    return plan && d->plans.isLocked(*plan) ? QFileInfo(plan->path).fileName() : QString();
}

void Session::unlockPlan(const QString &password)
{
    const std::optional<PlacedPlan> &plan = d->document.plan;
    if (const PlanFile *file = plan ? planFile(d->project, *plan) : nullptr)
        d->plans.bringBack(*file, plan->page, password);
}

void Session::apply(const QString &name, const Document &document, const QString &mergeKey)
{
    if (document == d->document)
        return;
    d->history.push(name, d->document, document, mergeKey);
    d->setDocument(document);
}

Project Session::project() const
{
    return withCurrent(d->project, {d->document, d->drawn});
}

void Session::openProject(const Project &project)
{
    d->openProject(project);
}

void Session::saveView(const QString &name)
{
    d->project = withView(std::move(d->project), {name, {d->drawn.shown, d->drawn}});
    emit projectChanged();
}

void Session::removeView(const QString &name)
{
    d->project = withoutView(std::move(d->project), name);
    emit projectChanged();
}

void Session::showView(const QString &name, const QString &stepName)
{
    const SavedView *view = findView(d->project, name);
    if (!view)
        return;
    Document document = view->sheet.document;
    document.protectIndividuals = document.protectIndividuals || d->document.protectIndividuals;
    apply(stepName, document);
}

void Session::undo()
{
    if (const std::optional<Document> document = d->history.undo())
        d->setDocument(*document);
}

void Session::redo()
{
    if (const std::optional<Document> document = d->history.redo())
        d->setDocument(*document);
}

void Session::goBack(const QString &stepName)
{
    Document before = d->document;
    before.mode = d->drawn.shown.mode;
    for (const Pane pane : askedPanes(before.mode))
        if (const std::optional<Question> question = answeredQuestion(d->drawn, pane))
            before = withQuestion(std::move(before), pane, *question);
    apply(stepName, before);
}

void Session::fail(const Error &error)
{
    logFailure(logModel(), error);
    emit failed(error);
}

QDate Session::today() const
{
    return dateIn(d->drawn.answers.floor ? floorTimeZone(*d->drawn.answers.floor) : QByteArray(), d->now());
}

}   // namespace floorscope
