// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/answer_rows.h"

#include "base/fingerprint.h"
#include "base/path_bytes.h"
#include "service/retry/keeping.h"
#include "store/store_sql.h"

#include <QFileInfo>

namespace floorscope {

namespace {

/// The columns of a StoreKey, in the order of the statements below.
QVariantList keyColumns(const StoreKey &key)
{
    return {key.account, key.spaceId, static_cast<int>(key.cellSize), key.includeEmpty ? 1 : 0};
}

/// Over the compressed body and everything that says what it answers.
QByteArray rowChecksum(const StoreKey &key, TimeSpan span, qint64 askedAt, const QByteArray &packed)
{
    const QString label = QStringLiteral("%1\n%2\n%3\n%4\n%5\n%6\n%7\n")
                              .arg(key.account, key.spaceId)
                              .arg(static_cast<int>(key.cellSize))
                              .arg(key.includeEmpty ? 1 : 0)
                              .arg(span.start)
                              .arg(span.stop)
                              .arg(askedAt);
    return sha256({label.toUtf8(), packed});
}

/// A row as it was written, before its checksum is believed.
struct Row
{
    qint64 id = 0;
    qint64 askedAt = 0;
    QByteArray sha256;
    QByteArray packed;
};

Result<Row> readRow(const QSqlDatabase &database, const StoreKey &key, TimeSpan span)
{
    auto query =
        executed(database,
                 QStringLiteral("SELECT id, asked_at, sha256, body FROM answers WHERE account = ? AND space = ?"
                                " AND cell_size = ? AND include_empty = ? AND start = ? AND stop = ?"),
                 keyColumns(key) << span.start << span.stop);
    if (!query)
        return tl::unexpected(query.error());
    if (query->next()) {
        return Row{query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toByteArray(),
                   query->value(3).toByteArray()};
    }
    if (const auto complete = readToEnd(database, *query); !complete)
        return tl::unexpected(complete.error());
    return failureFor(ErrorKind::StoredAnswerUnusable, Reason::AnswerGone, database.databaseName());
}

Result<QByteArray> dropDamaged(const QSqlDatabase &database, qint64 id)
{
    // where it cannot be dropped it is found damaged again, and asked again
    static_cast<void>(executed(database, QStringLiteral("DELETE FROM answers WHERE id = ?"), {id}));
    return failureFor(ErrorKind::StoredAnswerUnusable, Reason::AnswerDropped, database.databaseName());
}

}   // namespace

Result<std::vector<TimeSpan>> candidates(const QSqlDatabase &database, const StoreKey &key, TimeSpan range, qint64 now)
{
    auto query =
        executed(database,
                 QStringLiteral("SELECT start, stop FROM answers WHERE account = ? AND space = ? AND cell_size = ?"
                                " AND include_empty = ? AND start >= ? AND stop <= ?"
                                " AND (NOT (%1) OR (asked_at <= ? AND asked_at > ? - %2))")
                     .arg(youngCondition())
                     .arg(kYoungFor),
                 keyColumns(key) << range.start << range.stop << now << now);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<TimeSpan> spans;
    while (query->next())
        spans.push_back({query->value(0).toLongLong(), query->value(1).toLongLong()});
    return readToEnd(database, *query).map([&spans] { return std::move(spans); });
}

Result<QByteArray> readBody(const QSqlDatabase &database, const StoreKey &key, TimeSpan span)
{
    const Result<Row> row = readRow(database, key, span);
    if (!row)
        return tl::unexpected(row.error());
    if (row->sha256 != rowChecksum(key, span, row->askedAt, row->packed))
        return dropDamaged(database, row->id);
    return qUncompress(row->packed);
}

Result<void> insertAnswer(const QSqlDatabase &database, const StoreKey &key, TimeSpan span, const QByteArray &body,
                          qint64 askedAt)
{
    const QByteArray packed = qCompress(body, 0);   // has few bytes as it is: inflating takes longer than reading them
    return executed(
               database,
               QStringLiteral("INSERT OR REPLACE INTO answers (account, space, cell_size, include_empty, start, stop,"
                              " asked_at, sha256, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               keyColumns(key) << span.start << span.stop << askedAt << rowChecksum(key, span, askedAt, packed)
                               << packed)
        .map([](const QSqlQuery &) {});
}

Result<void> insertIfRepeated(const QSqlDatabase &database, const StoreKey &key, TimeSpan span, const QByteArray &body,
                              qint64 askedAt)
{
    const Result<void> made = executedAll(
        database,
        {QStringLiteral("CREATE TABLE IF NOT EXISTS doubtful (account TEXT NOT NULL, space TEXT NOT NULL, cell_size"
                        " INTEGER NOT NULL, include_empty INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT"
                        " NULL, sha256 BLOB NOT NULL, PRIMARY KEY (account, space, cell_size, include_empty, start,"
                        " stop))")});
    if (!made)
        return made;
    const QVariantList row = keyColumns(key) << span.start << span.stop << sha256({body});
    const Result<qint64> before =
        queryNumber(database,
                    QStringLiteral("SELECT count(*) FROM doubtful WHERE account = ? AND space = ? AND cell_size = ?"
                                   " AND include_empty = ? AND start = ? AND stop = ? AND sha256 = ?"),
                    row);
    if (!before)
        return tl::unexpected(before.error());
    if (*before > 0)
        return insertAnswer(database, key, span, body, askedAt);
    return executed(database, QStringLiteral("INSERT OR REPLACE INTO doubtful VALUES (?, ?, ?, ?, ?, ?, ?)"), row)
        .map([](const QSqlQuery &) {});
}

Result<void> dropOutdated(const QSqlDatabase &database, qint64 now)
{
    return executed(database,
                    QStringLiteral("DELETE FROM answers WHERE %1 AND asked_at <= ? - %2")
                        .arg(youngCondition())
                        .arg(kYoungFor),
                    {now})
        .map([](const QSqlQuery &) {});
}

Result<void> deleteAnswers(const QSqlDatabase &database, const QString &spaceId)
{
    const auto deleted = spaceId.isEmpty()
        ? executed(database, QStringLiteral("DELETE FROM answers"))
        : executed(database, QStringLiteral("DELETE FROM answers WHERE space = ?"), {spaceId});
    if (!deleted)
        return tl::unexpected(deleted.error());
    return {};
}

Result<QStringList> accountsOf(const QSqlDatabase &database, const QString &spaceId)
{
    auto query = executed(database, QStringLiteral("SELECT DISTINCT account FROM answers WHERE space = ?"), {spaceId});
    if (!query)
        return tl::unexpected(query.error());
    QStringList accounts;
    while (query->next())
        accounts << query->value(0).toString().section(QLatin1Char('\n'), 0, 0);
    accounts.removeDuplicates();
    return readToEnd(database, *query).map([&accounts] { return std::move(accounts); });
}

Result<StoreSize> wholeSize(const QSqlDatabase &database, const QString &path)
{
    const Result<qint64> answers = queryNumber(database, QStringLiteral("SELECT count(*) FROM answers"));
    const Result<qint64> bytes = isRawPath(path)   // Qt does not find it
        ? queryNumber(database,
                      QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"))
        : Result<qint64>(QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size());
    if (!answers || !bytes)
        return tl::unexpected(answers ? bytes.error() : answers.error());
    return StoreSize{*answers, *bytes};
}

Result<StoreSize> floorSize(const QSqlDatabase &database, const QString &spaceId)
{
    const auto answers =
        queryNumber(database, QStringLiteral("SELECT count(*) FROM answers WHERE space = ?"), {spaceId});
    const auto bytes =
        queryNumber(database, QStringLiteral("SELECT sum(length(body)) FROM answers WHERE space = ?"), {spaceId});
    if (!answers || !bytes)
        return tl::unexpected(answers ? bytes.error() : answers.error());
    return StoreSize{*answers, *bytes};
}

}   // namespace floorscope
