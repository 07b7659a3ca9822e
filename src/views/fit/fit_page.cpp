// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fit/fit_page.h"

#include "base/background.h"
#include "base/when_done.h"
#include "output/fit_scene.h"
#include "plan/paper/paper_scale.h"
#include "ui_fit_page.h"
#include "views/fit/place_table.h"
#include "views/parts/part_focus.h"
#include "views/parts/theme.h"
#include "words/error_text.h"
#include "words/fit_text.h"
#include "words/meeting_text.h"
#include "words/number_text.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <utility>

namespace floorscope {

FitPage::FitPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FitPage>())
{
    m_ui->setupUi(this);
    m_ui->places->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setPrimary(*m_ui->use, true);
    connectView();
    connectPanel();
}

FitPage::~FitPage() = default;

void FitPage::connectView()
{
    FitView *view = m_ui->view;
    connect(view, &FitView::clicked, this, &FitPage::showPlace);
    connect(view, &FitView::placeDropped, this, &FitPage::dropPlace);
    connect(view, &FitView::pointedAt, this, &FitPage::showGhost);
    connect(view, &FitView::placeNudged, this, &FitPage::nudgePlace);
    connect(view, &FitView::planPulled, this, &FitPage::pullPlan);
    connect(view, &FitView::planDropped, this, [this] {
        if (m_steps.isDragged())
            step(fit());
    });
    connect(view, &FitView::planPutBack, this, [this] {
        m_steps.putBack();
        showFit();
    });
    connect(view, &FitView::removalWanted, this, [this](std::size_t place) { step(withoutPlace(fit(), place)); });
    connect(view, &FitView::accepted, this, &FitPage::useFit);
    const auto tellScale = [this, view] {
        if (isActive())   // a picture may be done a moment after the mode
            emit scaleChanged(view->scaleText());
    };
    connect(view, &FitView::positionChanged, this, tellScale);
    connect(view, &FitView::refined, this, tellScale);
    connect(view, &FitView::pointedAt, this, &FitPage::pointedAt);
}

void FitPage::connectPanel()
{
    connect(m_ui->places, &QTableWidget::cellChanged, this, &FitPage::editPlace);
    connect(m_ui->places, &QTableWidget::currentCellChanged, this, [this](int row) {
        m_ui->remove->setEnabled(row >= 0);
        if (row >= 0)
            m_ui->view->choose(FitView::Grip{static_cast<std::size_t>(row), FitView::Side::Plan});
    });
    connect(m_ui->remove, &QPushButton::clicked, this, [this] {
        if (const int row = m_ui->places->currentRow(); row >= 0)
            step(withoutPlace(fit(), static_cast<std::size_t>(row)));
    });
    connect(m_ui->ways, &FitWays::scaleWanted, this,
            [this](double units) { stepAbout([&](FloorPoint fixed) { return withScale(fit(), units, fixed); }); });
    connect(m_ui->ways, &FitWays::turnWanted, this,
            [this] { stepAbout([&](FloorPoint fixed) { return withQuarterTurn(fit(), fixed); }); });
    connect(m_ui->ways, &FitWays::mirrorWanted, this,
            [this] { stepAbout([&](FloorPoint fixed) { return withMirror(fit(), fixed); }); });
    connect(m_ui->ways, &FitWays::distanceAsked, this, [this] {
        m_measured.clear();
        showFit();
    });
    connect(m_ui->ways, &FitWays::dragWanted, m_ui->view, &FitView::setPlanDragged);
    connect(m_ui->use, &QPushButton::clicked, this, &FitPage::useFit);
    connect(m_ui->cancel, &QPushButton::clicked, this, &FitPage::leave);
}

void FitPage::begin(const Drawn &drawn, const Paper &paper)
{
    const std::optional<Placement> lies = placement(drawn);
    if (!lies || !drawn.shown.plan)
        return;
    m_drawn = drawn;
    m_ground.reset();
    m_steps = FitSteps({*lies, {}});
    m_measured.clear();
    const bool rooms = drawn.answers.floor && !drawn.answers.floor->rooms.empty();
    m_ui->hint->setText(
        rooms ? tr("The blue outlines are the rooms as they came with the floor. A click snaps to their corners.")
              : tr("No rooms came with this floor: the blue outline is the shape of its cells with detections."));
    m_ui->ways->begin(unitsPerPaperMetre(*drawn.answers.plan));
    m_ui->view->setEnabled(false);
    showFit();
    const int begun = ++m_begun;
    if (!isHeavyToFit(drawn))
        return useGround(makeFitGround(drawn, paper));
    whenDone(inBackground(makeFitGround, drawn, paper), this, [this, begun](const std::optional<FitGround> &ground) {
        if (begun == m_begun && m_drawn)
            useGround(ground);
    });
}

