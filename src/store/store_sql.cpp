// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_sql.h"

#include "service/retry/keeping.h"
#include "store/store.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QtEndian>

namespace floorscope {

namespace {

constexpr qint64 kApplicationId = 0x466C5374;   // "FlSt"
constexpr qint64 kSchemaVersion = 1;
constexpr qsizetype kHeaderBytes = 100;   // of every SQLite file
constexpr qsizetype kApplicationIdAt = 68;
constexpr int kDamaged = 11;   // SQLite's primary codes
constexpr int kNotADatabase = 26;

Reason reasonFor(int code)
{
    switch (code) {
    case 5:
    case 6: return Reason::StoreLocked;
    case 8: return Reason::StoreReadOnly;
    case 10: return Reason::StoreNotAccessible;
    case kDamaged: return Reason::StoreBroken;
    case 13: return Reason::DiskFull;
    case 14: return Reason::StoreNotOpened;
    case kNotADatabase: return Reason::NotADatabase;
    default: return Reason::StoreFailed;
    }
}

tl::unexpected<Error> unusable(const QSqlDatabase &database, Reason reason, const Facts &facts = {})
{
    return failureFor(ErrorKind::StoreUnusable, reason, database.databaseName(), facts);
}

tl::unexpected<Error> unusable(const QSqlDatabase &database, const QSqlError &error)
{
    const int primaryCode = error.nativeErrorCode().toInt() & 0xFF;   // the rest is SQLite's extended code
    const bool damaged = primaryCode == kDamaged || primaryCode == kNotADatabase;
    return failureFor(damaged ? ErrorKind::StoreDamaged : ErrorKind::StoreUnusable, reasonFor(primaryCode),
                      database.databaseName(), {error.nativeErrorCode(), error.databaseText()});
}

Result<void> createTables(const QSqlDatabase &database)
{
    return executedAll(
        database,
        {
            QStringLiteral(
                "CREATE TABLE answers (id INTEGER PRIMARY KEY, account TEXT NOT NULL, space TEXT NOT NULL,"
                " cell_size INTEGER NOT NULL, include_empty INTEGER NOT NULL, start INTEGER NOT NULL,"
                " stop INTEGER NOT NULL, asked_at INTEGER NOT NULL, sha256 BLOB NOT NULL, body BLOB NOT NULL,"
                " UNIQUE (account, space, cell_size, include_empty, start, stop))"),
            QStringLiteral("CREATE INDEX young_answers ON answers (asked_at) WHERE ") + youngCondition(),
            QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
            QStringLiteral("PRAGMA user_version = %1").arg(kSchemaVersion),
        });
}

Result<void> checkSchema(const QSqlDatabase &database)
{
    const Result<qint64> application = queryNumber(database, QStringLiteral("PRAGMA application_id"));
    const Result<qint64> version = queryNumber(database, QStringLiteral("PRAGMA user_version"));
    if (!application || !version)
        return tl::unexpected(application ? version.error() : application.error());
    if (*application != kApplicationId)
        return unusable(database, Reason::NotAStore);
    if (*version != kSchemaVersion)
        return unusable(database, Reason::StoreOfOtherVersion, {*version});
    return {};
}

Result<bool> isEmpty(const QSqlDatabase &database)
{
    return queryNumber(database, QStringLiteral("SELECT count(*) FROM sqlite_master")).map([](qint64 tables) {
        return tables == 0;
    });
}

/// Looks again once it alone may write: two programs may find the same empty file.
Result<void> createTablesIfStillEmpty(const QSqlDatabase &database)
{
    if (auto begun = executedAll(database, {QStringLiteral("BEGIN IMMEDIATE")}); !begun)
        return begun;
    const Result<bool> empty = isEmpty(database);
    if (!empty)
        return tl::unexpected(empty.error());
    if (*empty) {
        if (auto created = createTables(database); !created)
            return created;
    }
    return executedAll(database, {QStringLiteral("COMMIT")});
}

}   // namespace

Result<QSqlQuery> executed(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return unusable(database, query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return unusable(database, query.lastError());
    return query;
}

Result<void> executedAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = executed(database, statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<qint64> queryNumber(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    return executed(database, statement, values).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toLongLong() : qint64(0);
    });
}

Result<void> readToEnd(const QSqlDatabase &database, const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return unusable(database, query.lastError());
    return {};
}

QString youngCondition()
{
    return QStringLiteral("stop > asked_at - %1").arg(kSettledAfter);
}

bool belongsToAnotherProgram(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(kHeaderBytes);
    return header.size() == kHeaderBytes && header.startsWith("SQLite format 3")
        && qFromBigEndian<qint32>(header.constData() + kApplicationIdAt) != kApplicationId;
}

tl::unexpected<Error> openingFailed(const QSqlDatabase &database)
{
    if (!database.isValid())
        return unusable(database, Reason::NoSqliteDriver);
    return unusable(database, database.lastError());
}

Result<void> prepareStoreFile(const QSqlDatabase &database)
{
    const Result<bool> empty = isEmpty(database);
    if (!empty)
        return tl::unexpected(empty.error());
    if (*empty) {
        if (auto created = createTablesIfStillEmpty(database); !created)
            return created;
    }
    if (auto checked = checkSchema(database); !checked)
        return checked;
    // SQLite does not wait for a lock here. While another program opens the same new file this may fail; either the
    // other one switches, or the file is written without WAL until it is opened again: slower, as safe.
    static_cast<void>(executed(database, QStringLiteral("PRAGMA journal_mode = WAL")));
    return executedAll(database, {QStringLiteral("PRAGMA synchronous = NORMAL")});
}

}   // namespace floorscope
