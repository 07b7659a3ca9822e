// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question_edit.h"
#include "model/reading_at.h"
#include "model/zones/drawn_zones.h"
#include "service/presets.h"
#include "service/week_hours.h"
#include "views/map/view_geometry.h"
#include "views/page/place_shares.h"
#include "views/window/file_kinds.h"
#include "words/question_text.h"
#include "words/reading_text.h"
#include "words/zone_table_text.h"

#include <QTest>

using namespace floorscope;

namespace {

const QByteArray kZone = "Europe/Berlin";
const PaperRect kFloor{0.0, 0.0, 60.0, 38.0};
const QSizeF kSize(800.0, 600.0);

Document makeDocument(QDate first, QDate last)
{
    Document document;
    document.question.spaceId = QStringLiteral("space_1");
    document.question.timeZone = kZone;
    document.question = withDays(document.question, first, last);
    document.before = document.after = document.question;
    return document;
}

Heatmap smallMap()
{
    Heatmap map;
    GridFrame frame;
    frame.columns = 2;
    frame.rows = 1;
    map.grid = *Grid<Detections>::create(frame, {10, 30});
    map.occupiedCells = 2;
    map.observed.hours = 4.0;
    return map;
}

}   // namespace

class TestViewHelpers : public QObject
{
    Q_OBJECT
private slots:
    void weekHoursSurviveTheWayThere()
    {
        const WeekPattern pattern = samePattern(0b0011111, {540, 1080});
        QCOMPARE(toWeekPattern(toWeekHours(pattern)), pattern);
        QCOMPARE(findWeekPreset(pattern), WeekPreset::WorkingHours);
        QCOMPARE(findWeekPreset(everyHour()), WeekPreset::EveryHour);
    }

    void hoursPastMidnightShowInTheNextRow()
    {
        const WeekHours hours = toWeekHours(samePattern(0b0010000, {1320, 1560}));   // Friday 22–02
        QVERIFY(hours[4].test(23));
        QVERIFY(hours[5].test(1));
        QVERIFY(!hours[5].test(2));
    }

    void daysThatAreLeftOutInCompareStayWithTheirOwnPeriod()
    {
        Document document =
            inMode(comparing(makeDocument({2026, 3, 30}, {2026, 4, 26}), {QDate(2026, 3, 2), 4}), ViewMode::Compare);
        document.question.excluded = {QDate(2026, 3, 10)};   // the map's own, which Compare does not ask
        document.before.excluded = {QDate(2026, 2, 5)};
        document = leavingOut(document, {QDate(2026, 3, 18), QDate(2026, 2, 17), QDate(2026, 3, 18)});
        QCOMPARE(document.before.excluded, (std::vector<QDate>{QDate(2026, 2, 5), QDate(2026, 2, 17)}));
        QCOMPARE(document.after.excluded, (std::vector<QDate>{QDate(2026, 3, 2), QDate(2026, 3, 18)}));
        QCOMPARE(document.question.excluded, (std::vector<QDate>{QDate(2026, 3, 10)}));
    }

    /// A holiday of one year is missing in the other too, and the pair stays what it is.
    void daysThatAreLeftOutLeavePairsTheirWeekdays()
    {
        const Document map = inMode(makeDocument({2026, 3, 30}, {2026, 4, 26}), ViewMode::Compare);
        const Document year = leavingOut(comparing(map, {QDate(2026, 3, 30), 4, PairKind::LastYear}),
                                         {QDate(2026, 4, 3), QDate(2025, 4, 18)});
        QCOMPARE(year.after.excluded, (std::vector<QDate>{QDate(2026, 4, 3), QDate(2026, 4, 17)}));
        QCOMPARE(year.before.excluded, (std::vector<QDate>{QDate(2025, 4, 4), QDate(2025, 4, 18)}));
        ChangeDay change = findChangeDay(year);
        QCOMPARE(change, (ChangeDay{QDate(2026, 3, 30), 4, PairKind::LastYear}));
        change.weeks = 6;
        QCOMPARE(firstAndLastDay(comparing(year, change).before), std::pair(QDate(2025, 3, 31), QDate(2025, 5, 11)));
        const Document weeks = leavingOut(comparing(map, {QDate(2026, 3, 30), 4, PairKind::WeeksBefore}),
                                          {QDate(2026, 4, 3), QDate(2026, 3, 4)});
        QCOMPARE(weeks.before.excluded, (std::vector<QDate>{QDate(2026, 3, 4), QDate(2026, 3, 6)}));
        QCOMPARE(findChangeDay(weeks).kind, std::optional(PairKind::WeeksBefore));
        const Document equal =
            leavingOut(comparing(map, {QDate(2026, 3, 30), 4, PairKind::EqualWeekdays}), {QDate(2026, 4, 3)});
        QCOMPARE(equal.before.excluded, (std::vector<QDate>{QDate(2026, 3, 2), QDate(2026, 3, 6)}));
        QCOMPARE(findChangeDay(equal).kind, std::optional(PairKind::EqualWeekdays));
    }

