// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "heatmap/io/answer_pack.h"
#include "store/store_database.h"

#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

#include <type_traits>
#include <utility>

namespace floorscope {

/// One thread, and the database that lives on it.
class Store::Worker
{
public:
    Worker(const QString &path, std::chrono::milliseconds patience)
    {
        m_thread.setMaxThreadCount(1);
        m_thread.setExpiryTimeout(-1);
        m_thread.start([this, path, patience] { m_database = std::make_unique<StoreDatabase>(path, patience); });
    }

    ~Worker()
    {
        m_thread.start([this] { m_database.reset(); });
        m_thread.waitForDone();
    }

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Runs `work(database)` on the thread, after everything that was asked before. Not QtConcurrent::run: whoever
    /// waits for its future may get the work run on his own thread, where the connection is not valid.
    template <typename Work>
    auto run(Work work)
    {
        using Outcome = std::invoke_result_t<Work, StoreDatabase &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        m_thread.start([this, promise, work = std::move(work)] {
            promise->addResult(work(*m_database));
            promise->finish();
        });
        return future;
    }

private:
    std::unique_ptr<StoreDatabase> m_database;
    QThreadPool m_thread;
};

Store::Store(const QString &path, std::chrono::milliseconds patience)
    : m_worker(std::make_unique<Worker>(path, patience))
{
}

Store::~Store() = default;

QString Store::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/floorscope/answers.sqlite");
}

QFuture<Result<std::vector<TimeSpan>>> Store::stored(const StoreKey &key, const std::vector<TimeSpan> &hours,
                                                     qint64 now)
{
    return m_worker->run([key, hours, now](StoreDatabase &database) { return database.stored(key, hours, now); });
}

QFuture<Result<std::vector<StoredAnswer>>> Store::answers(const StoreKey &key, const std::vector<TimeSpan> &hours,
                                                          qint64 now, const Choice &choice)
{
    return m_worker->run([key, hours, now, choice](StoreDatabase &database) {
        return database.stored(key, hours, now).and_then([&](const std::vector<TimeSpan> &spans) {
            return database.answers(key, choice(spans));
        });
    });
}

QFuture<Result<QByteArray>> Store::body(const StoreKey &key, TimeSpan span)
{
    return m_worker->run([key, span](StoreDatabase &database) { return database.body(key, span); });
}

QFuture<Result<void>> Store::keep(const StoreKey &key, TimeSpan span, const QByteArray &body, qint64 askedAt)
{
    return m_worker->run(
        [key, span, body, askedAt](StoreDatabase &database) { return database.keep(key, span, body, askedAt); });
}

QFuture<Result<void>> Store::keepIfRepeated(const StoreKey &key, TimeSpan span, const QByteArray &body, qint64 askedAt)
{
    return m_worker->run([key, span, body, askedAt](StoreDatabase &database) {
        return database.keepIfRepeated(key, span, body, askedAt);
    });
}

QFuture<Result<void>> Store::keep(const StoreKey &key, TimeSpan span, const Answer &answer, qint64 askedAt)
{
    return m_worker->run([key, span, answer, askedAt](StoreDatabase &database) {
        return database.keep(key, span, packAnswer(answer), askedAt);
    });
}

QFuture<Result<void>> Store::keepIfRepeated(const StoreKey &key, TimeSpan span, const Answer &answer, qint64 askedAt)
{
    return m_worker->run([key, span, answer, askedAt](StoreDatabase &database) {
        return database.keepIfRepeated(key, span, packAnswer(answer), askedAt);
    });
}

QFuture<Result<void>> Store::keepFloors(const QString &account, const std::vector<Floor> &floors)
{
    return m_worker->run([account, floors](StoreDatabase &database) { return database.keepFloors(account, floors); });
}

QFuture<Result<std::optional<Floor>>> Store::floor(const QString &account, const QString &spaceId)
{
    return m_worker->run([account, spaceId](StoreDatabase &database) { return database.floor(account, spaceId); });
}

QFuture<Result<QStringList>> Store::accounts(const QString &spaceId)
{
    return m_worker->run([spaceId](StoreDatabase &database) { return database.accounts(spaceId); });
}

QFuture<Result<StoreSize>> Store::size(const QString &spaceId)
{
    return m_worker->run([spaceId](StoreDatabase &database) { return database.size(spaceId); });
}

QFuture<Result<void>> Store::clear(const QString &spaceId)
{
    return m_worker->run([spaceId](StoreDatabase &database) { return database.clear(spaceId); });
}

QFuture<QString> Store::place()
{
    return m_worker->run([](const StoreDatabase &database) { return database.path(); });
}

QFuture<Result<void>> Store::moveTo(const QString &path)
{
    return m_worker->run([path](StoreDatabase &database) { return database.moveTo(path); });
}

}   // namespace floorscope
