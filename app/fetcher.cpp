// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetcher.h"

#include "arguments.h"
#include "base/when_done.h"
#include "question_options.h"
#include "service/local_time.h"
#include "words/error_text.h"
#include "words/number_text.h"
#include "words/plan_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <memory>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Fetch)
};

QString localText(qint64 instant, const QByteArray &timeZone)
{
    return QDateTime::fromSecsSinceEpoch(instant, zoneOrUtc(timeZone)).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

}   // namespace

void warnOfMissing(const Fetched &fetched, Console &console)
{
    for (const auto &[span, error] : fetched.missing)
        console.warn(Words::tr("missing: %1 to %2 (%3 h), left out, not counted as zero. %4")
                         .arg(localText(span.start, fetched.question.timeZone),
                              localText(span.stop, fetched.question.timeZone),
                              hoursText(static_cast<double>(span.seconds()) / 3600.0), errorText(error)));
}

Fetcher::Fetcher(ServiceConnection connection, const QCommandLineParser &options, Console &console, Done done)
    : m_connection(std::move(connection)),
      m_options(options),
      m_console(console),
      m_done(std::move(done)),
      m_store(m_connection.store.get())
{
}

void Fetcher::start()
{
    if (isSet(m_options, "timezone"))
        findCost(m_connection.demo && !isSet(m_options, "space") ? m_connection.demo->building().floor().id
                                                                 : optionValue(m_options, "space"),
                 optionValue(m_options, "timezone").toUtf8());
    else
        findZone();
}

void Fetcher::findZone()
{
    whenDone(m_connection.client->floorsAlone(), this,
             [this](const Result<std::vector<Floor>> &floors) { useFloors(floors); });
}

void Fetcher::useFloors(const Result<std::vector<Floor>> &floors)
{
    if (!floors)
        return end(m_console.fail(floors.error()));
    for (const Error &note : m_connection.client->notes())
        m_console.warn(errorText(note));
    const QString space = optionValue(m_options, "space");
    const auto floor =
        std::find_if(floors->begin(), floors->end(), [&](const Floor &f) { return space.isEmpty() || f.id == space; });
    if (floor == floors->end())
        return end(m_console.fail(
            because({ErrorKind::NotFound, space, {}}, Reason::FloorsSeen, {static_cast<qint64>(floors->size())})));
    if (floorTimeZone(*floor).isEmpty()) {
        m_console.warn(Words::tr("The service knows no time zone for %1. Tell it with --timezone, "
                                 "for example --timezone Europe/Berlin")
                           .arg(floor->name));
        return end(ExitCode::Usage);
    }
    m_floor = FloorName{floor->name, floor->building};
    findCost(floor->id, floorTimeZone(*floor));
}

void Fetcher::findCost(const QString &spaceId, const QByteArray &timeZone)
{
    const Result<Question> question = readQuestion(m_options, spaceId, timeZone);
    if (!question)
        return end(m_console.fail(question.error()));
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
        return end(m_console.print(text));
    for (const QString &line : text.split(QLatin1Char('\n')))
        m_console.inform(line);
    fetch(question);
}

void Fetcher::fetch(const Question &question)
{
    m_run = std::make_unique<FetchRun>(*m_connection.client, m_store, m_connection.clock, question,
                                       FetchOptions{!isSet(m_options, "merged-only"), false});
    connect(m_run.get(), &FetchRun::progressChanged, this,
            [this](const FetchProgress &progress) { m_console.progress(progress); });
    connect(m_run.get(), &FetchRun::noted, this, [this](const Error &note) { m_console.warn(errorText(note)); });
    connect(m_run.get(), &FetchRun::finished, this, &Fetcher::finish);
    connect(m_run.get(), &FetchRun::failed, this, &Fetcher::fail);
}

void Fetcher::finish(const Fetched &fetched)
{
    m_console.endProgress();
    warnOfMissing(fetched, m_console);
    Fetched named = fetched;
    std::get<Heatmap>(named.answer.map).origin.floor = m_floor;
    end(m_done(named));
}

void Fetcher::fail(const Error &error, const Fetched &soFar)
{
    m_console.endProgress();
    warnOfMissing(soFar, m_console);
    end(m_console.fail(error));
}

void Fetcher::end(ExitCode code)
{
    QMetaObject::invokeMethod(
        qApp, [code] { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
}

}   // namespace floorscope
