// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session.h"

#include "base/log.h"
#include "base/when_done.h"
#include "model/fetch_machine.h"
#include "model/open_files.h"
#include "model/plan_shelf.h"
#include "model/sides.h"
#include "model/undo_history.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtConcurrent>

#include <algorithm>
#include <tuple>
#include <variant>

namespace floorscope {

namespace {

constexpr int kCompareWeeks = 4;
constexpr FloorRect kUnknownFloor{0.0, 0.0, 20.0, 12.0};

QDate dateIn(const QByteArray &timeZone, qint64 seconds)
{
    const QTimeZone zone(timeZone);
    return QDateTime::fromSecsSinceEpoch(seconds, zone.isValid() ? zone : QTimeZone::systemTimeZone()).date();
}

QString floorOf(const AnyHeatmap &map)
{
    const Heatmap *heatmap = std::get_if<Heatmap>(&map);
    return heatmap ? heatmap->spaceId : QString();
}

/// A file may show the floor that is drawn: it is the same one, or one of both is unknown.
bool mayBeSameFloor(const Drawn &drawn, const AnyHeatmap &file)
{
    const QString shown = drawn.floor ? drawn.floor->id : drawn.period ? floorOf(drawn.period->map) : QString();
    const QString opened = floorOf(file);
    return shown.isEmpty() || opened.isEmpty() || shown == opened;
}

}   // namespace

class Session::Private : public QObject
{
public:
    explicit Private(Session &session) : q(session)
    {
        connect(&machine, &FetchMachine::stateChanged, &q, &Session::fetchStateChanged);
        connect(&machine, &FetchMachine::drew, &q, &Session::drawnChanged);
        connect(&plans, &PlanShelf::failed, &q, &Session::report);
        connect(&plans, &PlanShelf::loaded, this, &Private::usePlan);
    }

    // --- the document ---
    void setDocument(const Document &next)
    {
        const bool asksAnew = !asksTheSame(document, next);
        show(next);
        if (asksAnew)
            machine.refresh();   // a fetch under way goes on where only the look changed
    }

    void show(const Document &next)
    {
        document = next;
        emit q.documentChanged();
        drawn.mode = shownMode(document, drawn);
        drawn.measure = document.measure;
        drawn.look = document.look;
        drawPlan();
        emit q.drawnChanged();
    }

    /// The document's plan, else the one that comes with the building.
    void drawPlan()
    {
        const bool own = document.plan.has_value();
        drawn.plan = own ? plans.find(*document.plan) : drawn.floor ? connection.plan : std::nullopt;
        drawn.placement = own ? document.plan->placement : connection.placement;
        drawn.planFitted = drawn.plan && drawn.placement;
        if (!drawn.plan)
            drawn.placement.reset();
        else if (!drawn.planFitted)
            drawn.placement = guessedPlacement(drawn.plan->units, boundsOf(drawn).value_or(kUnknownFloor));
    }

    void usePlan(const PlacedPlan &plan, const QString &stepName)
    {
        Document next = document;
        next.plan = plan;
        q.apply(stepName, next);
        plans.keepOnly(history.documents());
    }

    // --- floors and files ---
    void useFloors(const Result<std::vector<Floor>> &loaded)
    {
        if (!loaded) {
            q.report(loaded.error());
            return machine.fail(loaded.error());
        }
        floors = *loaded;
        for (const Error &note : connection.directory->notes())
            q.report(note);
        emit q.floorsChanged();
        if (floors.size() == 1)
            q.chooseFloor(floors.front().id);
    }

    /// Nothing is drawn, nothing can be undone and nothing is under way: a floor or a file follows.
    void startAnew(const QString &title, const std::optional<PlacedPlan> &kept = {})
    {
        ++opening;
        history.clear();
        if (!kept)
            plans.clear();
        drawn = {};
        drawn.title = title;
        machine.startAnew();
    }

    void begin(const Document &fresh)
    {
        show(fresh);
        machine.refresh();
    }

