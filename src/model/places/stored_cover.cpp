// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places/stored_cover.h"

#include "base/background.h"
#include "base/when_done.h"

#include <utility>

namespace floorscope {

SeenBefore seenBefore(const StoredDetections &detections)
{
    std::vector<FloorPoint> places;
    places.reserve(detections.cells.size());
    for (const auto &[x, y] : detections.cells)
        places.push_back({static_cast<double>(x) / kMillimetres, static_cast<double>(y) / kMillimetres});
    return {places, detections.days.size()};
}

StoredCover::StoredCover(const Connection &connection, const Drawn &drawn) : m_connection(connection), m_drawn(drawn) {}

/// Nothing where the map itself or its floor tells what is covered, while it grows, where its floor is not known, and
/// without a store. Without an account of files: nobody knows who asked for them.
std::optional<StoreKey> StoredCover::key() const
{
    const Heatmap *map = counts(m_drawn.answers.single);
    if (!m_connection.store || !m_connection.clock || !map || m_drawn.shown.mode != ViewMode::Map
        || m_drawn.answers.single->partial || coverSource(*map, m_drawn.answers.floor) != CoverSource::Unknown)
        return std::nullopt;
    if (const auto *chosen = std::get_if<ChosenFloor>(&m_drawn.shown.source))
        return StoreKey{chosen->account, chosen->spaceId, map->cellSize, false};
    if (map->origin.spaceId.isEmpty())
        return std::nullopt;
    return StoreKey{{}, map->origin.spaceId, map->cellSize, false};
}

void StoredCover::follow()
{
    const std::optional<StoreKey> wanted = key();
    if (!wanted)
        return;   // what was read stays for the next map of that floor
    const Heatmap *map = counts(m_drawn.answers.single);
    const QByteArray &zone = wanted->account.isEmpty() ? map->observed.timeZone : m_drawn.shown.question.timeZone;
    const bool otherFloor = wanted != m_key || zone != m_timeZone;   // another zone has other days
    if (!otherFloor && &map->grid.values() == &m_map.values())
        return;
    m_map = map->grid;
    if (otherFloor) {
        ++m_number;
        m_key = wanted;
        m_timeZone = zone;
        m_detections = {};
        m_seen.reset();
        m_reading = false;
    }
    m_again = m_reading;   // its answers may have come after the last look
    if (!m_reading)
        begin();
}

void StoredCover::keep(std::vector<KeptCover> covers)
{
    m_kept = std::move(covers);
}

const std::optional<SeenBefore> &StoredCover::seen() const
{
    static const std::optional<SeenBefore> kNone;
    const std::optional<SeenBefore> &own = m_key && key() == m_key ? m_seen : kNone;
    const Heatmap *map = m_drawn.shown.mode == ViewMode::Map ? counts(m_drawn.answers.single) : nullptr;
    const std::optional<SeenBefore> *most = &own;
    for (const KeptCover &one : m_kept)
        if (map && one.seen && one.source == m_drawn.shown.source && one.cellSize == map->cellSize
            && (!*most || one.seen->days > (*most)->days))
            most = &one.seen;
    return *most;
}

void StoredCover::begin()
{
    m_reading = m_connection.store != nullptr;
    if (!m_reading)
        return;
    m_accounts = {m_key->account};
    if (!m_key->account.isEmpty())
        return read();
    whenDone(m_connection.store->accounts(m_key->spaceId), this,
             [this, number = m_number](const Result<QStringList> &accounts) {
                 if (number != m_number)
                     return;
                 m_accounts = accounts.value_or(QStringList());
                 read();
             });
}

/// The next pieces that were not read.
void StoredCover::read()
{
    m_reading = m_connection.store != nullptr;
    if (!m_reading)
        return;
    if (m_accounts.isEmpty())
        return conclude();
    StoreKey next = *m_key;
    next.account = m_accounts.front();
    whenDone(unreadAnswers(*m_connection.store, next, m_detections, m_connection.clock()), this,
             [this, number = m_number](const Result<UnreadAnswers> &unread) {
                 if (number == m_number)
                     use(unread);
             });
}

/// A store that cannot be used tells nothing more.
void StoredCover::use(const Result<UnreadAnswers> &unread)
{
    if (!unread || unread->empty()) {
        m_accounts.removeFirst();
        return read();
    }
    whenDone(inBackground(withAnswers, std::exchange(m_detections, {}), *unread, m_key->cellSize, m_timeZone), this,
             [this, number = m_number](const StoredDetections &detections) {
                 if (number != m_number)
                     return;
                 m_detections = detections;
                 read();
             });
}

void StoredCover::conclude()
{
    m_reading = false;
    if (std::exchange(m_again, false))
        return begin();
    const SeenBefore seen = seenBefore(m_detections);
    if (seen.days == 0 || seen == m_seen)
        return;
    m_seen = seen;
    emit found();
}

}   // namespace floorscope
