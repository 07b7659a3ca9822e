// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/heatmap_file.h"
#include "heatmap/merge.h"

#include <QTest>

using namespace floorscope;

/// What a heatmap file keeps of the question and of the floor's name.
class TestQuestionMember : public QObject
{
    Q_OBJECT
private slots:
    void theyAreReadBackAndWrittenAlike();
    void unknownOnesAreNull();
    void aMergeKeepsWhatItsPartsShare();
    void partsThatDifferTellNothing_data();
    void partsThatDifferTellNothing();
    void faultsAreRefused_data();
    void faultsAreRefused();
};

namespace {

constexpr qint64 kMonday = 1770591600;   // 9 February 2026, 00:00 in Berlin
constexpr qint64 kDay = 86'400;

Heatmap heatmapOn(int day, std::optional<Asked> asked, std::optional<FloorName> floor)
{
    Answer answer;
    answer.cells = CellList(std::vector<Cell>{{0.25, 0.25, 7}});
    answer.total = 7;
    const TimeSpan hours{kMonday + day * kDay + 9 * 3600, kMonday + day * kDay + 10 * 3600};
    Heatmap heatmap = *merge({toPart(answer, QStringLiteral("space_1"), hours)});
    heatmap.origin.asked = std::move(asked);
    heatmap.origin.floor = std::move(floor);
    return heatmap;
}

Asked askedOn(int day)
{
    Asked asked;
    asked.range = {kMonday + day * kDay, kMonday + (day + 1) * kDay};
    asked.week[0] = {{540, 600}};
    asked.week[4] = {{1320, 1800}};
    asked.excluded = {QDate(2026, 2, 10).addDays(day)};
    return asked;
}

const FloorName kLevel{QStringLiteral("Level 3"), QStringLiteral("Tower")};

QByteArray writtenFile(const Heatmap &heatmap)
{
    return writeHeatmapFile(heatmap, {false, {}, QStringLiteral("1")});
}

}   // namespace

void TestQuestionMember::theyAreReadBackAndWrittenAlike()
{
    Asked asked = askedOn(0);
    asked.leaveOutSilent = true;
    const QByteArray bytes = writtenFile(heatmapOn(0, asked, kLevel));
    const Result<AnyHeatmap> read = readHeatmapFile(bytes);
    QVERIFY(read);
    QVERIFY(std::get<Heatmap>(*read).origin.asked == asked);
    QVERIFY(std::get<Heatmap>(*read).origin.floor == kLevel);
    QCOMPARE(writtenFile(std::get<Heatmap>(*read)), bytes);
}

void TestQuestionMember::unknownOnesAreNull()
{
    const QByteArray bytes = writtenFile(heatmapOn(0, std::nullopt, std::nullopt));
    QVERIFY(bytes.contains("\"floor\":null,\"question\":null"));
    QVERIFY(!std::get<Heatmap>(*readHeatmapFile(bytes)).origin.asked);
}

void TestQuestionMember::aMergeKeepsWhatItsPartsShare()
{
    std::vector<Part> parts;
    for (const int day : {2, 0, 1})
        parts.push_back(toPart(heatmapOn(day, askedOn(day), kLevel)));
    const Heatmap merged = *merge(parts);
    QVERIFY(merged.origin.floor == kLevel);
    QVERIFY(merged.origin.asked);
    QVERIFY((merged.origin.asked->range == TimeSpan{kMonday, kMonday + 3 * kDay}));
    QCOMPARE(merged.origin.asked->excluded.size(), std::size_t(3));
    const Heatmap pairFirst = *merge({toPart(*merge({parts[1], parts[2]})), parts[0]});
    QVERIFY(pairFirst.origin.asked == merged.origin.asked);
}

void TestQuestionMember::partsThatDifferTellNothing_data()
{
    QTest::addColumn<bool>("otherHours");
    QTest::addColumn<bool>("otherSilent");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("other hours") << true << false << false;
    QTest::newRow("silent days left out in one") << false << true << false;
    QTest::newRow("one does not say") << false << false << true;
}

void TestQuestionMember::partsThatDifferTellNothing()
{
    QFETCH(bool, otherHours);
    QFETCH(bool, otherSilent);
    QFETCH(bool, unknown);
    Asked other = askedOn(1);
    if (otherHours)
        other.week[0] = {{600, 660}};
    other.leaveOutSilent = otherSilent;
    const Heatmap second =
        heatmapOn(1, unknown ? std::nullopt : std::optional(other), FloorName{QStringLiteral("Level 4"), {}});
    const Heatmap merged = *merge({toPart(heatmapOn(0, askedOn(0), kLevel)), toPart(second)});
    QVERIFY(!merged.origin.asked);
    QVERIFY(!merged.origin.floor);
}

void TestQuestionMember::faultsAreRefused_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::newRow("stop before start") << QByteArray("\"stop\":\"2026-02-09T23:00:00Z\"")
                                       << QByteArray("\"stop\":\"2026-02-01T23:00:00Z\"");
    QTest::newRow("six weekdays") << QByteArray("\"week\":[[[540,600]],[],") << QByteArray("\"week\":[[[540,600]],");
    QTest::newRow("eight weekdays") << QByteArray("\"week\":[") << QByteArray("\"week\":[[],");
    QTest::newRow("hours upside down") << QByteArray("[540,600]") << QByteArray("[600,540]");
    QTest::newRow("a day too long") << QByteArray("[540,600]") << QByteArray("[540,6000]");
    QTest::newRow("no date") << QByteArray("2026-02-10\"]") << QByteArray("2026-02-31\"]");
    QTest::newRow("a name that is a number") << QByteArray("\"Level 3\"") << QByteArray("3");
}

void TestQuestionMember::faultsAreRefused()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QByteArray bytes = writtenFile(heatmapOn(0, askedOn(0), kLevel));
    const qsizetype at = bytes.indexOf("\"floorscope\":");
    const qsizetype place = bytes.indexOf(was, at);
    QVERIFY(place > 0);
    bytes.replace(place, was.size(), is);
    const Result<AnyHeatmap> read = readHeatmapFile(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotAHeatmapFile);
}

QTEST_GUILESS_MAIN(TestQuestionMember)
#include "tst_question_member.moc"
