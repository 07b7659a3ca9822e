// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_building.h"

#include "simulator/day_plan.h"
#include "simulator/demo_calendar.h"
#include "simulator/demo_plan.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// What the sensors see, in squares of 0.25 m: nothing outside the walls, nothing beyond their footprints.
class SensorView
{
public:
    explicit SensorView(const std::vector<Sensor> &sensors)
        : m_columns(static_cast<std::size_t>(kFloorWidth * 4)),
          m_rows(static_cast<std::size_t>(kFloorHeight * 4)),
          m_seen(m_columns * m_rows)
    {
        for (std::size_t i = 0; i < m_seen.size(); ++i) {
            const FloorPoint centre{(static_cast<double>(i % m_columns) + 0.5) / 4,
                                    (static_cast<double>(i / m_columns) + 0.5) / 4};
            m_seen[i] = seenBy(sensors, centre) ? 1 : 0;
        }
    }

    [[nodiscard]] std::size_t squares() const { return m_seen.size(); }
    /// The square that is seen there; `squares()` where none is.
    [[nodiscard]] std::size_t squareAt(double x, double y) const
    {
        if (!(x >= 0.0 && y >= 0.0 && x < kFloorWidth && y < kFloorHeight))
            return m_seen.size();
        const std::size_t square = static_cast<std::size_t>(y * 4) * m_columns + static_cast<std::size_t>(x * 4);
        return m_seen[square] != 0 ? square : m_seen.size();
    }
    [[nodiscard]] bool holds(double x, double y) const { return squareAt(x, y) < squares(); }

private:
    std::size_t m_columns;
    std::size_t m_rows;
    std::vector<unsigned char> m_seen;
};

FloorPoint pointAt(const Stay &stay, std::int64_t milliseconds)
{
    const double part = static_cast<double>(milliseconds - stay.startMs)
        / static_cast<double>(std::max<std::int64_t>(1, stay.stopMs - stay.startMs));
    return {stay.from.x + (stay.to.x - stay.from.x) * part, stay.from.y + (stay.to.y - stay.from.y) * part};
}

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kSecondMs = 1'000;

std::size_t minutesIn(std::int64_t start, std::int64_t stop)
{
    return static_cast<std::size_t>(std::max<std::int64_t>(0, (stop - start + 59) / 60));
}

/// When a line that begins inside an outline and ends outside, or the other way round, crosses it.
std::int64_t crossing(const Stay &stay, const FloorPolygon &outline)
{
    const bool inside = contains(outline, stay.from);
    std::int64_t before = stay.startMs, after = stay.stopMs;
    while (after - before > 1) {
        const std::int64_t middle = before + (after - before) / 2;
        (contains(outline, pointAt(stay, middle)) == inside ? before : after) = middle;
    }
    return before;
}

Floor makeFloor(const DemoLayout &layout)
{
    Floor floor;
    floor.id = kSimulatedFloors + QStringLiteral("level_3");
    floor.name = QStringLiteral("Level 3");
    floor.building = QStringLiteral("Demo building");
    floor.site = QStringLiteral("Demo site");
    floor.siteTimeZone = "Europe/Berlin";
    floor.ownTimeZone = "Europe/Berlin";
    floor.rooms = layout.rooms;
    floor.sensors = layout.sensors;
    floor.sensors.insert(floor.sensors.end(), layout.entrances.begin(), layout.entrances.end());
    return floor;
}

}   // namespace

class DemoBuilding::Private
{
public:
    explicit Private(std::uint64_t theSeed)
        : seed(theSeed),
          layout(demoLayout()),
          people(demoPeople(layout, theSeed)),
          floor(makeFloor(layout)),
          view(layout.sensors)
    {
    }

    /// Every stay of the days that [start, stop) touches, of people and of what is warm.
    template <typename Visit>
    void forEachStay(std::int64_t start, std::int64_t stop, Visit visit) const
    {
        const std::int64_t first = std::max(start, firstInstant());
        const std::int64_t last = std::min(stop, lastInstant());
        for (int day = demoDay(first); first < last && day <= demoDay(last - 1); ++day)
            for (const Stay &stay : planOfDay(layout, people, seed, day))
                visit(stay);
    }

    /// Every stay of a person that touches [start, stop).
    template <typename Visit>
    void forEachPersonsStay(std::int64_t start, std::int64_t stop, Visit visit) const
    {
        forEachStay(start, stop, [&](const Stay &stay) {
            if (!isWarmObject(stay) && stay.startMs < stop * 1000 && stay.stopMs > start * 1000)
                visit(stay);
        });
    }

    /// Whatever could be detected within [start, stop), seen or not: visit(milliseconds, x, y).
    template <typename Visit>
    void forEachSign(std::int64_t start, std::int64_t stop, Visit visit) const
    {
        const std::int64_t from = std::max(start, firstInstant()) * 1000, to = std::min(stop, lastInstant()) * 1000;
        forEachStay(start, stop, [&](const Stay &stay) { visitDetections(stay, from, to, visit); });
    }