    void aPairOverAWeek53SaysThatItShifts()
    {
        const Document map = makeDocument({2026, 3, 30}, {2026, 4, 26});
        const auto noteOf = [&map](QDate first, PairKind kind) {
            const Document pair = comparing(map, {first, 4, kind});
            return comparedPairNote(pair.before, pair.after);
        };
        QVERIFY(noteOf({2026, 12, 14}, PairKind::LastYear).contains(QStringLiteral("week 53")));
        QVERIFY(noteOf({2026, 12, 14}, PairKind::WeeksBefore).isEmpty());
        QVERIFY(noteOf({2026, 3, 30}, PairKind::LastYear).isEmpty());
    }

    void comparingLeavesTheDayOfChangeOut()
    {
        const Document document = comparing(makeDocument({2026, 3, 30}, {2026, 4, 26}), {QDate(2026, 3, 2), 8});
        QCOMPARE(firstAndLastDay(document.before), std::pair(QDate(2026, 1, 5), QDate(2026, 3, 1)));
        QCOMPARE(firstAndLastDay(document.after), std::pair(QDate(2026, 3, 2), QDate(2026, 4, 26)));
        QCOMPARE(document.after.excluded, std::vector<QDate>{QDate(2026, 3, 2)});
        QCOMPARE(findChangeDay(document), (ChangeDay{QDate(2026, 3, 2), 8}));
    }

    void pairsOfPeriodsAreFoundAgain()
    {
        const Document document = makeDocument({2026, 3, 30}, {2026, 4, 26});
        for (const PairKind kind :
             {PairKind::AroundDay, PairKind::EqualWeekdays, PairKind::WeeksBefore, PairKind::LastYear}) {
            const ChangeDay change{QDate(2026, 3, 4), 6, kind};
            QCOMPARE(findChangeDay(comparing(document, change)), change);
        }
        const Document year = comparing(document, {QDate(2026, 3, 4), 6, PairKind::LastYear});
        QCOMPARE(firstAndLastDay(year.before), std::pair(QDate(2025, 3, 5), QDate(2025, 4, 15)));
        const Document equal = comparing(document, {QDate(2026, 3, 4), 6, PairKind::EqualWeekdays});
        QCOMPARE(equal.before.excluded, std::vector<QDate>{QDate(2026, 1, 21)});
    }

    /// Its own dates, weekdays, hours and days left out, whatever the other one has.
    void eachPeriodOfAComparisonIsChosenByItself()
    {
        const Document pair =
            inMode(comparing(makeDocument({2026, 3, 30}, {2026, 4, 26}), {QDate(2026, 3, 2), 4}), ViewMode::Compare);
        Document own = withSidePeriod(pair, PeriodSide::Before, {2026, 1, 10}, {2026, 1, 5});
        QCOMPARE(firstAndLastDay(own.before), std::pair(QDate(2026, 1, 5), QDate(2026, 1, 10)));
        QCOMPARE(own.after, pair.after);
        QVERIFY(!findChangeDay(own).kind);
        QCOMPARE(comparing(own, findChangeDay(own)), own);   // nothing is put right
        own = withExcluded(own, {QDate(2026, 1, 7), QDate(2026, 3, 3)}, PeriodSide::Before);
        QCOMPARE(own.before.excluded, std::vector<QDate>{QDate(2026, 1, 7)});
        own = withWeek(own, samePattern(0b1000000, {0, 1440}), PeriodSide::After);
        QCOMPARE(own.before.week, pair.before.week);
        QVERIFY(own.after.week != pair.after.week);
        QCOMPARE(shownQuestion(own, PeriodSide::Before), own.before);
        const Document moved = withSidePeriod(own, PeriodSide::Before, {2026, 1, 5}, {2026, 1, 6});
        QVERIFY(moved.before.excluded.empty());   // outside now
        const Document hours = withWeek(pair, samePattern(0b1, {0, 1440}), PeriodSide::Before);
        QVERIFY(!findChangeDay(hours).kind);   // the same days, other hours
    }

