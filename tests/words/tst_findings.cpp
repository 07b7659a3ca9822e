// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "english_forms.h"
#include "words/findings/finding_text.h"
#include "words/number_text.h"
#include "words/places_text.h"
#include "words/reading_text.h"
#include "words/rhythm_text.h"
#include "words/zone_table_text.h"

#include <QTest>

using namespace floorscope;

namespace {

PlaceChange project()
{
    PlaceChange place;
    place.name = QStringLiteral("Project area");
    place.before = 18'400.0;
    place.after = 61'200.0;
    place.change = 2.326;
    place.interval = RelativeInterval{1.9, 2.81};
    place.verdict = ChangeVerdict::More;
    return place;
}

}   // namespace

class TestFindings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(useEnglishForms()); }

    void aPlaceHasItsFiguresAndTheirInterval()
    {
        const FindingText text = findingText(PlaceChanged{project(), false});
        QCOMPARE(text.heading, QStringLiteral("More in Project area"));
        QCOMPARE(text.body, QStringLiteral("18,400 → 61,200 per hour (+233 %, 95 % interval +190 to +281 %)."));
    }

    void sharesAreOfTheFloor()
    {
        PlaceChange place = project();
        place.before = 0.062;
        place.after = 0.2;
        place.verdict = ChangeVerdict::Less;
        const FindingText text = findingText(PlaceChanged{place, true});
        QCOMPARE(text.heading, QStringLiteral("Less in Project area"));
        QVERIFY2(text.body.startsWith(QStringLiteral("6.2 % → 20 % of the floor's detections (")),
                 qPrintable(text.body));
    }

    void theFloorSaysThatNothingIsEstablished()
    {
        PlaceChange floor = project();
        floor.name.clear();
        floor.change = 0.06;
        floor.interval = RelativeInterval{-0.03, 0.15};
        floor.verdict = ChangeVerdict::NotEstablished;
        const FindingText text = findingText(FloorChanged{floor});
        QCOMPARE(text.heading, QStringLiteral("The whole floor: no change established"));
        QVERIFY2(text.body.contains(QStringLiteral("(+6 %, 95 % interval −3 to +15 %)")), qPrintable(text.body));
    }

    void whatCouldHaveBeenSeenIsTold()
    {
        const ComparedSpans spans{ReplicateUnit::Week, 8, 8};
        const FindingText some = findingText(NothingEstablished{6, 9, spans, 0.137});
        QCOMPARE(some.heading, QStringLiteral("Nothing established in 6 places"));
        QCOMPARE(some.body,
                 QStringLiteral("A change of about ±14 % in a place could have been seen with these 8 + 8 weeks."));
        QCOMPARE(findingText(NothingEstablished{9, 9, spans, 0.137}).heading,
                 QStringLiteral("No change established in any of 9 places"));
        QCOMPARE(findingText(NothingEstablished{1, 9, spans, {}}).heading,
                 QStringLiteral("Nothing established in 1 place"));
    }

    void daysThatHaveNoSharesAreToldToBeLeftOut()
    {
        ComparedSpans spans{ReplicateUnit::Day, 40, 38, 2};
        const QString two = QStringLiteral(" Left out are 2 days without a detection, which have no shares.");
        QVERIFY(findingText(AreaChanged{1.0, 0.0, spans, 0.2}).body.endsWith(two));
        QVERIFY(findingText(NothingEstablished{6, 9, spans, 0.137}).body.endsWith(two));
        QVERIFY(findingText(TooFewSpans{spans}).body.endsWith(two));
        spans.silent = 0;
        QVERIFY(!findingText(AreaChanged{1.0, 0.0, spans, 0.2}).body.contains(QStringLiteral("Left out")));
    }

    void areasAreToldAsEverywhere()
    {
        const ComparedSpans spans{ReplicateUnit::Day, 20, 20};
        QCOMPARE(findingText(AreaChanged{0.25, 0.0, spans, {}}).heading, QStringLiteral("More on 0.25 m²"));
        QCOMPARE(findingText(AreaChanged{0.0, 12.5, spans, {}}).heading, QStringLiteral("Less on 12.5 m²"));
        QCOMPARE(findingText(AreaChanged{1204.0, 3.0, spans, {}}).heading,
                 QStringLiteral("More on 1,204 m², less on 3 m²"));
    }

    void whatIsProtectedIsSaidToBe()
    {
        QVERIFY(findingText(PlacesWithheld{}).body.startsWith(QStringLiteral("Individuals are protected")));
        OddPlaces odd;
        odd.isProtected = true;
        QVERIFY(oddUnknownText(odd).startsWith(QStringLiteral("Individuals are protected")));
        QVERIFY(!maskText({}).contains(QLatin1Char('%')));
        QVERIFY(maskText(0.25).contains(QStringLiteral("25 %")));
    }

    void aRelativeChangeSaysSo()
    {
        Reading reading;
        reading.before = 100.0;
        reading.after = 150.0;
        QVERIFY(readingText(reading).contains(QStringLiteral("change +50 per hour")));
        QVERIFY(!readingText(reading).contains(QStringLiteral("established")));   // nobody knows
        reading.established = true;
        QVERIFY(readingText(reading).contains(QStringLiteral("change +50 per hour · established")));
        reading.established = false;
        QVERIFY(readingText(reading).contains(QStringLiteral("change +50 per hour · not established")));
        reading.scaleOfAfter = 0.5;
        QVERIFY2(readingText(reading).contains(QStringLiteral("change relative to the floor −25 per hour")),
                 qPrintable(readingText(reading)));
        QVERIFY(readingText(reading).contains(QStringLiteral("after 150")));
        reading.after = 200.0;
        QVERIFY(readingText(reading).contains(QStringLiteral("no change relative to the floor")));
        QVERIFY(!readingText(reading).contains(QStringLiteral("not established")));   // there is nothing to establish
    }

    void aPlaceWithoutASensorSaysSoOnce()
    {
        ZoneTable table;
        ZoneFigures figures;
        figures.unseen = true;
        table.rows.push_back({{CountedKind::Room, makeZone({}, QStringLiteral("Storage"), {})}, 4.0, {figures}});
        QCOMPARE(zoneText(table, table.rows[0], {ZoneMeasure::PerHour}), QStringLiteral("no sensor"));
        QCOMPARE(zoneText(table, table.rows[0], {ZoneMeasure::Detections}), QStringLiteral("–"));
    }

    void theTipOfAChangeBeginsWithItsVerdict()
    {
        ZoneRow row;
        row.change = PlaceChange{};
        row.change->interval = RelativeInterval{0.03, 0.2};
        row.change->detectable = 0.12;
        row.change->verdict = ChangeVerdict::More;
        QCOMPARE(zoneTip(row, {ZoneMeasure::Ratio}),
                 QStringLiteral("Established: more. 95 % interval +3 to +20 %; a change of about ±12 % could have been "
                                "seen."));
        row.change->verdict = ChangeVerdict::Less;
        QVERIFY(zoneTip(row, {ZoneMeasure::Ratio}).startsWith(QStringLiteral("Established: less. 95 %")));
        row.change->verdict = ChangeVerdict::NotEstablished;
        row.change->interval.reset();
        QCOMPARE(zoneTip(row, {ZoneMeasure::Difference}), QStringLiteral("Not established."));
    }

    /// The same figures wherever they are told; no sign where nothing is left of a number.
    void aTableTellsAChangeAsCardsDo()
    {
        ZoneTable table;
        table.compares = true;
        table.rows.push_back({{CountedKind::Room, makeZone({}, QStringLiteral("Lab"), {})}, 4.0, {}});
        PlaceChange change = project();
        change.interval = RelativeInterval{-0.004, 0.376};
        change.detectable = 0.376;
        table.rows[0].change = change;
        QCOMPARE(zoneTip(table.rows[0], {ZoneMeasure::Evidence}),
                 QStringLiteral("Established: more. 95 % interval 0 to +38 %; a change of about ±40 % could have been "
                                "seen."));
        QCOMPARE(percentOffText(-0.03), QStringLiteral("−3"));
        QCOMPARE(signedText(0.0, QStringLiteral("0")), QStringLiteral("0"));
    }

    /// A file without the cells of its answers knows no more of a place, however short the answers are.
    void whyARhythmIsNotTold()
    {
        Rhythm rhythm;
        rhythm.week[9].untold = 1.0;
        rhythm.days.push_back({{2026, 2, 2}, {0.0, 1.0, 0.0, 0.0}});
        QCOMPARE(rhythmNote(rhythm, KeptMerged::None),
                 QStringLiteral("The answers span several hours, so hours of the week are not told apart."));
        QCOMPARE(rhythmDaysNotes(rhythm, KeptMerged::None),
                 QStringList(QStringLiteral("The answers span several days, so days are not told apart.")));
        QCOMPARE(rhythmNote(rhythm, KeptMerged::Some),
                 QStringLiteral("Some answers are kept merged only, so hours and days of "
                                "this place are not told apart."));
        QCOMPARE(rhythmNote(rhythm, KeptMerged::All),
                 QStringLiteral("The answers are kept merged only, so neither hours nor days of "
                                "this place are told."));
        QVERIFY(rhythmDaysNotes(rhythm, KeptMerged::All).isEmpty());
    }

    /// Whatever else is not told of a rhythm, nor why.
    void daysThatLackHoursAreNamedWhateverElseIsNotTold()
    {
        Rhythm rhythm;
        rhythm.days.push_back({{2026, 2, 2}, {1.0, 0.0, 0.0, 3.0}});
        rhythm.days.push_back({{2026, 2, 3}, {0.0, 0.0, 2.0, 0.0}});
        const QString missing = QStringLiteral("Hours are missing: 3 February.");
        for (const KeptMerged merged : {KeptMerged::None, KeptMerged::Some, KeptMerged::All})
            QCOMPARE(rhythmDaysNotes(rhythm, merged), QStringList(missing));
        rhythm.days.front().part.untold = 4.0;
        QCOMPARE(rhythmDaysNotes(rhythm, KeptMerged::Some), QStringList(missing));
        QCOMPARE(rhythmDaysNotes(rhythm, KeptMerged::None),
                 QStringList({QStringLiteral("The answers span several days, so days are not told apart."), missing}));
    }

    void whatIsWaitedForIsToldSoonestFirst()
    {
        const auto wait = [](const char *name, std::optional<int> weeks, std::optional<int> eachSide) {
            return PlaceWait{QString::fromLatin1(name), weeks, eachSide};
        };
        Waits waits{0.2, false, {wait("", 3, 3), wait("Lab", {}, 9), wait("Kitchen", 5, 4), wait("Lounge", 0, 2)}};
        waits.places.push_back(wait("Storage", {}, {}));
        waits.places.push_back(wait("Foyer", {}, 1));
        const QStringList sentences = waitSentences(waits);
        QCOMPARE(
            sentences,
            QStringList({QStringLiteral("The whole floor: after 3 more weeks."),
                         QStringLiteral("Lounge: with what is there."), QStringLiteral("Kitchen: after 5 more weeks."),
                         QStringLiteral("Foyer: with 1 week before and as many after."),
                         QStringLiteral("Lab: with 9 weeks before and as many after."),
                         QStringLiteral("Storage: not within five years.")}));
        const FindingText text = findingText(waits);
        QCOMPARE(text.heading, QStringLiteral("When a change of 20 % could be seen"));
        QVERIFY2(text.body.endsWith(QStringLiteral("as many after.\nAnd 2 more places.")), qPrintable(text.body));
        waits = {0.125, true, {wait("Kitchen", 1, 4)}};
        QCOMPARE(findingText(waits).body, QStringLiteral("Kitchen: 1 week after it."));
        QCOMPARE(findingText(waits).heading, QStringLiteral("When a change of 12.5 % could be seen"));
        waits.change = 10.0;
        QCOMPARE(findingText(waits).heading, QStringLiteral("When a change of 1,000 % could be seen"));
        waits.change = 0.07;
        QCOMPARE(findingText(waits).heading, QStringLiteral("When a change of 7 % could be seen"));
    }

    void theBusiestHourSaysOfWhichHoursItIs()
    {
        const BusiestHour hour{1, 10, 1204.0};
        QCOMPARE(findingText(BusiestFound{hour, 45, {}}).heading, QStringLiteral("Busiest: Tuesday 10–11."));
        QCOMPARE(
            findingText(BusiestFound{hour, 45, {}}).body,
            QStringLiteral("1,204 detections per hour on the whole floor, the most of the 45 hours of the week that "
                           "are known."));
        QCOMPARE(findingText(BusiestFound{hour, 168, {}}).body,
                 QStringLiteral("1,204 detections per hour on the whole floor, the most of all hours of the week."));
        QVERIFY(findingText(BusiestFound{hour, 168, 28})
                    .body.endsWith(QStringLiteral("of all hours of the week. Asked beside the map, over 28 days.")));
        QCOMPARE(findingText(BusiestFound{hour, 1, {}}).body,
                 QStringLiteral("1,204 detections per hour on the whole floor, in the 1 hour of the week that is "
                                "known."));
        QCOMPARE(findingText(BusiestUnknown{}).heading, QStringLiteral("The busiest hour is not known"));
    }

    void periodsThatDoNotCompareAreTold()
    {
        PeriodsDiffer differ;
        differ.otherHours = true;
        differ.reversed = true;
        QCOMPARE(findingText(differ).heading, QStringLiteral("The periods do not compare as they stand"));
        QCOMPARE(findingText(differ).body,
                 QStringLiteral("Before and after have other weekdays or hours: their averages do not compare. "
                                "\"After\" lies earlier than \"before\": the change is told backwards."));
    }

    void whatIsCoveredSaysWhatTellsIt()
    {
        RareFound found{8.75, 0.1, 32.0, 0.0, 10.0, {}, QStringLiteral("Lounge"), 4.0, FloorRect{}};
        found.cover = CoverSource::Sensors;
        QCOMPARE(findingText(found).body,
                 QStringLiteral("10 % of the covered floor. Largest: Lounge, 4 m². 32 m² without a sensor are not "
                                "counted."));
        found.cover = CoverSource::Stored;
        found.coverDays = 212;
        QCOMPARE(
            findingText(found).body,
            QStringLiteral("10 % of the covered floor. Largest: Lounge, 4 m². 32 m² not known to be covered are not "
                           "counted. Covered: where any stored answer of this floor ever had a detection, 212 days."));
        found.noSensor = 20.0;   // each area is named once
        QVERIFY2(findingText(found).body.contains(QStringLiteral(
                     " 20 m² without a sensor are not counted. 12 m² not known to be covered are not counted. ")),
                 qPrintable(findingText(found).body));
        found.noSensor = 32.0;
        QVERIFY2(!findingText(found).body.contains(QStringLiteral("not known")), qPrintable(findingText(found).body));
        QVERIFY(coverText(CoverSource::Stored, 1).endsWith(QStringLiteral(", 1 day.")));
        QCOMPARE(coverText(CoverSource::Drawn, 0), QStringLiteral("Covered: what was drawn as covered."));
    }

    void busyPlacesAreNamedWithTheirShares()
    {
        BusyFound found{3, 42.0, 0.31, 1.25, 0.05, {}};
        found.largest = {{{{QStringLiteral("Kitchen")}}, {3, 4}, 18.0, 0.14}, {{}, {47.25, 20.25}, 8.75, 0.063}};
        found.cover = CoverSource::Sensors;
        const FindingText text = findingText(found);
        QCOMPARE(text.heading, QStringLiteral("3 busy places hold 31 % of all detections, on 42 m²."));
        QCOMPARE(text.body,
                 QStringLiteral("Largest: Kitchen, 18 m², 14 % of all detections; x 47.3, y 20.3 m, 8.75 m², 6.3 %. "
                                "Each cell is judged with what lies within 1.25 m; of all that is called busy or quiet "
                                "5 % may be chance."));
        found.cover = CoverSource::Unknown;
        QVERIFY(findingText(found).body.endsWith(
            QStringLiteral(" 5 % may be chance. Only used cells took part, since nobody knows what the sensors see.")));
        QVERIFY(findingText(CoverUnknown{}).body.contains(QStringLiteral("--include-empty")));
        found.places = 1;
        QCOMPARE(findingText(found).heading, QStringLiteral("1 busy place holds 31 % of all detections, on 42 m²."));
        QVERIFY(markName(Mark::Busy, 10.0).contains(QStringLiteral("Gi* within 1.25 m, 5 %")));
    }

    void whatCrossesWallsIsNamedByUpToTwoRooms()
    {
        const QString kitchen = QStringLiteral("Kitchen"), corridor = QStringLiteral("Corridor");
        const auto text = [](const PatchPlace &place) { return patchText(place, {47.25, 20.25}); };
        QCOMPARE(text({{kitchen}, false}), QStringLiteral("Kitchen"));
        QCOMPARE(text({{kitchen}, true}), QStringLiteral("mostly Kitchen"));
        QCOMPARE(text({{kitchen, corridor}, false}), QStringLiteral("Kitchen and Corridor"));
        QCOMPARE(text({{kitchen, corridor}, true}), QStringLiteral("mostly Kitchen and Corridor"));
        QCOMPARE(text({}), QStringLiteral("x 47.3, y 20.3 m"));
        QCOMPARE(findingText(HalfOfAll{104.0, 0.09, {{kitchen, corridor}}, {3, 4}, 12.0}).body,
                 QStringLiteral("9 % of the used area. Largest part: Kitchen and Corridor, 12 m²."));
    }

    void halfOfAllSaysWhere()
    {
        HalfOfAll found{104.0, 0.09, {}, {}, 0.0};
        QCOMPARE(findingText(found).body, QStringLiteral("9 % of the used area."));
        found = {104.0, 0.09, {{QStringLiteral("Kitchen")}}, {3, 4}, 12.0};
        QCOMPARE(findingText(found).body, QStringLiteral("9 % of the used area. Largest part: Kitchen, 12 m²."));
    }

    void tooFewDaysAreTold()
    {
        QCOMPARE(findingText(TooFewSpans{{ReplicateUnit::Day, 2, 4}}).body,
                 QStringLiteral("It needs at least 3 comparable days or weeks on each side; there are 2 and 4."));
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
