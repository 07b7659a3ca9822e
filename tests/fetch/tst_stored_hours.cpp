// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/span_choice.h"
#include "fetch/stored_hours.h"

#include <QTest>

using namespace floorscope;

using Spans = std::vector<TimeSpan>;

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kMonday = 1'767'571'200;   // 2026-01-05T00:00:00Z

TimeSpan hours(qint64 first, qint64 last)
{
    return {kMonday + first * kHour, kMonday + last * kHour};
}

Question question(qint64 days, Split split)
{
    Question question;
    question.spaceId = QStringLiteral("space_1");
    question.timeZone = "UTC";
    question.range = {kMonday, kMonday + days * kDay};
    question.split = split;
    return question;
}

Division divided(const Question &question, const Spans &stored)
{
    return *divide(question, wantedHours(*wantedSpans(question)), stored);
}

}   // namespace

class TestStoredHours : public QObject
{
    Q_OBJECT

private slots:
    void piecesCoverMost_data();
    void piecesCoverMost();
    void aStoreNeverCostsARequestMore_data();
    void aStoreNeverCostsARequestMore();
    void aChosenSplitTakesNoOtherPieces();
    void keptHalvesOfASlowRequestAreUsed();
    void silentDaysAreKnownFromPiecesInsideADay();
};

void TestStoredHours::piecesCoverMost_data()
{
    QTest::addColumn<std::vector<TimeSpan>>("kept");
    QTest::addColumn<std::vector<TimeSpan>>("chosen");
    QTest::newRow("two that abut, not the longest one")
        << Spans{hours(2, 7), hours(0, 4), hours(4, 8)} << Spans{hours(0, 4), hours(4, 8)};
    QTest::newRow("shorter ones where both cover all")
        << Spans{hours(0, 6), hours(0, 2), hours(2, 4), hours(4, 6)} << Spans{hours(0, 2), hours(2, 4), hours(4, 6)};
    QTest::newRow("the long one where the short leave a gap")
        << Spans{hours(0, 6), hours(0, 2), hours(4, 6)} << Spans{hours(0, 6)};
    QTest::newRow("a mixture") << Spans{hours(0, 2), hours(1, 5), hours(5, 6), hours(0, 1), hours(3, 6)}
                               << Spans{hours(0, 1), hours(1, 5), hours(5, 6)};
}

void TestStoredHours::piecesCoverMost()
{
    QFETCH(std::vector<TimeSpan>, kept);
    QFETCH(std::vector<TimeSpan>, chosen);
    QVERIFY(disjointChoice(kept) == chosen);
}

void TestStoredHours::aStoreNeverCostsARequestMore_data()
{
    QTest::addColumn<bool>("leaveOutSilent");
    QTest::addColumn<std::vector<TimeSpan>>("stored");
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("asked");
    QTest::newRow("nothing stored") << false << Spans{} << 0 << 1;
    QTest::newRow("a piece at the end") << false << Spans{hours(20, 72)} << 1 << 1;
    QTest::newRow("a piece in the middle") << false << Spans{hours(30, 40)} << 0 << 1;
    QTest::newRow("a piece in the middle of a day") << true << Spans{hours(9, 12)} << 0 << 3;
    QTest::newRow("a piece that begins a day") << true << Spans{hours(24, 30)} << 1 << 3;
    QTest::newRow("a piece over two days") << true << Spans{hours(20, 48)} << 0 << 3;
    QTest::newRow("all days") << true << Spans{hours(0, 24), hours(24, 48), hours(48, 72)} << 3 << 0;
    QTest::newRow("the request itself, and pieces of it")
        << false << Spans{hours(0, 72), hours(0, 24), hours(24, 72)} << 1 << 0;
}

void TestStoredHours::aStoreNeverCostsARequestMore()
{
    QFETCH(bool, leaveOutSilent);
    QFETCH(std::vector<TimeSpan>, stored);
    Question asked = question(3, Split::Auto);
    asked.leaveOutSilent = leaveOutSilent;
    const Division division = divided(asked, stored);
    QTEST(int(division.stored.size()), "used");
    QTEST(int(division.asked.size()), "asked");
    QVERIFY(division.asked.size() <= requestsFor(asked, wantedHours(*wantedSpans(asked)))->size());
}

void TestStoredHours::aChosenSplitTakesNoOtherPieces()
{
    Spans hourly;
    for (qint64 hour = 0; hour < 48; ++hour)
        hourly.push_back(hours(hour, hour + 1));
    Question working = question(2, Split::Day);
    working.week = samePattern(0x7f, {9 * 60, 17 * 60});
    for (const Question &each : {question(2, Split::Day), working}) {
        const Division none = divided(each, {});
        QVERIFY(divided(each, hourly) == none);
        QVERIFY(divided(each, {hours(0, 48)}) == none);
    }
    const Division one = divided(question(2, Split::Day), {hours(0, 24), hours(0, 1)});
    QVERIFY(one == (Division{{hours(0, 24)}, {hours(24, 48)}}));
}

void TestStoredHours::keptHalvesOfASlowRequestAreUsed()
{
    const Spans halves{hours(0, 12), hours(12, 18), hours(18, 24)};
    QVERIFY(divided(question(2, Split::Day), halves) == (Division{halves, {hours(24, 48)}}));
    QVERIFY(divided(question(1, Split::Day), {hours(0, 12), hours(18, 24)}).stored.empty());
}

void TestStoredHours::silentDaysAreKnownFromPiecesInsideADay()
{
    Question asked = question(8, Split::Auto);
    asked.leaveOutSilent = true;
    const Division division = divided(asked, {hours(0, 12), hours(12, 24), hours(24, 72)});
    QVERIFY(division.stored == (Spans{hours(0, 12), hours(12, 24)}));
    QCOMPARE(division.asked.size(), std::size_t(7));
}

QTEST_GUILESS_MAIN(TestStoredHours)
#include "tst_stored_hours.moc"
