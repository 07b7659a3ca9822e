// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"
#include "output/scenes.h"

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

    /// Of the newest drawing that is ready: large floors are made in the background.
    [[nodiscard]] const Scenes &shown() const { return m_shown; }
    /// What they lie on.
    [[nodiscard]] Paper paper() const;

public slots:
    /// Marks the floor's sensors, or no longer.
    void showSensors(bool shown);
    /// A dark plan is made in the background where the palette is a dark one.
    void usePalette(const QPalette &palette);

signals:
    void changed();

private:
    void renew();
    void use(Scenes scenes);
    void darkenPlan();
    [[nodiscard]] bool isPlanDarkened() const;

    Session &m_session;
    std::optional<QColor> m_darkPaper;   ///< of a dark theme
    std::optional<PlanImage> m_darkPlan;
    Scenes m_shown;
    int m_drawing = 0;   ///< older scenes do not come after newer ones
    bool m_sensors = false;
};

}   // namespace floorscope
