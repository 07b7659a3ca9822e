// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cad/drawing_builder.h"

#include "plan/plan_decoders.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace floorscope {

namespace {

constexpr qint64 kMostPoints = 12'000'000;
constexpr std::size_t kMostShapes = 3'000'000;
constexpr std::size_t kMostLayers = 10'000;
constexpr double kFarthest = 1e12;   ///< units: beyond it doubles tell no millimetre

bool isPlace(QPointF p)
{
    return std::abs(p.x()) < kFarthest && std::abs(p.y()) < kFarthest;   // false for what is no number
}

QPolygonF places(const QPolygonF &points)
{
    if (std::all_of(points.begin(), points.end(), isPlace))
        return points;
    QPolygonF kept;
    std::copy_if(points.begin(), points.end(), std::back_inserter(kept), isPlace);
    return kept;
}

QRectF box(const DrawingShape &shape)
{
    QRectF all;
    bool first = true;
    for (const QPolygonF &line : shape.lines) {
        const QRectF bounds = line.boundingRect();
        // QRectF::united drops what has no width or no height, such as a line along an axis
        all = first ? bounds
                    : QRectF(QPointF(std::min(all.left(), bounds.left()), std::min(all.top(), bounds.top())),
                             QPointF(std::max(all.right(), bounds.right()), std::max(all.bottom(), bounds.bottom())));
        first = false;
    }
    return all;
}

struct Span
{
    double low = 0.0, high = 0.0;
    [[nodiscard]] double length() const { return high - low; }
};

/// Where the middles of nearly all shapes lie.
Span middleSpan(std::vector<double> middles)
{
    std::sort(middles.begin(), middles.end());
    const std::size_t left = middles.size() / 50;
    return {middles[left], middles[middles.size() - 1 - left]};
}

/// Far from nearly all others: ten times their span off.
bool isFar(const Span &span, double low, double high)
{
    constexpr double kTimes = 10.0;
    const double reach = kTimes * span.length();
    return reach > 0.0 && (low < span.low - reach || high > span.high + reach);
}

template <typename T>
void keepOnly(std::vector<T> &all, const std::vector<bool> &dropped)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!dropped[i]) {
            if (kept != i)
                all[kept] = std::move(all[i]);
            ++kept;
        }
    all.resize(kept);
}

}   // namespace

DrawingBuilder::DrawingBuilder(qint64 expected, GoOn goOn) : m_expected(expected), m_goOn(std::move(goOn)) {}

/// Asks now and then.
bool DrawingBuilder::goesOn()
{
    constexpr std::size_t kBetween = 1024;
    const std::size_t taken = m_shapes.size() + m_texts.size();
    if (taken % kBetween == 0)
        m_givenUp = m_givenUp
            || !m_goOn(m_expected > 0 ? std::min(1.0, static_cast<double>(taken) / static_cast<double>(m_expected))
                                      : 0.0);
    return !m_tooMany && !m_givenUp;
}

std::size_t DrawingBuilder::layer(const DrawingInk &ink)
{
    auto found = m_numbers.find(ink.layer);
    if (found == m_numbers.end()) {
        found = m_numbers.insert(ink.layer, m_layers.size());
        m_layers.push_back({ink.layer});
    }
    m_layers[*found].shown = m_layers[*found].shown || !ink.hidden;
    return *found;
}

bool DrawingBuilder::add(const DrawingInk &ink, DrawingShape shape)
{
    shape.layer = layer(ink);
    shape.color = ink.color;
    std::erase_if(shape.lines, [](const QPolygonF &line) { return line.size() < 2; });
    if (shape.lines.empty())
        return true;
    for (const QPolygonF &line : shape.lines)
        m_points += line.size();
    m_shapes.push_back(std::move(shape));
    m_shapeHidden.push_back(ink.hidden);
    m_tooMany = m_points > kMostPoints || m_shapes.size() > kMostShapes || m_layers.size() > kMostLayers;
    return goesOn();
}

bool DrawingBuilder::line(const DrawingInk &ink, double lineWeight, const QPolygonF &points)
{
    DrawingShape shape;
    shape.lineWeight = lineWeight;
    shape.lines.push_back(places(points));
    return add(ink, std::move(shape));
}

bool DrawingBuilder::area(const DrawingInk &ink, bool solid, const std::vector<QPolygonF> &rings)
{
    DrawingShape shape;
    shape.kind = solid ? ShapeKind::Fill : ShapeKind::Tint;
    std::transform(rings.begin(), rings.end(), std::back_inserter(shape.lines), places);
    return add(ink, std::move(shape));
}

