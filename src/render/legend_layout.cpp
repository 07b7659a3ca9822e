// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/legend_layout.h"

#include "render/scale_bar.h"
#include "render/text_lines.h"
#include "words/number_text.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <vector>

namespace floorscope {

namespace {

// All lengths are multiples of the text's height, so that screen and paper have the same proportions.
constexpr double kPadding = 0.9;
constexpr double kBarHeight = 1.1;
constexpr double kNarrowestBar = 18.0;
constexpr double kWidestBar = 30.0;
constexpr double kSwatch = 1.0;
constexpr double kAfterSwatch = 0.6;
constexpr double kColumnGap = 1.8;
constexpr double kWidestNotes = 22.0;
constexpr double kWidestScaleBar = 10.0;
constexpr double kNarrowestScaleBar = 6.0;

struct Key
{
    LegendKey key;
    QString text;
};

bool isCheckerboard(const Scene &scene)
{
    return scene.field && scene.field->scale.isCheckerboard();
}

/// A checkerboard has none, nor has what has no value that lies on it.
bool hasBar(const Scene &scene)
{
    const bool bare = scene.legend.lowWord.isEmpty() && !scene.legend.highWord.isEmpty();
    return scene.field && !isCheckerboard(scene) && !bare;
}

std::vector<Key> legendKeys(const Scene &scene)
{
    std::vector<Key> keys;
    if (isCheckerboard(scene))
        keys.push_back({LegendKey::Used, usedText()});
    if (!scene.legend.noDetections.isEmpty())
        keys.push_back({LegendKey::NoDetections, scene.legend.noDetections});
    if (!scene.legend.appeared.isEmpty())
        keys.push_back({LegendKey::New, scene.legend.appeared});
    if (!scene.legend.vanished.isEmpty())
        keys.push_back({LegendKey::Gone, scene.legend.vanished});
    if (!scene.legend.tooFew.isEmpty())
        keys.push_back({LegendKey::TooFew, scene.legend.tooFew});
    if (!scene.legend.pale.isEmpty())
        keys.push_back({LegendKey::Pale, scene.legend.pale});
    if (!scene.legend.notCovered.isEmpty() || !scene.uncoveredRooms.empty())
        keys.push_back(
            {LegendKey::NotCovered, scene.legend.notCovered.isEmpty() ? uncoveredText() : scene.legend.notCovered});
    if (!scene.legend.withheld.isEmpty())
        keys.push_back({LegendKey::Withheld, scene.legend.withheld});
    if (!scene.legend.outside.isEmpty())
        keys.push_back({LegendKey::Outside, scene.legend.outside});
    const auto marks = [&scene](bool online) {
        return std::any_of(scene.sensors.begin(), scene.sensors.end(),
                           [online](const Sensor &sensor) { return sensor.presence && sensor.online == online; });
    };
    if (marks(true))
        keys.push_back({LegendKey::Sensor, sensorText(true)});
    if (marks(false))
        keys.push_back({LegendKey::OfflineSensor, sensorText(false)});
    return keys;
}

/// Fills a layout from top to bottom.
class Builder
{
public:
    Builder(const Scene &scene, double unit, bool marks) : m_scene(scene), m_unit(unit), m_marks(marks) {}

    /// Title, bar, numbers and what the ends mean. Returns where it ends.
    double addBar(double left, double top, double width)
    {
        double y = addWrapped(m_scene.legend.title, left, top, width, true, false);
        if (!hasBar(m_scene))
            return y;
        const ColorScale &scale = m_scene.field->scale;
        const ValueRange &range = scale.range();
        m_layout.capLeft = scale.isChange() ? range.above > 0 : range.below > 0;
        m_layout.capRight = range.above > 0;
        const double inset = scale.isChange() || m_layout.capLeft ? capWidth(m_unit) : 0.0;
        m_layout.bar = QRectF(left + inset, y + 0.25 * m_unit, width - inset - capWidth(m_unit), kBarHeight * m_unit);
        addTicks();
        y = m_layout.bar.bottom() + 0.3 * m_unit + kLineStep * m_unit;
        return addEnds(y, left, width);
    }

    /// Swatches with their words, then the notes. Returns where they end.
    double addKeys(double left, double top, double width)
    {
        const double indent = (kSwatch + kAfterSwatch) * m_unit;
        double y = top;
        for (const Key &key : legendKeys(m_scene)) {
            addSwatch(left, y, key.key);
            y = addWrapped(key.text, left + indent, y, width - indent, false, false);
        }
        for (const QString &line : wrappedParts(m_scene.legend.notes, width, m_unit)) {
            addLine(line, left, y, false, true);
            y += kLineStep * m_unit;
        }
        return y;
    }

