// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/zones/rhythm_plot.h"
#include "views/zones/rhythm_table.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

/// Three days of nine hours: 90 detections, no answer, and 45; and one that nobody asked for before a last one of 18.
Rhythm rhythm()
{
    Rhythm rhythm;
    const QDate monday(2026, 2, 2);
    rhythm.days = {{monday, {9.0, 0.0, 0.0, 90.0}},
                   {monday.addDays(1), {0.0, 0.0, 9.0, 0.0}},
                   {monday.addDays(2), {9.0, 0.0, 0.0, 45.0}},
                   {monday.addDays(4), {9.0, 0.0, 0.0, 18.0}}};
    rhythm.week[9] = {2.0, 0.0, 0.0, 20.0};
    rhythm.week[10] = {0.0, 0.0, 1.0, 0.0};
    rhythm.week[24 + 10] = {1.0, 0.0, 1.0, 5.0};
    return rhythm;
}

}   // namespace

class TestRhythmPlot : public QObject
{
    Q_OBJECT
private slots:
    void whatIsMissingInterruptsTheLineAndIsGray()
    {
        RhythmPlot plot;
        plot.setRhythm(rhythm());
        std::vector<double> values;
        for (const QCPGraphData &point : *plot.graph(0)->data())
            values.push_back(point.value);
        QCOMPARE(values.size(), std::size_t(5));
        QVERIFY(values[0] == 10.0 && std::isnan(values[1]) && values[2] == 5.0 && std::isnan(values[3])
                && values[4] == 2.0);
        QCOMPARE(plot.plottableCount(), 2);
        const auto *missing = qobject_cast<QCPBars *>(plot.plottable(0));
        QVERIFY(missing);
        QCOMPARE(missing->dataCount(), 1);
        QVERIFY(missing->data()->constBegin()->value > 10.0);   // from bottom to top: no value of its own
        plot.setRhythm({});
        QCOMPARE(plot.graph(0)->dataCount(), 0);
        QCOMPARE(missing->dataCount(), 0);
    }

    void noTwoMarksOfAnAxisReadAlike_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("detections");
        QTest::newRow("a day of hardly any") << 1 << 18.0;
        QTest::newRow("a week of some") << 7 << 900.0;
        QTest::newRow("four weeks of many") << 28 << 900'000.0;
        QTest::newRow("a year") << 365 << 90'000.0;
    }

    void noTwoMarksOfAnAxisReadAlike()
    {
        QFETCH(int, days);
        QFETCH(double, detections);
        Rhythm rhythm;
        for (int i = 0; i < days; ++i)
            rhythm.days.push_back({QDate(2026, 2, 3).addDays(i), {9.0, 0.0, 0.0, detections}});
        RhythmPlot plot;
        plot.setRhythm(rhythm);
        for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
            QVector<double> marks;
            QVector<QString> labels;
            axis->ticker()->generate(axis->range(), QLocale(QLocale::English), QLatin1Char('f'), 0, marks, nullptr,
                                     &labels);
            QVERIFY2(labels.size() >= (days > 1 ? 3 : 1) && labels.size() <= 10,
                     qPrintable(labels.toList().join(QLatin1Char(' '))));
            QVERIFY2(QSet<QString>(labels.begin(), labels.end()).size() == labels.size(),
                     qPrintable(labels.toList().join(QLatin1Char(' '))));
            for (const double mark : marks)
                QVERIFY(axis == plot.yAxis || days < 20
                        || QDate(1970, 1, 1).addDays(qRound64(mark / 86'400.0)).dayOfWeek() == Qt::Monday);
        }
    }

    void eachFieldSaysWhatIsKnown()
    {
        RhythmTable table;
        table.setRhythm(rhythm());
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.columnCount(), 2);
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("10"));
        QCOMPARE(table.item(0, 0)->toolTip(), QStringLiteral("10 detections per hour in 2 observed h."));
        QCOMPARE(table.item(1, 0)->text(), QStringLiteral("missing"));
        QVERIFY(table.item(0, 1)->text().isEmpty());
        QCOMPARE(table.item(0, 1)->toolTip(), QStringLiteral("Nobody asked for these hours."));
        QCOMPARE(table.item(1, 1)->toolTip(), QStringLiteral("5 detections per hour in 1 observed h; missing: 1 h."));
        QVERIFY(table.item(0, 0)->background().color().alpha() > table.item(1, 1)->background().color().alpha());
        QCOMPARE(table.item(1, 0)->background().color().alpha(), 0);
    }
};

QTEST_MAIN(TestRhythmPlot)
#include "tst_rhythm_plot.moc"
