// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_private.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/beginnings.h"
#include "model/open_files.h"
#include "model/places/kept_beside.h"
#include "model/protected_answers.h"
#include "service/planner.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <variant>

namespace floorscope {

namespace {

constexpr std::size_t kMostAtOnce = 31;   ///< requests of a period, as a month of days has

/// More than the first period of a floor may cost unasked.
bool costsMuch(const Document &document)
{
    const std::vector<Pane> panes = askedPanes(document.mode);
    return std::any_of(panes.begin(), panes.end(), [&document](Pane pane) {
        const Result<RequestPlan> plan = planFor(question(document, pane));
        return plan && plan->requests.size() > kMostAtOnce;
    });
}

}   // namespace

Session::Private::Private(Session &session) : q(session)
{
    connect(&machine, &FetchMachine::stateChanged, &q, &Session::fetchStateChanged);
    connect(&machine, &FetchMachine::answered, this, &Private::useAnswers);
    for (const SideQuestion &side : kSideQuestions) {
        beside.push_back(std::make_unique<SideFetch>(connection, drawn, side));
        if (side.answer)
            connect(beside.back().get(), &SideFetch::answered, this, [this] { draw(drawn.shown, drawn.answers); });
    }
    connect(&choice, &DayChoice::daysChanged, &q, &Session::chosenDaysChanged);
    const auto seeAnew = [this] {
        see();
        emit q.drawnChanged();
    };
    connect(&choice, &DayChoice::changed, this, seeAnew);
    connect(&presence, &PresenceMachine::found, this, seeAnew);
    connect(beside[static_cast<std::size_t>(Beside::Presence)].get(), &SideFetch::answered, this, [this, seeAnew] {
        presence.forget();
        seeAnew();
    });
    connect(&evidence, &EvidenceMachine::found, this, [this] {
        visible.answers.evidence = evidence.evidence();
        emit q.drawnChanged();
    });
    connect(&choice, &DayChoice::failed, &q, &Session::fail);
    connect(&plans, &PlanShelf::failed, &q, &Session::fail);
    connect(&plans, &PlanShelf::locked, &q, &Session::planLocked);
    connect(&plans, &PlanShelf::workChanged, &q, &Session::planWorkChanged);
    connect(&plans, &PlanShelf::loaded, this, &Private::usePlan);
    const auto drawAnew = [this] { draw(drawn.shown, drawn.answers); };
    connect(&plans, &PlanShelf::found, this, drawAnew);
    connect(&plans, &PlanShelf::redrawn, this, drawAnew);
    connect(&storedCover, &StoredCover::found, this, drawAnew);
}

// --- the document ---

void Session::Private::setDocument(const Document &next)
{
    if (next.source != document.source)
        return returnTo(next);
    const bool asksAnew = !asksTheSame(document, next);
    document = next;
    const bool moved = followTimeZone();
    findPlan();
    emit q.documentChanged();
    const Drawn known = answeredFrom(project, document, drawn);
    draw(known.shown, known.answers);
    if (moved)
        emit q.floorsChanged();
    if (asksAnew)
        machine.refresh();   // a fetch under way goes on where only the look changed
}

/// The floor's days count where the document says, also after undo. Returns whether that is elsewhere now.
bool Session::Private::followTimeZone()
{
    std::optional<Floor> &floor = drawn.answers.floor;
    const QByteArray &zone = document.question.timeZone;
    if (!floor || zone.isEmpty() || floorTimeZone(*floor) == zone)
        return false;
    floor->siteTimeZone = zone;
    return true;
}

void Session::Private::draw(const Document &shown, Answers answers)
{
    setDrawn(withPlan(shown, std::move(answers)));
    emit q.drawnChanged();
}

void Session::Private::setDrawn(Drawn next)
{
    dropInBackground(std::exchange(drawn, std::move(next)));
    q.beside(Beside::Nights).want(Wisher::Marks, drawn.shown.look.mark == Mark::Odd);
    q.beside(Beside::Presence).want(Wisher::Unit, drawn.shown.look.unit == Unit::PersonHours);
    for (std::size_t i = 0; i < beside.size(); ++i) {
        beside[i]->follow();
        if (kSideQuestions[i].answer)
            drawn.answers.*kSideQuestions[i].answer = beside[i]->answer();
    }
    storedCover.follow();
    drawn.answers.seenBefore = storedCover.seen();
    choice.follow();
    see();
}

void Session::Private::see()
{
    Drawn whole = seenAnew(drawn, seenOf, visibleWhole);
    const bool isSecret = drawn.shown.protectIndividuals;
    drawn.answers.presence =   // what is known stays with the project
        isSecret ? presence.known(drawn) : presence.follow(whole, q.beside(Beside::Presence).figures());
    const bool isTold = !isSecret && drawn.shown.mode == ViewMode::Map;
    whole.answers.presence = isTold ? drawn.answers.presence : std::nullopt;
    dropInBackground(std::exchange(visibleWhole, std::move(whole)));
    dropInBackground(std::exchange(seenOf, drawn));
    dropInBackground(std::exchange(visible, choice.days().empty() ? visibleWhole : seen(choice.drawn())));
    visible.answers.evidence = evidence.follow(visible);
    visible.answers.presence = visibleWhole.answers.presence;
}

Drawn Session::Private::withPlan(const Document &shown, Answers answers)
{
    answers.plan = shown.plan ? plans.find(*shown.plan) : std::nullopt;
    return makeDrawn(shown, std::move(answers));
}

void Session::Private::useAnswers(const std::map<Pane, PeriodAnswer> &periods,
                                  const std::optional<Comparison> &comparison)
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

void Session::Private::usePlan(const PlacedPlan &plan, const QString &stepName)
{
    Document next = document;
    next.plan = plan;
    q.apply(stepName, next);
    keepPlans();
}

/// The pixels of a plan that only the project holds are made in the background; one that it does not hold may still lie
/// where it came from.
void Session::Private::findPlan()
{
    if (!document.plan || plans.find(*document.plan))
        return;
    if (const PlanFile *file = planFile(project, *document.plan))
        plans.bringBack(*file, document.plan->page);
    else if (QFileInfo(document.plan->path).isAbsolute())
        plans.seek(*document.plan, document.plan->path);
}

void Session::Private::keepPlans()
{
    std::vector<Document> wanted = history.documents();
    wanted.push_back(document);
    plans.keepOnly(wanted);
}

// --- floors and files ---

void Session::Private::useFloors(const Result<std::vector<Floor>> &loaded)
{
    if (!loaded) {
        q.fail(loaded.error());
        return machine.fail(loaded.error());
    }
    floors = *loaded;
    for (const Error &note : connection.directory->notes())
        if (note.kind != ErrorKind::UnknownTimeZone)   // it is asked for where such a floor is chosen
            q.fail(note);
    emit q.floorsChanged();
    const std::optional<Floor> shown = chosenFloor(document, floors);
    if (shown && serves(connection, document.source) && findSheet(project, document.source))
        goOn(*shown);
    else if (floors.size() == 1)
        q.chooseFloor(floors.front().id, {});
}

/// The floor of a project is served again: what is open can be asked.
void Session::Private::goOn(const Floor &floor)
{
    drawn.answers.floor = floor;
    emit q.floorChanged();
    draw(drawn.shown, drawn.answers);
    machine.refresh();
}

/// A floor that is left stays in the project; files do where they came with it.
void Session::Private::keepSheet()
{
    if (std::holds_alternative<ChosenFloor>(document.source) || findSheet(project, document.source))
        project = withCurrent(std::move(project), {document, drawn});
}

/// Another floor or other files: nothing that was drawn or under way concerns them.
void Session::Private::show(const Sheet &sheet, Asking asking)
{
    ++opening;
    if (sheet.document.source != document.source)
        keepSheet();
    if (!sheet.document.plan || sheet.document.plan != document.plan)
        plans.giveUp();
    machine.startAnew();
    if (asking == Asking::AtOnce)
        machine.fetchAtOnce();
    document = sheet.document;
    choice.forget();
    setDrawn(withPlan(sheet.drawn.shown, sheet.drawn.answers));
    findPlan();
    emit q.documentChanged();
    emit q.floorChanged();
    emit q.drawnChanged();
    machine.refresh();
}

void Session::Private::begin(const QString &stepName, const Sheet &chosen, Asking asking)
{
    Sheet sheet = chosen;
    if (document.protectIndividuals)   // one switch for all floors
        sheet.document.protectIndividuals = sheet.drawn.shown.protectIndividuals = true;
    if (showsNumbers(drawn) && maySucceed(document.source, sheet.document.source))
        history.push(stepName, document, sheet.document, {});
    else
        history.clear();
    show(sheet, asking);
    keepPlans();
}

/// To a floor or files that were shown before.
void Session::Private::returnTo(const Document &next)
{
    Drawn known = answeredFrom(project, next, drawn);
    if (const std::optional<Floor> floor = chosenFloor(next, floors))
        known.answers.floor = floor;
    show({next, known}, Asking::IfStored);
    const auto *opened = std::get_if<OpenedFiles>(&next.source);
    if (opened && !showsNumbers(known))
        whenDone(inBackground(openAnswers, *opened), this,
                 [this, number = opening](const Result<Answers> &reopened) { useReopened(number, reopened); });
}

void Session::Private::useReopened(int number, const Result<Answers> &reopened)
{
    if (number != opening)
        return;
    if (!reopened)
        return q.fail(reopened.error());
    draw(document, *reopened);
}

/// A floor that was worked on comes back as it was left; another one is asked what the last one was asked.
void Session::Private::startFloor(const Floor &floor, const QString &stepName)
{
    if (connection.plan)   // it comes with the building
        plans.add(*connection.plan);
    const Document fresh =
        keepingQuestion(floorDocument(connection, floor, dateIn(floorTimeZone(floor), now()), document.look), document);
    const Sheet *left = fresh.source != document.source ? findSheet(project, fresh.source) : nullptr;
    Sheet sheet = left ? *left : Sheet{fresh, {fresh, {}}};
    sheet.drawn.answers.floor = left ? chosenFloor(left->document, {floor}) : floor;
    begin(stepName, sheet, left || costsMuch(fresh) ? Asking::IfStored : Asking::AtOnce);
}

void Session::Private::useFiles(const QString &stepName, const Result<OpenedOnce> &files)
{
    if (!files)
        return q.fail(files.error());
    const PeriodAnswer opened = fileAnswer(files->map);
    const Document fresh = filesDocument(files->paths, opened, document, drawn);
    begin(stepName, {fresh, {fresh, withAnswer({}, Pane::Single, opened)}}, Asking::IfStored);
    if (!files->repeats.isEmpty())
        emit q.filesRepeated(files->paths, files->repeats);
}

// --- the project ---

void Session::Private::openProject(const Project &opened)
{
    Sheet sheet = opened.sheets.empty() ? Sheet() : opened.sheets[opened.current];
    document = {};
    setDrawn({});
    history.clear();
    project = withoutPixels(opened);
    keepBeside();
    plans.forgetFailures();
    if (const std::optional<PlanImage> &plan = sheet.drawn.answers.plan)
        plans.add(*plan);
    if (!serves(connection, sheet.document.source))
        q.connectTo(unserved);   // its floors are those of the project
    else if (const std::optional<Floor> known = chosenFloor(sheet.document, floors))
        sheet.drawn.answers.floor = known;   // the project may have kept less of it
    show(sheet, Asking::IfStored);
    keepPlans();
    emit q.floorsChanged();
    emit q.projectChanged();
}

/// What was asked beside the project's maps need not be asked again.
void Session::Private::keepBeside()
{
    storedCover.keep(keptCovers(project));
    presence.keep(keptPresence(project));
    for (std::size_t i = 0; i < beside.size(); ++i)
        beside[i]->keep(keptBeside(project, kSideQuestions[i]));
}

qint64 Session::Private::now() const
{
    return connection.clock ? connection.clock() : QDateTime::currentSecsSinceEpoch();
}

}   // namespace floorscope