    void aNewPeriodDropsLeftOutDaysOutsideIt()
    {
        Document document = makeDocument({2026, 3, 30}, {2026, 4, 26});
        document = withExcluded(document, {QDate(2026, 4, 3), QDate(2026, 4, 6)});
        document = withPeriod(document, {2026, 4, 6}, {2026, 4, 12});
        QCOMPARE(document.question.excluded, std::vector<QDate>{QDate(2026, 4, 6)});
    }

    void zoomKeepsThePlaceUnderTheCursor()
    {
        const ViewPosition before = fitPosition(kFloor);
        const QPointF pixel(123.0, 456.0);
        const ViewPosition after = zoomedAt(before, kFloor, kSize, pixel, 3.0);
        const FloorPoint a = viewAt(before, kFloor, kSize).toFloor({pixel.x(), pixel.y()});
        const FloorPoint b = viewAt(after, kFloor, kSize).toFloor({pixel.x(), pixel.y()});
        QVERIFY(std::abs(a.x - b.x) < 0.1 && std::abs(a.y - b.y) < 0.1);
    }

    void aPanIsAShiftByWholePixels()
    {
        const ViewPosition from = zoomedAt(fitPosition(kFloor), kFloor, kSize, {300.0, 200.0}, 2.7);
        const ViewPosition to = panned(from, kFloor, kSize, {17.0, -5.0});
        const auto shift = shiftBetween(viewAt(from, kFloor, kSize), viewAt(to, kFloor, kSize));
        QCOMPARE(shift, std::optional(QPoint(17, -5)));
    }

    void aCellOfTheGridHasItsPlaceInTheView()
    {
        GridFrame frame;
        frame.columns = 4;
        frame.rows = 3;
        const Placement view = *Placement::fromMetreToPixel({10.0, 0.0, 0.0, 0.0, -10.0, 100.0});
        const QRectF cell = cellCorners(frame, {frame.centreX(1) + 0.1, frame.centreY(2) - 0.1}, view).boundingRect();
        QCOMPARE(cell.size(), QSizeF(5.0, 5.0));
        QCOMPARE(cell.center(), QPointF(10.0 * frame.centreX(1), 100.0 - 10.0 * frame.centreY(2)));
        QVERIFY(cellCorners(frame, {frame.centreX(4), frame.centreY(0)}, view).isEmpty());
    }

    void theCellBesideStaysInTheGrid()
    {
        GridFrame frame;
        frame.columns = 4;
        frame.rows = 3;
        const FloorPoint first{frame.centreX(0), frame.centreY(0)};
        QCOMPARE(cellBeside(frame, first, 1, 2), (FloorPoint{frame.centreX(1), frame.centreY(2)}));
        QCOMPARE(cellBeside(frame, first, -1, -10), first);
        QCOMPARE(cellBeside(frame, first, 10, 10), (FloorPoint{frame.centreX(3), frame.centreY(2)}));
    }

    void theWholeFloorFits()
    {
        const Placement view = viewAt(fitPosition(kFloor), kFloor, kSize);
        const PixelPoint low = view.toPixel({0.0, 0.0});
        const PixelPoint high = view.toPixel({60.0, 38.0});
        QVERIFY(low.x >= 0.0 && high.x <= kSize.width() && high.y >= 0.0 && low.y <= kSize.height());
    }

