// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <vector>

class QSqlDatabase;

namespace floorscope {

// The table of answers: one row a piece, with a checksum over what it says and what it answers. Each of these fails as
// the statement does: StoreUnusable, or StoreDamaged where the file is no database any more.

/// Stored and valid pieces that touch no second outside `range`.
[[nodiscard]] Result<std::vector<TimeSpan>> candidates(const QSqlDatabase &database, const StoreKey &key,
                                                       TimeSpan range, qint64 now);
/// The answer to exactly `span`. Fails with StoredAnswerUnusable where there is none, and where it is damaged; that one
/// is dropped.
[[nodiscard]] Result<QByteArray> readBody(const QSqlDatabase &database, const StoreKey &key, TimeSpan span);
/// Takes the place of an older answer to the same.
[[nodiscard]] Result<void> insertAnswer(const QSqlDatabase &database, const StoreKey &key, TimeSpan span,
                                        const QByteArray &body, qint64 askedAt);
/// Remembers an answer that contradicts itself by its checksum; one whose bytes came before is kept like any other.
[[nodiscard]] Result<void> insertIfRepeated(const QSqlDatabase &database, const StoreKey &key, TimeSpan span,
                                            const QByteArray &body, qint64 askedAt);
/// Young answers that nobody will be given any more.
[[nodiscard]] Result<void> dropOutdated(const QSqlDatabase &database, qint64 now);
/// Of one floor; of all where `spaceId` is empty.
[[nodiscard]] Result<void> deleteAnswers(const QSqlDatabase &database, const QString &spaceId);
/// Whose answers of a floor there are.
[[nodiscard]] Result<QStringList> accountsOf(const QSqlDatabase &database, const QString &spaceId);
/// How much is stored in the file at `path`, and of one floor.
[[nodiscard]] Result<StoreSize> wholeSize(const QSqlDatabase &database, const QString &path);
[[nodiscard]] Result<StoreSize> floorSize(const QSqlDatabase &database, const QString &spaceId);

}   // namespace floorscope