void FitPage::useGround(std::optional<FitGround> ground)
{
    m_ground = std::move(ground);
    m_ui->view->setEnabled(true);
    m_ui->view->setOutlines(m_ground ? m_ground->outlines : std::vector<Zone>());
    showFit();
    m_ui->view->fit();
    m_ui->view->setFocus();
}

FitView *FitPage::view() const
{
    return m_ui->view;
}

void FitPage::leave()
{
    if (!m_drawn)
        return;
    m_drawn.reset();
    m_ground.reset();
    m_fitted.reset();
    emit left();
}

void FitPage::step(PlanFit fit)
{
    m_steps.step(std::move(fit));
    showFit();
}

void FitPage::undo()
{
    if (mayUndo())
        go(-1);
}

void FitPage::redo()
{
    if (mayRedo())
        go(1);
}

void FitPage::go(int steps)
{
    m_steps.go(steps);
    showFit();
}

void FitPage::tellSteps()
{
    const std::pair now{mayUndo(), mayRedo()};
    if (std::exchange(m_toldSteps, now) != now)
        emit stepsChanged();
}

std::optional<FloorPoint> FitPage::cornerNear(FloorPoint point, double reach) const
{
    return m_ground ? nearestCorner(m_ground->outlines, point, reach) : std::nullopt;
}

void FitPage::showPlace(FloorPoint point, double reach)
{
    if (m_ui->ways->asksDistance())
        return measure(m_fitted->placement.toPixel(point));
    step(awaitsFloor(fit()) ? withFloorPlace(fit(), cornerNear(point, reach).value_or(point))
                            : withPlanPlace(fit(), m_fitted->placement.toPixel(point)));
}

/// Both ends of a distance that is known, then its scale.
void FitPage::measure(PixelPoint pixel)
{
    m_measured.push_back(pixel);
    if (m_measured.size() < 2)
        return m_ui->view->setMeasured(m_measured);
    const PlanFit scaled = withDistance(fit(), m_measured[0], m_measured[1], m_ui->ways->distance());
    m_ui->ways->endDistance();
    step(scaled);
}

PlanFit FitPage::withDropped(const FitView::Grip &grip, FloorPoint point) const
{
    PlanFit fit = this->fit();
    if (grip.side == FitView::Side::Plan)
        fit.places[grip.place].pixel = m_fitted->placement.toPixel(point);
    else
        fit.places[grip.place].metre = point;
    return fit;
}

void FitPage::dropPlace(std::size_t place, FitView::Side side, FloorPoint point, double reach)
{
    const bool snaps = side == FitView::Side::Floor;
    step(withDropped({place, side}, snaps ? cornerNear(point, reach).value_or(point) : point));
}

/// How the plan would lie after a click, or the end of a drag, at `point`.
void FitPage::showGhost(FloorPoint point, double reach, const std::optional<FitView::Grip> &dragged)
{
    const bool awaited = !dragged && awaitsFloor(fit()) && !m_ui->ways->asksDistance();
    if (!m_ground || (!dragged && !awaited))
        return m_ui->view->setGhost({});
    const bool snaps = awaited || dragged->side == FitView::Side::Floor;
    const std::optional<FloorPoint> corner = snaps ? cornerNear(point, reach) : std::nullopt;
    const FloorPoint at = corner.value_or(point);
    const PlanFit there = dragged ? withDropped(*dragged, at) : withFloorPlace(fit(), at);
    const Result<FittedPlan> lies = fitted(there, m_drawn->answers.plan->units);
    m_ui->view->setGhost(lies ? std::optional(FitView::Ghost{lies->placement, corner}) : std::nullopt);
}

/// One of the plan's pixels, on the floor too.
void FitPage::nudgePlace(std::size_t place, FitView::Side side, int dx, int dy)
{
    PlanFit fit = this->fit();
    FitPlace &nudged = fit.places[place];
    const auto moved = [dx, dy](const PixelPoint &from) { return PixelPoint{from.x + dx, from.y + dy}; };
    if (side == FitView::Side::Plan)
        nudged.pixel = moved(nudged.pixel);
    else if (nudged.metre)
        nudged.metre = m_fitted->placement.toFloor(moved(m_fitted->placement.toPixel(*nudged.metre)));
    step(fit);
}

