// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>

namespace floorscope {

/// Values drawn from one seed.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    int below(int bound) { return m_random.bounded(bound); }
    bool flip() { return below(2) == 1; }
    double real() { return (m_random.generateDouble() - 0.5) * std::pow(10.0, below(9) - 3); }
    qint64 instant() { return m_random.bounded(qint64(0), qint64(4'102'444'800)); }
    QDate day() { return QDate(2020, 1, 1).addDays(below(4000)); }

    QString text()
    {
        static const QString kLetters = QStringLiteral("aZ9 \"\\/{}[]:,%1\n\t·äß字\u0001😀");
        QString text;
        for (int length = below(12); length > 0; --length)
            text += kLetters[below(static_cast<int>(kLetters.size()))];
        return QString::fromUtf8(text.toUtf8());   // no half of a surrogate pair
    }

    template <typename T>
    std::vector<T> list(T (Dice::*value)())
    {
        std::vector<T> values;
        for (int length = below(4); length > 0; --length)
            values.push_back((this->*value)());
        return values;
    }

    QStringList texts()
    {
        QStringList all;
        for (int length = below(3); length > 0; --length)
            all << text();
        return all;
    }

    Question question()
    {
        Question question;
        question.spaceId = text();
        question.cellSize = std::array{CellSize::Quarter, CellSize::Half, CellSize::Whole}[std::size_t(below(3))];
        question.timeZone = text().toUtf8();
        question.range = {instant(), instant()};
        for (auto &spans : question.week)
            spans = list(&Dice::minutes);
        question.excluded = list(&Dice::day);
        question.split = static_cast<Split>(below(4));
        question.leaveOutSilent = flip();
        question.includeEmpty = flip();
        return question;
    }

    Look look()
    {
        Look look;
        look.style = static_cast<Style>(below(3));
        look.palette = text();
        look.changePalette = text();
        look.scale = static_cast<Scale>(below(4));
        if (flip())
            look.range = LockedRange{real(), real()};
        if (flip())
            look.changeRange = LockedRange{real(), real()};
        look.clipPercentile = real();
        look.opacityPercent = real();
        if (flip())
            look.blend = static_cast<Blend>(below(3));
        look.unit = static_cast<Unit>(below(5));
        look.smoothing = real();
        look.layers = {flip(), flip(), flip(), flip()};
        look.planTone = static_cast<PlanTone>(below(4));
        if (flip())
            look.mark = static_cast<Mark>(below(5));
        look.rarelyUsedPercent = real();
        if (flip())
            look.legend = LegendPlace{real(), real()};
        return look;
    }

    Document document()
    {
        Document document;
        if (const int kind = below(3); kind == 1)
            document.source = ChosenFloor{text(), flip(), text()};
        else if (kind == 2)
            document.source = OpenedFiles{texts(), texts(), texts()};
        document.mode = static_cast<ViewMode>(below(2));
        document.question = question();
        document.before = question();
        document.after = question();
        document.measure = static_cast<ChangeMeasure>(below(2));
        document.look = look();
        if (flip())
            document.surface = SurfaceAngles{real(), real()};
        if (flip())
            document.plan = plan();
        document.upright = static_cast<Upright>(below(2));
        document.relative = flip();
        document.byWeeks = flip();
        document.protectIndividuals = flip();
        if (flip())
            document.observedHours = real();
        document.masked = list(&Dice::rect);
        document.zones = list(&Dice::zone);
        document.zoneRule = ZoneRule::Centre;
        document.title = text();
        return document;
    }

private:
    MinuteSpan minutes() { return {below(1440), below(2880)}; }
    FloorPoint point() { return {real(), real()}; }
    FloorRect rect() { return {real(), real(), real(), real()}; }
    FloorPolygon ring() { return list(&Dice::point); }
    Zone::Area area() { return {ring(), list(&Dice::ring)}; }

    Zone zone()
    {
        Zone zone;
        zone.id = text();
        zone.name = text();
        zone.areas = list(&Dice::area);
        zone.capacity = 7;
        zone.type = text();
        zone.color = QStringLiteral("#a1b2c3");
        return zone;
    }

    PlacedPlan plan()
    {
        PlacedPlan plan{text(), text().toUtf8(), below(99) + 1, std::nullopt};
        if (const Result<Placement> placed =
                Placement::fromMetreToPixel({real(), real(), real(), real(), real(), real()});
            placed && flip())
            plan.placement = *placed;
        if (flip())
            plan.layers = QStringList{text(), text()};
        if (flip())
            plan.unit = drawingUnitNamed(drawingUnitNames().at(below(static_cast<int>(drawingUnitNames().size()))));
        return plan;
    }

    QRandomGenerator m_random;
};

}   // namespace floorscope
