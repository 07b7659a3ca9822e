// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "arguments.h"
#include "base/path_bytes.h"
#include "base/portable.h"
#include "base/when_done.h"
#include "butlr/key_store.h"
#include "own_settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace floorscope {

namespace {

constexpr int kMostJobs = 64;
constexpr int kKeyStoreMs = 10'000;     ///< milliseconds that a command waits for the key store
constexpr int kLongestTimeout = 3600;   // seconds

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Connection)
};

Result<ServiceConnection> connectDemo(const ButlrOptions &options)
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
    connection.clock = [] { return qint64(DemoBuilding::now()); };
    return connection;
}

/// The accounts that the window kept for `address`; none where the key store does not answer in time (it may wait for
/// somebody to unlock it). The commands' own event loop has not begun yet, so this one is not a nested one.
std::vector<Credentials> accountsFromKeyStore(const QUrl &address)
{
    std::vector<Credentials> found;
    QEventLoop loop;
    whenDone(findInKeyStore(address), &loop, [&](const Result<std::vector<Credentials>> &kept) {
        found = kept.value_or(std::vector<Credentials>());
        loop.quit();
    });
    QTimer::singleShot(kKeyStoreMs, &loop, &QEventLoop::quit);
    loop.exec();
    return found;
}

/// The account that --account names, else that of the environment, else the one that the window used last.
Result<Credentials> chooseAccount(const QCommandLineParser &options, const QUrl &address)
{
    const QString name = optionValue(options, "account");
    const std::optional<Credentials> told = credentialsFromEnvironment();
    if (told && (name.isEmpty() || told->name == name))
        return *told;
    QStringList labels;
    for (const Credentials &account : accountsFromKeyStore(address)) {
        if (name.isEmpty() || accountLabel(account) == name || account.name == name)
            return account;
        labels << accountLabel(account);
    }
    if (!labels.isEmpty())
        return badArgument(QStringLiteral("--account"), Reason::NotOneOf, {labels.join(QStringLiteral(", "))});
    if (!name.isEmpty())
        return tl::unexpected(because({ErrorKind::BadArgument, QStringLiteral("--account"), name}, Reason::NotOneOf));
    return failure(ErrorKind::CredentialsMissing);
}

/// Empty where nothing is to be stored, or there is no place for it.
QString storePath(const QCommandLineParser &options)
{
    const QString path = optionValue(options, "store");
    const bool hasPlace = !path.isEmpty() || findHome() || !qEnvironmentVariableIsEmpty("XDG_DATA_HOME");
    if (path == QLatin1String("none") || !hasPlace)
        return {};
    return path.isEmpty() ? storeFile(ownSettings().storeFolder) : path;
}

/// Demo building or account; `butlr`: how to ask. Without a store.
Result<ServiceConnection> connectBy(const QCommandLineParser &options, ButlrOptions butlr)
{
    useProxy(ownSettings());
    const Result<int> timeout = readWhole(options, "timeout", 1, kLongestTimeout, butlr.heatmapTimeout / 1000);
    if (!timeout)
        return tl::unexpected(timeout.error());
    butlr.heatmapTimeout = *timeout * 1000;
    if (isSet(options, "demo"))
        return connectDemo(butlr);
    butlr.baseUrl = isSet(options, "api") ? QUrl(optionValue(options, "api")) : baseUrlFromEnvironment();
    if (const Result<void> allowed = checkAddress(butlr.baseUrl); !allowed)
        return tl::unexpected(allowed.error());
    const Result<Credentials> credentials = chooseAccount(options, butlr.baseUrl);
    if (!credentials)
        return tl::unexpected(credentials.error());
    butlr.credentials = *credentials;
    Result<std::unique_ptr<ButlrClient>> client = ButlrClient::create(std::move(butlr));
    if (!client)
        return tl::unexpected(client.error());
    ServiceConnection connection;
    connection.client = std::move(*client);
    connection.clock = systemClock;
    return connection;
}

}   // namespace

void declareAccount(QCommandLineParser &parser)
{
    declareValue(parser, "api", "URL",
                 Words::tr("address of the service (default: BUTLR_BASE_URL, else https://api.butlr.io)"));
    declareValue(parser, "account", "NAME",
                 Words::tr("an account that the window keeps, as it is called there (default: the one it used last)"));
    declareValue(parser, "timeout", "SECONDS", Words::tr("how long one request may take (default 120)"));
}

void declareStore(QCommandLineParser &parser)
{
    declareValue(parser, "store", "FILE",
                 Words::tr("SQLite file that keeps answers (default: your own store; none: reads and keeps nothing)"));
}

QStringList connectionOptions(std::initializer_list<const char *> others)
{
    QStringList names{QStringLiteral("api"), QStringLiteral("account"), QStringLiteral("timeout"),
                      QStringLiteral("store")};
    for (const char *other : others)
        names << QString::fromLatin1(other);
    return names;
}

void declareConnection(QCommandLineParser &parser)
{
    declareSwitch(parser, "demo", Words::tr("asks the demo building, which the program serves itself"));
    declareAccount(parser);
    declareStore(parser);
    declareValue(parser, "jobs", "N", Words::tr("requests at a time (default 4)"));
}

qint64 systemClock()
{
    return QDateTime::currentSecsSinceEpoch();
}

std::unique_ptr<Store> openStore(const QCommandLineParser &options)
{
    const QString path = storePath(options);
    return path.isEmpty() ? nullptr : std::make_unique<Store>(path);
}

std::unique_ptr<Store> openStoreToRead(const QCommandLineParser &options)
{
    const QString path = storePath(options);
    return pathKind(path) == PathKind::File ? std::make_unique<Store>(path) : nullptr;
}

Result<std::unique_ptr<DemoServer>> startDemo(std::shared_ptr<CountedBuilding> building)
{
    auto server = std::make_unique<DemoServer>(DemoFaults{}, std::move(building));
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

Result<ServiceConnection> connectAccount(const QCommandLineParser &options)
{
    ButlrOptions butlr;
    butlr.jobs = 1;
    return connectBy(options, std::move(butlr)).map([&](ServiceConnection &&connection) {
        connection.store = openStore(options);
        return std::move(connection);
    });
}

Result<ServiceConnection> connectService(const QCommandLineParser &options)
{
    ButlrOptions butlr;
    const Result<int> jobs = readWhole(options, "jobs", 1, kMostJobs, butlr.jobs);
    if (!jobs)
        return tl::unexpected(jobs.error());
    butlr.jobs = *jobs;
    return connectBy(options, std::move(butlr)).map([&](ServiceConnection &&connection) {
        connection.store = openStore(options);
        return std::move(connection);
    });
}

}   // namespace floorscope