    LegendLayout take() { return std::move(m_layout); }
    LegendLayout &layout() { return m_layout; }

private:
    void addLine(const QString &text, double left, double top, bool bold, bool secondary)
    {
        m_layout.lines.push_back(
            {QRectF(left, top, textWidth(text, m_unit, bold), kLineStep * m_unit), text, bold, secondary});
    }

    double addWrapped(const QString &text, double left, double top, double width, bool bold, bool secondary)
    {
        for (const QString &line : wrapped(text, width, m_unit, bold)) {
            addLine(line, left, top, bold, secondary);
            top += kLineStep * m_unit;
        }
        return top;
    }

    void addSwatch(double left, double top, LegendKey key)
    {
        m_layout.swatches.push_back(
            {QRectF(left, top + (kLineStep - kSwatch) / 2.0 * m_unit, kSwatch * m_unit, kSwatch * m_unit), key});
    }

    /// A number under the bar, in the middle below its mark as far as the bar's ends allow.
    struct Tick
    {
        double x;
        double left;
        double right;
        QString text;
    };

    [[nodiscard]] Tick tickFor(double value, double place) const
    {
        const QRectF &bar = m_layout.bar;
        const QString text = tickText(value, m_scene.field->meaning);
        const double width = textWidth(text, m_unit);
        const double x = bar.left() + bar.width() * place;
        const double left =
            std::max(bar.left() - 0.2 * m_unit, std::min(x - width / 2.0, bar.right() - width + 0.6 * m_unit));
        return {x, left, left + width, text};
    }

    void addTick(const Tick &tick)
    {
        m_layout.ticks.push_back(tick.x);
        addLine(tick.text, tick.left, m_layout.bar.bottom() + 0.3 * m_unit, false, false);
    }

    /// The numbers of the bar, its ends first, then from the middle outwards: the middle of a change is 0.
    [[nodiscard]] std::vector<std::vector<Tick>> tickPairs() const
    {
        const ColorScale &scale = m_scene.field->scale;
        const double apart = scale.isChange() ? 3.0 : 5.0;   // two sides to fill; what has no room is left out
        const std::vector<double> values =
            barTicks(scale, static_cast<int>(m_layout.bar.width() / (m_unit * apart)),
                     m_scene.field->meaning == FieldMeaning::ChangeRatio ? TickNumbers::Factors : TickNumbers::Values);
        std::vector<std::vector<Tick>> pairs{{tickFor(values.front(), 0.0), tickFor(values.back(), 1.0)}};
        const auto add = [&](std::initializer_list<double> inner) {
            pairs.emplace_back();
            for (const double value : inner)
                pairs.back().push_back(tickFor(value, scale.positionAt(value)));
        };
        const std::size_t last = values.size() - 1;
        if (scale.isChange()) {
            add({0.0});
            for (std::size_t i = last / 2 + 1; i < last; ++i)
                add({values[last - i], values[i]});
        } else {
            for (std::size_t i = 1; i < last; ++i)
                add({values[i]});
        }
        return pairs;
    }

    /// The ends always have their numbers; one between that would touch another is left out, and with it its like on
    /// the other side of 0.
    void addTicks()
    {
        const double apart = 0.8 * m_unit;
        std::vector<Tick> kept;
        const auto isFree = [&](const Tick &tick) {
            return std::none_of(kept.begin(), kept.end(), [&](const Tick &other) {
                return tick.left < other.right + apart && other.left < tick.right + apart;
            });
        };
        for (const std::vector<Tick> &pair : tickPairs()) {
            if (!kept.empty() && !std::all_of(pair.begin(), pair.end(), isFree))
                continue;
            std::for_each(pair.begin(), pair.end(), [this](const Tick &tick) { addTick(tick); });
            kept.insert(kept.end(), pair.begin(), pair.end());
        }
    }

    /// "quiet" … "busy · ▪ 1 % of cells above"; the last part takes a line of its own where it has no room.
    double addEnds(double top, double left, double width)
    {
        const LegendText &words = m_scene.legend;
        const QString dot = QStringLiteral(" · ");
        const double mark = (kSwatch + kAfterSwatch * 0.6) * m_unit;
        const double clipped =
            words.clipped.isEmpty() ? 0.0 : textWidth(dot, m_unit) + mark + textWidth(words.clipped, m_unit);
        const double high = textWidth(words.highWord, m_unit);
        const QRectF &bar = m_layout.bar;
        if (textWidth(words.lowWord, m_unit) + 1.2 * m_unit + high > bar.width())   // one below the other
            top = addWrapped(words.lowWord, left, top, width, false, true);
        else
            addLine(words.lowWord, bar.left(), top, false, true);
        const bool oneLine = textWidth(words.lowWord, m_unit) + 1.2 * m_unit + high + clipped <= bar.width();
        const double unused = m_marks || clipped == 0.0 ? 0.0 : mark;
        double x = bar.right() - high - (oneLine ? clipped - unused : 0.0);
        addLine(words.highWord, x, top, false, true);
        const double below = top + kLineStep * m_unit;
        if (words.clipped.isEmpty())
            return below;
        if (!oneLine) {
            addMark(left, below);
            return addWrapped(words.clipped, left + mark - unused, below, width - mark, false, true);
        }
        x += high;
        addLine(dot, x, top, false, true);
        x += textWidth(dot, m_unit);
        addMark(x, top);
        addLine(words.clipped, x + mark - unused, top, false, true);
        return below;
    }

