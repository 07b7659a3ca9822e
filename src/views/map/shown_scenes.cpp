// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/shown_scenes.h"

#include "base/background.h"
#include "base/when_done.h"
#include "output/picture_frame.h"
#include "plan/dark_plan.h"
#include "views/parts/theme.h"
#include "words/meeting_text.h"

#include <QGuiApplication>

#include <utility>

namespace floorscope {

namespace {

constexpr int kHistogramBars = 44;

bool isSamePlan(const PlanImage &a, const PlanImage &b)
{
    return a.sha256 == b.sha256 && a.page == b.page && a.units == b.units && a.layers == b.layers;
}

std::optional<QColor> darkPaper(const QPalette &palette)
{
    return isDark(palette) ? std::optional(themeColors(palette).paper) : std::nullopt;
}

}   // namespace

ShownScenes::ShownScenes(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_darkPaper(darkPaper(QGuiApplication::palette()))
{
    connect(&session, &Session::drawnChanged, this, &ShownScenes::renew);
    renew();
}

void ShownScenes::usePalette(const QPalette &palette)
{
    m_darkPaper = darkPaper(palette);
    renew();
}

ShownScenes::Shown ShownScenes::make(const Drawn &drawn, const Paper &paper)
{
    Shown shown;
    shown.scenes = makeScenes(drawn, paper);
    if (const std::optional<FieldLayer> &field = shown.scenes.main.field; field && !field->values.empty())
        shown.facts.histogram = makeHistogram(field->values, field->scale.look().scale, kHistogramBars);
    Meeting meeting = makeMeeting(drawn);
    if (drawn.shown.upright == Upright::Plan)   // the turned plan stands upright, and so is nothing to warn of
        meeting.turnDegrees = 0.0;
    shown.facts.meeting = meetingTexts(meeting);
    return shown;
}

void ShownScenes::renew()
{
    darkenPlan();
    const Drawn &drawn = m_session.drawn();
    const int number = ++m_drawing;
    if (!isHeavy(drawn))
        return use(make(drawn, paper()));
    whenDone(inBackground(make, drawn, paper()), this, [this, number](const Shown &shown) {
        if (number == m_drawing)
            use(shown);
    });
}

void ShownScenes::use(Shown shown)
{
    m_shown = std::move(shown);
    m_grew = m_session.drawn().answers.single && m_session.drawn().answers.single->partial;
    emit changed();
}

void ShownScenes::darkenPlan()
{
    const std::optional<PlanImage> &plan = m_session.drawn().answers.plan;
    if (!m_darkPaper || !plan || isPlanDarkened())
        return;
    whenDone(inBackground(darkened, *plan, *m_darkPaper), this, [this](const PlanImage &dark) {
        m_darkPlan = dark;
        renew();
    });
}

bool ShownScenes::isPlanDarkened() const
{
    const std::optional<PlanImage> &plan = m_session.drawn().answers.plan;
    return !plan || (m_darkPlan && isSamePlan(*plan, *m_darkPlan));
}

/// Of a map that grows, as long as it is drawn in the same way.
std::optional<double> ShownScenes::shownEnd() const
{
    const Drawn &drawn = m_session.drawn();
    const std::optional<FieldLayer> &field = m_shown.scenes.main.field;
    const bool grows = drawn.answers.single && drawn.answers.single->partial && !drawn.shown.look.range
        && drawn.shown.look.scale != Scale::Rank;   // an order has no end
    if (!grows || !m_grew || !field || field->scale.isChange() || field->scale.look() != drawn.shown.look)
        return std::nullopt;
    return field->scale.range().high;
}

/// Dark once the plan is: until then it is shown as it is.
Paper ShownScenes::paper() const
{
    if (!m_darkPaper || !isPlanDarkened())
        return {false, std::nullopt, shownEnd()};
    return {true, m_session.drawn().answers.plan ? m_darkPlan : std::nullopt, shownEnd()};
}

}   // namespace floorscope