    void readingNamesCellRankAndRoom()
    {
        Drawn drawn;
        drawn.answers.single = PeriodAnswer{};
        drawn.answers.single->map = smallMap();
        drawn.answers.floor = Floor{};
        drawn.answers.floor->rooms = {makeZone({}, QStringLiteral("Kitchen"), {{0, 0}, {2, 0}, {2, 2}, {0, 2}})};
        const auto reading = readingAt(drawn, {0.1, 0.1});
        QVERIFY(reading);
        QCOMPARE(reading->centre, (FloorPoint{0.25, 0.25}));
        QCOMPARE(readingText(*reading),
                 QStringLiteral(
                     "x 0.25 m  y 0.25 m · 10 detections · 2.5 per hour · rank 2 of 2 · percentile 50 % · Kitchen"));
        QVERIFY(readingTip(*reading).endsWith(QStringLiteral("\nKitchen\n4 h observed")));
        QVERIFY(!readingAt(drawn, {5.0, 5.0}));
    }

    void feetStandBesideMetres()
    {
        Reading reading;
        reading.centre = {3.048, -0.3048};
        reading.detections = 1;
        const QString text = readingText(reading, LengthUnits::MetresAndFeet);
        QVERIFY2(text.startsWith(QStringLiteral("x 3.05 m  y -0.30 m (10.0 ft, -1.0 ft) · ")), qPrintable(text));
        QVERIFY(readingTip(reading, LengthUnits::MetresAndFeet).contains(QStringLiteral("10.0 ft")));
        QVERIFY(!readingText(reading).contains(QStringLiteral("ft")));
        QCOMPARE(usualLengths(QLocale(QLocale::English, QLocale::UnitedStates)), LengthUnits::MetresAndFeet);
        QCOMPARE(usualLengths(QLocale(QLocale::German, QLocale::Germany)), LengthUnits::Metres);
    }

    void aPinTellsAllThatIsKnown()
    {
        Drawn drawn;
        drawn.answers.single = PeriodAnswer{};
        drawn.answers.single->map = smallMap();
        drawn.shown.zones = {makeZone({}, QStringLiteral("North"), {{0, 0}, {2, 0}, {2, 2}, {0, 2}})};
        const auto reading = readingAt(drawn, {0.1, 0.1});
        QCOMPARE(pinnedText(*reading),
                 QStringLiteral("x 0.25 m  y 0.25 m · 10 detections · 2.5 per hour · rank 2 of 2 · North · percentile: "
                                "50 % of used cells have no more · 4 h observed"));
        QVERIFY2(pinnedText(*reading, LengthUnits::MetresAndFeet)
                     .startsWith(QStringLiteral("x 0.25 m  y 0.25 m (0.8 ft, 0.8 ft) · ")),
                 qPrintable(pinnedText(*reading, LengthUnits::MetresAndFeet)));
        QCOMPARE(distanceText(3.048), QStringLiteral("3.05 m"));
        QCOMPARE(distanceText(3.048, LengthUnits::MetresAndFeet), QStringLiteral("3.05 m (10.0 ft)"));
        QCOMPARE(outsideDataText({5.0, -1.0}), QStringLiteral("x 5.00 m  y -1.00 m · no data here"));
        drawn.shown.look.unit = Unit::PerHourArea;
        QVERIFY(
            readingText(*readingAt(drawn, {0.1, 0.1})).contains(QStringLiteral("2.5 per hour · 10 per hour and m²")));
        drawn.shown.look.unit = Unit::ShareOfPercentile;
        drawn.shown.look.clipPercentile = 50.0;
        QVERIFY(readingText(*readingAt(drawn, {0.1, 0.1}))
                    .contains(QStringLiteral("1 of the upper end (50 % of used cells)")));
    }

    void readingsTellTheSharesOfTheZoneTable()
    {
        Drawn drawn;
        drawn.answers.single = PeriodAnswer{};
        Heatmap map = smallMap();
        map.total = 40;
        drawn.answers.single->map = map;
        drawn.answers.floor = Floor{};
        drawn.answers.floor->rooms = {makeZone({}, QStringLiteral("Kitchen"), {{0, 0}, {0.5, 0}, {0.5, 2}, {0, 2}}),
                                      makeZone({}, QStringLiteral("Hall"), {{0.5, 0}, {4, 0}, {4, 2}, {0.5, 2}})};
        drawn.shown.zones = {makeZone({}, QStringLiteral("North"), {{0, 0}, {1, 0}, {1, 0.5}, {0, 0.5}}),
                             makeZone({}, QStringLiteral("Hall"), {{2, 0}, {3, 0}, {3, 2}, {2, 2}})};
        const PlaceShares shares(zoneTable(drawn));
        const auto namesAt = [&drawn](const PlaceShares &told, FloorPoint point) {
            const Reading reading = told.told({}, drawn, point);
            return QStringList{reading.place, reading.zone};
        };
        QCOMPARE(namesAt(shares, {0.1, 0.1}),
                 (QStringList{QStringLiteral("Kitchen: 25 % of all detections"),
                              QStringLiteral("North: 100 % of all detections")}));
        QVERIFY(namesAt(shares, {2.1, 0.1})[1].isEmpty());   // one name is enough
        QCOMPARE(namesAt(PlaceShares(), {0.1, 0.1}), (QStringList{QStringLiteral("Kitchen"), QStringLiteral("North")}));
        drawn.shown.zones.front().name = QStringLiteral("South");   // not counted yet
        QCOMPARE(namesAt(shares, {0.1, 0.1})[1], QStringLiteral("South"));
    }

