// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/days/chosen_days.h"

#include <QObject>

#include <optional>
#include <vector>

namespace floorscope {

/// Which days of what is drawn are looked at, and what is drawn of them: made in the background, the newest choice
/// wins. A choice lasts as long as its map answers the same question.
class DayChoice : public QObject
{
    Q_OBJECT
public:
    /// `whole`: what is drawn with all of its days; it outlives the choice.
    explicit DayChoice(const Drawn &whole) : m_whole(whole) {}

    /// Those of the maps that are drawn.
    [[nodiscard]] ChosenDays days() const;
    /// Until the newest choice is ready the one before.
    [[nodiscard]] const Drawn &drawn() const { return m_narrow ? *m_narrow : m_whole; }

    /// These days of one map, as far as they can be looked at (daysToChoose); none, or all of them: the whole again.
    void choose(Pane pane, const std::vector<QDate> &days);
    /// Something else is drawn.
    void follow();
    void forget();

signals:
    void daysChanged();
    /// drawn() is another.
    void changed();
    void failed(const floorscope::Error &error);

private:
    /// What a narrow drawing is made of: as long as it stays, only the look is another.
    struct Basis
    {
        Document shown;                       ///< its questions alone
        std::vector<std::uint64_t> answers;   ///< intervals and detections of each map
        ChosenDays days;
        friend bool operator==(const Basis &, const Basis &) = default;
    };
    [[nodiscard]] Basis basis() const;
    void dropOthers();
    void narrow();

    const Drawn &m_whole;
    ChosenDays m_days;
    Document m_asked;   ///< whose days were chosen
    std::optional<Drawn> m_narrow;
    Basis m_basis;   ///< of m_narrow
    int m_number = 0;
};

}   // namespace floorscope
