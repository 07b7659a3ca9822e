// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/compare.h"
#include "analysis/evidence/cell_sums.h"
#include "analysis/evidence/evidence.h"
#include "analysis/evidence/student.h"
#include "days_fixture.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

const QDate kMonday(2026, 2, 2);

/// Days from `first` on, Monday to Friday: cell (x, y) has these counts, and a far cell 1000 each day.
std::vector<Part> days(QDate first, const std::vector<std::uint64_t> &counts)
{
    std::vector<Part> parts;
    QDate day = first;
    for (const std::uint64_t count : counts) {
        std::vector<Cell> cells{{20.25, 0.25, 1000}};
        if (count > 0)
            cells.push_back({0.25, 0.25, count});
        parts.push_back(partOf(cells, CellSize::Half, workingHours(day)));
        day = day.addDays(day.dayOfWeek() == 5 ? 3 : 1);
    }
    return parts;
}

EvidenceInput inputOf(const Heatmap &before, const Heatmap &after)
{
    EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, {}};
    input.zones = {makeZone({}, QStringLiteral("Left"), {{0, 0}, {5, 0}, {5, 1}, {0, 1}}),
                   makeZone({}, QStringLiteral("Right"), {{15, 0}, {25, 0}, {25, 1}, {15, 1}}),
                   makeZone({}, QStringLiteral("Nowhere"), {{50, 0}, {55, 0}, {55, 1}, {50, 1}})};
    return input;
}

EvidenceInput inputOf(const std::vector<std::uint64_t> &before, const std::vector<std::uint64_t> &after)
{
    return inputOf(mapOf(days(kMonday, before)), mapOf(days(kMonday.addDays(28), after)));
}

ChangeVerdict verdictAt(const Evidence &evidence, double x)
{
    return evidence.cells[evidence.frame.index(evidence.frame.columnAt(x), 0)];
}

const std::vector<std::uint64_t> kQuiet{90, 110, 100, 95, 105, 92, 108, 101, 99, 103};
const std::vector<std::uint64_t> kBusy{290, 310, 300, 295, 305, 292, 308, 301, 299, 303};

}   // namespace

