// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/range_histogram.h"

#include "views/parts/focus_ring.h"
#include "views/parts/lost_drag.h"
#include "views/parts/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace floorscope {

namespace {

constexpr int kGrab = 12;
constexpr int kSideMargin = 7;
constexpr int kKeySteps = 50;

}   // namespace

RangeHistogram::RangeHistogram(QWidget *parent)
    : QCustomPlot(parent), m_lowLine(new QCPItemLine(this)), m_highLine(new QCPItemLine(this))
{
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins({kSideMargin, 4, kSideMargin, 6});
    for (QCPAxis *axis : axisRect()->axes()) {
        axis->setVisible(axis == xAxis);
        axis->grid()->setVisible(false);
        axis->setTicks(false);
        axis->setTickLabels(false);
    }
    yAxis->setRange(0.0, 1.0);
    for (QCPItemLine *line : {m_lowLine, m_highLine}) {
        line->setClipToAxisRect(false);
        line->setTail(QCPLineEnding(QCPLineEnding::esSquare, 9, 9));
    }
    setFocusPolicy(Qt::StrongFocus);
    connect(new LostDrag(*this), &LostDrag::lost, this, &RangeHistogram::endLostDrag);
    setAccessibleName(tr("Range of the colors: cells by value"));
    setToolTip(tr("Cells by value. Drag a handle, or use the arrow keys, to fix the ends of the color bar."));
}

void RangeHistogram::setHistogram(const Histogram &histogram, const ColorScale &scale)
{
    m_scale = scale;
    m_histogram = histogram;
    m_range = {scale.range().low, scale.range().high};
    rebuild();
}

void RangeHistogram::clear()
{
    m_scale.reset();
    m_histogram = {};
    rebuild();
}

void RangeHistogram::rebuild()
{
    setBackground(palette().window());
    clearPlottables();
    const double end = std::max(m_histogram.high, axisPosition(m_histogram.scale, m_range.high));
    xAxis->setRange(m_histogram.low < 0.0 ? -end : 0.0, end);
    if (m_scale)
        addBars();
    placeHandles();
    replot(QCustomPlot::rpQueuedReplot);
}

void RangeHistogram::addBars()
{
    const std::size_t tallest = *std::max_element(m_histogram.counts.begin(), m_histogram.counts.end());
    for (std::size_t i = 0; i < m_histogram.counts.size(); ++i) {
        if (m_histogram.counts[i] == 0)
            continue;
        const double centre = m_histogram.low + (static_cast<double>(i) + 0.5) * m_histogram.step();
        const double position = m_scale->positionAt(axisValue(m_histogram.scale, centre));
        const Rgb color = colorAt(m_scale->palette(), position);
        auto *bar = new QCPBars(xAxis, yAxis);
        bar->setWidth(m_histogram.step() * 0.86);
        bar->setPen(Qt::NoPen);
        bar->setBrush(QColor(color.r, color.g, color.b));
        const double share = static_cast<double>(m_histogram.counts[i]) / static_cast<double>(tallest);
        bar->setData({centre}, {0.04 + 0.96 * share});
    }
}

void RangeHistogram::placeHandles()
{
    const ThemeColors colors = themeColors(palette());
    xAxis->setBasePen(QPen(colors.text, 1));
    const auto place = [&](QCPItemLine *line, double value) {
        const double x = axisPosition(m_histogram.scale, value);
        line->setPen(QPen(hasFocus() ? colors.accent : colors.text, 2));
        line->start->setCoords(x, 0.0);
        line->end->setCoords(x, 1.0);
        line->setVisible(m_scale.has_value());
    };
    place(m_lowLine, m_range.low);
    place(m_highLine, m_range.high);
}

QPoint RangeHistogram::handle(RangeEnd end) const
{
    const double value = end == RangeEnd::Low ? m_range.low : m_range.high;
    return {qRound(xAxis->coordToPixel(axisPosition(m_histogram.scale, value))), height() / 2};
}

void RangeHistogram::move(RangeEnd end, double value)
{
    if (!m_scale)
        return;
    m_range = movedRange(m_range, end, value, m_scale->isChange());
    placeHandles();
    replot(QCustomPlot::rpQueuedReplot);
    if (m_dragged)
        m_dragged->moved = true;
    emit rangeMoved(m_range, m_drag);
}

void RangeHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double low = std::abs(event->position().x() - handle(RangeEnd::Low).x());
    const double high = std::abs(event->position().x() - handle(RangeEnd::High).x());
    if (std::min(low, high) > kGrab || !m_scale)
        return;
    const Look &look = m_scale->look();
    m_dragged = Dragged{high <= low ? RangeEnd::High : RangeEnd::Low, m_range,
                        m_scale->isChange() ? look.changeRange : look.range};
    ++m_drag;
}

void RangeHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        move(m_dragged->end, axisValue(m_histogram.scale, xAxis->pixelToCoord(event->position().x())));
}

void RangeHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragged.reset();
}

void RangeHistogram::endLostDrag()
{
    const std::optional<Dragged> lost = std::exchange(m_dragged, std::nullopt);
    if (!lost || !lost->moved)
        return;
    m_range = lost->shown;
    placeHandles();
    replot(QCustomPlot::rpQueuedReplot);
    emit rangeMoved(lost->chosen, m_drag);
}

void RangeHistogram::keyPressEvent(QKeyEvent *event)
{
    const int steps = (event->key() == Qt::Key_Right) - (event->key() == Qt::Key_Left);
    if (steps == 0 || !m_scale)
        return QCustomPlot::keyPressEvent(event);
    const RangeEnd end = (event->modifiers() & Qt::ShiftModifier) ? RangeEnd::Low : RangeEnd::High;
    const double from = axisPosition(m_histogram.scale, end == RangeEnd::Low ? m_range.low : m_range.high);
    move(end, axisValue(m_histogram.scale, from + steps * xAxis->range().size() / kKeySteps));
}

void RangeHistogram::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void RangeHistogram::showFocus()
{
    placeHandles();
    replot(QCustomPlot::rpQueuedReplot);
}

void RangeHistogram::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    showFocus();
}

void RangeHistogram::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    showFocus();
}

void RangeHistogram::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, rect(), palette());
}

}   // namespace floorscope
