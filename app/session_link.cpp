// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_link.h"

#include "base/background.h"
#include "base/when_done.h"
#include "connection.h"
#include "demo_files.h"
#include "model/session.h"
#include "simulator/hour_counts.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::SessionLink)
};

Result<PlanImage> readDemoPlan()
{
    return planFromBytes(DemoBuilding::planSvg(), QStringLiteral("level-3.svg"));
}

}   // namespace

SessionLink::SessionLink(Session &session, const QString &storePath)
    : m_session(session), m_store(std::make_unique<Store>(storePath))
{
    m_session.connectTo(nobody());
}

void SessionLink::openDemo()
{
    if (!m_building)
        m_building = std::make_shared<CountedBuilding>();
    Result<std::unique_ptr<DemoServer>> server = startDemo(m_building);
    if (!server)
        return m_session.fail(server.error());
    Result<std::unique_ptr<ButlrClient>> client = demoClient(**server, m_options);
    if (!client)
        return m_session.fail(client.error());
    use(std::move(*client), std::move(*server));
    whenDone(inBackground(readDemoPlan), m_client.get(), [this](const Result<PlanImage> &plan) { showDemo(plan); });
}

void SessionLink::connectTo(std::unique_ptr<ButlrClient> client, const Credentials &account, const QUrl &address)
{
    use(std::move(client), nullptr);
    //: in the status bar: where the data come from; %1 what the person calls the account
    Connection connection =
        makeConnection(account.label.isEmpty() ? Words::tr("Butlr") : Words::tr("Butlr · %1").arg(account.label));
    connection.account = accountLabel(account);
    if (address != usualBaseUrl())
        connection.address = address.toString();
    m_session.connectTo(connection);
}

void SessionLink::disconnectAccount()
{
    if (asksAccount())
        use(nullptr, nullptr);
}

void SessionLink::showDemo(const Result<PlanImage> &plan)
{
    Connection connection = makeConnection(Words::tr("Demo building (simulated)"));
    connection.simulated = true;
    connection.clock = [] { return qint64(DemoBuilding::now()); };
    connection.changeDay = demoChangeDay();
    if (plan) {
        connection.plan = *plan;
        connection.placement = DemoBuilding::planPlacement();
    }
    m_session.connectTo(connection);
    if (!plan)
        m_session.fail(plan.error());
}

void SessionLink::use(std::unique_ptr<ButlrClient> client, std::unique_ptr<DemoServer> server)
{
    m_session.connectTo(nobody());   // nobody asks the old client any more
    m_client = std::move(client);
    m_server = std::move(server);
}

Connection SessionLink::nobody() const
{
    Connection connection;
    connection.store = m_store.get();
    connection.clock = systemClock;
    return connection;
}

Connection SessionLink::makeConnection(const QString &name) const
{
    Connection connection = nobody();
    connection.source = m_client.get();
    connection.directory = m_client.get();
    connection.figures = m_client.get();
    connection.name = name;
    return connection;
}

}   // namespace floorscope