/// A drag is one step, once the plan is dropped.
void FitPage::pullPlan(const PlanPull &pull)
{
    m_steps.drag(pulled(fit(), pull));
    showFit();
}

/// The check box or a typed metre of one place.
void FitPage::editPlace(int row, int column)
{
    PlanFit fit = this->fit();
    FitPlace &place = fit.places[static_cast<std::size_t>(row)];
    const QTableWidgetItem &item = *m_ui->places->item(row, column);
    bool understood = true;
    const double typed = column == NumberColumn ? 0.0 : QLocale().toDouble(item.text().trimmed(), &understood);
    if (column == NumberColumn)
        place.used = item.checkState() == Qt::Checked;
    else if (understood && column == XColumn)
        place.metre = FloorPoint{typed, place.metre ? place.metre->y : 0.0};
    else if (understood && column == YColumn)
        place.metre = FloorPoint{place.metre ? place.metre->x : 0.0, typed};
    if (fit == this->fit())
        return showPlaces(*m_ui->places, fit, *m_fitted);   // what was typed is no number
    step(fit);
}

/// What changes the plan, and leaves it where the floor has its middle.
void FitPage::stepAbout(const std::function<PlanFit(FloorPoint)> &change)
{
    if (!m_ground || !m_ui->view->scene())
        return;   // a moment after the mode began
    const Scene &scene = *m_ui->view->scene();
    step(change(toFloor(scene.standing, scene.extent.centre())));
}

void FitPage::useFit()
{
    if (!m_drawn || !m_fitted || !m_ui->use->isEnabled())
        return;
    const Placement placement = m_fitted->placement;
    leave();
    emit used(placement);
}

void FitPage::showFit()
{
    if (!m_drawn)
        return;
    const Result<FittedPlan> now = fitted(fit(), m_drawn->answers.plan->units);
    if (now)
        m_fitted = *now;
    m_fitted->offCm.resize(fit().places.size());
    QStringList sentences;
    bool doubtful = false;
    if (!now)
        sentences << plainErrorText(now.error());
    else if (now->measured)
        for (const FitNote &note : fitNotes(*now->measured)) {
            sentences << note.text;
            doubtful = doubtful || note.isWarning;
        }
    if (now && now->placement.mirrored())
        sentences << tr("The plan shows the floor mirrored.");
    if (now && now->measured)
        sentences << offPlanTexts(makeFitMeeting(*m_drawn, now->placement));
    m_ui->result->setText(unbroken(sentences.join(QLatin1Char('\n'))));
    m_ui->use->setText(doubtful ? tr("Use it anyway") : tr("Use this fit"));
    m_ui->use->setEnabled(now && (m_steps.mayGoBack() || m_steps.isDragged()) && !awaitsFloor(fit()));
    const bool rooms = m_drawn->answers.floor && !m_drawn->answers.floor->rooms.empty();
    m_ui->step->setText(m_ui->ways->asksDistance() ? tr("Click both ends of the distance in the plan.")
                                                   : fitStepsText(fit(), rooms));
    tellSteps();
    showPlaces(*m_ui->places, fit(), *m_fitted);
    m_ui->remove->setEnabled(m_ui->places->currentRow() >= 0);
    m_ui->ways->offerFor(wholePlaces(fit()));
    showScene();
}

void FitPage::showScene()
{
    if (m_ground) {
        const Placement &upright = m_steps.isDragged() ? m_steps.dropped().laid : m_fitted->placement;
        Scene scene = makeFitScene(*m_ground, m_fitted->placement, m_steps.first().laid, upright);
        const Scene *before = m_ui->view->scene();
        const bool turned = before && before->plan && scene.plan && before->standing != scene.standing;
        const std::optional<ViewPosition> position =
            turned ? std::optional(afterTurn(*before, scene, m_ui->view->position())) : std::nullopt;
        m_ui->view->setScene(std::move(scene));
        m_ui->view->setPosition(position.value_or(m_ui->view->position()));
        if (!m_steps.isDragged() && !m_ui->view->seesPlan()) {
            m_ui->view->setScene(makeFitScene(*m_ground, m_fitted->placement, m_fitted->placement, upright));
            m_ui->view->fit();
        }
    }
    m_ui->view->setMeasured(m_measured);
    m_ui->view->setFit(fit(), m_fitted->placement);
}

void FitPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !focusTakesEnter())
        useFit();
    if (isEnter)
        return;
    QWidget::keyPressEvent(event);
}

}   // namespace floorscope