    std::uint64_t seed;
    DemoLayout layout;
    std::vector<Person> people;
    Floor floor;
    SensorView view;
};

DemoBuilding::DemoBuilding(std::uint64_t seed) : d(std::make_unique<Private>(seed)) {}

DemoBuilding::~DemoBuilding() = default;

const Floor &DemoBuilding::floor() const
{
    return d->floor;
}

QByteArray DemoBuilding::planSvg()
{
    return drawDemoPlan(demoLayout());
}

Placement DemoBuilding::planPlacement()
{
    return demoPlanPlacement();
}

std::int64_t DemoBuilding::now()
{
    return lastInstant() + 8 * 3600;
}

std::int64_t DemoBuilding::firstInstant()
{
    return dayStart(0);
}

std::int64_t DemoBuilding::lastInstant()
{
    return dayStart(kDemoDays);
}

void DemoBuilding::forEachDetection(std::int64_t start, std::int64_t stop,
                                    const std::function<void(const Detection &)> &visit) const
{
    d->forEachSign(start, stop, [this, &visit](std::int64_t time, double x, double y) {
        if (d->view.holds(x, y))
            visit({time, x, y});
    });
}

std::vector<std::uint16_t> DemoBuilding::hourlyCounts(std::int64_t start, int hours) const
{
    constexpr std::int64_t kHourMs = 3'600'000;
    const std::size_t squares = d->view.squares();
    std::vector<std::uint16_t> counts(squares * static_cast<std::size_t>(hours));   // at most some thousands in each
    d->forEachSign(start, start + hours * 3600, [&](std::int64_t time, double x, double y) {
        const std::size_t square = d->view.squareAt(x, y);
        if (square < squares)
            ++counts[static_cast<std::size_t>((time - start * 1000) / kHourMs) * squares + square];
    });
    return counts;
}

std::vector<std::vector<double>> DemoBuilding::peopleIn(const std::vector<FloorPolygon> &outlines, std::int64_t start,
                                                        std::int64_t stop) const
{
    const std::size_t minutes = minutesIn(start, stop);
    std::vector<std::vector<double>> people(outlines.size(), std::vector<double>(minutes));
    d->forEachPersonsStay(start, stop, [&](const Stay &stay) {
        const std::int64_t begin = std::max(stay.startMs, start * 1000);
        for (std::int64_t m = (begin - start * 1000 + kMinuteMs - 1) / kMinuteMs;
             m < static_cast<std::int64_t>(minutes); ++m) {
            const std::int64_t time = start * 1000 + m * kMinuteMs;
            if (time >= stay.stopMs)
                return;
            const FloorPoint place = pointAt(stay, time);
            for (std::size_t i = 0; i < outlines.size() && d->view.holds(place.x, place.y); ++i)
                people[i][static_cast<std::size_t>(m)] += contains(outlines[i], place) ? 1.0 : 0.0;
        }
    });
    return people;
}

std::vector<std::vector<double>> DemoBuilding::secondsIn(const std::vector<FloorPolygon> &outlines, std::int64_t start,
                                                         std::int64_t stop) const
{
    std::vector<std::vector<double>> seconds(outlines.size(), std::vector<double>(minutesIn(start, stop)));
    d->forEachPersonsStay(start, stop, [&](const Stay &stay) {
        const bool walks = stay.from.x != stay.to.x || stay.from.y != stay.to.y;
        const std::int64_t last = std::min(stay.stopMs, stop * 1000);
        for (std::int64_t at = std::max(stay.startMs, start * 1000); at < last;) {
            const std::int64_t minute = (at - start * 1000) / kMinuteMs;
            const std::int64_t next =
                std::min(walks ? at + kSecondMs : last, std::min(last, start * 1000 + (minute + 1) * kMinuteMs));
            const FloorPoint place = pointAt(stay, at);
            for (std::size_t i = 0; i < outlines.size() && d->view.holds(place.x, place.y); ++i)
                if (contains(outlines[i], place))
                    seconds[i][static_cast<std::size_t>(minute)] += static_cast<double>(next - at) / 1000.0;
            at = next;
        }
    });
    return seconds;
}

std::vector<DemoBuilding::Passages> DemoBuilding::passagesOf(const std::vector<FloorPolygon> &outlines,
                                                             std::int64_t start, std::int64_t stop) const
{
    const std::vector<double> none(minutesIn(start, stop));
    std::vector<Passages> passages(outlines.size(), Passages{none, none});
    d->forEachPersonsStay(start, stop, [&](const Stay &stay) {
        for (std::size_t i = 0; i < outlines.size(); ++i) {
            const bool began = contains(outlines[i], stay.from), ended = contains(outlines[i], stay.to);
            if (began == ended)
                continue;
            const std::int64_t at = crossing(stay, outlines[i]);
            if (at >= start * 1000 && at < stop * 1000)
                (began ? passages[i].out : passages[i].in)[static_cast<std::size_t>((at - start * 1000) / kMinuteMs)] +=
                    1.0;
        }
    });
    return passages;
}

}   // namespace floorscope