class TestEvidence : public QObject
{
    Q_OBJECT
private slots:
    void replicatesAreLocalDays()
    {
        const qint64 midnight = QDateTime(QDate(2026, 2, 3), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        const std::vector<Cell> cells{{0.25, 0.25, 5}, {1.25, 0.25, 7}};
        const Heatmap map = mapOf({partOf(cells, CellSize::Half, {midnight - 7200, midnight - 3600}),
                                   partOf(cells, CellSize::Half, {midnight - 3600, midnight + 3600}),
                                   partOf(cells, CellSize::Half, {midnight + 7200, midnight + 10800})},
                                  "Europe/Berlin");   // an hour ahead: the second lies within the 3rd of February
        const std::vector<Replicate> found = replicates(map, map.grid.frame(), ReplicateUnit::Day);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].first, QDate(2026, 2, 2));
        QCOMPARE(found[1].first, QDate(2026, 2, 3));
        QCOMPARE(found[1].hours, 3.0);
        QCOMPARE(found[1].detections, std::uint64_t(24));
        const std::vector<CellCount> wanted{{0, 5}, {2, 7}, {0, 5}, {2, 7}};
        QCOMPARE(found[1].cells, wanted);
        const std::vector<Replicate> weeks = replicates(map, map.grid.frame(), ReplicateUnit::Week);
        QCOMPARE(weeks.size(), std::size_t(1));
        QCOMPARE(weeks[0].first, kMonday);
        QCOMPARE(weeks[0].hours, 4.0);
    }

    void hoursOfSeveralDaysAreNoDay()
    {
        const TimeSpan monday = workingHours(kMonday);
        const Heatmap map = mapOf({partOf({{0.25, 0.25, 5}}, CellSize::Half, {monday.start, monday.stop + 2 * 86400})});
        QVERIFY(replicates(map, map.grid.frame(), ReplicateUnit::Day).empty());
        QCOMPARE(replicates(map, map.grid.frame(), ReplicateUnit::Week).size(), std::size_t(1));
    }

    void spreadIsMeasuredWithinWeekdaysWhereBothHaveTheSame()
    {
        const auto strataOf = [](int daysBefore, int daysAfter) {
            const std::vector<std::uint64_t> a(std::size_t(daysBefore), 1), b(std::size_t(daysAfter), 1);
            const Heatmap before = mapOf(days(kMonday, a)), after = mapOf(days(kMonday.addDays(28), b));
            const auto unit = ReplicateUnit::Day;
            return strata(replicates(before, before.grid.frame(), unit), replicates(after, after.grid.frame(), unit),
                          unit);
        };
        const Strata same = strataOf(10, 15);
        QCOMPARE(same.shares, std::vector<double>(5, 0.2));
        QCOMPARE(same.before, std::vector<int>({0, 1, 2, 3, 4, 0, 1, 2, 3, 4}));
        QCOMPARE(strataOf(5, 10).shares.size(), std::size_t(1));   // one of each says nothing of their spread
        QCOMPARE(strataOf(10, 9).shares.size(), std::size_t(1));   // nor does a single Friday
        QCOMPARE(strataOf(10, 14).shares.back(), 4.0 / 24.0);      // a Friday less
    }

    /// Fridays have half as much as other days, on both sides; one of them is missing after. By hand: nothing changed
    /// on any weekday, so the change is 0, though the mean of all days grew from 90 to 90.91.
    void aFridayLessIsNoChange()
    {
        const std::vector<std::uint64_t> week{100, 100, 100, 100, 50};
        std::vector<std::uint64_t> before, after;
        for (int i = 0; i < 3; ++i) {
            before.insert(before.end(), week.begin(), week.end());
            after.insert(after.end(), week.begin(), week.end());
        }
        before[0] = after[0] = 101;
        before[5] = after[5] = 99;
        after.pop_back();
        const std::optional<Evidence> found = makeEvidence(inputOf(before, after), {});
        QVERIFY(found->withinWeekdays);
        QVERIFY(found->places[0].after > found->places[0].before);
        QVERIFY(std::abs(*found->places[0].change) < 1e-12);
        QCOMPARE(found->places[0].verdict, ChangeVerdict::NotEstablished);
        QCOMPARE(verdictAt(*found, 0.25), ChangeVerdict::NotEstablished);
    }

    /// Every weekday has a little less after, but a Friday, on which there is half of it, is missing: the mean of all
    /// days grew. What is tested, and told, is less.
    void theDirectionIsThatOfTheTestedChange()
    {
        std::vector<std::uint64_t> before, after;
        for (int week = 0; week < 3; ++week)
            for (int day = 0; day < 5; ++day) {
                const std::uint64_t usual = day == 4 ? 5000 : 10'000;
                before.push_back(usual + std::uint64_t(week));
                after.push_back(usual / 1000 * 997 + std::uint64_t(week));
            }
        after.pop_back();
        const std::optional<Evidence> found = makeEvidence(inputOf(before, after), {});
        QVERIFY(found->withinWeekdays);
        QVERIFY(found->places[0].after > found->places[0].before && *found->places[0].change < 0.0);
        QCOMPARE(found->places[0].verdict, ChangeVerdict::Less);
    }

    void aLargeChangeIsEstablishedWhereItIs()
    {
        const std::optional<Evidence> found = makeEvidence(inputOf(kQuiet, kBusy), {});
        QVERIFY(found && found->isEnough());
        QCOMPARE(found->before, std::size_t(10));
        QVERIFY(found->withinWeekdays);
        QCOMPARE(verdictAt(*found, 0.25), ChangeVerdict::More);
        QCOMPARE(verdictAt(*found, 20.25), ChangeVerdict::NotEstablished);
        QCOMPARE(verdictAt(*found, 10.25), ChangeVerdict::NotCovered);
        const std::optional<Evidence> back = makeEvidence(inputOf(kBusy, kQuiet), {});
        QCOMPARE(verdictAt(*back, 0.25), ChangeVerdict::Less);
    }

    /// By hand: without strata, from the means and variances of ten days each.
    void aPlaceHasItsChangeAndAnInterval()
    {
        std::vector<std::uint64_t> after = kBusy;
        after.pop_back();   // another mix of weekdays
        const std::optional<Evidence> found = makeEvidence(inputOf(kQuiet, after), {});
        QVERIFY(found && !found->withinWeekdays);
        const PlaceChange &left = found->places[0];
        QCOMPARE(left.name, QStringLiteral("Left"));
        QVERIFY(std::abs(left.before - 1003.0 / 90.0) < 1e-9);
        QVERIFY(std::abs(left.after - 2700.0 / 81.0) < 1e-9);
        QVERIFY(std::abs(*left.change - (300.0 / 100.3 - 1.0)) < 1e-9);
        // sum of squares off the mean: 388.1 of ten, 380 of nine
        const double a = 388.1 / 9 / 10 / (100.3 * 100.3), b = 380.0 / 8 / 9 / (300.0 * 300.0);
        const double freedom = (a + b) * (a + b) / (a * a / 9 + b * b / 8);
        const double reach = studentsT(0.025, freedom) * std::sqrt(a + b);
        QVERIFY(std::abs(left.interval->low - (300.0 / 100.3 * std::exp(-reach) - 1.0)) < 1e-6);
        QVERIFY(std::abs(left.interval->high - (300.0 / 100.3 * std::exp(reach) - 1.0)) < 1e-6);
        QCOMPARE(left.verdict, ChangeVerdict::More);
        QCOMPARE(found->places[1].verdict, ChangeVerdict::NotEstablished);
        QCOMPARE(found->places[2].verdict, ChangeVerdict::NotCovered);
        QVERIFY(!found->places[2].interval);
        QVERIFY(!found->places[2].unseen);   // nothing was detected there, which is known
    }

    /// Left grew by 1 or 2 of about 100 a day: 3.77 % chance. Figures of SciPy 1.10.1 (scipy.stats.t), from the same
    /// formulas written anew: it is established alone, not as one of two, and what could have been seen is told at the
    /// level of either. Where no sensor sees it, nothing of it is told: what is counted there strays over a wall.
    void whatNoSensorSeesIsNoTest()
    {
        const std::vector<std::uint64_t> more{92, 112, 102, 97, 107, 94, 110, 103, 101, 104};
        EvidenceInput input = inputOf(kQuiet, more);
        input.zones[0] = makeZone({}, QStringLiteral("Left"), {{0.3, 0}, {5, 0}, {5, 1}, {0.3, 1}});
        input.zones[1] = makeZone({}, QStringLiteral("Right"), {{20.3, 0}, {25, 0}, {25, 1}, {20.3, 1}});
        const std::optional<Evidence> both = makeEvidence(input, {});
        QVERIFY(std::abs(both->places[0].chance - 0.03770088334641987) < 1e-9);
        QCOMPARE(both->places[0].verdict, ChangeVerdict::NotEstablished);
        QCOMPARE(both->places[0].level, 0.025);
        QVERIFY(std::abs(*both->places[0].detectable - 0.02791789890949703) < 1e-9);
        input.uncovered = {input.zones[1]};
        const std::optional<Evidence> left = makeEvidence(input, {});
        QCOMPARE(left->places[0].verdict, ChangeVerdict::More);
        QCOMPARE(left->places[0].level, 0.05);
        QVERIFY(std::abs(*left->places[0].detectable - 0.024652004211645817) < 1e-9);
        QCOMPARE(left->places[1].verdict, ChangeVerdict::NotCovered);
        QVERIFY(left->places[1].unseen && !left->places[0].unseen && !left->places[2].unseen);
        QVERIFY(!left->places[1].detectable && !left->places[1].change && left->places[1].chance == 1.0);
        input.uncovered.push_back(input.zones[0]);
        QVERIFY(!makeEvidence(input, {})->detectableInPlace);
    }

    /// As in the test before: Left alone of its kind is established.
    void placesAreDecidedAmongThoseOfTheirKind()
    {
        const std::vector<std::uint64_t> more{92, 112, 102, 97, 107, 94, 110, 103, 101, 104};
        EvidenceInput input = inputOf(kQuiet, more);
        input.kinds = {0, 2, 2};
        const std::optional<Evidence> found = makeEvidence(input, {});
        QCOMPARE(found->places[0].verdict, ChangeVerdict::More);
        QCOMPARE(found->places[0].level, 0.05);
        QCOMPARE(found->places[1].verdict, ChangeVerdict::NotEstablished);
        input.kinds = {2, 2, 0};
        QCOMPARE(makeEvidence(input, {})->places[0].verdict, ChangeVerdict::NotEstablished);
    }

    /// The neighborhood has much more, and one of its cells a little less: of that cell no more is established.
    void aCellIsEstablishedOnlyWhereItWentTheSameWay()
    {
        const auto side = [](QDate first, const std::vector<std::uint64_t> &counts, std::uint64_t beside) {
            std::vector<Part> parts;
            QDate day = first;
            for (const std::uint64_t count : counts) {
                parts.push_back(partOf({{20.25, 0.25, 1000}, {0.25, 0.25, count}, {0.75, 0.25, beside}}, CellSize::Half,
                                       workingHours(day)));
                day = day.addDays(day.dayOfWeek() == 5 ? 3 : 1);
            }
            return mapOf(parts);
        };
        const Heatmap quiet = side(kMonday, kQuiet, 40), busy = side(kMonday.addDays(28), kBusy, 30);
        for (const bool relative : {false, true}) {
            const std::optional<Evidence> found = makeEvidence(inputOf(quiet, busy), {std::nullopt, relative});
            QCOMPARE(verdictAt(*found, 0.25), ChangeVerdict::More);
            QCOMPARE(verdictAt(*found, 0.75), ChangeVerdict::NotEstablished);
            const std::optional<Evidence> back = makeEvidence(inputOf(busy, quiet), {std::nullopt, relative});
            QCOMPARE(verdictAt(*back, 0.25), ChangeVerdict::Less);
            QCOMPARE(verdictAt(*back, 0.75), ChangeVerdict::NotEstablished);
        }
    }

    /// Whole weeks have more and less, the far cell none of it, so shares of the floor go together less than rates do.
    /// What is told by rates is the same whatever places are compared by.
    void ratesHaveTheirOwnClustering()
    {
        const std::vector<std::uint64_t> waves{900,  1100, 1000, 950, 600, 1170, 1430, 1300,
                                               1240, 780,  720,  880, 800, 760,  480};
        const EvidenceInput input = inputOf(waves, waves);
        const std::optional<Evidence> rates = makeEvidence(input, {});
        const std::optional<Evidence> shares = makeEvidence(input, {std::nullopt, true});
        QVERIFY(rates->clustering > 1.0);
        QCOMPARE(rates->rateClustering, rates->clustering);
        QVERIFY(shares->clustering != rates->clustering);
        QCOMPARE(shares->rateClustering, rates->clustering);
        QCOMPARE(shares->floor, rates->floor);
    }

    void relativeToTheFloorABusierFloorIsNoChange()
    {
        EvidenceInput input = inputOf(kQuiet, kQuiet);
        std::vector<Part> twice = days(kMonday.addDays(28), kQuiet);
        for (Part &part : twice) {
            std::vector<Cell> cells = part.cells.unpacked();
            for (Cell &cell : cells)
                cell.count *= 2;
            part = partOf(cells, CellSize::Half, part.observed.intervals.front().span);
        }
        input.after = mapOf(twice);
        const std::optional<Evidence> rates = makeEvidence(input, {});
        QCOMPARE(rates->floor.verdict, ChangeVerdict::More);
        QCOMPARE(verdictAt(*rates, 20.25), ChangeVerdict::More);
        const std::optional<Evidence> shares = makeEvidence(input, {std::nullopt, true});
        QCOMPARE(verdictAt(*shares, 0.25), ChangeVerdict::NotEstablished);
        QCOMPARE(verdictAt(*shares, 20.25), ChangeVerdict::NotEstablished);
        QCOMPARE(shares->places[0].verdict, ChangeVerdict::NotEstablished);
        QVERIFY(std::abs(shares->places[0].before - 1003.0 / 11003.0) < 1e-9);
        QCOMPARE(shares->floor.verdict, ChangeVerdict::More);
    }

    /// A silent day has no shares, but its hours count for the floor's rate, whatever places are compared by.
    void theFloorHasItsSilentDaysInEitherCase()
    {
        std::vector<Part> silent = days(kMonday.addDays(28), kBusy);
        silent.push_back(partOf({}, CellSize::Half, workingHours(kMonday.addDays(42))));
        EvidenceInput input = inputOf(kQuiet, kBusy);
        input.after = mapOf(silent);
        const PlaceChange rates = makeEvidence(input, {})->floor;
        const std::optional<Evidence> shares = makeEvidence(input, {std::nullopt, true});
        QCOMPARE(shares->after, std::size_t(10));
        QCOMPARE(shares->silent, std::size_t(1));
        QCOMPARE(makeEvidence(input, {})->silent, std::size_t(0));
        QCOMPARE(shares->floor.after, rates.after);
        QCOMPARE(shares->floor.change, rates.change);
        QVERIFY(std::abs(rates.after - (10'000.0 + 3003.0) / 99.0) < 1e-9);
    }

    void underThreeDaysNothingIsSaid()
    {
        const std::optional<Evidence> found = makeEvidence(inputOf({1, 1}, kBusy), {});
        QVERIFY(found && !found->isEnough());
        QVERIFY(found->places.empty());
        QCOMPARE(verdictAt(*found, 0.25), ChangeVerdict::NotEstablished);
    }

    void weeksServeWhereAnswersSpanDays()
    {
        std::vector<Part> before, after;
        for (int week = 0; week < 4; ++week) {
            const TimeSpan span = workingHours(kMonday.addDays(7 * week));
            const TimeSpan later = workingHours(kMonday.addDays(7 * week + 28));
            before.push_back(
                partOf({{0.25, 0.25, std::uint64_t(100 + week)}}, CellSize::Half, {span.start, span.stop + 86400}));
            after.push_back(
                partOf({{0.25, 0.25, std::uint64_t(300 - week)}}, CellSize::Half, {later.start, later.stop + 86400}));
        }
        const EvidenceInput input = inputOf(mapOf(before), mapOf(after));
        const std::optional<Evidence> found = makeEvidence(input, {});
        QCOMPARE(*found->options.unit, ReplicateUnit::Week);
        QCOMPARE(verdictAt(*found, 0.25), ChangeVerdict::More);
        QVERIFY(!makeEvidence(input, {ReplicateUnit::Day, false}));
    }

    void aFileWithoutSingleDaysHasNone()
    {
        EvidenceInput input = inputOf(kQuiet, kBusy);
        for (Interval &interval : input.after.observed.intervals)
            interval.cells.reset();
        QVERIFY(!makeEvidence(input, {}));
    }

    void whatNobodyWaitsForEnds()
    {
        int asked = 0;
        QVERIFY(!makeEvidence(inputOf(kQuiet, kBusy), {}, GoOn([&](double) { return ++asked < 3; })));
        QCOMPARE(asked, 3);
    }

    /// After the days were added up too.
    void itEndsWhileItTests()
    {
        double reached = 0.0;
        int afterSums = 0;
        QVERIFY(makeEvidence(inputOf(kQuiet, kBusy), {}, GoOn([&](double share) {
                                 afterSums += share >= 0.7;
                                 reached = share;
                                 return true;
                             })));
        QVERIFY(afterSums >= 2 && reached <= 1.0);
        QVERIFY(!makeEvidence(inputOf(kQuiet, kBusy), {}, GoOn([&](double share) { return share < 0.72; })));
        QVERIFY(!makeEvidence(inputOf(kQuiet, kBusy), {}, GoOn([&](double share) { return share < 0.9; })));
    }

    /// By hand over weeks that are kept whole: what the sums keep of them is enough.
    void weeksAreWeighedWithoutKeepingThem()
    {
        const std::vector<double> shares{0.5, 0.5};
        CellSums sums(1, shares);
        const std::vector<std::vector<double>> weeks{{3, 5, 4}, {9, 1, 2}, {2, 2, 8}, {7, 6, 1}};
        double total[2] = {0, 0}, counts[2] = {0, 0};
        for (std::size_t week = 0; week < weeks.size(); ++week)
            for (std::size_t day = 0; day < 3; ++day) {
                const std::size_t stratum = day == 2 ? 1 : 0;
                sums.add({weeks[week][day]}, int(stratum), kMonday.addDays(qint64(7 * week + day)));
                total[stratum] += weeks[week][day];
                counts[stratum] += 1;
            }
        double alone = 0.0, byWeeks = 0.0;
        for (const std::vector<double> &week : weeks) {
            double off = 0.0;
            for (std::size_t day = 0; day < 3; ++day) {
                const std::size_t stratum = day == 2 ? 1 : 0;
                const double one = week[day] - total[stratum] / counts[stratum];
                alone += one * one;
                off += one;
            }
            byWeeks += off * off;
        }
        QCOMPARE(sums.weeks(), std::size_t(4));
        QVERIFY(std::abs(sums.spread(0).alone - alone * 12 / 10) < 1e-9);
        QVERIFY(std::abs(sums.spread(0).byWeeks - byWeeks * 4 / 3) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
