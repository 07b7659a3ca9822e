// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "arguments.h"
#include "base/portable.h"
#include "base/when_done.h"
#include "butlr/key_store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QTimer>

namespace floorscope {

namespace {

constexpr int kMostJobs = 64;
constexpr int kKeyStoreMs = 10'000;     ///< milliseconds that a command waits for the key store
constexpr int kLongestTimeout = 3600;   // seconds

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Connection)
};

/// What the options say about talking to any service.
Result<ButlrOptions> readButlrOptions(const QCommandLineParser &options)
{
    ButlrOptions butlr;
    const Result<int> jobs = readWhole(options, "jobs", 1, kMostJobs, butlr.jobs);
    const Result<int> timeout = readWhole(options, "timeout", 1, kLongestTimeout, butlr.heatmapTimeout / 1000);
    if (!jobs || !timeout)
        return tl::unexpected(jobs ? timeout.error() : jobs.error());
    butlr.jobs = *jobs;
    butlr.heatmapTimeout = *timeout * 1000;
    return butlr;
}

Result<ServiceConnection> connectDemo(const ButlrOptions &options, std::unique_ptr<Store> store)
{
    Result<std::unique_ptr<DemoServer>> demo = startDemo();
    if (!demo)
        return tl::unexpected(demo.error());
    ServiceConnection connection;
    connection.demo = std::move(*demo);
    Result<std::unique_ptr<ButlrClient>> client = demoClient(*connection.demo, options);
    if (!client)
        return tl::unexpected(client.error());
    connection.client = std::move(*client);
    connection.store = std::move(store);
    connection.clock = [] { return qint64(DemoBuilding::now()); };
    return connection;
}

/// The account that the window kept for `address`; nothing where the key store does not answer in time (it may wait for
/// somebody to unlock it). The commands' own event loop has not begun yet, so this one is not a nested one.
std::optional<Credentials> credentialsFromKeyStore(const QUrl &address)
{
    std::optional<Credentials> found;
    QEventLoop loop;
    whenDone(findInKeyStore(address), &loop, [&](const Result<std::optional<Credentials>> &kept) {
        found = kept.value_or(std::nullopt);
        loop.quit();
    });
    QTimer::singleShot(kKeyStoreMs, &loop, &QEventLoop::quit);
    loop.exec();
    return found;
}

}   // namespace

void declareConnection(QCommandLineParser &parser)
{
    declareSwitch(parser, "demo", Words::tr("asks the demo building, which the program serves itself"));
    declareValue(parser, "api", "URL",
                 Words::tr("address of the service (default: BUTLR_BASE_URL, else https://api.butlr.io)"));
    declareValue(parser, "store", "FILE",
                 Words::tr("SQLite file that keeps answers (default: your own store; none: reads and keeps nothing)"));
    declareValue(parser, "jobs", "N", Words::tr("requests at a time (default 4)"));
    declareValue(parser, "timeout", "SECONDS", Words::tr("how long one heatmap may take (default 120)"));
}

qint64 systemClock()
{
    return QDateTime::currentSecsSinceEpoch();
}

std::unique_ptr<Store> openStore(const QCommandLineParser &options)
{
    const QString path = optionValue(options, "store");
    const bool hasPlace = !path.isEmpty() || findHome() || !qEnvironmentVariableIsEmpty("XDG_DATA_HOME");
    if (path == QLatin1String("none") || !hasPlace)
        return nullptr;
    return std::make_unique<Store>(path.isEmpty() ? Store::defaultPath() : path);
}

Result<std::unique_ptr<DemoServer>> startDemo()
{
    auto server = std::make_unique<DemoServer>();
    if (server->listen() == 0)
        return failureFor(ErrorKind::Unreachable, Reason::NoFreePort);
    return server;
}

Result<std::unique_ptr<ButlrClient>> demoClient(const DemoServer &server, ButlrOptions options)
{
    options.baseUrl = server.address();
    options.credentials = {Grant::ClientCredentials, DemoServer::clientId(), DemoServer::clientSecret()};
    return ButlrClient::create(std::move(options));
}

Result<ServiceConnection> connectService(const QCommandLineParser &options)
{
    Result<ButlrOptions> butlr = readButlrOptions(options);
    if (!butlr)
        return tl::unexpected(butlr.error());
    if (isSet(options, "demo"))
        return connectDemo(*butlr, openStore(options));
    butlr->baseUrl = isSet(options, "api") ? QUrl(optionValue(options, "api")) : baseUrlFromEnvironment();
    if (const Result<void> allowed = checkAddress(butlr->baseUrl); !allowed)
        return tl::unexpected(allowed.error());
    std::optional<Credentials> credentials = credentialsFromEnvironment();
    if (!credentials)
        credentials = credentialsFromKeyStore(butlr->baseUrl);
    if (!credentials)
        return failure(ErrorKind::CredentialsMissing);
    butlr->credentials = *credentials;
    ServiceConnection connection;
    Result<std::unique_ptr<ButlrClient>> client = ButlrClient::create(std::move(*butlr));
    if (!client)
        return tl::unexpected(client.error());
    connection.client = std::move(*client);
    connection.store = openStore(options);
    connection.clock = systemClock;
    return connection;
}

}   // namespace floorscope
