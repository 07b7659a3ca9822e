// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/fetcher.h"

#include "arguments.h"
#include "base/portable.h"
#include "base/when_done.h"
#include "heatmap/local_time.h"
#include "question_options.h"
#include "service/retry/giving_up.h"
#include "words/error_text.h"
#include "words/plan_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <memory>
#include <utility>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Fetch)
};

/// What a plan tells of the file that the same command without --plan-only writes; empty where none was named.
QString fileLine(const QCommandLineParser &options)
{
    const QString path = optionValue(options, "o");
    if (path.isEmpty())
        return {};
    //: a line of a plan that is only printed; what stands before the path is as wide as in the other lines
    return QLatin1Char('\n')
        + (isSet(options, "merged-only")
               ? Words::tr("File:    %1, merged cells alone; nothing is written now").arg(path)
               : Words::tr("File:    %1; nothing is written now").arg(path));
}

void informOfDays(const Question &question, const QString &last, Console &console)
{
    const auto [first, final] = localDays(question.range, question.timeZone);
    //: %1 what was typed, such as 4-weeks; %2 and %3 dates
    console.inform(Words::tr("--last %1: %2 to %3, both included")
                       .arg(last, first.toString(Qt::ISODate), final.toString(Qt::ISODate)));
}

}   // namespace

Fetcher::Fetcher(ServiceConnection connection, const QCommandLineParser &options, Console &console, Done done)
    : m_connection(std::move(connection)),
      m_options(options),
      m_console(console),
      m_done(std::move(done)),
      m_store(m_connection.store.get())
{
}

/// The floor may be known from before: a question that the store answers needs no service.
void Fetcher::start()
{
    onInterrupt(this, [this] { interrupt(); });
    const QString space = optionValue(m_options, "space");
    if (!m_store || space.isEmpty())
        return findFloor();
    whenDone(
        m_store->floor(m_connection.client->storeKey(), space), this,
        [this](const Result<std::optional<Floor>> &floor) { useStoredFloor(floor.value_or(std::optional<Floor>())); });
}

QByteArray Fetcher::timeZone(const Floor &floor) const
{
    return isSet(m_options, "timezone") ? optionValue(m_options, "timezone").toUtf8() : floorTimeZone(floor);
}

void Fetcher::useStoredFloor(const std::optional<Floor> &floor)
{
    if (!floor || timeZone(*floor).isEmpty())
        return findFloor();
    m_floor = FloorName{floor->name, floor->building};
    const Result<Question> question = readQuestion(m_options, floor->id, timeZone(*floor), m_connection.clock());
    if (!question)
        return end(m_console.fail(question.error()));
    whenDone(fetchCost(*question, *m_connection.client, m_store, m_connection.clock()), this,
             [this, asked = *question](const Result<FetchCost> &cost) {
                 return isStoredWhole(cost) ? useCost(asked, cost) : findFloor();
             });
}

/// Where the person told the zone, the floor's name is all that the directory adds; a plan does without.
void Fetcher::findFloor()
{
    const bool told = isSet(m_options, "timezone");
    if (told && isSet(m_options, "plan-only"))
        return findCost(toldSpace(), optionValue(m_options, "timezone").toUtf8());
    whenDone(m_connection.client->floorsAlone(), this,
             [this](const Result<std::vector<Floor>> &floors) { useFloors(floors); });
}

QString Fetcher::toldSpace() const
{
    const bool demo = m_connection.demo && !isSet(m_options, "space");
    return demo ? m_connection.demo->building().floor().id : optionValue(m_options, "space");
}

void Fetcher::useFloors(const Result<std::vector<Floor>> &floors)
{
    const bool told = isSet(m_options, "timezone");
    const QString space = optionValue(m_options, "space");
    if (!floors)
        return told && !endsTheRun(floors.error()) ? findCost(toldSpace(), timeZone({}))
                                                   : end(m_console.fail(floors.error()));
    for (const Error &note : m_connection.client->notes())
        if (note.kind != ErrorKind::UnknownTimeZone)
            m_console.warn(errorText(note));
    if (m_store)   // a store that cannot be written is told of with the answers
        static_cast<void>(m_store->keepFloors(m_connection.client->storeKey(), *floors));
    const auto floor =
        std::find_if(floors->begin(), floors->end(), [&](const Floor &f) { return space.isEmpty() || f.id == space; });
    if (floor != floors->end())
        return useFloor(*floor);
    if (told)
        return findCost(toldSpace(), timeZone({}));
    end(m_console.fail(
        because({ErrorKind::NotFound, space, {}}, Reason::FloorsSeen, {static_cast<qint64>(floors->size())})));
}

