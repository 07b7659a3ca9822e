// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "model/question_edit.h"
#include "support/counted_demo.h"

#include <memory>

namespace floorscope {

/// A service of its own behind the window, which can go away or refuse the secret.
struct Elsewhere
{
    explicit Elsewhere(const QString &secret = DemoServer::clientSecret())
    {
        server->listen();
        ButlrOptions options;
        options.baseUrl = server->address();
        options.credentials = {Grant::ClientCredentials, DemoServer::clientId(), secret};
        options.retryUnit = 10;
        client = std::move(*ButlrClient::create(std::move(options)));
    }

    Connection connection(Desk &desk) const
    {
        Connection connection = desk.connection();
        connection.source = client.get();
        connection.directory = client.get();
        connection.figures = client.get();
        return connection;
    }

    std::unique_ptr<DemoServer> server = std::make_unique<DemoServer>(DemoFaults{}, countedDemo());
    std::unique_ptr<ButlrClient> client;
};

/// Asks days that nobody stored yet.
inline void askFebruary(Desk &desk)
{
    desk.session.apply(QStringLiteral("days"), withPeriod(desk.session.document(), {2026, 2, 2}, {2026, 2, 6}));
    QTRY_COMPARE(desk.session.fetchState().phase, FetchState::Phase::NeedsFetch);
    desk.action("actionFetch")->trigger();
}

}   // namespace floorscope
