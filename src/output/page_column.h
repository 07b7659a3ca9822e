// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace floorscope {

/// Lines of text one below the other: laid out first, so that their height is known, then painted. Lengths in the
/// painter's units.
class PageColumn
{
public:
    /// Lines begin at the column's own top; `tallest`: where `paragraphs` stops.
    PageColumn(double width, double textHeight, double tallest);

    void heading(const QString &text);
    /// The name at the left, the value at the right; below each other where a line cannot hold both.
    void figure(const QString &name, const QString &value);
    void paragraph(const QString &text);
    /// As many as there is room for, then how many more there are.
    void paragraphs(const QStringList &texts);
    void gap();

    [[nodiscard]] double height() const { return m_y; }
    void paint(QPainter &painter, const QPointF &topLeft) const;

private:
    struct Line
    {
        double x = 0.0;
        double y = 0.0;
        QString text;
        double size = 0.0;
        bool bold = false;
        bool secondary = false;
    };
    double m_width;
    double m_text;
    double m_tallest;
    double m_y = 0.0;
    std::vector<Line> m_lines;
};

}   // namespace floorscope
