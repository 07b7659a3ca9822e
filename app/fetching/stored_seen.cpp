// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/stored_seen.h"

#include "base/log.h"
#include "connection.h"
#include "fetch/stored_detections.h"
#include "model/places/stored_cover.h"

namespace floorscope {

namespace {

/// `before` and what one account's answers tell besides.
StoredDetections withAccount(StoredDetections before, Store &store, const StoreKey &key, const QByteArray &timeZone)
{
    while (true) {
        const Result<UnreadAnswers> unread = unreadAnswers(store, key, before, systemClock()).result();
        if (!unread)
            logFailure(logFetch(), unread.error());
        if (!unread || unread->empty())
            return before;
        before = withAnswers(std::move(before), *unread, key.cellSize, timeZone);
    }
}

}   // namespace

std::optional<SeenBefore> seenInStore(const QCommandLineParser &options, const Heatmap &map,
                                      const std::optional<Floor> &floor)
{
    if (map.origin.spaceId.isEmpty() || coverSource(map, floor) != CoverSource::Unknown)
        return std::nullopt;
    const std::unique_ptr<Store> store = openStoreToRead(options);
    if (!store)
        return std::nullopt;
    const Result<QStringList> accounts = store->accounts(map.origin.spaceId).result();
    if (!accounts)
        logFailure(logFetch(), accounts.error());
    StoredDetections found;
    for (const QString &account : accounts.value_or(QStringList()))
        found = withAccount(std::move(found), *store, {account, map.origin.spaceId, map.cellSize, false},
                            map.observed.timeZone);
    return found.days.empty() ? std::nullopt : std::optional(seenBefore(found));
}

}   // namespace floorscope
