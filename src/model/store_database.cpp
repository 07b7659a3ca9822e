// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store_database.h"

#include "base/fingerprint.h"
#include "model/store_sql.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QUuid>

#include <algorithm>
#include <set>

namespace floorscope {

namespace {

/// The columns of a StoreKey, in the order of the statements below.
QVariantList columnsOf(const StoreKey &key)
{
    return {key.account, key.spaceId, static_cast<int>(key.cellSize), key.includeEmpty ? 1 : 0};
}

/// Over the compressed body and everything that says what it answers.
QByteArray checksumOf(const StoreKey &key, TimeSpan span, qint64 askedAt, const QByteArray &packed)
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

/// Stored and valid pieces that touch no second outside `range`.
Result<std::vector<TimeSpan>> candidates(const QSqlDatabase &database, const StoreKey &key, TimeSpan range, qint64 now)
{
    auto query = executed(database,
                          QStringLiteral("SELECT start, stop FROM answers WHERE account = ? AND space = ? AND cell_size = ?"
                                         " AND include_empty = ? AND start >= ? AND stop <= ?"
                                         " AND (stop <= asked_at - 86400 OR (asked_at <= ? AND asked_at > ? - 300))"),
                          columnsOf(key) << range.start << range.stop << now << now);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<TimeSpan> spans;
    while (query->next())
        spans.push_back({query->value(0).toLongLong(), query->value(1).toLongLong()});
    return readToEnd(database, *query).map([&spans] { return std::move(spans); });
}

bool liesInside(TimeSpan span, const std::vector<TimeSpan> &hours)
{
    const auto after = std::upper_bound(hours.begin(), hours.end(), span.start,
                                        [](qint64 start, TimeSpan one) { return start < one.start; });
    return after != hours.begin() && span.stop <= std::prev(after)->stop;
}

bool isFree(TimeSpan span, const std::set<TimeSpan> &taken)
{
    const auto next = taken.lower_bound(span);
    const bool clearAfter = next == taken.end() || span.stop <= next->start;
    return clearAfter && (next == taken.begin() || std::prev(next)->stop <= span.start);
}

/// The longer ones first, then the earlier ones, as long as they do not overlap.
std::vector<TimeSpan> disjointChoice(std::vector<TimeSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](TimeSpan a, TimeSpan b) {
        return a.seconds() != b.seconds() ? a.seconds() > b.seconds() : a.start < b.start;
    });
    std::set<TimeSpan> chosen;
    for (const TimeSpan &span : spans) {
        if (isFree(span, chosen))
            chosen.insert(span);
    }
    return {chosen.begin(), chosen.end()};
}

/// A row as it was written, before its checksum is believed.
struct Row
{
    qint64 id = 0;
    qint64 askedAt = 0;
    QByteArray sha256;
    QByteArray packed;
};

Result<Row> rowOf(const QSqlDatabase &database, const StoreKey &key, TimeSpan span)
{
    auto query = executed(database,
                          QStringLiteral("SELECT id, asked_at, sha256, body FROM answers WHERE account = ? AND space = ?"
                                         " AND cell_size = ? AND include_empty = ? AND start = ? AND stop = ?"),
                          columnsOf(key) << span.start << span.stop);
    if (!query)
        return tl::unexpected(query.error());
    if (query->next()) {
        return Row{query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toByteArray(),
                   query->value(3).toByteArray()};
    }
    if (const auto complete = readToEnd(database, *query); !complete)
        return tl::unexpected(complete.error());
    return failure(ErrorKind::StoreUnusable, database.databaseName(), QStringLiteral("does not hold this answer"));
}

Result<QByteArray> dropDamaged(const QSqlDatabase &database, qint64 id)
{
    if (const auto dropped = executed(database, QStringLiteral("DELETE FROM answers WHERE id = ?"), {id}); !dropped)
        return tl::unexpected(dropped.error());
    return failure(ErrorKind::StoreUnusable, database.databaseName(), QStringLiteral("held a damaged answer, which was dropped"));
}

Result<QByteArray> readBody(const QSqlDatabase &database, const StoreKey &key, TimeSpan span)
{
    const Result<Row> row = rowOf(database, key, span);
    if (!row)
        return tl::unexpected(row.error());
    if (row->sha256 != checksumOf(key, span, row->askedAt, row->packed))
        return dropDamaged(database, row->id);
    return qUncompress(row->packed);
}

