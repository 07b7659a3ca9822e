// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/stored_detections.h"
#include "model/connection.h"
#include "model/drawn.h"

#include <QObject>

#include <optional>

namespace floorscope {

/// What the answers tell that were read so far.
[[nodiscard]] SeenBefore seenBefore(const StoredDetections &detections);

/// What a project holds of where anybody ever was on a floor.
struct KeptCover
{
    Source source;
    CellSize cellSize = CellSize::Half;
    std::optional<SeenBefore> seen;
};

/// Reads from the store where anybody ever was on the floor of the map, for maps of which neither answers nor sensors
/// tell what is covered; of a file whose floor is known, from the answers of every account. The store is read piece by
/// piece on its own thread, and the answers are looked at in the background.
class StoredCover : public QObject
{
    Q_OBJECT
public:
    /// Connection and drawing are the session's and are read anew at each step.
    StoredCover(const Connection &connection, const Drawn &drawn);

    /// After a change of what is drawn. Of the same floor only answers that were not read yet are read, once another
    /// map of it came.
    void follow();

    /// What other stores told, in place of what was kept before.
    void keep(std::vector<KeptCover> covers);

    /// Of the floor of what is drawn; nothing while it is read, and where nothing is stored of it. Of the store and of
    /// what is kept, what tells of more days.
    [[nodiscard]] const std::optional<SeenBefore> &seen() const;

signals:
    void found();

private:
    [[nodiscard]] std::optional<StoreKey> key() const;
    void begin();
    void read();
    void use(const Result<UnreadAnswers> &unread);
    void conclude();

    const Connection &m_connection;
    const Drawn &m_drawn;
    std::optional<StoreKey> m_key;   ///< of whom something was looked for last
    QByteArray m_timeZone;           ///< in which its days are counted
    QStringList m_accounts;          ///< whose answers are still to be read
    Grid<Detections> m_map;          ///< with which the store was looked through last
    bool m_reading = false;
    bool m_again = false;            ///< another map came while the store was read
    StoredDetections m_detections;   ///< empty while it is added to
    std::optional<SeenBefore> m_seen;
    std::vector<KeptCover> m_kept;
    int m_number = 0;   ///< what is late of another floor is dropped by it
};

}   // namespace floorscope
