// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cad/drawing_picture.h"

#include "plan/svg_drawers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace floorscope {

namespace {

constexpr double kThinnest = 0.0006;       ///< of a line, as a share of the longer side
constexpr double kPerMillimetre = 0.002;   ///< of a line weight: the paper is half a metre long
constexpr double kLeastLetters = 2.5;      ///< pixels: lower ones are no texts any more
constexpr double kFontSize = 64.0;
constexpr double kLineAdvance = 1.667;   ///< from base line to base line in heights, as AutoCAD spaces MTEXT
constexpr int kTintAlpha = 48;

double lightness(QRgb color)
{
    return (0.299 * qRed(color) + 0.587 * qGreen(color) + 0.114 * qBlue(color)) / 255.0;
}

/// Draws the parts of one drawing in the order of their kinds: areas, lines, texts.
class Painter
{
public:
    Painter(const Drawing &drawing, const QStringList &layers, QImage &image)
        : m_drawing(drawing),
          m_shown(drawing.layers.size()),
          m_scale(image.width() / drawing.extent.width()),
          m_longest(std::max(image.width(), image.height())),
          m_painter(&image)
    {
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            m_shown[i] = layers.contains(drawing.layers[i].name);
        const QRectF &extent = drawing.extent;
        const double down = image.height() / extent.height();
        m_toPixels = QTransform(m_scale, 0.0, 0.0, -down, -extent.left() * m_scale, extent.bottom() * down);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_font.setPixelSize(static_cast<int>(kFontSize));
        m_font.setHintingPreference(QFont::PreferNoHinting);
    }

    /// False where nobody waits for it any more.
    bool draw(const GoOn &goOn)
    {
        const std::size_t all = 2 * m_drawing.shapes.size() + m_drawing.texts.size();
        std::size_t passed = 0;
        const auto goesOn = [&goOn, &passed, all] {
            constexpr std::size_t kBetween = 1024;
            return passed++ % kBetween != 0 || goOn(static_cast<double>(passed) / static_cast<double>(all));
        };
        for (const bool lines : {false, true})
            for (const DrawingShape &shape : m_drawing.shapes) {
                if (!goesOn())
                    return false;
                if (m_shown[shape.layer] && (shape.kind == ShapeKind::Line) == lines)
                    lines ? stroke(shape) : fill(shape);
            }
        for (const DrawingText &text : m_drawing.texts) {
            if (!goesOn())
                return false;
            if (m_shown[text.layer] && std::min(text.height * m_scale, m_longest) >= kLeastLetters)
                write(text);
        }
        return true;
    }

private:
    void fill(const DrawingShape &shape)
    {
        QPainterPath path;   // holes by the odd-even rule
        for (const QPolygonF &ring : shape.lines) {
            path.addPolygon(m_toPixels.map(ring));
            path.closeSubpath();
        }
        QColor color = QColor::fromRgb(shape.color);
        if (shape.kind == ShapeKind::Tint)
            color.setAlpha(kTintAlpha);
        m_painter.fillPath(path, color);
    }

    void stroke(const DrawingShape &shape)
    {
        const double width =
            std::max(1.0, m_longest * std::max(kThinnest, std::min(shape.lineWeight, 3.0) * kPerMillimetre));
        m_painter.setPen(QPen(QColor::fromRgb(onWhite(shape.color)), width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        for (const QPolygonF &line : shape.lines)
            m_painter.drawPolyline(m_toPixels.map(line));
    }

    void write(const DrawingText &text)
    {
        const QFontMetricsF metrics(m_font);
        const double capital = metrics.capHeight() > 0.0 ? metrics.capHeight() : 0.7 * kFontSize;
        const double size = text.height * m_scale / capital;
        const QStringList lines = text.text.split(QLatin1Char('\n'));
        const double advance = kLineAdvance * capital, above = (static_cast<double>(lines.size()) - 1.0) * advance;
        const int column = (text.anchor - 1) % 3, row = (text.anchor - 1) / 3;
        double base = row == 0 ? -above
            : row == 1         ? (capital - above) / 2.0
            : row == 2         ? capital
                               : -above - metrics.descent();
        m_painter.save();
        m_painter.translate(m_toPixels.map(text.at));
        m_painter.rotate(-text.angle);
        m_painter.scale(size * text.stretch, size);
        m_painter.setFont(m_font);
        m_painter.setPen(QColor::fromRgb(onWhite(text.color)));
        for (const QString &line : lines) {
            m_painter.drawText(QPointF(-metrics.horizontalAdvance(line) * column / 2.0, base), line);
            base += advance;
        }
        m_painter.restore();
    }

    const Drawing &m_drawing;
    std::vector<bool> m_shown;
    double m_scale;
    double m_longest;
    QTransform m_toPixels;
    QFont m_font;
    QPainter m_painter;
};

}   // namespace

QRgb onWhite(QRgb color)
{
    constexpr double kLight = 0.5, kReadable = 0.42;
    constexpr int kGrey = 40;   // between the largest and the smallest channel
    const double light = lightness(color);
    if (light <= kLight)
        return color;
    const auto ends = std::minmax({qRed(color), qGreen(color), qBlue(color)});
    if (ends.second - ends.first < kGrey)
        return qRgb(255 - qRed(color), 255 - qGreen(color), 255 - qBlue(color));
    const double share = kReadable / light;
    const auto darker = [share](int channel) { return static_cast<int>(std::lround(channel * share)); };
    return qRgb(darker(qRed(color)), darker(qGreen(color)), darker(qBlue(color)));
}

QImage drawingPicture(const Drawing &drawing, const QStringList &layers, int longestSide, const GoOn &goOn)
{
    QImage image(pixelSize(drawing.extent.size(), longestSide), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return Painter(drawing, layers, image).draw(goOn) ? image : QImage();
}

}   // namespace floorscope
