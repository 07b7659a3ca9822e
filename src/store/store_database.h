// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

class QSqlDatabase;

namespace floorscope {

/// The store's SQLite file; its functions are described at Store. Make, use and destroy it on one thread. A call opens
/// the file if it is not open, and closes it again if the file failed, so that the next call starts afresh.
class StoreDatabase
{
public:
    StoreDatabase(const QString &path, std::chrono::milliseconds patience);
    ~StoreDatabase();
    StoreDatabase(const StoreDatabase &) = delete;
    StoreDatabase &operator=(const StoreDatabase &) = delete;

    [[nodiscard]] Result<std::vector<TimeSpan>> stored(const StoreKey &key, const std::vector<TimeSpan> &hours,
                                                       qint64 now);
    [[nodiscard]] Result<std::vector<StoredAnswer>> answers(const StoreKey &key, const std::vector<TimeSpan> &spans);
    [[nodiscard]] Result<QByteArray> body(const StoreKey &key, TimeSpan span);
    [[nodiscard]] Result<void> keep(const StoreKey &key, TimeSpan span, const QByteArray &body, qint64 askedAt);
    [[nodiscard]] Result<void> keepIfRepeated(const StoreKey &key, TimeSpan span, const QByteArray &body,
                                              qint64 askedAt);
    [[nodiscard]] Result<void> keepFloors(const QString &account, const std::vector<Floor> &floors);
    [[nodiscard]] Result<std::optional<Floor>> floor(const QString &account, const QString &spaceId);
    [[nodiscard]] Result<QStringList> accounts(const QString &spaceId);
    [[nodiscard]] Result<StoreSize> size(const QString &spaceId);
    [[nodiscard]] Result<void> clear(const QString &spaceId);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Result<void> moveTo(const QString &path);

private:
    template <typename Work>
    [[nodiscard]] auto withFile(Work work);
    template <typename Write>
    [[nodiscard]] Result<void> writeAtOnce(Write write);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> openAs(const QString &name, const QString &options);
    [[nodiscard]] Result<void> moveAside();
    [[nodiscard]] Result<bool> bringAlong(const QString &path);
    [[nodiscard]] Result<void> deleteFloorAnswers(const QString &spaceId);
    void close();

    QString m_path;
    QString m_connection;
    std::chrono::milliseconds m_patience;
    bool m_failedBefore = false;   ///< the file, at the last call: the next one does not wait for it
};

}   // namespace floorscope
