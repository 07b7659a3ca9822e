// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/butlr_client.h"
#include "model/connection.h"
#include "simulator/demo_server.h"
#include "store/store.h"

#include <memory>

namespace floorscope {

class Session;

/// Who answers the window's session: nobody, an account of the service, or the demo building that the program serves
/// itself. One at a time; answers are kept in one store.
class SessionLink
{
public:
    SessionLink(Session &session, const QString &storePath);

    /// The demo building, with its plan. What fails, the session reports; without its plan the building is shown all
    /// the same.
    void openDemo();
    /// From now on `client` answers, as `account` at `address`; whoever answered before is asked no more.
    void connectTo(std::unique_ptr<ButlrClient> client, const Credentials &account, const QUrl &address);
    /// An account answers, not the demo building.
    [[nodiscard]] bool asksAccount() const { return m_client && !m_server; }

    /// An account is asked no more, and what was drawn of it stays; the demo building goes on.
    void disconnectAccount();

    [[nodiscard]] Store &store() { return *m_store; }
    /// How a service is asked from the next connection on, without address and credentials.
    void useOptions(const ButlrOptions &options) { m_options = options; }
    [[nodiscard]] const ButlrOptions &options() const { return m_options; }

private:
    void use(std::unique_ptr<ButlrClient> client, std::unique_ptr<DemoServer> server);
    void showDemo(const Result<PlanImage> &plan);
    /// What is stored of a floor tells of a file, too, when nobody can be asked.
    [[nodiscard]] Connection nobody() const;
    [[nodiscard]] Connection makeConnection(const QString &name) const;

    Session &m_session;
    ButlrOptions m_options;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<CountedBuilding> m_building;   ///< whoever opens the demo again waits for no hour twice
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<ButlrClient> m_client;
};

}   // namespace floorscope