Result<void> insertAnswer(const QSqlDatabase &database, const StoreKey &key, TimeSpan span, const QByteArray &body, qint64 askedAt)
{
    const QByteArray packed = qCompress(body, 1);
    return executed(database,
                    QStringLiteral("INSERT OR REPLACE INTO answers (account, space, cell_size, include_empty, start, stop,"
                                   " asked_at, sha256, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    columnsOf(key) << span.start << span.stop << askedAt << checksumOf(key, span, askedAt, packed) << packed)
        .map([](const QSqlQuery &) {});
}

/// Young answers that nobody will be given any more.
Result<void> dropOutdated(const QSqlDatabase &database, qint64 now)
{
    return executed(database, QStringLiteral("DELETE FROM answers WHERE stop > asked_at - 86400 AND asked_at <= ? - 300"), {now})
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

Result<StoreSize> sizeOfAll(const QSqlDatabase &database, const QString &path)
{
    return number(database, QStringLiteral("SELECT count(*) FROM answers")).map([&path](qint64 answers) {
        return StoreSize{answers, QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size()};
    });
}

Result<StoreSize> sizeOf(const QSqlDatabase &database, const QString &spaceId)
{
    const auto answers = number(database, QStringLiteral("SELECT count(*) FROM answers WHERE space = ?"), {spaceId});
    const auto bytes = number(database, QStringLiteral("SELECT sum(length(body)) FROM answers WHERE space = ?"), {spaceId});
    if (!answers || !bytes)
        return tl::unexpected(answers ? bytes.error() : answers.error());
    return StoreSize{*answers, *bytes};
}

} // namespace

StoreDatabase::StoreDatabase(const QString &path)
    : m_path(path)
    , m_connection(QStringLiteral("store-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

StoreDatabase::~StoreDatabase()
{
    close();
}

template <typename Work>
auto StoreDatabase::withFile(Work work)
{
    using Answer = decltype(work(QSqlDatabase()));
    Answer answer = open().and_then([&]() -> Answer { return work(QSqlDatabase::database(m_connection, false)); });
    if (!answer)
        close();
    return answer;
}

Result<void> StoreDatabase::open()
{
    if (QSqlDatabase::contains(m_connection))
        return {};
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return failure(ErrorKind::StoreUnusable, m_path, QStringLiteral("its folder cannot be made"));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
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
    const std::vector<TimeSpan> wanted = joined(hours);
    if (wanted.empty())
        return std::vector<TimeSpan>{};
    return withFile([&](const QSqlDatabase &database) {
        return candidates(database, key, {wanted.front().start, wanted.back().stop}, now)
            .map([&wanted](std::vector<TimeSpan> spans) {
                std::erase_if(spans, [&wanted](TimeSpan span) { return !liesInside(span, wanted); });
                return disjointChoice(std::move(spans));
            });
    });
}

Result<QByteArray> StoreDatabase::body(const StoreKey &key, TimeSpan span)
{
    return withFile([&](const QSqlDatabase &database) { return readBody(database, key, span); });
}

Result<void> StoreDatabase::keep(const StoreKey &key, TimeSpan span, const QByteArray &body, qint64 askedAt)
{
    return withFile([&](const QSqlDatabase &database) {
        return executedAll(database, {QStringLiteral("BEGIN IMMEDIATE")})
            .and_then([&] { return dropOutdated(database, askedAt); })
            .and_then([&] { return insertAnswer(database, key, span, body, askedAt); })
            .and_then([&] { return executedAll(database, {QStringLiteral("COMMIT")}); });
    });
}

Result<StoreSize> StoreDatabase::size(const QString &spaceId)
{
    return withFile([&](const QSqlDatabase &database) { return spaceId.isEmpty() ? sizeOfAll(database, m_path) : sizeOf(database, spaceId); });
}

Result<void> StoreDatabase::clear(const QString &spaceId)
{
    return withFile([&](const QSqlDatabase &database) {
        return deleteAnswers(database, spaceId).and_then([&] {
            return executedAll(database, {QStringLiteral("VACUUM"), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")});
        });
    });
}

} // namespace floorscope
