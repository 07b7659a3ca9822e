// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session.h"

#include "base/log.h"
#include "base/when_done.h"
#include "model/beginnings.h"
#include "model/fetch_machine.h"
#include "model/open_files.h"
#include "model/plan_shelf.h"
#include "model/question_edit.h"
#include "model/undo_history.h"

#include <QDateTime>
#include <QtConcurrent>

#include <algorithm>
#include <map>
#include <variant>

namespace floorscope {

class Session::Private : public QObject
{
public:
    enum class Asking { IfStored, AtOnce };   ///< what costs requests waits for fetch(), or not

    explicit Private(Session &session) : q(session)
    {
        connect(&machine, &FetchMachine::stateChanged, &q, &Session::fetchStateChanged);
        connect(&machine, &FetchMachine::answered, this, &Private::useAnswers);
        connect(&plans, &PlanShelf::failed, &q, &Session::fail);
        connect(&plans, &PlanShelf::loaded, this, &Private::usePlan);
        connect(&plans, &PlanShelf::redrawn, this, [this] { draw(drawn.shown, drawn.answers); });
    }

    // --- the document ---
    void setDocument(const Document &next)
    {
        if (next.source != document.source)
            return returnTo(next);
        const bool asksAnew = !asksTheSame(document, next);
        document = next;
        const bool moved = followTimeZone();
        emit q.documentChanged();
        draw(answeredPart(document, drawn), drawn.answers);
        if (moved)
            emit q.floorsChanged();
        if (asksAnew)
            machine.refresh();   // a fetch under way goes on where only the look changed
    }

    /// The floor's days count where the document says, also after undo. Returns whether that is elsewhere now.
    bool followTimeZone()
    {
        std::optional<Floor> &floor = drawn.answers.floor;
        const QByteArray &zone = document.question.timeZone;
        if (!floor || zone.isEmpty() || floorTimeZone(*floor) == zone)
            return false;
        floor->siteTimeZone = zone;
        return true;
    }

    /// What is drawn from now on, with the plan that `shown` names.
    void draw(const Document &shown, Answers answers)
    {
        drawn = withPlan(shown, std::move(answers));
        emit q.drawnChanged();
    }

    [[nodiscard]] Drawn withPlan(const Document &shown, Answers answers)
    {
        answers.plan = shown.plan ? plans.find(*shown.plan) : std::nullopt;
        return makeDrawn(shown, std::move(answers));
    }

    void useAnswers(const std::map<Pane, PeriodAnswer> &periods, const std::optional<Comparison> &comparison)
    {
        Document shown = answeredPart(document, drawn);
        Answers answers = drawn.answers;
        for (const auto &[pane, period] : periods) {
            shown = withQuestion(std::move(shown), pane, question(document, pane));
            answers = withAnswer(std::move(answers), pane, period);
        }
        if (document.mode == ViewMode::Compare)
            answers.comparison = comparison;
        draw(shown, std::move(answers));
    }

    void usePlan(const PlacedPlan &plan, const QString &stepName)
    {
        Document next = document;
        next.plan = plan;
        q.apply(stepName, next);
        keepPlans();
    }

    void keepPlans()
    {
        std::vector<Document> wanted = history.documents();
        wanted.push_back(document);
        plans.keepOnly(wanted);
    }

    // --- floors and files ---
    void useFloors(const Result<std::vector<Floor>> &loaded)
    {
        if (!loaded) {
            q.fail(loaded.error());
            return machine.fail(loaded.error());
        }
        floors = *loaded;
        for (const Error &note : connection.directory->notes())
            q.fail(note);
        emit q.floorsChanged();
        if (floors.size() == 1)
            q.chooseFloor(floors.front().id, {});
    }

    /// Another floor or other files: nothing that was drawn or under way concerns them.
    void show(const Document &next, Answers answers, Asking asking)
    {
        ++opening;
        if (!next.plan || next.plan != document.plan)
            plans.giveUp();
        machine.startAnew();
        if (asking == Asking::AtOnce)
            machine.fetchAtOnce();
        document = next;
        drawn = withPlan(document, std::move(answers));
        emit q.documentChanged();
        emit q.floorChanged();
        emit q.drawnChanged();
        machine.refresh();
    }

    /// The same as a step that can be undone, unless nothing was shown before or another account answers now.
    void begin(const QString &stepName, const Document &fresh, Answers answers, Asking asking)
    {
        if (showsNumbers(drawn) && maySucceed(document.source, fresh.source))
            history.push(stepName, document, fresh, {});
        else
            history.clear();
        show(fresh, std::move(answers), asking);
        keepPlans();
    }

    /// To a floor or files that were shown before.
    void returnTo(const Document &next)
    {
        Answers answers;
        answers.floor = chosenFloor(next, floors);
        show(next, std::move(answers), Asking::IfStored);
        if (const auto *opened = std::get_if<OpenedFiles>(&next.source))
            whenDone(QtConcurrent::run(openAnswers, *opened), this,
                     [this, number = opening](const Result<Answers> &reopened) { useReopened(number, reopened); });
    }

    void useReopened(int number, const Result<Answers> &reopened)
    {
        if (number != opening)
            return;
        if (!reopened)
            return q.fail(reopened.error());
        draw(document, *reopened);
    }

    void startFloor(const Floor &floor, const QString &stepName)
    {
        if (connection.plan)   // it comes with the building
            plans.add(*connection.plan);
        Answers answers;
        answers.floor = floor;
        const Document fresh = floorDocument(connection, floor, dateIn(floorTimeZone(floor), now()), document.look);
        begin(stepName, fresh, std::move(answers), Asking::AtOnce);
    }

    void useFiles(const QString &stepName, const Result<OpenedOnce> &files)
    {
        if (!files)
            return q.fail(files.error());
        const PeriodAnswer opened = fileAnswer(files->map);
        const Document fresh = filesDocument(files->paths, opened, document, drawn);
        begin(stepName, fresh, withAnswer({}, Pane::Single, opened), Asking::IfStored);
        if (!files->repeats.isEmpty())
            emit q.filesRepeated(files->paths, files->repeats);
    }

    [[nodiscard]] qint64 now() const
    {
        return connection.clock ? connection.clock() : QDateTime::currentSecsSinceEpoch();
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
    d->connection = connection;
    d->machine.startAnew();
    d->machine.forgetPace();
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
    return d->drawn.answers.floor;
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

void Session::chooseFloor(const QString &spaceId, const QString &stepName)
{
    const auto floor = std::ranges::find(d->floors, spaceId, &Floor::id);
    if (floor != d->floors.end())
        d->startFloor(*floor, stepName);
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
    whenDone(QtConcurrent::run(open), d.get(),
             [this, stepName, number = ++d->opening](const Result<OpenedOnce> &files) {
                 if (number == d->opening)
                     d->useFiles(stepName, files);
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
