// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/legend.h"

#include "render/blend.h"
#include "render/fonts.h"
#include "render/outlines.h"
#include "words/number_text.h"

#include <QFontMetricsF>

#include <cmath>

namespace floorscope {

namespace {

// All lengths are multiples of the text's height, so that screen and paper have the same proportions.
constexpr double kPadding = 0.9;
constexpr double kLine = 1.45;
constexpr double kBarHeight = 1.1;
constexpr double kWidestBar = 30.0;
constexpr double kArrow = 0.8;
constexpr double kSwatch = 1.0;
constexpr double kColumnGap = 1.8;
constexpr double kWidestScaleBar = 10.0;

QFontMetricsF measureOf(double height, bool bold = false)
{
    return QFontMetricsF(pictureFont(height, bold));
}

/// Where the parts of a legend go for one width.
struct Layout
{
    bool stacked = false;      ///< swatches below the bar instead of beside it
    double barWidth = 0.0;
    double swatchLeft = 0.0;
    double swatchTop = 0.0;
    double swatchWidth = 0.0;
    double scaleBarWidth = 0.0;
    double height = 0.0;
};

QStringList swatchTexts(const Scene &scene)
{
    QStringList texts{scene.legend.noDetections};
    if (!scene.legend.notCovered.isEmpty() || !scene.uncoveredRooms.empty())
        texts << uncoveredText();
    return texts;
}

/// `text` broken at spaces so that no line is wider than `width`.
QStringList wrapped(const QString &text, double width, const QFontMetricsF &measure)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : QString(line + QLatin1Char(' ') + word);
        if (!line.isEmpty() && measure.horizontalAdvance(longer) > width) {
            lines << line;
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

double widestSwatch(const Scene &scene, double unit)
{
    double widest = 0.0;
    for (const QString &text : swatchTexts(scene))
        widest = std::max(widest, measureOf(unit).horizontalAdvance(text) + unit * (kSwatch + 0.6));
    return std::max(widest, std::min(measureOf(unit).horizontalAdvance(scene.legend.notes), unit * 20.0));
}

int noteLines(const Scene &scene, double width, double unit)
{
    return static_cast<int>(wrapped(scene.legend.notes, width, measureOf(unit)).size());
}

Layout layoutFor(const Scene &scene, double width, double unit)
{
    Layout layout;
    const double inner = width - 2.0 * kPadding * unit;
    layout.scaleBarWidth = std::min(kWidestScaleBar * unit, inner * 0.25);
    const double titleWidth = measureOf(unit, true).horizontalAdvance(scene.legend.title);
    const double endsWidth = measureOf(unit).horizontalAdvance(scene.legend.lowWord + scene.legend.highWord + scene.legend.clipped) + 4.0 * unit;
    const double barWanted = std::max({titleWidth, endsWidth, 14.0 * unit});
    const double swatches = widestSwatch(scene, unit);
    layout.stacked = barWanted + swatches + layout.scaleBarWidth + 2.0 * kColumnGap * unit > inner;
    const double top = kPadding * unit;
    const double barBlock = unit * (kLine + kBarHeight + 2.0 * kLine);
    if (layout.stacked) {
        layout.barWidth = std::min(inner, kWidestBar * unit);
        layout.swatchLeft = kPadding * unit;
        layout.swatchTop = top + barBlock + 0.4 * unit;
        layout.swatchWidth = inner - layout.scaleBarWidth - kColumnGap * unit;
    } else {
        layout.barWidth = std::min(inner - swatches - layout.scaleBarWidth - 2.0 * kColumnGap * unit, std::max(kWidestBar * unit, barWanted));
        layout.swatchLeft = kPadding * unit + layout.barWidth + kColumnGap * unit;
        layout.swatchTop = top;
        layout.swatchWidth = swatches;
    }
    double lines = noteLines(scene, layout.swatchWidth, unit);
    for (const QString &text : swatchTexts(scene))
        lines += static_cast<double>(wrapped(text, layout.swatchWidth - unit * (kSwatch + 0.6), measureOf(unit)).size());
    const double swatchBottom = layout.swatchTop + lines * kLine * unit;
    layout.height = std::max(top + barBlock, swatchBottom) + kPadding * unit * 0.8;
    return layout;
}

QRgb paperOf(const Scene &scene)
{
    return scene.plan && scene.plan->dark ? qRgb(0x1e, 0x22, 0x28) : qRgb(255, 255, 255);
}

/// What a value looks like over bare paper, through the same blend and strength as the map.
QColor seenOnPaper(const Scene &scene, double value)
{
    const Paint paint = scene.field->scale.paintOf(value);
    const double alpha = paint.opacity * scene.opacity;
    const auto part = [&](int channel) { return static_cast<int>(std::lround(channel * alpha)); };
    return QColor(blended(paperOf(scene), qRgba(part(paint.color.r), part(paint.color.g), part(paint.color.b), part(255)), scene.blend));
}

void paintGradient(QPainter &painter, const QRectF &bar, const Scene &scene)
{
    const ColorScale &scale = scene.field->scale;
    const int steps = std::max(2, static_cast<int>(bar.width()));
    for (int i = 0; i < steps; ++i) {
        const double position = (i + 0.5) / steps;
        double value = scale.valueAt(position);
        if (value == 0.0)   // zero is not painted: show the color next to it
            value = scale.range().high * 1e-6;
        painter.fillRect(QRectF(bar.left() + bar.width() * i / steps, bar.top(), bar.width() / steps + 0.5, bar.height()),
                         seenOnPaper(scene, value));
    }
}

/// A cap in the end's color that says "and more beyond".
void paintArrow(QPainter &painter, const QRectF &bar, const QColor &color, const QColor &edge, double unit, bool right)
{
    const double x = right ? bar.right() : bar.left();
    const double tip = x + (right ? 1.0 : -1.0) * kArrow * unit;
    painter.setBrush(color);
    painter.setPen(QPen(edge, 1.0));
    painter.drawPolygon(QPolygonF{{x, bar.top()}, {tip, bar.center().y()}, {x, bar.bottom()}});
}

QString tickText(double value, const FieldLayer &field)
{
    if (field.meaning == FieldMeaning::ChangeRatio)
        return QStringLiteral("×") + valueText(std::exp2(value));
    if (field.scale.isChange() && value > 0.0)
        return QLatin1Char('+') + valueText(value);
    return valueText(value).replace(QLatin1Char('-'), QChar(0x2212));
}

/// Numbers under the bar; one that would touch its left neighbour is left out.
void paintTicks(QPainter &painter, const QRectF &bar, const Scene &scene, double unit, const Theme &theme)
{
    const FieldLayer &field = *scene.field;
    painter.setFont(pictureFont(unit));
    const QFontMetricsF measure = measureOf(unit);
    double free = bar.left() - unit;
    std::vector<double> ticks = barTicks(field.scale, static_cast<int>(bar.width() / (unit * 5.0)));
    for (const double value : ticks) {
        const double x = bar.left() + bar.width() * field.scale.positionOf(value);
        const QString text = tickText(value, field);
        const double width = measure.horizontalAdvance(text);
        const double left = std::clamp(x - width / 2.0, bar.left() - unit * 0.2, bar.right() - width + unit * 0.6);
        if (left < free)
            continue;
        painter.setPen(QPen(theme.text, 1.0));
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + unit * 0.3));
        painter.drawText(QRectF(left, bar.bottom() + unit * 0.3, width + 1.0, unit * kLine), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        free = left + width + unit * 0.8;
    }
}

void paintEnds(QPainter &painter, const QRectF &bar, const Scene &scene, double unit, const Theme &theme)
{
    const QRectF line(bar.left(), bar.bottom() + unit * (0.2 + kLine), bar.width(), unit * kLine);
    painter.setPen(theme.secondary);
    painter.setFont(pictureFont(unit));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, scene.legend.lowWord);
    const QString high = scene.legend.clipped.isEmpty() ? scene.legend.highWord
                                                        : QString(scene.legend.highWord + QStringLiteral(" · ") + scene.legend.clipped);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, high);
}

