// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protected_answers.h"
#include "output/numbers.h"
#include "output/places/marks.h"
#include "output/scenes.h"
#include "words/places_text.h"

#include "drawn_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

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