bool DrawingBuilder::text(const DrawingInk &ink, const DrawingLetters &letters)
{
    if (!isPlace(letters.at) || letters.text.trimmed().isEmpty())
        return true;
    if (!(letters.height > 0.0)) {   // as GDAL reads every text of a DWG
        m_sizeless = m_sizeless || !ink.hidden;
        return true;
    }
    m_texts.push_back({layer(ink), ink.color, letters.text, letters.at, letters.height, letters.angle, letters.stretch,
                       letters.anchor});
    m_textHidden.push_back(ink.hidden);
    m_tooMany = m_texts.size() > kMostShapes;
    return goesOn();
}

bool DrawingBuilder::paper()
{
    m_onPaper = true;
    return true;
}

bool DrawingBuilder::fault()
{
    constexpr qint64 kMostFaults = 100'000;
    return ++m_faults < kMostFaults;
}

/// Of a layer that is shown, what the drawing hides all the same stays hidden.
void DrawingBuilder::dropHidden()
{
    for (std::size_t i = 0; i < m_shapes.size(); ++i)
        m_shapeHidden[i] = m_shapeHidden[i] && m_layers[m_shapes[i].layer].shown;
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_textHidden[i] = m_textHidden[i] && m_layers[m_texts[i].layer].shown;
    keepOnly(m_shapes, m_shapeHidden);
    keepOnly(m_texts, m_textHidden);
}

/// Finds the extent, and drops what would make the rest a speck in it.
void DrawingBuilder::dropFar()
{
    const bool any = std::any_of(m_shapes.begin(), m_shapes.end(),
                                 [this](const DrawingShape &shape) { return m_layers[shape.layer].shown; });
    std::vector<QRectF> boxes(m_shapes.size());
    std::transform(m_shapes.begin(), m_shapes.end(), boxes.begin(), box);
    std::vector<double> across, along;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!any || m_layers[m_shapes[i].layer].shown) {
            across.push_back(boxes[i].center().x());
            along.push_back(boxes[i].center().y());
        }
    const Span x = middleSpan(std::move(across)), y = middleSpan(std::move(along));
    const Span wide{x.low, std::max(x.high, x.low + y.length())}, high{y.low, std::max(y.high, y.low + x.length())};
    std::vector<bool> far(m_shapes.size());
    double left = kFarthest, right = -kFarthest, bottom = kFarthest, top = -kFarthest;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF &b = boxes[i];
        far[i] = isFar(wide, b.left(), b.right()) || isFar(high, b.top(), b.bottom());
        if (far[i] || (any && !m_layers[m_shapes[i].layer].shown))
            continue;
        left = std::min(left, b.left());
        right = std::max(right, b.right());
        bottom = std::min(bottom, b.top());
        top = std::max(top, b.bottom());
    }
    m_drawing.extent = QRectF(QPointF(left, bottom), QPointF(right, top));
    if (const auto count = std::count(far.begin(), far.end(), true); count > 0)
        m_drawing.notes.push_back(planNote(Reason::FarPartsLeftOut, {qint64(count)}));
    keepOnly(m_shapes, far);
}

void DrawingBuilder::orderLayers()
{
    std::vector<std::size_t> order(m_layers.size()), place(m_layers.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [this](std::size_t a, std::size_t b) { return layerBefore(m_layers[a].name, m_layers[b].name); });
    std::vector<DrawingLayer> layers;
    const bool any = std::any_of(m_layers.begin(), m_layers.end(), [](const Layer &each) { return each.shown; });
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        layers.push_back({m_layers[order[i]].name, m_layers[order[i]].shown || !any});
    }
    for (DrawingShape &shape : m_shapes)
        shape.layer = place[shape.layer];
    for (DrawingText &text : m_texts)
        text.layer = place[text.layer];
    m_drawing.layers = std::move(layers);
}

Result<Drawing> DrawingBuilder::finish(std::vector<Error> notes)
{
    if (m_givenUp)
        return failure(ErrorKind::GivenUp);
    if (m_tooMany)
        return failureFor(ErrorKind::PlanTooLarge, Reason::TooManyShapes);
    dropHidden();
    if (m_shapes.empty())
        return failureFor(ErrorKind::PlanUnreadable, m_onPaper ? Reason::OnlyOnPaper : Reason::EmptyDrawing);
    dropFar();
    const double longest = std::max(m_drawing.extent.width(), m_drawing.extent.height());
    if (!(longest > 0.0))
        return failureFor(ErrorKind::PlanUnreadable, Reason::EmptyDrawing);
    m_drawing.extent.setSize(m_drawing.extent.size().expandedTo(QSizeF(longest, longest) / 100.0));
    orderLayers();
    m_drawing.shapes = std::move(m_shapes);
    m_drawing.texts = std::move(m_texts);
    if (m_sizeless)
        m_drawing.notes.push_back(planNote(Reason::EntitiesLeftOut, {QStringLiteral("TEXT")}));
    if (m_faults > 0)
        m_drawing.notes.push_back(planNote(Reason::EntitiesUnreadable, {m_faults}));
    m_drawing.notes.insert(m_drawing.notes.end(), notes.begin(), notes.end());
    return m_drawing;
}

}   // namespace floorscope