/// The two-color key of the checkerboard.
void paintUsedKey(QPainter &painter, const QRectF &bar, double unit, const Scene &scene, const Theme &theme)
{
    painter.setPen(QPen(theme.secondary, 1.0));
    painter.setBrush(seenOnPaper(scene, 1.0));
    painter.drawRect(QRectF(bar.left(), bar.top(), unit * kSwatch, unit * kSwatch));
    painter.setPen(theme.text);
    painter.setFont(pictureFont(unit));
    painter.drawText(QRectF(bar.left() + unit * (kSwatch + 0.6), bar.top() - unit * 0.2, bar.width(), unit * kLine),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, usedText());
}

void paintBar(QPainter &painter, const QRectF &box, const Layout &layout, const Scene &scene, double unit, const Theme &theme)
{
    painter.setFont(pictureFont(unit, true));
    painter.setPen(theme.text);
    const QRectF title(box.left() + kPadding * unit, box.top() + kPadding * unit * 0.6, layout.barWidth, unit * kLine);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, scene.legend.title);
    if (!scene.field)
        return;
    const ColorScale &scale = scene.field->scale;
    const bool clipped = scale.range().above > 0;
    QRectF bar(title.left(), title.bottom() + unit * 0.25, layout.barWidth - kArrow * unit, unit * kBarHeight);
    if (scale.isChange())
        bar.setLeft(bar.left() + kArrow * unit);
    if (scale.look().style == Style::Checkerboard && !scale.isChange())
        return paintUsedKey(painter, bar, unit, scene, theme);
    paintGradient(painter, bar, scene);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.secondary, 1.0));
    painter.drawRect(bar);
    if (clipped)
        paintArrow(painter, bar, seenOnPaper(scene, scale.range().high), theme.secondary, unit, true);
    if (clipped && scale.isChange())
        paintArrow(painter, bar, seenOnPaper(scene, scale.range().low), theme.secondary, unit, false);
    paintTicks(painter, bar, scene, unit, theme);
    paintEnds(painter, bar, scene, unit, theme);
}

