// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "heatmap/heatmap.h"

#include <QObject>

#include <optional>

namespace floorscope {

class Session;

/// How many detections a second of one person's presence gives on the map that a session shows, once presence time is
/// there (Beside::Presence). It asks for nothing itself, and is worked out in the background. While individuals are
/// protected nothing is told of single stretches of time, and so no rate.
class PresenceRate : public QObject
{
    Q_OBJECT
public:
    /// `session` lives as long.
    explicit PresenceRate(Session &session, QObject *parent = nullptr);

    /// Presence time came for what is drawn, and was looked at.
    [[nodiscard]] bool isKnown() const { return m_known; }
    /// Nothing where it is not known, and where there is too little presence time for an estimate.
    [[nodiscard]] const std::optional<DetectionRate> &rate() const { return m_rate; }

signals:
    void changed();

private:
    void renew();
    void countAnew();
    void set(bool known, const std::optional<DetectionRate> &rate);

    Session &m_session;
    Grid<Detections> m_of;   ///< the map's numbers: copies share them
    bool m_known = false;
    bool m_counting = false;   ///< or counted
    std::optional<DetectionRate> m_rate;
    int m_number = 0;   ///< newest wins
};

}   // namespace floorscope
