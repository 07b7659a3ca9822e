// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/scenes.h"

#include "drawn_fixture.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace floorscope;

namespace {

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

Drawn smoothedBy(Drawn drawn, double metres)
{
    drawn.shown.look.smoothing = metres;
    return drawn;
}

}   // namespace

/// What the eye sees smoothed, and what stays as it was counted.
class TestSmoothedScenes : public QObject
{
    Q_OBJECT
private slots:
    /// Wherever it is drawn: a picture made by night on a server equals the window's.
    void theScaleBarTellsFeetOnlyWhereTheLookSaysSo()
    {
        Drawn drawn = drawnMap(8);
        QVERIFY(!makeScene(drawn).feet);   // in the United States too
        drawn.shown.look.feet = true;
        QVERIFY(makeScene(drawn).feet);
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aMapKeepsItsSumAndSaysThatItIsSmoothed()
    {
        const Scene raw = makeScene(drawnMap(8));
        const Scene smooth = makeScene(smoothedBy(drawnMap(8), 1.5));
        QVERIFY(std::abs(sum(smooth.field->values) - sum(raw.field->values)) < 1e-9 * sum(raw.field->values));
        QVERIFY(smooth.field->scale.range().high < raw.field->scale.range().high);
        QVERIFY(!raw.legend.notes.contains(QStringLiteral("smoothed")));
        QVERIFY(smooth.legend.notes.startsWith(QStringLiteral("smoothed over 1.5 m (σ)")));
        QCOMPARE(smooth.caption, raw.caption);
        QVERIFY(!smooth.legend.clipped.contains(QStringLiteral("of detections")));   // which are counted, not spread
    }

    void theDifferenceOfTheMapsIsTheMapOfTheDifference()
    {
        const Scenes scenes = makeScenes(smoothedBy(drawnComparison(), 1.0));
        const std::vector<double> &before = scenes.before->field->values;
        const std::vector<double> &after = scenes.after->field->values;
        const std::vector<double> &change = scenes.main.field->values;
        QVERIFY(!change.empty() && before.size() == change.size() && after.size() == change.size());
        for (std::size_t i = 0; i < change.size(); ++i)
            QVERIFY(std::abs(after[i] - before[i] - change[i]) < 1e-9);
        QVERIFY(change != makeScenes(drawnComparison()).main.field->values.values());
    }

    void nothingIsSpreadIntoARoomWithoutASensor()
    {
        Drawn drawn = smoothedBy(drawnMap(8), 1.5);
        drawn.answers.single = makePeriodAnswer(makeHeatmap({{0.25, 0.25, 400}, {5.25, 2.75, 1}}, 8));
        const auto inTheRoom = [](const Scene &scene) {
            const GridFrame &frame = scene.field->frame;
            return scene.field->values[frame.index(frame.columnAt(2.25), frame.rowAt(0.75))];
        };
        QVERIFY(inTheRoom(makeScene(drawn)) > 0.0);   // nothing is known of sensors
        drawn.answers.floor = floorWithRoom();
        Sensor elsewhere;
        elsewhere.center = {0.5, 0.5};
        drawn.answers.floor->sensors = {elsewhere};
        QCOMPARE(inTheRoom(makeScene(drawn)), 0.0);
    }

    void nothingIsSpreadOutOfARoomThatStopsIt()
    {
        Drawn drawn = smoothedBy(drawnMap(8), 1.5);
        drawn.answers.single = makePeriodAnswer(makeHeatmap({{2.25, 0.75, 400}, {5.25, 2.75, 1}}, 8));
        const auto outside = [](const Scene &scene) {
            const GridFrame &frame = scene.field->frame;
            return scene.field->values[frame.index(frame.columnAt(4.25), frame.rowAt(0.75))];
        };
        drawn.shown.look.smoothInRooms = true;
        const Scene roomless = makeScene(drawn);   // where no room is known there is nothing to stop at
        QVERIFY(outside(roomless) > 0.1);
        QVERIFY(!roomless.legend.notes.contains(QStringLiteral("within rooms")));
        drawn.answers.floor = floorWithRoom();
        const Scene stopped = makeScene(drawn);
        QVERIFY(outside(stopped) < 0.01);   // of the other cell alone
        QVERIFY(stopped.legend.notes.startsWith(QStringLiteral("smoothed over 1.5 m (σ), within rooms")));
        QVERIFY(std::abs(sum(stopped.field->values) - sum(roomless.field->values)) < 1e-9);
        drawn.shown.look.smoothInRooms = false;
        QVERIFY(outside(makeScene(drawn)) > 0.1);
    }

    /// Both sides and the change stop at the same walls.
    void aComparisonStopsAtRoomsToo()
    {
        Drawn drawn = smoothedBy(drawnComparison(), 1.0);
        drawn.answers.floor = floorWithRoom();
        const Scenes all = makeScenes(drawn);
        drawn.shown.look.smoothInRooms = true;
        const Scenes scenes = makeScenes(drawn);
        QVERIFY(scenes.main.field->values.values() != all.main.field->values.values());
        for (std::size_t i = 0; i < scenes.main.field->values.size(); ++i)
            QVERIFY(std::abs(scenes.after->field->values[i] - scenes.before->field->values[i]
                             - scenes.main.field->values[i])
                    < 1e-9);
    }

    void singleCellsAreNeverSmoothed()
    {
        Drawn checkerboard = drawnMap(8);
        checkerboard.shown.look.style = Style::Checkerboard;
        QCOMPARE(makeScene(smoothedBy(checkerboard, 1.5)).field->values, makeScene(checkerboard).field->values);
        Drawn ratio = drawnComparison();
        ratio.shown.measure = ChangeMeasure::Ratio;
        const Scenes scenes = makeScenes(smoothedBy(ratio, 1.5));
        QCOMPARE(scenes.main.field->values, makeScenes(ratio).main.field->values);
        QCOMPARE(scenes.before->field->values, makeScenes(ratio).before->field->values);
        QVERIFY(!scenes.main.legend.notes.contains(QStringLiteral("smoothed")));
    }
};

QTEST_GUILESS_MAIN(TestSmoothedScenes)
#include "tst_smoothed_scenes.moc"
