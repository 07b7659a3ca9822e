// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/parcel.h"

#include "base/fingerprint.h"
#include "base/gunzip.h"
#include "base/portable.h"
#include "base/read_file.h"
#include "base/write_file.h"
#include "store/store_sql.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QUuid>
#include <QtEndian>

namespace floorscope {

namespace {

constexpr qint32 kApplicationId = 0x466C5072;   // "FlPr"
constexpr qint32 kVersion = 1;
constexpr qsizetype kHeaderBytes = 100;   // of every SQLite file
constexpr qsizetype kVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
constexpr int kMostParts = 20'000;
constexpr qsizetype kSizeBytes = 4;   // that qCompress writes before the stream of zlib

enum Packing { Plain = 0, Zlib = 1 };

QString contentsTable()
{
    return QStringLiteral("CREATE TABLE contents (sha256 TEXT NOT NULL)");
}

QString partsTable()
{
    return QStringLiteral("CREATE TABLE parts (sha256 TEXT NOT NULL, packing INTEGER NOT NULL, bytes BLOB NOT NULL)");
}

/// A database of one call and one thread.
class DatabaseFile
{
public:
    DatabaseFile(const QString &path, const QString &options)
    {
        QSqlDatabase opened = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        opened.setDatabaseName(path);
        opened.setConnectOptions(options);
        m_isOpen = opened.open();
    }
    ~DatabaseFile() { QSqlDatabase::removeDatabase(m_name); }
    DatabaseFile(const DatabaseFile &) = delete;
    DatabaseFile &operator=(const DatabaseFile &) = delete;

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    QString m_name = QUuid::createUuid().toString();
    bool m_isOpen = false;
};

struct PackedPart
{
    Packing packing = Plain;
    QByteArray bytes;
};

/// Pictures and most plans are packed already: their beginning tells.
PackedPart pack(const QByteArray &bytes)
{
    constexpr qsizetype kTried = 1 << 16;
    constexpr int kFast = 1;
    if (bytes.size() <= kSizeBytes || qCompress(bytes.left(kTried), kFast).size() > bytes.left(kTried).size() * 9 / 10)
        return {Plain, bytes};
    return {Zlib, qCompress(bytes, kFast).mid(kSizeBytes)};
}

Result<void> insertPart(const QSqlDatabase &database, const QByteArray &name, const QByteArray &bytes)
{
    const PackedPart part = pack(bytes);
    // an empty array that is null would be NULL
    const QByteArray body = part.bytes.isNull() ? QByteArray("") : part.bytes;
    return executed(database, QStringLiteral("INSERT INTO parts VALUES (?, ?, ?)"),
                    {QString::fromLatin1(name), static_cast<int>(part.packing), body})
        .map([](const QSqlQuery &) {});
}

Result<void> writeTables(const QSqlDatabase &database, const Parcel &parcel)
{
    Result<void> done =
        executedAll(database,
                    {QStringLiteral("PRAGMA journal_mode = OFF"), QStringLiteral("PRAGMA synchronous = OFF"),
                     QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
                     QStringLiteral("PRAGMA user_version = %1").arg(kVersion), QStringLiteral("BEGIN"), contentsTable(),
                     partsTable()});
    const QByteArray contents = sha256Hex(parcel.contents);
    if (done)
        done = executed(database, QStringLiteral("INSERT INTO contents VALUES (?)"), {QString::fromLatin1(contents)})
                   .map([](const QSqlQuery &) {});
    if (done)
        done = insertPart(database, contents, parcel.contents);
    for (auto part = parcel.parts.begin(); done && part != parcel.parts.end(); ++part)
        if (part->first != contents)
            done = insertPart(database, part->first, part->second);
    return done.and_then([&database] { return executedAll(database, {QStringLiteral("COMMIT")}); });
}

/// Nothing but our own two tables: a hostile file could hide endless views behind their names.
Result<void> checkTables(const QSqlDatabase &database)
{
    const Result<qint64> ours =
        queryNumber(database, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE sql IN (?, ?)"),
                    {contentsTable(), partsTable()});
    const Result<qint64> all = queryNumber(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (ours != Result<qint64>(2) || all != Result<qint64>(2))
        return failure(ErrorKind::ProjectDamaged, {}, QStringLiteral("other tables"));
    return {};
}

Result<QByteArray> unpackedPart(const QSqlQuery &row, qsizetype room)
{
    QByteArray bytes = row.value(2).toByteArray();
    if (row.value(1).toInt() == Zlib) {
        Result<QByteArray> whole = inflated(bytes, room);
        if (!whole && whole.error().kind == ErrorKind::FileTooLong)
            return failureFor(ErrorKind::FileTooLong, Reason::None, {}, {kLongestFile >> 30});
        if (!whole)
            return whole;
        bytes = *std::move(whole);
    }
    if (bytes.size() > room || sha256Hex(bytes) != row.value(0).toString().toLatin1())
        return failure(ErrorKind::ProjectDamaged, {}, QStringLiteral("a part has another hash"));
    return bytes;
}

Result<void> readParts(const QSqlDatabase &database, Parcel &parcel)
{
    Result<QSqlQuery> rows = executed(database, QStringLiteral("SELECT sha256, packing, bytes FROM parts"));
    if (!rows)
        return tl::unexpected(rows.error());
    qsizetype room = kLongestFile;
    for (int number = 0; rows->next(); ++number) {
        const Result<QByteArray> bytes = unpackedPart(*rows, room);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (number >= kMostParts)
            return failure(ErrorKind::ProjectDamaged);
        room -= bytes->size();
        parcel.parts.insert_or_assign(rows->value(0).toString().toLatin1(), *bytes);
    }
    return readToEnd(database, *rows);
}

Result<Parcel> readTables(const QSqlDatabase &database)
{
    Parcel parcel;
    const Result<void> read =
        executedAll(database,
                    {QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON")})
            .and_then([&] { return checkTables(database); })
            .and_then([&] { return readParts(database, parcel); });
    if (!read)
        return tl::unexpected(read.error().kind == ErrorKind::FileTooLong
                                  ? read.error()
                                  : Error{ErrorKind::ProjectDamaged, {}, logText(read.error())});
    Result<QSqlQuery> row = executed(database, QStringLiteral("SELECT sha256 FROM contents"));
    if (!row || !row->next())
        return failure(ErrorKind::ProjectDamaged);
    const auto contents = parcel.parts.find(row->value(0).toString().toLatin1());
    if (contents == parcel.parts.end())
        return failure(ErrorKind::ProjectDamaged);
    parcel.contents = contents->second;
    return parcel;
}

qint32 headerNumber(const QByteArray &head, qsizetype at)
{
    return qFromBigEndian<qint32>(head.constData() + at);
}

}   // namespace

QByteArray addPart(Parcel &parcel, const QByteArray &bytes)
{
    const QByteArray name = sha256Hex(bytes);
    parcel.parts.try_emplace(name, bytes);
    return name;
}

bool looksLikeProject(const QByteArray &head)
{
    return head.size() >= kHeaderBytes && head.startsWith("SQLite format 3")
        && headerNumber(head, kApplicationIdAt) == kApplicationId;
}

Result<QByteArray> packed(const Parcel &parcel)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("project"));
    if (!folder.isValid())
        return failure(ErrorKind::FileUnwritable, path, systemText(folder.errorString()));
    const DatabaseFile file(path, {});
    if (!file.isOpen())
        return failure(ErrorKind::FileUnwritable, path);
    if (const Result<void> written = writeTables(file.database(), parcel); !written)
        return failure(ErrorKind::FileUnwritable, path, logText(written.error()));
    file.database().close();
    return readFile(path);
}

Result<Parcel> unpacked(const QByteArray &bytes)
{
    if (!looksLikeProject(bytes))
        return failure(ErrorKind::NotAProject);
    if (headerNumber(bytes, kVersionAt) > kVersion)
        return failure(ErrorKind::NewerDocument);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("project"));
    if (const Result<void> copied = writeFile(path, bytes); !copied)
        return tl::unexpected(copied.error());
    const DatabaseFile file(path, QStringLiteral("QSQLITE_OPEN_READONLY"));
    return file.isOpen() ? readTables(file.database()) : failure(ErrorKind::ProjectDamaged);
}

}   // namespace floorscope
