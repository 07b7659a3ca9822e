// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session.h"

#include "base/when_done.h"
#include "model/open_files.h"
#include "model/period_collector.h"
#include "model/undo_history.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>
#include <QtConcurrent>

#include <algorithm>
#include <deque>

namespace floorscope {

namespace {

constexpr int kCompareWeeks = 4;

/// One period of what is drawn, and the question in the document that it answers.
enum class Side { Single, Before, After };

Question &questionOf(Document &document, Side side)
{
    return side == Side::Single ? document.question : side == Side::Before ? document.before : document.after;
}

std::optional<DrawnPeriod> &periodOf(Drawn &drawn, Side side)
{
    return side == Side::Single ? drawn.period : side == Side::Before ? drawn.before : drawn.after;
}

std::vector<Side> sidesOf(ViewMode mode)
{
    return mode == ViewMode::Map ? std::vector<Side>{Side::Single} : std::vector<Side>{Side::Before, Side::After};
}

} // namespace

class Session::Private : public QObject
{
public:
    explicit Private(Session &session) : q(session) {}

    // --- the document ---
    void setDocument(const Document &next)
    {
        document = next;
        emit q.documentChanged();
        drawn.mode = document.mode;
        drawn.measure = document.measure;
        drawn.look = document.look;
        takePlacement();
        emit q.drawnChanged();
        refreshQuestion();
    }

    void takePlacement()
    {
        if (!document.plan || !drawn.plan || drawn.plan->sha256 != document.plan->sha256)
            return;
        drawn.planFitted = document.plan->placement.has_value();
        drawn.placement = drawn.planFitted ? document.plan->placement
                                           : guessedPlacement(drawn.plan->units, boundsOf(drawn).value_or(FloorRect{0.0, 0.0, 20.0, 12.0}));
    }

    /// Sides whose answers are not on the map whole.
    std::deque<Side> openSides()
    {
        std::deque<Side> open;
        for (const Side side : sidesOf(document.mode)) {
            const std::optional<DrawnPeriod> &period = periodOf(drawn, side);
            if (!period || period->partial || period->question != questionOf(document, side))
                open.push_back(side);
        }
        return open;
    }

    /// After a change: up to date, drawn at once from the store, or waiting for fetch().
    void refreshQuestion()
    {
        ++run;
        stopCollecting();
        if (!connection.source || document.question.spaceId.isEmpty())
            return setPhase(FetchState::Phase::Nothing);
        const std::deque<Side> open = openSides();
        if (open.empty())
            return showUpToDate();
        costs = {};
        askCost(open, run);
    }

    void askCost(std::deque<Side> open, int number)
    {
        if (open.empty())
            return useCost();
        const Side side = open.front();
        open.pop_front();
        costing = std::make_unique<Collector>(*connection.source, connection.store, connection.clock);
        whenDone(costing->cost(questionOf(document, side)), this, [this, open, number](const Result<CollectProgress> &cost) {
            if (number != run)
                return;
            if (!cost)
                return fail(cost.error());
            costs.requests += cost->requests;
            costs.stored += cost->stored;
            costs.hours += cost->hours;
            askCost(open, number);
        });
    }

    void useCost()
    {
        state.progress = costs;
        if (costs.requests == costs.stored || fetchAtOnce)
            return collect();
        setPhase(FetchState::Phase::NeedsFetch);
    }

    // --- collecting ---
    /// What is open, and what is missing on the map: that is tried again.
    void collect()
    {
        fetchAtOnce = false;
        ++run;
        stopCollecting();
        const std::deque<Side> open = openSides();
        for (const Side side : sidesOf(document.mode))
            if (hasMissingHours(periodOf(drawn, side)) || std::find(open.begin(), open.end(), side) != open.end())
                pending.push_back(side);
        state.missing.clear();
        state.error.reset();
        finishedSides = {};
        collectNext();
    }

    void collectNext()
    {
        if (pending.empty())
            return complete();
        const Side side = pending.front();
        collector = std::make_unique<PeriodCollector>(*connection.source, connection.store, connection.clock, questionOf(document, side));
        connect(collector.get(), &PeriodCollector::progressChanged, this, &Private::showProgress);
        connect(collector.get(), &PeriodCollector::grew, this, [this, side](const DrawnPeriod &period) { draw(side, period); });
        connect(collector.get(), &PeriodCollector::failed, this, &Private::fail);
        connect(collector.get(), &PeriodCollector::finished, this, [this, side](const DrawnPeriod &period, const Collected &collected) {
            finishSide(side, period, collected);
        });
        setPhase(FetchState::Phase::Running);
        collector->start();
    }

