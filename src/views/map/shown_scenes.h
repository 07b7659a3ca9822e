// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/histogram.h"
#include "model/session.h"
#include "output/scenes.h"

#include <QColor>
#include <QPalette>

namespace floorscope {

/// What panels and messages tell of the maps. It is made with them, since it reads all of their cells.
struct SceneFacts
{
    Histogram histogram;   ///< of the main map's values, on its scale; no bars without values
    QStringList meeting;   ///< what plan, cells and zones do not have in common
};

/// What the maps show: the scenes of what the session says is drawn, on dark paper in a dark theme. They are made once,
/// for every panel that shows something of them.
class ShownScenes : public QObject
{
    Q_OBJECT
public:
    explicit ShownScenes(Session &session, QObject *parent = nullptr);

    /// Of the newest drawing that is ready: large floors are made in the background.
    [[nodiscard]] const Scenes &shown() const { return m_shown.scenes; }
    [[nodiscard]] const SceneFacts &facts() const { return m_shown.facts; }
    /// What they lie on.
    [[nodiscard]] Paper paper() const;

public slots:
    /// A dark plan is made in the background where the palette is a dark one.
    void usePalette(const QPalette &palette);

signals:
    void changed();

private:
    struct Shown
    {
        Scenes scenes;
        SceneFacts facts;
    };
    [[nodiscard]] static Shown make(const Drawn &drawn, const Paper &paper);
    void renew();
    void use(Shown shown);
    void darkenPlan();
    [[nodiscard]] bool isPlanDarkened() const;
    [[nodiscard]] std::optional<double> shownEnd() const;

    Session &m_session;
    std::optional<QColor> m_darkPaper;   ///< of a dark theme
    std::optional<PlanImage> m_darkPlan;
    Shown m_shown;
    bool m_grew = false;   ///< what is shown is a part of its period
    int m_drawing = 0;     ///< older scenes do not come after newer ones
};

}   // namespace floorscope
