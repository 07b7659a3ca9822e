// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"
#include "output/scene_of.h"

#include <QColor>
#include <QPalette>

namespace floorscope {

/// What the maps show: the scenes of what the session says is drawn, on dark paper in a dark theme. They are made once,
/// for every panel that shows something of them.
class ShownScenes : public QObject
{
    Q_OBJECT
public:
    explicit ShownScenes(Session &session, QObject *parent = nullptr);

    /// The one map; in Compare that of the change.
    [[nodiscard]] const Scene &main() const { return m_main; }
    /// Compare only.
    [[nodiscard]] const Scene &before() const { return m_before; }
    [[nodiscard]] const Scene &after() const { return m_after; }

public slots:
    /// Marks the floor's sensors, or no longer.
    void showSensors(bool shown);
    /// A dark plan is made in the background where the palette is a dark one.
    void usePalette(const QPalette &palette);

signals:
    void changed();

private:
    void renew();
    void darkenPlan();
    [[nodiscard]] std::optional<Drawn> darkDrawn() const;
    [[nodiscard]] bool isPlanDarkened() const;
    [[nodiscard]] Scene makeScene(const Drawn &drawn, Pane pane) const;

    Session &m_session;
    std::optional<QColor> m_darkPaper;   ///< of a dark theme
    std::optional<PlanImage> m_darkPlan;
    bool m_sensors = false;
    Scene m_main;
    Scene m_before;
    Scene m_after;
};

}   // namespace floorscope