    void showProgress(const CollectProgress &progress)
    {
        state.progress = progress;
        state.progress.requests += finishedSides.requests;
        state.progress.stored += finishedSides.stored;
        state.progress.done += finishedSides.done;
        state.progress.failed += finishedSides.failed;
        state.progress.hours += finishedSides.hours;
        emit q.fetchStateChanged();
    }

    void draw(Side side, const DrawnPeriod &period)
    {
        periodOf(drawn, side) = period;
        if (side != Side::Single)
            drawn.comparison.reset();
        emit q.drawnChanged();
    }

    void finishSide(Side side, const DrawnPeriod &period, const Collected &collected)
    {
        finishedSides = state.progress;
        state.missing.insert(state.missing.end(), collected.missing.begin(), collected.missing.end());
        pending.pop_front();
        draw(side, period);
        collector.release()->deleteLater();   // it is the one that is calling
        collectNext();
    }

    void complete()
    {
        if (document.mode == ViewMode::Map)
            return showUpToDate();
        const Heatmap *before = drawn.before ? std::get_if<Heatmap>(&drawn.before->map) : nullptr;
        const Heatmap *after = drawn.after ? std::get_if<Heatmap>(&drawn.after->map) : nullptr;
        if (!before || !after)
            return showUpToDate();
        whenDone(QtConcurrent::run([a = *before, b = *after] { return compare(a, b); }), this, [this, number = run](const Result<Comparison> &comparison) {
            if (number != run)
                return;
            if (!comparison)
                return fail(comparison.error());
            drawn.comparison = *comparison;
            emit q.drawnChanged();
            showUpToDate();
        });
    }

    void showUpToDate()
    {
        state.daysShown = 0;
        state.hoursShown = 0.0;
        state.silentDays.clear();
        for (const Side side : sidesOf(document.mode))
            if (const std::optional<DrawnPeriod> &period = periodOf(drawn, side))
                addShown(*period);
        setPhase(FetchState::Phase::UpToDate);
    }

    void addShown(const DrawnPeriod &period)
    {
        state.daysShown += static_cast<int>(daysShownIn(period));
        const Heatmap *heatmap = std::get_if<Heatmap>(&period.map);
        if (!heatmap)
            return;
        state.hoursShown += heatmap->observedHours.value_or(0.0);
        const bool leftOut = period.question && period.question->leaveOutSilent;
        if (heatmap->silentDays && !leftOut)
            state.silentDays.insert(state.silentDays.end(), heatmap->silentDays->begin(), heatmap->silentDays->end());
    }

    void fail(const Error &error)
    {
        stopCollecting();
        state.error = error;
        setPhase(FetchState::Phase::Failed);
    }

    void stopCollecting()
    {
        pending.clear();
        if (collector)
            collector.release()->deleteLater();
    }

    void setPhase(FetchState::Phase phase)
    {
        state.phase = phase;
        emit q.fetchStateChanged();
    }

    // --- floors and plans ---
    void useFloors(const Result<std::vector<Floor>> &loaded)
    {
        if (!loaded) {
            emit q.failed(loaded.error());
            return fail(loaded.error());
        }
        floors = *loaded;
        emit q.floorsChanged();
        if (floors.size() == 1)
            q.chooseFloor(floors.front().id);
    }

    /// Nothing is drawn and nothing can be undone: a floor or a file follows.
    void startAnew(const QString &title)
    {
        ++run;
        stopCollecting();
        history.clear();
        state = {};
        drawn = {};
        drawn.title = title;
    }

    /// Without a time zone nothing can be asked: the person is asked for it first.
    void waitForTimeZone()
    {
        Document fresh;
        fresh.look = document.look;
        emit q.floorChanged();
        setDocument(fresh);
    }

    void startFloor(const Floor &floor)
    {
        startAnew(floor.name);
        drawn.floor = floor;
        if (timeZoneOf(floor).isEmpty())
            return waitForTimeZone();
        drawn.simulated = connection.simulated;
        if (connection.plan && connection.placement) {
            drawn.plan = connection.plan;
            drawn.placement = connection.placement;
            drawn.planFitted = true;
        }
        const QDate change = connection.changeDay.value_or(presetDays(PeriodPreset::LastFourWeeks, q.today()).first);
        Document fresh;
        fresh.look = document.look;
        fresh.question = defaultQuestion(floor.id, timeZoneOf(floor), q.today());
        std::tie(fresh.before, fresh.after) = beforeAndAfter(fresh.question, change, kCompareWeeks);
        fetchAtOnce = true;
        emit q.floorChanged();
        setDocument(fresh);
    }

