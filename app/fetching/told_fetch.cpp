// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/told_fetch.h"

#include "heatmap/local_time.h"
#include "words/error_text.h"
#include "words/fetch_text.h"
#include "words/number_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Fetch)
};

QString localText(qint64 instant, const QByteArray &timeZone)
{
    return zoneOrUtc(timeZone).localTime(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// One line per gap, each with the word "missing".
void warnOfMissing(const Fetched &fetched, Console &console)
{
    for (const auto &[span, error] : fetched.missing)
        console.warn(Words::tr("missing: %1 to %2 (%3 h), left out, not counted as zero. %4")
                         .arg(localText(span.start, fetched.question.timeZone),
                              localText(span.stop, fetched.question.timeZone), hoursText(inHours(span.seconds())),
                              errorText(error)));
}

}   // namespace

ToldFetch::ToldFetch(const ServiceConnection &connection, Store *store, const Question &question, FetchOptions options,
                     Console &console)
    : m_console(console), m_run(*connection.client, store, connection.clock, question, options)
{
    m_watch.start();
    connect(&m_run, &FetchRun::progressChanged, this,
            [this](const FetchProgress &progress) { showProgress(progress); });
    connect(&m_run, &FetchRun::noted, this, [this](const Error &note) { m_console.warn(errorText(note)); });
    connect(&m_run, &FetchRun::finished, this, &ToldFetch::finish);
    connect(&m_run, &FetchRun::failed, this, &ToldFetch::fail);
}

void ToldFetch::showProgress(FetchProgress progress)
{
    m_progress = progress;
    const double now = static_cast<double>(m_watch.elapsed()) / 1000.0;
    m_timeLeft.update(now, progress.done + progress.failed, requestsLeft(progress));
    progress.secondsLeft = m_timeLeft.seconds(now);
    if (std::exchange(m_waiting, progress.waiting) != progress.waiting && progress.waiting)
        m_console.inform(waitingText(*progress.waiting));
    m_console.progress(progress);
}

void ToldFetch::finish(const Fetched &fetched)
{
    m_console.endProgress();
    warnOfMissing(fetched, m_console);
    emit finished(fetched);
}

void ToldFetch::fail(const Error &error, const Fetched &soFar)
{
    m_console.endProgress();
    warnOfMissing(soFar, m_console);
    emit failed(error);
}

}   // namespace floorscope
