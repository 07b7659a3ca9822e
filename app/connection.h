// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/butlr_client.h"
#include "simulator/demo_server.h"
#include "store/store.h"

#include <QCommandLineParser>

#include <functional>
#include <memory>

namespace floorscope {

/// Who answers a command: the service, or the demo building served by the program itself.
struct ServiceConnection
{
    std::unique_ptr<DemoServer> demo;   ///< only with --demo
    std::unique_ptr<ButlrClient> client;
    std::unique_ptr<Store> store;    ///< nothing with --store none
    std::function<qint64()> clock;   ///< seconds since 1970; the demo's own with --demo
};

/// Declares --demo, --api, --store, --jobs and --timeout.
void declareConnection(QCommandLineParser &parser);
/// Declares --api, --account and --timeout, for commands that say themselves what --demo is.
void declareAccount(QCommandLineParser &parser);
/// Declares --store.
void declareStore(QCommandLineParser &parser);
/// Their names and `others`: what may be said beside a project.
[[nodiscard]] QStringList connectionOptions(std::initializer_list<const char *> others);
/// The connection for commands that declare both: one request at a time.
[[nodiscard]] Result<ServiceConnection> connectAccount(const QCommandLineParser &options);
/// Makes the connection that the options and the environment (BUTLR_…) ask for; nothing is sent yet.
/// Fails with CredentialsMissing, BadAddress, InsecureAddress, BadArgument, Unreachable (the demo could not listen).
[[nodiscard]] Result<ServiceConnection> connectService(const QCommandLineParser &options);
/// The store of --store alone.
[[nodiscard]] std::unique_ptr<Store> openStore(const QCommandLineParser &options);

/// The same for what only reads it: nothing where there is none yet.
[[nodiscard]] std::unique_ptr<Store> openStoreToRead(const QCommandLineParser &options);

/// The demo building, listening on loopback. Fails with Unreachable.
[[nodiscard]] Result<std::unique_ptr<DemoServer>> startDemo(std::shared_ptr<CountedBuilding> building = nullptr);
/// The demo building's own client; `options`: how to ask, without address and credentials.
[[nodiscard]] Result<std::unique_ptr<ButlrClient>> demoClient(const DemoServer &server, ButlrOptions options = {});
/// The system's clock, seconds since 1970.
[[nodiscard]] qint64 systemClock();

}   // namespace floorscope