    void sharesOfTwoPeriodsStandBesideEachOther()
    {
        ZoneTable table;
        table.compares = true;
        table.periods[0].total = 200.0;
        table.periods[1].total = 100.0;
        ZoneRow row;
        row.place.zone.name = QStringLiteral("Kitchen");
        row.figures[0].emplace().detections = 50.0;
        row.figures[1].emplace().detections = 50.0;
        QCOMPARE(sharingNameText(table, row), QStringLiteral("Kitchen: 25 % of all detections before, 50 % after"));
        row.figures[1]->detections.reset();
        QCOMPARE(sharingNameText(table, row), QStringLiteral("Kitchen"));
    }

    void theTipOfAComparisonTellsTheHoursOfBothSides()
    {
        Reading reading;
        reading.before = 2.0;
        reading.after = 3.0;
        reading.hours = 180.0;
        reading.otherHours = 190.0;
        QVERIFY2(readingTip(reading).endsWith(QStringLiteral("\n180 h observed before, 190 h after")),
                 qPrintable(readingTip(reading)));
        Reading share;
        share.share = 0.5;
        QVERIFY(!readingTip(share).contains(QStringLiteral("hours")));   // of no meaning there
    }

    void anEmptyCellSaysWhy()
    {
        Reading reading;
        reading.centre = {0.25, 0.25};
        const auto text = [&reading] { return readingText(reading).section(QStringLiteral(" · "), 1); };
        reading.detections = 0;
        reading.perHour = 0.0;
        QCOMPARE(text(), QStringLiteral("No detections (empty, or no sensor there)"));
        reading.coverage = CellCoverage::Covered;
        QCOMPARE(text(), QStringLiteral("No detections"));
        reading.coverage = CellCoverage::NotCovered;
        QCOMPARE(text(), QStringLiteral("Not covered by sensors"));
        const auto tip = [&reading] { return readingTip(reading).section(QLatin1Char('\n'), 1, 1); };
        QCOMPARE(tip(), QStringLiteral("Not covered by sensors"));
        reading.coverage = CellCoverage::Covered;
        QCOMPARE(tip(), QStringLiteral("No detections"));
        reading.coverage = CellCoverage::NotCovered;
        reading.detections = 3;   // counted from elsewhere: numbers are numbers
        reading.perHour = 0.5;
        QVERIFY2(text().contains(QStringLiteral("0.5 per hour")), qPrintable(text()));
        Reading compared;
        compared.before = 0.0;
        compared.after = 0.0;
        compared.coverage = CellCoverage::Covered;
        reading = compared;
        QCOMPARE(text(), QStringLiteral("No detections"));
        reading.after = 4.0;
        QCOMPARE(text(), QStringLiteral("no detections before · after 4 · change +4 per hour"));
        reading.before = 4.0;
        QCOMPARE(text(), QStringLiteral("before 4 · after 4 · no change"));
    }

    void filesAreToldByTheirEnding()
    {
        QCOMPARE(fileKind(QStringLiteral("/a b/地図.PDF")), FileKind::Plan);
        QCOMPARE(fileKind(QStringLiteral("IMG_0815.HEIC")), FileKind::Plan);
        QCOMPARE(fileKind(QStringLiteral("answer.json")), FileKind::Heatmap);
        QCOMPARE(fileKind(QStringLiteral("notes.txt")), FileKind::Other);
    }
};

QTEST_GUILESS_MAIN(TestViewHelpers)
#include "tst_helpers.moc"
