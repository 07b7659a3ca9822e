// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/shown_scenes.h"

#include "base/when_done.h"
#include "plan/dark_plan.h"
#include "views/parts/theme.h"

#include <QGuiApplication>
#include <QtConcurrent>

namespace floorscope {

namespace {

bool isSamePlan(const PlanImage &a, const PlanImage &b)
{
    return a.sha256 == b.sha256 && a.page == b.page && a.units == b.units;
}

std::optional<QColor> darkPaper(const QPalette &palette)
{
    return isDark(palette) ? std::optional(colorsOf(palette).paper) : std::nullopt;
}

}   // namespace

ShownScenes::ShownScenes(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_darkPaper(darkPaper(QGuiApplication::palette()))
{
    connect(&session, &Session::drawnChanged, this, &ShownScenes::renew);
    renew();
}

void ShownScenes::showSensors(bool shown)
{
    m_sensors = shown;
    renew();
}

void ShownScenes::usePalette(const QPalette &palette)
{
    m_darkPaper = darkPaper(palette);
    renew();
}

void ShownScenes::renew()
{
    darkenPlan();
    const std::optional<Drawn> dark = darkDrawn();
    const Drawn &drawn = dark ? *dark : m_session.drawn();
    const bool compares = drawn.mode == ViewMode::Compare;
    m_main = makeScene(drawn, compares ? Pane::Change : Pane::Single);
    m_before = compares ? makeScene(drawn, Pane::Before) : Scene();
    m_after = compares ? makeScene(drawn, Pane::After) : Scene();
    emit changed();
}

void ShownScenes::darkenPlan()
{
    const auto &plan = m_session.drawn().plan;
    if (!m_darkPaper || !plan || isPlanDarkened())
        return;
    whenDone(QtConcurrent::run(darkened, *plan, *m_darkPaper), this, [this](const PlanImage &dark) {
        m_darkPlan = dark;
        renew();
    });
}

bool ShownScenes::isPlanDarkened() const
{
    const auto &plan = m_session.drawn().plan;
    return !plan || (m_darkPlan && isSamePlan(*plan, *m_darkPlan));
}

/// What is drawn, on a dark plan or paper; nothing where it stays as it is.
std::optional<Drawn> ShownScenes::darkDrawn() const
{
    if (!m_darkPaper || !isPlanDarkened())
        return std::nullopt;
    Drawn dark = m_session.drawn();
    dark.darkPaper = true;
    if (dark.plan)
        dark.plan = m_darkPlan;
    return dark;
}

Scene ShownScenes::makeScene(const Drawn &drawn, Pane pane) const
{
    Scene scene = sceneOf(drawn, pane);
    if (m_sensors && drawn.floor)
        scene.sensors = drawn.floor->sensors;
    return scene;
}

}   // namespace floorscope
