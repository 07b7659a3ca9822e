// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protected_answers.h"
#include "model/reading_at.h"
#include "output/numbers.h"
#include "output/places/marks.h"
#include "output/places/place_numbers.h"
#include "output/scenes.h"
#include "words/number_text.h"
#include "words/places_text.h"
#include "words/reading_text.h"

#include "drawn_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

/// Everybody is in the left room, evenly but for one place; the middle one has a sensor and nobody, the right one none.
Heatmap officeAndLounge()
{
    std::vector<Cell> cells;
    for (int row = 0; row < 16; ++row)
        for (int column = 0; column < 10; ++column)
            cells.push_back(
                {column * 0.5 + 0.25, row * 0.5 + 0.25, 90u + static_cast<unsigned>(column * 7 + row * 3) % 20});
    for (Cell &cell : cells)
        if (cell.x < 1.5 && cell.y < 1.5)
            cell.count = 2000;
    return makeHeatmap(cells, 10);
}

Floor twoRooms()
{
    Floor floor;
    floor.rooms = {makeZone({}, QStringLiteral("Office"), {{0, 0}, {5, 0}, {5, 8}, {0, 8}}),
                   makeZone({}, QStringLiteral("Lounge"), {{5, 0}, {10, 0}, {10, 8}, {5, 8}}),
                   makeZone({}, QStringLiteral("Store"), {{10, 0}, {14, 0}, {14, 8}, {10, 8}})};
    for (const double x : {2.5, 7.5}) {
        Sensor sensor;
        sensor.center = {x, 4.0};
        sensor.height = 4.0;
        sensor.fieldOfView = 90.0;
        floor.sensors.push_back(sensor);
    }
    return floor;
}

Drawn drawnWith(std::optional<Mark> mark)
{
    Drawn drawn;
    drawn.answers.single = makePeriodAnswer(officeAndLounge());
    drawn.answers.floor = twoRooms();
    drawn.shown.look.mark = mark;
    return drawn;
}

QJsonObject placesOf(Mark mark, const std::optional<Floor> &floor)
{
    StatsExtras extras;
    extras.places = mark;
    extras.floor = floor;
    return QJsonDocument::fromJson(statsJson(officeAndLounge(), {}, ZoneRule::Area, extras))
        .object()[QStringLiteral("places")]
        .toObject();
}

}   // namespace

