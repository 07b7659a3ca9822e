// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "base/when_done.h"
#include "connection.h"
#include "model/session.h"
#include "translation.h"
#include "views/main_window.h"
#include "words/error_text.h"

#include <QApplication>
#include <QFileInfo>

namespace floorscope {

namespace {

/// The day the demo's furniture moved: what Compare proposes first.
constexpr QDate demoChangeDay()
{
    return QDate::fromJulianDay(2461102); // 2 March 2026
}

/// Owns who answers; connects the session to the demo building or to an account.
class Connections
{
public:
    explicit Connections(Session &session) : m_session(session) {}

    void openDemo()
    {
        auto server = std::make_unique<DemoServer>();
        if (server->listen() == 0)
            return;
        Result<std::unique_ptr<ButlrClient>> client = demoClient(*server, 4);
        if (!client)
            return;
        use(std::move(*client), std::move(server));
        Connection connection = connectionOf(QCoreApplication::translate("Window", "Demo building (simulated)"));
        connection.simulated = true;
        connection.clock = [] { return qint64(DemoBuilding::now()); };
        connection.changeDay = demoChangeDay();
        if (const Result<PlanImage> plan = planFromBytes(DemoBuilding::planSvg(), QStringLiteral("level-3.svg"))) {
            connection.plan = *plan;
            connection.placement = DemoBuilding::planPlacement();
        }
        m_session.connectTo(connection);
    }

    /// Tries the credentials; `tell` gets nothing on success, else the sentence for the dialog.
    void connectTo(const ConnectRequest &request, const std::function<void(std::optional<QString>)> &tell)
    {
        ButlrOptions options;
        options.baseUrl = baseUrlFromEnvironment();
        options.credentials = {request.password ? Grant::Password : Grant::ClientCredentials, request.name, request.secret};
        options.clock = systemClock;
        Result<std::unique_ptr<ButlrClient>> client = ButlrClient::create(std::move(options));
        if (!client)
            return tell(errorText(client.error()));
        m_trial = std::move(*client);
        whenDone(m_trial->login(), m_trial.get(), [this, tell](const Result<qint64> &seconds) {
            if (!seconds)
                return tell(errorText(seconds.error()));
            use(std::move(m_trial), nullptr);
            m_session.connectTo(connectionOf(QCoreApplication::translate("Window", "Butlr")));
            tell(std::nullopt);
        });
    }

private:
    void use(std::unique_ptr<ButlrClient> client, std::unique_ptr<DemoServer> server)
    {
        m_session.connectTo({});   // nobody asks the old client any more
        m_client = std::move(client);
        m_server = std::move(server);
        if (!m_store)
            m_store = std::make_unique<Store>(Store::defaultPath());
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
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<ButlrClient> m_client;
    std::unique_ptr<ButlrClient> m_trial;
};

void openFirst(const QStringList &arguments, Session &session, Connections &connections)
{
    if (arguments.contains(QStringLiteral("--demo")))
        connections.openDemo();
    else if (arguments.size() > 1)
        session.openFiles(arguments.mid(1)).map_error([&](const Error &error) { emit session.failed(error); return error; });
}

} // namespace

bool opensWindow(const QString &firstArgument)
{
    return firstArgument.isEmpty() || firstArgument == QLatin1String("--demo") || QFileInfo::exists(firstArgument);
}

int runWindow(int &argc, char **argv)
{
#ifdef Q_OS_LINUX
    // without a display Qt would end the program; say why in a sentence instead
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        std::fputs("floorscope: There is no display for the window. The commands need none: see floorscope --help\n", stderr);
        return 1;
    }
#endif
    QApplication application(argc, argv);
    installTranslation();
    Session session;
    Connections connections(session);
    MainWindow window(session, {[&connections] { connections.openDemo(); },
                                [&connections](const ConnectRequest &request, const std::function<void(std::optional<QString>)> &tell) {
                                    connections.connectTo(request, tell);
                                }});
    window.show();
    openFirst(QCoreApplication::arguments(), session, connections);
    return QApplication::exec();
}

} // namespace floorscope