    void startFloor(const Floor &floor)
    {
        startAnew(floor.name);
        drawn.floor = floor;
        Document fresh;
        fresh.look = document.look;
        const QByteArray zone = timeZoneOf(floor);
        if (!zone.isEmpty()) {   // without one nothing can be asked: the person is asked for it first
            drawn.simulated = connection.simulated;
            const QDate change =
                connection.changeDay.value_or(presetDays(PeriodPreset::LastFourWeeks, q.today()).first);
            fresh.question = defaultQuestion(floor.id, zone, q.today());
            std::tie(fresh.before, fresh.after) = beforeAndAfter(fresh.question, change, kCompareWeeks);
            machine.fetchAtOnce();
        }
        emit q.floorChanged();
        begin(fresh);
    }

    void useFiles(const QStringList &paths, const Result<AnyHeatmap> &map)
    {
        if (!map)
            return q.report(map.error());
        const Heatmap *heatmap = std::get_if<Heatmap>(&*map);
        Document fresh;
        fresh.look = document.look;
        if (mayBeSameFloor(drawn, *map))
            fresh.plan = document.plan;
        startAnew(floorNameOf(*map, paths.front()), fresh.plan);
        PeriodAnswer period;
        period.askedHours = heatmap ? static_cast<double>(askedSeconds(*heatmap)) / 3600.0 : 0.0;
        period.map = *map;
        drawn.period = std::move(period);
        begin(fresh);
        emit q.floorChanged();
    }

    Session &q;
    Connection connection;
    std::vector<Floor> floors;
    Document document;
    UndoHistory history;
    Drawn drawn;
    PlanShelf plans;
    FetchMachine machine{connection, document, drawn};
    int opening = 0;   ///< only the newest files are opened
};

Session::Session(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this)) {}

Session::~Session() = default;

void Session::connectTo(const Connection &connection)
{
    d->machine.startAnew();
    d->machine.forgetPace();
    d->connection = connection;
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
const std::vector<Floor> &Session::floors() const
{
    return d->floors;
}
std::optional<Floor> Session::floor() const
{
    return d->drawn.floor;
}
const Document &Session::document() const
{
    return d->document;
}
const Drawn &Session::drawn() const
{
    return d->drawn;
}
const FetchState &Session::fetchState() const
{
    return d->machine.state();
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

void Session::chooseFloor(const QString &spaceId)
{
    const auto floor =
        std::find_if(d->floors.begin(), d->floors.end(), [&](const Floor &f) { return f.id == spaceId; });
    if (floor != d->floors.end())
        d->startFloor(*floor);
}

void Session::useTimeZone(const QByteArray &zone)
{
    if (!d->drawn.floor)
        return;
    Floor floor = *d->drawn.floor;
    floor.siteTimeZone = zone;
    d->startFloor(floor);
}

void Session::openFiles(const QStringList &paths)
{
    whenDone(QtConcurrent::run([paths] { return openAll(paths); }), d.get(),
             [this, paths, number = ++d->opening](const Result<AnyHeatmap> &map) {
                 if (number == d->opening)
                     d->useFiles(paths, map);
             });
}

void Session::importPlan(const QString &path, const QString &stepName, int page)
{
    d->plans.load(path, page, stepName);
}

void Session::importOfferedPlan(const FloorPlanLink &link, const QString &stepName)
{
    if (d->connection.directory)
        d->plans.load(*d->connection.directory, link, stepName);
}

void Session::apply(const QString &name, const Document &document, const QString &mergeKey)
{
    if (document == d->document)
        return;
    d->history.push(name, d->document, document, mergeKey);
    d->setDocument(document);
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
    before.mode = d->drawn.mode;
    for (const Side side : sidesOf(before.mode))
        if (const std::optional<PeriodAnswer> &period = periodOf(std::as_const(d->drawn), side);
            period && period->question)
            questionOf(before, side) = *period->question;
    apply(stepName, before);
}

void Session::report(const Error &error)
{
    logFailure(logModel(), error);
    emit failed(error);
}

QDate Session::today() const
{
    return dateIn(d->drawn.floor ? timeZoneOf(*d->drawn.floor) : QByteArray(),
                  d->connection.clock ? d->connection.clock() : QDateTime::currentSecsSinceEpoch());
}

}   // namespace floorscope
