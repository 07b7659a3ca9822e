// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "base/portable.h"
#include "base/when_done.h"
#include "butlr/key_store.h"
#include "connection.h"
#include "console.h"
#include "demo_files.h"
#include "model/session.h"
#include "translation.h"
#include "views/window/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Window)
};

/// Owns who answers; connects the session to the demo building or to an account.
class Connections
{
public:
    using Tell = std::function<void(ConnectAnswer)>;

    explicit Connections(Session &session) : m_session(session) {}

    void openDemo()
    {
        Result<std::unique_ptr<DemoServer>> server = startDemo();
        if (!server)
            return m_session.report(server.error());
        Result<std::unique_ptr<ButlrClient>> client = demoClient(**server);
        if (!client)
            return m_session.report(client.error());
        use(std::move(*client), std::move(*server));
        const auto plan =
            QtConcurrent::run([] { return planFromBytes(DemoBuilding::planSvg(), QStringLiteral("level-3.svg")); });
        whenDone(plan, m_client.get(), [this](const Result<PlanImage> &drawn) { showDemo(drawn); });
    }

    /// Tries the account that a person typed, and keeps it.
    void connectTo(const ConnectRequest &request, const Tell &tell)
    {
        const Credentials typed{request.password ? Grant::Password : Grant::ClientCredentials, request.name,
                                request.secret};
        logIn(typed,
              [this, typed, tell](const ConnectAnswer &answer) { answer.failure ? tell(answer) : keep(typed, tell); });
    }

    void findAccount(const std::function<void(QString)> &tell)
    {
        whenDone(findInKeyStore(baseUrlFromEnvironment()), &m_context,
                 [this, tell](const Result<std::optional<Credentials>> &kept) {
                     if (kept && *kept)
                         m_kept = **kept;
                     tell(m_kept ? m_kept->name : QString());
                 });
    }

    void connectAgain(const Tell &tell)
    {
        if (m_kept)
            logIn(*m_kept, tell);
    }

    void forgetAccount()
    {
        m_kept.reset();
        whenDone(forgetInKeyStore(baseUrlFromEnvironment()), &m_context, [](const Result<void> &) {});
    }

    Store &store() { return *m_store; }

private:
    /// Without its plan the building is shown all the same.
    void showDemo(const Result<PlanImage> &plan)
    {
        Connection connection = connectionOf(Words::tr("Demo building (simulated)"));
        connection.simulated = true;
        connection.clock = [] { return qint64(DemoBuilding::now()); };
        connection.changeDay = demoChangeDay();
        if (plan) {
            connection.plan = *plan;
            connection.placement = DemoBuilding::planPlacement();
        }
        m_session.connectTo(connection);
        if (!plan)
            m_session.report(plan.error());
    }

    void logIn(const Credentials &credentials, const Tell &tell)
    {
        ButlrOptions options;
        options.baseUrl = baseUrlFromEnvironment();
        options.credentials = credentials;
        Result<std::unique_ptr<ButlrClient>> client = ButlrClient::create(std::move(options));
        if (!client)
            return tell({client.error(), {}});
        m_trial = std::move(*client);
        whenDone(m_trial->login(), m_trial.get(), [this, tell](const Result<std::optional<qint64>> &seconds) {
            if (!seconds)
                return tell({seconds.error(), {}});
            use(std::move(m_trial), nullptr);
            m_session.connectTo(connectionOf(Words::tr("Butlr")));
            tell({});
        });
    }

    /// The secret goes to the key store; where there is none it lasts as long as the program runs.
    void keep(const Credentials &credentials, const Tell &tell)
    {
        m_kept = credentials;
        whenDone(keepInKeyStore(baseUrlFromEnvironment(), credentials), &m_context, [tell](const Result<void> &kept) {
            tell({std::nullopt,
                  kept ? QString()
                       : Words::tr("This computer has no key store, so the secret is kept only until you quit.")});
        });
    }

    void use(std::unique_ptr<ButlrClient> client, std::unique_ptr<DemoServer> server)
    {
        m_session.connectTo({});   // nobody asks the old client any more
        m_client = std::move(client);
        m_server = std::move(server);
    }

    Connection connectionOf(const QString &name) const
    {
        Connection connection;
        connection.source = m_client.get();
        connection.directory = m_client.get();
        connection.store = m_store.get();
        connection.name = name;
        connection.clock = systemClock;
        return connection;
    }

    Session &m_session;
    QObject m_context;   ///< what waits for the key store ends with it
    std::unique_ptr<Store> m_store = std::make_unique<Store>(Store::defaultPath());
    std::optional<Credentials> m_kept;   ///< the account of the key store
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<ButlrClient> m_client;
    std::unique_ptr<ButlrClient> m_trial;
};

void openFirst(const QStringList &arguments, Session &session, Connections &connections)
{
    if (arguments.contains(QStringLiteral("--demo")))
        connections.openDemo();
    else if (arguments.size() > 1)
        session.openFiles(arguments.mid(1));
}

WindowServices servicesOf(Connections &connections, QSettings &settings)
{
    using namespace std::placeholders;
    return {std::bind(&Connections::openDemo, &connections),
            std::bind(&Connections::connectTo, &connections, _1, _2),
            std::bind(&Connections::findAccount, &connections, _1),
            std::bind(&Connections::connectAgain, &connections, _1),
            std::bind(&Connections::forgetAccount, &connections),
            &connections.store(),
            &settings};
}

int refuseWithoutDisplay(int &argc, char **argv, const QLocale &locale)
{
    QCoreApplication application(argc, argv);
    installTranslation(locale);
    Console().say(Words::tr("There is no display for the window. The commands need none: see floorscope --help"));
    return static_cast<int>(ExitCode::Failed);
}

}   // namespace

bool opensWindow(const QString &firstArgument)
{
    return firstArgument.isEmpty() || firstArgument == QLatin1String("--demo") || QFileInfo::exists(firstArgument);
}

int runWindow(int &argc, char **argv, const QLocale &locale)
{
    if (lacksDisplay())
        return refuseWithoutDisplay(argc, argv, locale);
    QApplication application(argc, argv);
    installTranslation(locale);
    Session session;
    Connections connections(session);
    QSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                           + QStringLiteral("/floorscope.ini"),
                       QSettings::IniFormat);
    MainWindow window(session, servicesOf(connections, settings));
    window.show();
    QStringList arguments = QCoreApplication::arguments();
    takeLanguage(arguments);
    openFirst(arguments, session, connections);
    const int status = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone();   // what still paints in the background needs the application's fonts
    return status;
}

}   // namespace floorscope