void Fetcher::useFloor(const Floor &floor)
{
    if (timeZone(floor).isEmpty()) {
        for (const Error &note : m_connection.client->notes())
            if (note.kind == ErrorKind::UnknownTimeZone && note.member == floor.id)
                return end(m_console.fail(note));
        m_console.warn(Words::tr("The service knows no time zone for %1. Tell it with --timezone, "
                                 "for example --timezone Europe/Berlin")
                           .arg(floor.name));
        return end(ExitCode::Usage);
    }
    m_floor = FloorName{floor.name, floor.building};
    findCost(floor.id, timeZone(floor));
}

void Fetcher::findCost(const QString &spaceId, const QByteArray &timeZone)
{
    const Result<Question> question = readQuestion(m_options, spaceId, timeZone, m_connection.clock());
    if (!question)
        return end(m_console.fail(question.error()));
    if (isSet(m_options, "last"))
        informOfDays(*question,
                     optionValue(m_options, "last")
                         + (isSet(m_options, "earlier")
                                ? QStringLiteral(" --earlier ") + optionValue(m_options, "earlier")
                                : QString()),
                     m_console);
    whenDone(fetchCost(*question, *m_connection.client, m_store, m_connection.clock()), this,
             [this, asked = *question](const Result<FetchCost> &cost) { useCost(asked, cost); });
}

void Fetcher::useCost(const Question &question, const Result<FetchCost> &cost)
{
    if (!cost)
        return end(m_console.fail(cost.error()));
    if (cost->storeFailure) {
        m_console.warn(errorText(*cost->storeFailure));
        m_store = nullptr;
    }
    whenDone(storedSilentDays(question, *m_connection.client, m_store, m_connection.clock()), this,
             [this, question, cost = *cost](const std::vector<QDate> &silent) { plan(question, cost, silent); });
}

void Fetcher::plan(const Question &question, const FetchProgress &cost, const std::vector<QDate> &silent)
{
    const Result<RequestPlan> requests = planFor(question);
    if (!requests)
        return end(m_console.fail(requests.error()));
    const QString text = planText(question, *requests, cost, silent);
    if (isSet(m_options, "plan-only"))
        return end(m_console.print(text + fileLine(m_options)));
    for (const QString &line : text.split(QLatin1Char('\n')))
        m_console.inform(line);
    fetch(question);
}

void Fetcher::fetch(const Question &question)
{
    m_run = std::make_unique<ToldFetch>(m_connection, m_store, question,
                                        FetchOptions{!isSet(m_options, "merged-only"), false}, m_console);
    connect(m_run.get(), &ToldFetch::finished, this, &Fetcher::finish);
    connect(m_run.get(), &ToldFetch::failed, this, [this](const Error &error) { end(m_console.fail(error)); });
}

void Fetcher::finish(const Fetched &fetched)
{
    Fetched named = fetched;
    std::get<Heatmap>(named.answer.map).origin.floor = m_floor;
    end(m_done(named));
}

/// What came is in the store, or on its way there: the store ends after it.
void Fetcher::interrupt()
{
    if (m_ended)
        return;
    const int came = m_run ? m_run->came() : 0;
    const int requests = m_run ? m_run->requests() : 0;
    m_run.reset();
    m_console.endProgress();
    if (!m_store)
        m_console.warn(Words::tr("Interrupted. Nothing was written, and without a store nothing is kept: the same "
                                 "command begins anew."));
    else
        m_console.warn(Words::tr("Interrupted. Nothing was written. %1 of %2 answers are stored: the same command goes "
                                 "on from there.",
                                 nullptr, requests)
                           .arg(QString::number(came), QString::number(requests)));
    end(ExitCode::Interrupted);
}

void Fetcher::end(ExitCode code)
{
    m_ended = true;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [code] { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
}

}   // namespace floorscope
