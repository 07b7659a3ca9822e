// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlQuery>
#include <QVariant>

class QSqlDatabase;

namespace floorscope {

/// Prepares `statement`, binds `values` to its question marks in order and runs it.
/// Fails with StoreUnusable or StoreDamaged: `where` is the file, `reason` says what is wrong with it (locked, full, no
/// database …).
[[nodiscard]] Result<QSqlQuery> executed(const QSqlDatabase &database, const QString &statement,
                                         const QVariantList &values = {});

/// Runs statements that yield nothing, up to the first that fails.
[[nodiscard]] Result<void> executedAll(const QSqlDatabase &database, const QStringList &statements);

/// The one queryNumber that `statement` yields; 0 if it yields none.
[[nodiscard]] Result<qint64> queryNumber(const QSqlDatabase &database, const QString &statement,
                                         const QVariantList &values = {});

/// Why reading a query's rows stopped before their end; nothing if it did not.
[[nodiscard]] Result<void> readToEnd(const QSqlDatabase &database, const QSqlQuery &query);

/// Why `database` could not be opened.
[[nodiscard]] tl::unexpected<Error> openingFailed(const QSqlDatabase &database);

/// "stop > asked_at - …": an answer that is not settled, in SQL.
[[nodiscard]] QString youngCondition();

/// True for an SQLite file that some other program made.
[[nodiscard]] bool belongsToAnotherProgram(const QString &path);

/// Makes the tables in an empty file, and settles how it is written. Fails with StoreDamaged, and with StoreUnusable
/// also for a database that is no store or that a newer version wrote.
[[nodiscard]] Result<void> prepareStoreFile(const QSqlDatabase &database);

}   // namespace floorscope