void paintSwatches(QPainter &painter, const QRectF &box, const Layout &layout, const Scene &scene, double unit, const Theme &theme)
{
    double y = box.top() + layout.swatchTop - unit * 0.25;
    const double left = box.left() + layout.swatchLeft;
    painter.setFont(pictureFont(unit));
    const QStringList texts = swatchTexts(scene);
    for (int i = 0; i < texts.size(); ++i) {
        const QRectF swatch(left, y + unit * (kLine - kSwatch) / 2.0, unit * kSwatch, unit * kSwatch);
        const bool black = i == 0 && scene.field && scene.field->scale.look().style == Style::Checkerboard && !scene.field->scale.isChange();
        painter.fillRect(swatch, black ? seenOnPaper(scene, 0.0) : QColor(paperOf(scene)));
        painter.setBrush(i == 0 ? QBrush(Qt::NoBrush) : hatching(scene.plan && scene.plan->dark));
        painter.setPen(QPen(theme.secondary, 1.0));
        painter.drawRect(swatch);
        painter.setPen(theme.text);
        for (const QString &line : wrapped(texts[i], layout.swatchWidth - unit * (kSwatch + 0.6), measureOf(unit))) {
            painter.drawText(QRectF(swatch.right() + unit * 0.6, y, layout.swatchWidth, unit * kLine), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line);
            y += unit * kLine;
        }
    }
    painter.setPen(theme.secondary);
    for (const QString &line : wrapped(scene.legend.notes, layout.swatchWidth, measureOf(unit))) {
        painter.drawText(QRectF(left, y, layout.swatchWidth, unit * kLine), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line);
        y += unit * kLine;
    }
}

void paintScaleBar(QPainter &painter, const QRectF &box, const Layout &layout, double pixelsPerMetre, double unit, const Theme &theme)
{
    const double length = roundMetres(layout.scaleBarWidth / pixelsPerMetre);
    const double width = length * pixelsPerMetre;
    const double right = box.right() - kPadding * unit;
    const double y = box.bottom() - unit * (kLine + 0.9);
    painter.setPen(QPen(theme.text, std::max(1.0, unit * 0.12)));
    painter.drawLine(QPointF(right - width, y), QPointF(right, y));
    for (const double x : {right - width, right})
        painter.drawLine(QPointF(x, y - unit * 0.35), QPointF(x, y + unit * 0.35));
    painter.setFont(pictureFont(unit));
    painter.drawText(QRectF(right - layout.scaleBarWidth, y + unit * 0.2, layout.scaleBarWidth, unit * kLine),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, scaleBarText(length));
}

} // namespace

Theme lightTheme()
{
    return {QColor(0xe6, 0xe8, 0xec), QColor(0xff, 0xff, 0xff), QColor(0x1e, 0x24, 0x2c), QColor(0x57, 0x60, 0x6c), QColor(0xd3, 0xd8, 0xdf)};
}

Theme darkTheme()
{
    return {QColor(0x15, 0x18, 0x1d), QColor(0x1b, 0x1f, 0x25), QColor(0xe4, 0xe7, 0xeb), QColor(0xa6, 0xae, 0xb9), QColor(0x3b, 0x42, 0x4c)};
}

double legendHeight(const Scene &scene, double width, double textHeight)
{
    return layoutFor(scene, width, textHeight).height;
}

void paintLegend(QPainter &painter, const QRectF &box, const Scene &scene, double pixelsPerMetre, double textHeight, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1.0));
    painter.setBrush(theme.card);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    const Layout layout = layoutFor(scene, box.width(), textHeight);
    paintBar(painter, box, layout, scene, textHeight, theme);
    paintSwatches(painter, box, layout, scene, textHeight, theme);
    paintScaleBar(painter, box, layout, pixelsPerMetre, textHeight, theme);
    painter.restore();
}

double paintCaption(QPainter &painter, const QRectF &box, const QStringList &parts, double textHeight, const Theme &theme)
{
    painter.save();
    double x = box.left(), y = box.top();
    for (int i = 0; i < parts.size(); ++i) {
        const bool first = i == 0;
        const QString text = first ? parts[i] : QString(QStringLiteral(" · ") + parts[i]);
        const double width = measureOf(textHeight, first).horizontalAdvance(text);
        const bool wraps = !first && x + width > box.right();
        if (wraps) {
            x = box.left();
            y += textHeight * kLine;
        }
        painter.setFont(pictureFont(textHeight, first));
        painter.setPen(theme.text);
        painter.drawText(QRectF(x, y, width + 1.0, textHeight * kLine), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, wraps ? parts[i] : text);
        x += wraps ? measureOf(textHeight).horizontalAdvance(parts[i]) : width;
    }
    painter.restore();
    return y - box.top() + textHeight * kLine;
}

double roundMetres(double longest)
{
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    for (const double digit : {5.0, 2.0})
        if (digit * power <= longest)
            return digit * power;
    return power;
}

} // namespace floorscope
