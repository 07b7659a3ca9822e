// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_database.h"

#include "base/fingerprint.h"
#include "service/retry/keeping.h"
#include "store/store_sql.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <tuple>

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
    auto query =
        executed(database,
                 QStringLiteral("SELECT start, stop FROM answers WHERE account = ? AND space = ? AND cell_size = ?"
                                " AND include_empty = ? AND start >= ? AND stop <= ?"
                                " AND (NOT (%1) OR (asked_at <= ? AND asked_at > ? - %2))")
                     .arg(youngCondition())
                     .arg(kYoungFor),
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

std::vector<TimeSpan> inside(const std::vector<TimeSpan> &spans, const std::vector<TimeSpan> &hours)
{
    std::vector<TimeSpan> result;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(result),
                 [&hours](TimeSpan span) { return liesInside(span, hours); });
    return result;
}

/// How good a choice of pieces is: the more seconds the better, then the shorter the pieces.
using Worth = std::pair<qint64, int>;   ///< seconds, pieces

/// Those of `spans` that cover the most seconds without an overlap (weighted interval scheduling), in order.
std::vector<TimeSpan> disjointChoice(std::vector<TimeSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](TimeSpan a, TimeSpan b) { return std::tie(a.stop, a.start) < std::tie(b.stop, b.start); });
    std::vector<Worth> best{{0, 0}};   // of the first n spans
    std::vector<std::size_t> before;   // how many of them end before the nth begins
    for (const TimeSpan &span : spans) {
        const auto clear = std::upper_bound(spans.begin(), spans.end(), span.start,
                                            [](qint64 start, TimeSpan one) { return start < one.stop; });
        before.push_back(static_cast<std::size_t>(clear - spans.begin()));
        const Worth taken{best[before.back()].first + span.seconds(), best[before.back()].second + 1};
        best.push_back(std::max(best.back(), taken));
    }
    std::vector<TimeSpan> chosen;
    for (std::size_t n = spans.size(); n > 0;) {
        if (best[n] == best[n - 1]) {
            --n;
            continue;
        }
        chosen.push_back(spans[n - 1]);
        n = before[n - 1];
    }
    std::reverse(chosen.begin(), chosen.end());
    return chosen;
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
    auto query =
        executed(database,
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
    return failure(ErrorKind::StoredAnswerUnusable, database.databaseName(), QStringLiteral("it is no longer there"));
}

Result<QByteArray> dropDamaged(const QSqlDatabase &database, qint64 id)
{
    // where it cannot be dropped it is found damaged again, and asked again
    static_cast<void>(executed(database, QStringLiteral("DELETE FROM answers WHERE id = ?"), {id}));
    return failure(ErrorKind::StoredAnswerUnusable, database.databaseName(),
                   QStringLiteral("it is damaged, and was dropped"));
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

Result<void> insertAnswer(const QSqlDatabase &database, const StoreKey &key, TimeSpan span, const QByteArray &body,
                          qint64 askedAt)
{
    const QByteArray packed = qCompress(body, 1);
    return executed(
               database,
               QStringLiteral("INSERT OR REPLACE INTO answers (account, space, cell_size, include_empty, start, stop,"
                              " asked_at, sha256, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               columnsOf(key) << span.start << span.stop << askedAt << checksumOf(key, span, askedAt, packed) << packed)
        .map([](const QSqlQuery &) {});
}

/// Young answers that nobody will be given any more.
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

Result<StoreSize> sizeOfAll(const QSqlDatabase &database, const QString &path)
{
    return number(database, QStringLiteral("SELECT count(*) FROM answers")).map([&path](qint64 answers) {
        return StoreSize{answers, QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size()};
    });
}

Result<StoreSize> sizeOf(const QSqlDatabase &database, const QString &spaceId)
{
    const auto answers = number(database, QStringLiteral("SELECT count(*) FROM answers WHERE space = ?"), {spaceId});
    const auto bytes =
        number(database, QStringLiteral("SELECT sum(length(body)) FROM answers WHERE space = ?"), {spaceId});
    if (!answers || !bytes)
        return tl::unexpected(answers ? bytes.error() : answers.error());
    return StoreSize{*answers, *bytes};
}

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
    if (QSqlDatabase::contains(m_connection))
        return {};
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return failure(ErrorKind::StoreUnusable, m_path, QStringLiteral("its folder cannot be made"));
    const qint64 wait = m_failedBefore ? 0 : m_patience.count();
    Result<void> opened = openAs(m_path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(wait));
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

Result<std::vector<TimeSpan>> StoreDatabase::stored(const StoreKey &key, const std::vector<std::vector<TimeSpan>> &sets,
                                                    qint64 now)
{
    std::vector<TimeSpan> hours;
    for (const std::vector<TimeSpan> &set : sets)
        hours.insert(hours.end(), set.begin(), set.end());
    hours = joined(std::move(hours));
    if (hours.empty())
        return hours;
    return withFile([&](const QSqlDatabase &database) {
        return candidates(database, key, {hours.front().start, hours.back().stop}, now)
            .map([&sets](const std::vector<TimeSpan> &spans) {
                std::vector<TimeSpan> chosen;
                for (const std::vector<TimeSpan> &set : sets)
                    for (const TimeSpan &span : disjointChoice(inside(spans, joined(set))))
                        chosen.push_back(span);
                std::sort(chosen.begin(), chosen.end());
                return chosen;
            });
    });
}

Result<std::vector<StoredAnswer>> StoreDatabase::answers(const StoreKey &key,
                                                         const std::vector<std::vector<TimeSpan>> &sets, qint64 now)
{
    return stored(key, sets, now).map([&](const std::vector<TimeSpan> &spans) {
        std::vector<StoredAnswer> found;
        for (const TimeSpan &span : spans)
            if (const Result<QByteArray> bytes = body(key, span))
                found.push_back({span, *bytes});
        return found;
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
    return withFile([&](const QSqlDatabase &database) {
        return spaceId.isEmpty() ? sizeOfAll(database, m_path) : sizeOf(database, spaceId);
    });
}

Result<void> StoreDatabase::clear(const QString &spaceId)
{
    Result<void> cleared = deleteAnswersOf(spaceId);
    if (cleared || cleared.error().kind != ErrorKind::StoreDamaged || !spaceId.isEmpty())
        return cleared;
    return moveAside().and_then([this] { return deleteAnswersOf({}); });
}

Result<void> StoreDatabase::deleteAnswersOf(const QString &spaceId)
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
        return failure(ErrorKind::StoreUnusable, m_path, QStringLiteral("it is damaged, and cannot be moved aside"));
    QFile::rename(m_path + QStringLiteral("-wal"), *aside + QStringLiteral("-wal"));
    QFile::remove(m_path + QStringLiteral("-shm"));
    return {};
}

}   // namespace floorscope
