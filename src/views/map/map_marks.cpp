// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_marks.h"

#include "views/parts/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace floorscope {

namespace {

constexpr double kPinRadius = 5.0;
constexpr double kEndRadius = 4.0;

/// Draws twice: a broad halo in the color of fields, and the accent over it.
void drawWithHalo(QPainter &painter, const ThemeColors &colors, double width, const std::function<void()> &draw)
{
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {QPen(colors.field, width + 3.0), QPen(colors.accent, width)}) {
        painter.setPen(pen);
        draw();
    }
}

void paintDot(QPainter &painter, QPointF at, double radius, const ThemeColors &colors)
{
    painter.setPen(QPen(colors.field, 2.0));
    painter.setBrush(colors.accent);
    painter.drawEllipse(at, radius, radius);
}

/// Beside the middle of the line, on a card.
void paintLength(QPainter &painter, QPointF middle, const QString &text, const ThemeColors &colors, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(text) + 12.0, metrics.height() + 6.0));
    box.moveCenter(middle - QPointF(0.0, metrics.height() + 6.0));
    painter.setPen(QPen(colors.edge, 1.0));
    painter.setBrush(colors.field);
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void paintRuler(QPainter &painter, const RulerLine &ruler, QPointF from, QPointF to, const ThemeColors &colors,
                const QFont &font)
{
    drawWithHalo(painter, colors, 2.0, [&] { painter.drawLine(from, to); });
    for (const QPointF &end : {from, to})
        paintDot(painter, end, kEndRadius, colors);
    if (!ruler.text.isEmpty())
        paintLength(painter, (from + to) / 2.0, ruler.text, colors, font);
}

void paintDraft(QPainter &painter, const ZoneDraft &draft, const std::function<QPointF(FloorPoint)> &toWidget,
                const ThemeColors &colors)
{
    const auto drawn = [&](const FloorPolygon &corners) {
        QPolygonF line;
        for (const FloorPoint &corner : corners)
            line << toWidget(corner);
        return line;
    };
    for (const FloorPolygon &ring : draft.rings)
        drawWithHalo(painter, colors, 2.0, [&] { painter.drawPolygon(drawn(ring)); });
    if (!draft.line.empty())
        drawWithHalo(painter, colors, 2.0, [&] { painter.drawPolyline(drawn(draft.line)); });
    for (const FloorPoint &handle : draft.handles)
        paintDot(painter, toWidget(handle), kEndRadius, colors);
    if (draft.active)
        paintDot(painter, toWidget(*draft.active), kPinRadius + 2.0, colors);
}

}   // namespace

void paintMarks(QPainter &painter, const MapMarks &marks, const std::function<QPointF(FloorPoint)> &toWidget,
                const QPolygonF &pinCell, const QPalette &palette, const QFont &font)
{
    const ThemeColors colors = themeColors(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FloorPolygon &place : marks.places) {
        QPolygonF ring;
        for (const FloorPoint &corner : place)
            ring << toWidget(corner);
        drawWithHalo(painter, colors, 3.0, [&] { painter.drawPolygon(ring); });
    }
    if (marks.pin) {
        if (!pinCell.isEmpty())
            drawWithHalo(painter, colors, 2.0, [&] { painter.drawPolygon(pinCell); });
        paintDot(painter, toWidget(*marks.pin), kPinRadius, colors);
    }
    if (marks.ruler)
        paintRuler(painter, *marks.ruler, toWidget(marks.ruler->from), toWidget(marks.ruler->to), colors, font);
    if (marks.draft)
        paintDraft(painter, *marks.draft, toWidget, colors);
    painter.restore();
}

}   // namespace floorscope