    void usePlan(const QString &path, const QString &stepName, const Result<PlanImage> &plan)
    {
        if (!plan) {
            emit q.failed(plan.error());
            return;
        }
        drawn.plan = *plan;
        Document next = document;
        next.plan = PlacedPlan{path, plan->sha256, plan->page, std::nullopt};
        q.apply(stepName, next);
    }

    // --- files ---
    void useFiles(const QStringList &paths, const Result<AnyHeatmap> &map)
    {
        if (!map) {
            emit q.failed(map.error());
            return;
        }
        const Heatmap *heatmap = std::get_if<Heatmap>(&*map);
        startAnew(heatmap && !heatmap->spaceId.isEmpty() ? heatmap->spaceId : QFileInfo(paths.front()).completeBaseName());
        DrawnPeriod period;
        period.askedHours = heatmap ? static_cast<double>(askedSeconds(*heatmap)) / 3600.0 : 0.0;
        period.map = *map;
        drawn.period = std::move(period);
        Document fresh;
        fresh.look = document.look;
        setDocument(fresh);
        emit q.floorChanged();
    }

    Session &q;
    Connection connection;
    std::vector<Floor> floors;
    Document document;
    UndoHistory history;
    Drawn drawn;
    FetchState state;
    std::unique_ptr<PeriodCollector> collector;
    std::unique_ptr<Collector> costing;
    std::deque<Side> pending;
    CollectProgress costs;
    CollectProgress finishedSides;
    int opening = 0;             ///< only the newest files are opened
    int run = 0;                 ///< late answers to an older question are dropped by it
    bool fetchAtOnce = false;    ///< a floor was just chosen: its first period costs no press of a button
};

Session::Session(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this)) {}

Session::~Session() = default;

void Session::connectTo(const Connection &connection)
{
    ++d->run;
    d->stopCollecting();
    d->costing.reset();
    d->connection = connection;
    d->floors.clear();
    emit connectionChanged();
    emit floorsChanged();
    if (connection.directory)
        whenDone(connection.directory->floors(), d.get(), [this, source = connection.source](const Result<std::vector<Floor>> &floors) {
            if (source == d->connection.source)
                d->useFloors(floors);
        });
}

const Connection &Session::connection() const { return d->connection; }
const std::vector<Floor> &Session::floors() const { return d->floors; }
std::optional<Floor> Session::floor() const { return d->drawn.floor; }
const Document &Session::document() const { return d->document; }
const Drawn &Session::drawn() const { return d->drawn; }
const FetchState &Session::fetchState() const { return d->state; }
QString Session::undoName() const { return d->history.undoName(); }
QString Session::redoName() const { return d->history.redoName(); }

void Session::chooseFloor(const QString &spaceId)
{
    const auto floor = std::find_if(d->floors.begin(), d->floors.end(), [&](const Floor &f) { return f.id == spaceId; });
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
    whenDone(QtConcurrent::run([path, page] { return loadPlan(path, page); }), d.get(),
             [this, path, stepName](const Result<PlanImage> &plan) { d->usePlan(path, stepName, plan); });
}

void Session::importOfferedPlan(const FloorPlanLink &link, const QString &stepName)
{
    if (!d->connection.directory)
        return;
    whenDone(d->connection.directory->planPicture(link), d.get(), [this, link, stepName](const Result<QByteArray> &picture) {
        if (!picture)
            return emit failed(picture.error());
        whenDone(QtConcurrent::run([bytes = *picture, name = link.name] { return planFromBytes(bytes, name); }), d.get(),
                 [this, link, stepName](const Result<PlanImage> &plan) { d->usePlan(link.url, stepName, plan); });
    });
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

void Session::fetch()
{
    if (d->connection.source && d->drawn.floor)
        d->collect();
}

void Session::cancelFetch()
{
    ++d->run;
    d->stopCollecting();
    d->refreshQuestion();
}

void Session::goBack(const QString &stepName)
{
    Document before = d->document;
    for (const Side side : sidesOf(before.mode))
        if (const std::optional<DrawnPeriod> &period = periodOf(d->drawn, side); period && period->question)
            questionOf(before, side) = *period->question;
    apply(stepName, before);
}

QDate Session::today() const
{
    const QTimeZone zone(d->drawn.floor ? timeZoneOf(*d->drawn.floor) : QByteArray());
    const qint64 now = d->connection.clock ? d->connection.clock() : QDateTime::currentSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch(now, zone.isValid() ? zone : QTimeZone::systemTimeZone()).date();
}

} // namespace floorscope
