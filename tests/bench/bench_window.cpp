// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"
#include "heatmap/io/answer_reader.h"
#include "model/session.h"
#include "timed_application.h"
#include "views/window/main_window.h"
#include "work.h"

#include <benchmark/benchmark.h>

#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace floorscope::bench {

namespace {

constexpr qint64 kNow = 1'777'269'600;   // Monday 27 April 2026, 08:00 in Berlin
constexpr int kDays = 53;

/// Gives a campus' answer to each request, read in the background, as the service's own client does.
class CampusSource : public HeatmapSource
{
public:
    QFuture<Result<HeatmapReply>> heatmap(const HeatmapRequest &) override
    {
        return inBackground([body = m_body] {
            return readAnswer(body).map([&body](const Answer &answer) { return HeatmapReply{body, answer}; });
        });
    }
    QString storeKey() const override { return QStringLiteral("bench"); }

private:
    QByteArray m_body = answerText(kCampus, Order::Random);
};

class Campus : public FloorDirectory
{
public:
    QFuture<Result<std::vector<Floor>>> floors() override
    {
        Floor floor;
        floor.id = floor.name = QStringLiteral("campus");
        floor.siteTimeZone = "Europe/Berlin";
        return QtFuture::makeReadyFuture(Result<std::vector<Floor>>(std::vector<Floor>{floor}));
    }
    QFuture<Result<QByteArray>> planPicture(const FloorPlanLink &) override
    {
        return QtFuture::makeReadyFuture(Result<QByteArray>(failure(ErrorKind::NotFound)));
    }
};

WindowServices idleServices(QSettings &settings)
{
    WindowServices services;
    services.openDemo = [] {};
    services.connectTo = [](const auto &...) {};
    services.findAccounts = [](const auto &tell) { tell({}); };
    services.connectAgain = [](const QString &, const auto &) {};
    services.forgetAccount = [](const QString &) {};
    services.settings = &settings;
    return services;
}

void waitUntilShown(const Session &session)
{
    while (session.fetchState().phase != FetchState::Phase::UpToDate)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Everything that was asked is on the map, and nobody works on it any more.
void waitUntilAtRest(const Session &session)
{
    waitUntilShown(session);
    for (int quiet = 0; quiet < 3; ++quiet) {
        if (backgroundPool().activeThreadCount() > 0)
            quiet = -1;
        QEventLoop moment;
        QTimer::singleShot(20, &moment, &QEventLoop::quit);
        moment.exec();
    }
}

/// The whole window while 53 days of a campus arrive, are merged and drawn: the longest that one event took.
void windowWhileFetching(benchmark::State &state)
{
    letWindowGoFirst();
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    CampusSource source;
    Campus directory;
    Session session;
    Connection connection;
    connection.source = &source;
    connection.directory = &directory;
    connection.clock = [] { return kNow; };
    MainWindow window(session, idleServices(settings));
    window.resize(1440, 900);
    window.show();
    session.connectTo(connection);
    waitUntilAtRest(session);
    Document document = session.document();
    document.question.week = everyHour();
    document.question.range.start = document.question.range.stop - kDays * 86'400;
    for (auto _ : state) {
        session.apply(QStringLiteral("days"), document);
        TimedApplication::startAnew();
        session.fetch();
        waitUntilAtRest(session);
        state.SetIterationTime(TimedApplication::longest() / 1e3);
    }
}

BENCHMARK(windowWhileFetching)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

}   // namespace

}   // namespace floorscope::bench
