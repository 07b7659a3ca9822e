// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_database.h"

#include "base/path_bytes.h"
#include "store/answer_rows.h"
#include "store/floor_rows.h"
#include "store/store_sql.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryFile>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <utility>

namespace floorscope {

namespace {

/// The error as it is told: of the file itself, and without the offer to move another program's database aside.
Error describedFor(const QString &path, Error error)
{
    error.where = path;
    if (error.kind == ErrorKind::StoreDamaged && belongsToAnotherProgram(path))
        error.kind = ErrorKind::StoreUnusable;
    return error;
}

/// SQLite writes beside the file even to read it. Where it cannot, the file is read as one that nobody changes, unless
/// the last answers stand beside it still.
bool canOnlyBeRead(const QString &path)
{
    const QFileInfo file(path);
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    return file.isFile() && !writable && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

/// The name of a file that is no UTF-8, as an address that SQLite makes its bytes of again: given as a name, it would
/// be that of another file. Its folder is not made.
QString rawAddress(const QString &path)
{
    return QStringLiteral("file:") + QString::fromLatin1(pathBytes(path).toPercentEncoding("/"));
}

/// A name beside the file that nothing has yet; nothing if all are taken.
std::optional<QString> nameAside(const QString &path)
{
    const QString name =
        path + QStringLiteral(".damaged-") + QFileInfo(path).lastModified().date().toString(Qt::ISODate);
    for (int number = 1; number < 100; ++number) {
        const QString numbered = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
        if (!QFileInfo::exists(numbered))
            return numbered;
    }
    return std::nullopt;
}

}   // namespace

StoreDatabase::StoreDatabase(const QString &path, std::chrono::milliseconds patience)
    : m_path(path),
      m_connection(QStringLiteral("store-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_patience(patience)
{
}

StoreDatabase::~StoreDatabase()
{
    close();
}

template <typename Work>
auto StoreDatabase::withFile(Work work)
{
    using Outcome = decltype(work(QSqlDatabase()));
    Outcome answer = open().and_then([&]() -> Outcome { return work(QSqlDatabase::database(m_connection, false)); });
    const bool failed = !answer && answer.error().kind != ErrorKind::StoredAnswerUnusable;
    if (failed || m_failedBefore)
        close();   // the next call opens it afresh, and waits for it only if this one went well
    m_failedBefore = failed;
    if (!answer)
        answer = tl::unexpected(describedFor(m_path, answer.error()));
    return answer;
}

Result<void> StoreDatabase::open()
{
    if (QSqlDatabase::contains(m_connection)) {
        if (pathKind(m_path) == PathKind::File)
            return {};
        close();   // somebody deleted it: what is kept now goes into a new one instead of being lost at the end
    }
    const qint64 wait = m_failedBefore ? 0 : m_patience.count();
    const QString patience = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(wait);
    if (isRawPath(m_path))
        return openAs(rawAddress(m_path), patience + QStringLiteral(";QSQLITE_OPEN_URI"));
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return failureFor(ErrorKind::StoreUnusable, Reason::FolderCannotBeMade, m_path);
    Result<void> opened = openAs(m_path, patience);
    if (opened || !canOnlyBeRead(m_path))
        return opened;
    close();
    return openAs(QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded())
                      + QStringLiteral("?immutable=1"),
                  QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
}

Result<void> StoreDatabase::openAs(const QString &name, const QString &options)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open())
        return openingFailed(database);
    return prepareStoreFile(database);
}

void StoreDatabase::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::vector<TimeSpan>> StoreDatabase::stored(const StoreKey &key, const std::vector<TimeSpan> &hours, qint64 now)
{
    const std::vector<TimeSpan> whole = joined(hours);
    if (whole.empty())
        return whole;
    return withFile([&](const QSqlDatabase &database) {
        return candidates(database, key, {whole.front().start, whole.back().stop}, now)
            .map([&whole](std::vector<TimeSpan> spans) {
                const auto outside = [&whole](TimeSpan span) { return !liesInside(span, whole); };
                spans.erase(std::remove_if(spans.begin(), spans.end(), outside), spans.end());
                std::sort(spans.begin(), spans.end());
                return spans;
            });
    });
}

Result<std::vector<StoredAnswer>> StoreDatabase::answers(const StoreKey &key, const std::vector<TimeSpan> &spans)
{
    std::vector<StoredAnswer> found;
    for (const TimeSpan &span : spans) {
        Result<QByteArray> bytes = body(key, span);
        if (bytes)
            found.push_back({span, *std::move(bytes)});
        else if (bytes.error().kind != ErrorKind::StoredAnswerUnusable)
            return tl::unexpected(bytes.error());
    }
    return found;
}

Result<QByteArray> StoreDatabase::body(const StoreKey &key, TimeSpan span)
{
    return withFile([&](const QSqlDatabase &database) { return readBody(database, key, span); });
}

/// All that `write(database)` writes, or nothing of it.
template <typename Write>
Result<void> StoreDatabase::writeAtOnce(Write write)
{
    return withFile([&](const QSqlDatabase &database) {
        return executedAll(database, {QStringLiteral("BEGIN IMMEDIATE")})
            .and_then([&] { return write(database); })
            .and_then([&] { return executedAll(database, {QStringLiteral("COMMIT")}); });
    });
}

Result<void> StoreDatabase::keep(const StoreKey &key, TimeSpan span, const QByteArray &body, qint64 askedAt)
{
    return writeAtOnce([&](const QSqlDatabase &database) {
        return dropOutdated(database, askedAt).and_then([&] {
            return insertAnswer(database, key, span, body, askedAt);
        });
    });
}

Result<void> StoreDatabase::keepIfRepeated(const StoreKey &key, TimeSpan span, const QByteArray &body, qint64 askedAt)
{
    return writeAtOnce(
        [&](const QSqlDatabase &database) { return insertIfRepeated(database, key, span, body, askedAt); });
}

Result<void> StoreDatabase::keepFloors(const QString &account, const std::vector<Floor> &floors)
{
    return writeAtOnce([&](const QSqlDatabase &database) { return insertFloors(database, account, floors); });
}

Result<std::optional<Floor>> StoreDatabase::floor(const QString &account, const QString &spaceId)
{
    return withFile([&](const QSqlDatabase &database) { return readFloor(database, account, spaceId); });
}

Result<QStringList> StoreDatabase::accounts(const QString &spaceId)
{
    return withFile([&](const QSqlDatabase &database) { return accountsOf(database, spaceId); });
}

Result<StoreSize> StoreDatabase::size(const QString &spaceId)
{
    return withFile([&](const QSqlDatabase &database) {
        return spaceId.isEmpty() ? wholeSize(database, m_path) : floorSize(database, spaceId);
    });
}

Result<void> StoreDatabase::clear(const QString &spaceId)
{
    Result<void> cleared = deleteFloorAnswers(spaceId);
    if (cleared || cleared.error().kind != ErrorKind::StoreDamaged || !spaceId.isEmpty())
        return cleared;
    return moveAside().and_then([this] { return deleteFloorAnswers({}); });
}

Result<void> StoreDatabase::deleteFloorAnswers(const QString &spaceId)
{
    return withFile([&](const QSqlDatabase &database) {
        return deleteAnswers(database, spaceId).and_then([&] {
            return executedAll(database, {QStringLiteral("VACUUM"), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")});
        });
    });
}

Result<void> StoreDatabase::moveAside()
{
    close();
    const std::optional<QString> aside = nameAside(m_path);
    if (!aside || !QFile::rename(m_path, *aside))
        return failureFor(ErrorKind::StoreUnusable, Reason::StoreNotMovedAside, m_path);
    QFile::rename(m_path + QStringLiteral("-wal"), *aside + QStringLiteral("-wal"));
    QFile::remove(m_path + QStringLiteral("-shm"));
    return {};
}

/// Whether there was something to bring along.
Result<bool> StoreDatabase::bringAlong(const QString &path)
{
    close();
    if (!QFileInfo(m_path).isFile() || QFileInfo::exists(path))
        return false;
    const bool inUse = QFileInfo::exists(m_path + QStringLiteral("-wal"));   // whoever closes it last removes it
    if (inUse || !QFile::rename(m_path, path))
        return failureFor(ErrorKind::StoreUnusable, Reason::StoreNotMoved, m_path);
    QFile::remove(m_path + QStringLiteral("-wal"));
    QFile::remove(m_path + QStringLiteral("-shm"));
    return true;
}

Result<void> StoreDatabase::moveTo(const QString &path)
{
    if (path == m_path)
        return {};
    const QString folder = QFileInfo(path).absolutePath();
    QTemporaryFile trial(folder + QStringLiteral("/floorscope-XXXXXX"));
    if (isRawPath(path) || !QDir().mkpath(folder) || !trial.open())
        return failureFor(ErrorKind::StoreUnusable, Reason::StoreFolderNotWritable, folder);
    const Result<bool> moved = bringAlong(path);
    if (!moved)
        return tl::unexpected(moved.error());
    const QString before = std::exchange(m_path, path);
    m_failedBefore = false;
    const Result<void> usable = withFile([](const QSqlDatabase &) { return Result<void>(); });
    if (usable)
        return usable;
    close();
    if (*moved)
        QFile::rename(path, before);
    m_path = before;
    return usable;
}

}   // namespace floorscope