    void addMark(double left, double top)
    {
        if (m_marks)
            addSwatch(left, top, LegendKey::Clipped);
    }

    const Scene &m_scene;
    double m_unit;
    bool m_marks;
    LegendLayout m_layout;
};

/// What the keys would like to have, without wrapping.
double widthOfKeys(const Scene &scene, double unit)
{
    double widest = std::min(textWidth(scene.legend.notes, unit), kWidestNotes * unit);
    for (const Key &key : legendKeys(scene))
        widest = std::max(widest, textWidth(key.text, unit) + (kSwatch + kAfterSwatch) * unit);
    return widest + 1.0;
}

/// What title and bar would like to have.
double widthOfBar(const Scene &scene, double unit)
{
    return std::max(kNarrowestBar * unit, std::min(textWidth(scene.legend.title, unit, true), kWidestBar * unit));
}

/// Above it something reaches farther to the right than `right`; below it nothing does.
double freeBelow(const LegendLayout &layout, double right)
{
    double free = layout.bar.bottom();
    for (const LegendLine &line : layout.lines)
        if (line.box.right() > right)
            free = std::max(free, line.box.bottom());
    return free;
}

/// The highest place from `top` on that has so much height free right of everything.
double freePlace(const LegendLayout &layout, double top, double right, double height)
{
    double place = top;
    for (const LegendLine &line : layout.lines)   // from top to bottom
        if (line.box.right() > right && line.box.bottom() > place && line.box.top() < place + height)
            place = line.box.bottom();
    return place;
}

LegendLayout finished(LegendLayout layout, const QRectF &scaleBar, double bottom, double unit)
{
    layout.scaleBar = scaleBar;
    layout.height = std::max(bottom, scaleBar.bottom()) + 0.7 * kPadding * unit;
    return layout;
}

}   // namespace

double ownLegendWidth(const Scene &scene, double textHeight)
{
    return std::ceil(std::max(widthOfBar(scene, textHeight) + 1.0, widthOfKeys(scene, textHeight))
                     + 2.0 * kPadding * textHeight);
}

LegendLayout layoutLegend(const Scene &scene, double width, double textHeight, bool marks)
{
    const double unit = textHeight;
    const double padding = kPadding * unit;
    const double inner = width - 2.0 * padding;
    const double gap = kColumnGap * unit;
    const double keys = widthOfKeys(scene, unit);
    const double barWanted = widthOfBar(scene, unit);
    // the scale bar gives way before the title wraps
    const double widest = std::min(kWidestScaleBar * unit, inner * 0.25);
    const double scaleBar =
        std::clamp(inner - keys - barWanted - 2.0 * gap, std::min(kNarrowestScaleBar * unit, widest), widest);
    const double barRoom = inner - keys - scaleBar - 2.0 * gap;
    const double barLeast = kNarrowestBar * unit;
    const double top = 0.6 * padding;

    Builder builder(scene, unit, marks);
    const double high = scaleBarLines(scene.feet) * unit;
    const auto barAt = [&](double y) { return QRectF(width - padding - scaleBar, y, scaleBar, high); };
    if (barRoom >= barLeast) {
        const double bar = std::min(barRoom, kWidestBar * unit);
        const double bottom =
            std::max({builder.addBar(padding, top, bar), builder.addKeys(padding + bar + gap, top, keys), top + high});
        return finished(builder.take(), barAt(bottom - high), bottom, unit);
    }
    const double below = builder.addBar(padding, top, std::min(inner, kWidestBar * unit)) + 0.3 * unit;
    Builder beside = builder;
    const double besideIt = std::max(beside.addKeys(padding, below, inner - scaleBar - gap), below + high);
    const double whole = builder.addKeys(padding, below, inner);
    const double right = barAt(0.0).left() - gap;
    double place = std::max(freeBelow(builder.layout(), right), whole - high);
    if (place + high > whole)   // it stands at the bottom where that costs no height
        place = freePlace(builder.layout(), below, right, high);
    if (besideIt < std::max(whole, place + high))
        return finished(beside.take(), barAt(besideIt - high), besideIt, unit);
    return finished(builder.take(), barAt(place), whole, unit);
}

}   // namespace floorscope
