// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "model/places/side_questions.h"

#include <QObject>

#include <optional>
#include <vector>

namespace floorscope {

/// What a project holds of presence time beside a map.
struct KeptPresence
{
    Source source;          ///< of the map
    AskedBeside question;   ///< that of Beside::Presence
    std::vector<FloorRect> masked;
    PresenceTold told;
};

/// Works out what presence time tells of the map that is drawn, on another thread: newest wins. It asks for nothing.
/// What is known stays known as long as the map does, whatever is shown in its place meanwhile.
class PresenceMachine : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What a project holds serves where nothing came.
    void keep(std::vector<KeptPresence> kept) { m_kept = std::move(kept); }
    /// `drawn` is shown now, with all of its days and nothing withheld, and `figures` came beside it. What is known of
    /// it already comes back; else nothing, and found() follows once it is worked out.
    [[nodiscard]] std::optional<PresenceTold> follow(const Drawn &drawn, const std::optional<Figures> &figures);
    /// What is known of it already.
    [[nodiscard]] std::optional<PresenceTold> known(const Drawn &drawn) const;
    /// Other figures came to the same question.
    void forget();

signals:
    void found();

private:
    [[nodiscard]] bool isOf(const Drawn &drawn) const;
    [[nodiscard]] std::optional<PresenceTold> keptOf(const Drawn &drawn) const;
    void begin(const Heatmap &map, const Floor &floor, const Figures &figures);

    std::vector<KeptPresence> m_kept;
    std::optional<Grid<Detections>> m_of;   ///< the numbers it is, or will be, known of: copies share them
    std::optional<PresenceTold> m_told;
    int m_number = 0;   ///< newest wins
};

}   // namespace floorscope