class TestMarks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingIsMarkedUnlessAsked()
    {
        const Scene scene = makeScene(drawnWith(std::nullopt));
        QVERIFY(scene.marks.empty() && scene.unseen.empty());
        QVERIFY(!scene.legend.notes.contains(QStringLiteral("lines:")));
    }

    void rarelyUsedPlacesHaveTheirAreaAndWhatIsNotSeenIsHatched()
    {
        const Scene scene = makeScene(drawnWith(Mark::RarelyUsed));
        QCOMPARE(scene.marks.size(), std::size_t(1));
        QVERIFY(scene.marks[0].label.endsWith(QStringLiteral("m²")));
        const FloorRect box = *bounds(Zone{{}, {}, scene.marks[0].areas});
        QVERIFY(box.minX >= 5.0 && box.maxX <= 10.0);   // in the lounge alone
        QVERIFY(!scene.unseen.empty());
        QVERIFY2(scene.legend.notes.contains(QStringLiteral("lines: rarely used, under 10 % of the floor's mean; 32 m² "
                                                            "without a sensor are not counted")),
                 qPrintable(scene.legend.notes));
    }

    void whereItIsNotKnownWhatSensorsSeeItIsSaid()
    {
        Drawn drawn = drawnWith(Mark::RarelyUsed);
        drawn.answers.floor.reset();
        const Scene scene = makeScene(drawn);
        QVERIFY(scene.marks.empty());
        QVERIFY(scene.legend.notes.contains(QStringLiteral("nobody knows what the sensors see")));
    }

    void coreAreasAreThreeLines()
    {
        const Scene scene = makeScene(drawnWith(Mark::Core));
        QCOMPARE(scene.marks.size(), std::size_t(3));
        QVERIFY(scene.marks[0].label.startsWith(QStringLiteral("50 %: ")));
        QCOMPARE(scene.marks[2].rank, 2);
    }

    void aBusyPlaceIsOutlined()
    {
        const Scene scene = makeScene(drawnWith(Mark::Busy));
        QVERIFY(!scene.marks.empty());
        QVERIFY(contains(Zone{{}, {}, scene.marks[0].areas}, {0.75, 0.75}));
    }

    void theLegendsNotesAreJoinedBetweenTwoOfThem()
    {
        const QString dot = QStringLiteral(" · ");
        Drawn plain = drawnWith(Mark::Core);
        plain.shown.look.style = Style::Checkerboard;
        plain.shown.look.unit = Unit::Total;
        Drawn unknown = plain;
        unknown.answers.single = makePeriodAnswer(makeHeatmap(someCells(), 0));
        for (const Drawn &drawn : {drawnWith(Mark::Core), plain, unknown}) {
            const QString notes = makeScene(drawn).legend.notes;
            QVERIFY(!notes.isEmpty());
            for (const QString &note : notes.split(dot))
                QVERIFY2(!note.trimmed().isEmpty(), qPrintable(notes));
        }
    }

    void patchesAreLookedForAnewWhereFloorOrHoursAreOthers()
    {
        const Drawn drawn = drawnWith(Mark::Odd);
        const PlacesAsked asked = *placesAsked(drawn);
        QVERIFY(isSame(asked, *placesAsked(drawn)));
        PlacesAsked otherHours = asked;
        otherHours.map.observed.hours = 3.0;
        PlacesAsked otherFloor = asked;
        otherFloor.floor->sensors.pop_back();
        PlacesAsked otherNumbers = asked;
        otherNumbers.map = officeAndLounge();
        for (const PlacesAsked &other : {otherHours, otherFloor, otherNumbers})
            QVERIFY(!isSame(asked, other));
    }

    void aComparisonHasNoMarks()
    {
        Drawn drawn = drawnComparison();
        drawn.shown.look.mark = Mark::Core;
        QVERIFY(!placesAsked(drawn));
        QVERIFY(makeScenes(drawn).main.marks.empty());
    }

    void whatIsMaskedIsToldWithItsEffectOnTheTotal()
    {
        Drawn drawn = drawnWith(std::nullopt);
        drawn.shown.masked = {{0.0, 0.0, 1.5, 1.5}};   // 9 cells of 2,000
        const Drawn told = seen(drawn);
        QCOMPARE(told.answers.single->masked, std::uint64_t(18'000));
        const double share = 18'000.0 / static_cast<double>(officeAndLounge().total);
        QVERIFY2(makeScene(told).legend.notes.contains(maskText(share)), qPrintable(makeScene(told).legend.notes));
        QCOMPARE(counts(told.answers.single)->total + 18'000, officeAndLounge().total);
        QCOMPARE(seen(drawnWith(std::nullopt)).answers.single->masked, std::uint64_t(0));   // and it comes back
    }

    /// By hand: 10 hours before and 20 after of the same cells, of which (0.25, 0.25) is masked: 100 and 400 of 641 and
    /// 1,908 detections.
    void whatIsMaskedIsToldOfAComparisonToo()
    {
        Drawn drawn = drawnComparison();
        QVERIFY(!makeScenes(seen(drawn)).main.legend.notes.contains(QStringLiteral("left out")));
        drawn.shown.masked = {{0.0, 0.0, 0.5, 0.5}};
        const Drawn told = seen(drawn);
        QCOMPARE(told.answers.before->masked + told.answers.after->masked, std::uint64_t(500));
        QVERIFY2(makeScenes(told).main.legend.notes.contains(maskText(500.0 / (641.0 + 1908.0))),
                 qPrintable(makeScenes(told).main.legend.notes));
    }

    void whatIsMaskedIsCountedOnce()
    {
        Drawn drawn = drawnWith(std::nullopt);
        drawn.shown.masked = {{0.0, 0.0, 1.5, 1.5}};
        QCOMPARE(seen(seen(drawn)).answers.single->masked, std::uint64_t(18'000));
        drawn.shown.masked.push_back({0.0, 0.0, 2.0, 1.5});
        QVERIFY(seen(drawn).answers.single->masked > 18'000);
    }

    /// The share would tell how much is withheld besides.
    void whereIndividualsAreProtectedTheMaskTellsNoShare()
    {
        Drawn drawn = drawnWith(std::nullopt);
        drawn.shown.masked = {{0.0, 0.0, 1.5, 1.5}};
        drawn.shown.protectIndividuals = true;
        QCOMPARE(maskNote(seen(drawn)), maskText(std::nullopt));
        QVERIFY(!maskText(std::nullopt).contains(QLatin1Char('%')));
    }

    /// Another look of the same answers is another picture of the same numbers: they are not counted anew.
    void maskedNumbersAreMadeOnce()
    {
        Drawn drawn = drawnWith(std::nullopt);
        drawn.shown.masked = {{0.0, 0.0, 1.5, 1.5}};
        const Drawn told = seen(drawn);
        Drawn next = drawn;
        next.shown.look.mark = Mark::Core;
        const auto numbers = [](const Drawn &of) { return &counts(of.answers.single)->grid.values(); };
        const Drawn again = seenAnew(next, drawn, told);
        QCOMPARE(numbers(again), numbers(told));
        QCOMPARE(again.shown.look.mark, std::optional(Mark::Core));
        next.answers.single->partial = std::make_pair(3, 5);
        QVERIFY(seenAnew(next, drawn, told).answers.single->partial.has_value());
        next = drawn;
        next.shown.protectIndividuals = true;
        const Drawn kept = seenAnew(next, drawn, told), open = seenAnew(drawn, next, seen(next));
        QVERIFY(counts(kept.answers.single)->withheld.has_value());
        QVERIFY(!counts(open.answers.single)->withheld.has_value());
        next = drawn;
        next.answers.nights = drawn.answers.single;
        QVERIFY(seenAnew(next, drawn, told).answers.nights.has_value());
        next.shown.masked.clear();
        const Drawn bare = seenAnew(next, drawn, told);
        QCOMPARE(counts(bare.answers.single)->total, officeAndLounge().total);
    }

    void whereAllIsWithheldNoPlaceIsCalledNone()
    {
        for (const Mark mark : {Mark::Busy, Mark::Quiet, Mark::RarelyUsed, Mark::Core, Mark::Odd}) {
            Drawn drawn = drawnWith(mark);
            drawn.shown.protectIndividuals = true;   // one day was observed
            const Scene scene = makeScene(seen(drawn));
            QCOMPARE(scene.markText, placesWithheldText());
            QVERIFY2(scene.legend.notes.contains(placesWithheldNote()), qPrintable(scene.legend.notes));
            QVERIFY(!scene.legend.notes.contains(QStringLiteral("none is marked")));
            const PlacesAsked asked = *placesAsked(seen(drawn));
            const FoundPlaces found = findPlaces(asked, mark);
            QVERIFY(found.withheld && placeLines(asked, found, QLocale::c()).last().contains(placesWithheldText()));
        }
    }

    /// By hand: the totals are 641 in 10 hours and 1,908 in 20, 64.1 and 95.4 per hour.
    void aReadingRelativeToTheFloorNamesItsFactor()
    {
        Drawn drawn = drawnComparison();
        QVERIFY(!readingAt(drawn, {0.25, 0.25})->scaleOfAfter);
        drawn.shown.relative = true;
        const Reading reading = *readingAt(drawn, {0.25, 0.25});
        QVERIFY(std::abs(*reading.scaleOfAfter - 64.1 / 95.4) < 1e-12);
        QCOMPARE(reading.after, std::optional(20.0));
        const double change = 20.0 * 64.1 / 95.4 - 10.0;
        QVERIFY2(readingText(reading).contains(
                     QStringLiteral("change relative to the floor +%1 per hour").arg(valueText(change))),
                 qPrintable(readingText(reading)));
    }

    void aZoneInARoomWithoutASensorHasNoNumber()
    {
        const std::vector<Zone> zones{makeZone({}, QStringLiteral("Shelves"), {{11, 1}, {13, 1}, {13, 3}, {11, 3}})};
        StatsExtras extras;
        extras.floor = twoRooms();
        const auto detections = [&] {
            return QJsonDocument::fromJson(statsJson(officeAndLounge(), zones, ZoneRule::Area, extras))
                .object()[QStringLiteral("zones")][0][QStringLiteral("detections")];
        };
        QVERIFY(detections().isNull());
        QVERIFY(statsTable(officeAndLounge(), zones, ZoneRule::Area, extras).contains("no sensor"));
        QVERIFY(statsCsv(officeAndLounge(), zones, ZoneRule::Area, extras.floor).contains("\nzone Shelves,\n"));
        extras.floor.reset();
        QCOMPARE(detections().toDouble(-1.0), 0.0);
    }

    /// `--gi` and `--mark busy` have one rule for what takes part.
    void busyPlacesAreTheSameWhereverTheyAreTold()
    {
        StatsExtras extras;
        extras.gi = GiOptions();
        extras.floor = twoRooms();
        const auto star = [&] {
            return QJsonDocument::fromJson(statsJson(officeAndLounge(), {}, ZoneRule::Area, extras))
                .object()[QStringLiteral("gi_star")]
                .toObject();
        };
        const QJsonObject gi = star();
        QCOMPARE(gi[QStringLiteral("observed")].toString(), QStringLiteral("sensors"));
        const auto told = [](const QJsonValue &patch) {
            return QJsonArray{patch[QStringLiteral("area")], patch[QStringLiteral("place")],
                              patch[QStringLiteral("places")], patch[QStringLiteral("mostly")]};
        };
        QJsonArray busy;
        for (const QJsonValue &cluster : gi[QStringLiteral("clusters")].toArray())
            if (cluster[QStringLiteral("kind")].toString() == QLatin1String("busy"))
                busy.append(told(cluster));
        QJsonArray marked;
        for (const QJsonValue &patch : placesOf(Mark::Busy, twoRooms())[QStringLiteral("patches")].toArray())
            marked.append(told(patch));
        QVERIFY(!busy.isEmpty());
        QCOMPARE(busy, marked);
        extras.floor.reset();
        QCOMPARE(star()[QStringLiteral("observed")].toString(), QStringLiteral("used_cells"));
    }

    /// Of the lounge the half at the wall, 2.5 × 8 m, was ever used, and of the store nothing: 20 + 32 m² are hatched.
    void whatIsNotKnownToBeCoveredIsHatchedAndNamedSo()
    {
        Drawn drawn = drawnWith(Mark::RarelyUsed);
        QCOMPARE(makeScene(drawn).legend.notCovered, QStringLiteral("Not covered by sensors"));
        drawn.answers.floor->sensors.clear();
        QVERIFY(makeScene(drawn).unseen.empty());
        std::vector<FloorPoint> places;
        for (double y = 0.25; y < 8.0; y += 0.5)
            for (double x = 0.25; x < 7.5; x += 0.5)
                places.push_back({x, y});
        drawn.answers.seenBefore = SeenBefore{places, 212};
        const Scene scene = makeScene(drawn);
        QVERIFY(!scene.unseen.empty());
        QCOMPARE(scene.legend.notCovered, QStringLiteral("Not known to be covered"));
        QVERIFY2(scene.legend.notes.contains(QStringLiteral("52 m² not known to be covered are not counted")),
                 qPrintable(scene.legend.notes));
        QVERIFY2(
            scene.markText.contains(QStringLiteral("52 m² not known to be covered are not counted. Covered: where any "
                                                   "stored answer of this floor ever had a detection, 212 day(s).")),
            qPrintable(scene.markText));
        const Drawn hidden = [drawn]() mutable {
            drawn.shown.protectIndividuals = true;
            return seen(drawn);
        }();
        QVERIFY(!hidden.answers.seenBefore);
    }

    void numbersTellTheSame()
    {
        const QJsonObject rare = placesOf(Mark::RarelyUsed, twoRooms());
        QCOMPARE(rare[QStringLiteral("kind")].toString(), QStringLiteral("rarely-used"));
        QCOMPARE(rare[QStringLiteral("coverage")].toString(), QStringLiteral("sensors"));
        QCOMPARE(rare[QStringLiteral("not_covered_area")].toDouble(), 32.0);
        QCOMPARE(rare[QStringLiteral("patches")][0][QStringLiteral("place")].toString(), QStringLiteral("Lounge"));
        const QJsonObject unknown = placesOf(Mark::RarelyUsed, std::nullopt);
        QCOMPARE(unknown[QStringLiteral("coverage")].toString(), QStringLiteral("unknown"));
        QVERIFY(unknown[QStringLiteral("area")].isNull());
        QCOMPARE(placesOf(Mark::Core, {})[QStringLiteral("areas")].toArray().size(), 3);
        const QJsonObject odd = placesOf(Mark::Odd, {});
        QCOMPARE(odd[QStringLiteral("nights_known")].toBool(true), false);
        QVERIFY(odd[QStringLiteral("places")].toArray().isEmpty());
        QVERIFY(placesOf(Mark::Busy, {})[QStringLiteral("patches")].toArray().size() >= 1);
    }

    void peopleReadWhatIsNotKnown()
    {
        StatsExtras extras;
        extras.places = Mark::Odd;
        const QByteArray table = statsTable(officeAndLounge(), {}, ZoneRule::Area, extras);
        QVERIFY2(table.contains("There are no answers to hours of the night"), table.constData());
        QVERIFY(!table.contains("Every place looks like persons"));
    }
};

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
