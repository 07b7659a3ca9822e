// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/report.h"

#include "drawn_fixture.h"
#include "output/page_column.h"
#include "output/report_facts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace floorscope;

class TestReport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void figuresAreTheHeatmapsOwn();
    void hottestPlacesNameTheirRoom();
    void hottestPlacesNameAPersonsOwnZoneFirst();
    void unknownHoursShowTotals();
    void missingHoursAreListed();
    void missingHoursThatNobodyKnowsAreNotNone();
    void silentDaysAreListed();
    void comparisonTellsBothSides();
    void sharesHaveNoFigures();
    void negativePlacesHaveARealMinus();
    void pageIsA4();
    void findingsLeaveRoomForTheMap();
    void pdfIsOnePageAndRepeatable();
    void unwritablePathIsSaid();
    void columnStopsWhereThePageEnds();
    void columnPutsALongValueBelowItsName();
};

namespace {

QString figureText(const std::vector<ReportFigure> &figures, const QString &name)
{
    for (const ReportFigure &figure : figures)
        if (figure.name == name)
            return figure.value;
    return {};
}

QByteArray writtenPdf(const Drawn &drawn)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.pdf"));
    if (!writeReport(path, drawn, ReportForm::Pdf))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}   // namespace

void TestReport::figuresAreTheHeatmapsOwn()
{
    const ReportFacts facts = makeReportFacts(drawnMap(8));
    QCOMPARE(facts.title, QStringLiteral("Level 3"));
    QCOMPARE(figureText(facts.figures, QStringLiteral("Detections")), QStringLiteral("641"));
    QCOMPARE(figureText(facts.figures, QStringLiteral("Per observed hour, whole floor")), QStringLiteral("80.1"));
    QCOMPARE(figureText(facts.figures, QStringLiteral("Used cells")), QStringLiteral("6 (1.5 m²)"));
    QCOMPARE(figureText(facts.figures, QStringLiteral("Busiest cell")), QStringLiteral("50 per hour"));
    QVERIFY(facts.footer.contains(QStringLiteral("not people"))
            && facts.footer.contains(QStringLiteral(FLOORSCOPE_VERSION)));
}

void TestReport::hottestPlacesNameTheirRoom()
{
    Drawn drawn = drawnMap(8);
    drawn.answers.floor = floorWithRoom();
    const ReportFacts facts = makeReportFacts(drawn);
    QCOMPARE(facts.hottest.size(), std::size_t(5));
    QCOMPARE(facts.hottest[0].name, QStringLiteral("x 2.75 m, y 1.75 m · Kitchen"));
    QCOMPARE(facts.hottest[0].value, QStringLiteral("50 per hour"));
    QCOMPARE(facts.hottest[1].name, QStringLiteral("x 0.25 m, y 0.25 m"));
}

void TestReport::hottestPlacesNameAPersonsOwnZoneFirst()
{
    Drawn drawn = drawnMap(8);
    drawn.answers.floor = floorWithRoom();
    Zone seen = makeZone({}, QStringLiteral("Seen"), {{0.0, 0.0}, {4.0, 0.0}, {4.0, 2.5}, {0.0, 2.5}});
    seen.type = QStringLiteral("coverage");
    drawn.shown.zones = {seen, makeZone({}, QStringLiteral("Bar"), {{2.5, 1.5}, {3.0, 1.5}, {3.0, 2.0}, {2.5, 2.0}})};
    const ReportFacts facts = makeReportFacts(drawn);
    QCOMPARE(facts.hottest[0].name, QStringLiteral("x 2.75 m, y 1.75 m · Bar"));
    QCOMPARE(facts.hottest[1].name, QStringLiteral("x 0.25 m, y 0.25 m"));
}

void TestReport::unknownHoursShowTotals()
{
    const ReportFacts facts = makeReportFacts(drawnMap(0));
    QCOMPARE(figureText(facts.figures, QStringLiteral("Busiest cell")), QStringLiteral("400 detections"));
    QVERIFY(facts.hours.front().contains(QStringLiteral("unknown")));
}

void TestReport::missingHoursAreListed()
{
    Drawn drawn = drawnMap(8);
    auto &heatmap = std::get<Heatmap>(drawn.answers.single->map);
    const qint64 tuesday = 1767600000 + 86400;
    heatmap.observed.intervals.push_back({{tuesday, tuesday + 4 * 3600}, IntervalStatus::Missing, 0, {}, {}});
    const QStringList hours = makeReportFacts(drawn).hours;
    QCOMPARE(hours[0], QStringLiteral("Observed: 8 of 12 hours."));
    QVERIFY(hours[1].contains(QStringLiteral("6 Jan 09:00–13:00"))
            && hours[1].contains(QStringLiteral("not counted as zero")));
}

void TestReport::missingHoursThatNobodyKnowsAreNotNone()
{
    Drawn drawn = drawnMap(0);
    std::get<Heatmap>(drawn.answers.single->map).observed.hours = 168.0;   // as told to merge
    const QStringList hours = makeReportFacts(drawn).hours;
    QVERIFY(hours.contains(QStringLiteral("Missing: not known.")));
    QVERIFY(!hours.contains(QStringLiteral("Missing: none.")));
}

void TestReport::silentDaysAreListed()
{
    Drawn drawn = drawnMap(8);
    std::get<Heatmap>(drawn.answers.single->map).observed.silentDays =
        std::vector<QDate>{QDate(2026, 4, 3), QDate(2026, 4, 6)};
    QVERIFY(makeReportFacts(drawn).hours.back().contains(QStringLiteral("3 and 6 April")));
}

void TestReport::comparisonTellsBothSides()
{
    const ReportFacts facts = makeReportFacts(drawnComparison());
    QCOMPARE(facts.figures.size(), std::size_t(3));
    QCOMPARE(facts.figures[0].value, QStringLiteral("64.1"));
    QCOMPARE(facts.figures[1].value, QStringLiteral("95.4"));
    QCOMPARE(facts.figures[2].value, QStringLiteral("+48.8 %"));
    QVERIFY(facts.hours.front().startsWith(QStringLiteral("Before: ")));
}

void TestReport::sharesHaveNoFigures()
{
    Drawn drawn;
    PeriodAnswer period;
    NormalisedAnswer answer;
    answer.cells = {{0.25, 0.25, 1.0}, {1.25, 0.25, 0.5}};
    period.map = *toShareMap(answer);
    drawn.answers.single = period;
    const ReportFacts facts = makeReportFacts(drawn);
    QVERIFY(facts.figures.empty() && facts.hottest.empty());
    QVERIFY(facts.hours.front().contains(QStringLiteral("shares")));
}

void TestReport::negativePlacesHaveARealMinus()
{
    Drawn drawn;
    drawn.answers.single = makePeriodAnswer(makeHeatmap({{-1.25, -0.75, 7}}, 1));
    QCOMPARE(makeReportFacts(drawn).hottest.front().name, QStringLiteral("x −1.25 m, y −0.75 m"));
}

void TestReport::pageIsA4()
{
    QCOMPARE(reportImage(drawnMap(8), 150.0).size(), QSize(1240, 1754));
    QCOMPARE(reportImage(drawnComparison(), 100.0).size(), QSize(827, 1169));
}

/// However much is found: the map keeps its room, and the page says that there is more.
void TestReport::findingsLeaveRoomForTheMap()
{
    const auto colored = [](const QImage &page) {
        int count = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                count += QColor(page.pixel(x, y)).saturation() > 60;
        return count;
    };
    PlaceChange change;
    change.name = QStringLiteral("Meeting room with a long name");
    change.before = 100.0;
    change.after = 200.0;
    change.change = 1.0;
    const Findings many(40, PlaceChanged{change});
    const int alone = colored(reportImage(drawnMap(8), 60.0));
    const QImage page = reportImage(drawnMap(8), 60.0, many);
    QVERIFY(alone > 500);
    QVERIFY2(colored(page) > alone / 6, qPrintable(QString::number(colored(page))));
    QVERIFY(page != reportImage(drawnMap(8), 60.0, Findings(3, PlaceChanged{change})));
}

void TestReport::pdfIsOnePageAndRepeatable()
{
    for (const Drawn &drawn : {drawnMap(8), drawnComparison()}) {
        const QByteArray pdf = writtenPdf(drawn);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/FontFile2")
                && !pdf.contains("/DCTDecode"));   // letters are embedded, nothing is stored as JPEG
        QTest::qSleep(1100);                       // another second on the clock
        QCOMPARE(writtenPdf(drawn), pdf);
    }
}

void TestReport::unwritablePathIsSaid()
{
    const Result<void> written = writeReport(QStringLiteral("/no/such/folder/page.pdf"), drawnMap(8), ReportForm::Pdf);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(written.error().where, QStringLiteral("/no/such/folder/page.pdf"));
}

void TestReport::columnStopsWhereThePageEnds()
{
    QStringList many;
    for (int i = 0; i < 50; ++i)
        many << QStringLiteral("warning number %1").arg(i);
    PageColumn column(300.0, 10.0, 200.0);
    column.paragraphs(many);
    QVERIFY(column.height() <= 210.0);
    PageColumn few(300.0, 10.0, 200.0);
    few.paragraphs(many.mid(0, 3));
    QVERIFY(few.height() < column.height());
}

void TestReport::columnPutsALongValueBelowItsName()
{
    PageColumn wide(400.0, 10.0, 200.0), narrow(90.0, 10.0, 200.0);
    wide.figure(QStringLiteral("Busiest cell"), QStringLiteral("1,473 per hour"));
    narrow.figure(QStringLiteral("Busiest cell"), QStringLiteral("1,473 per hour"));
    QVERIFY(narrow.height() > wide.height());
}

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();   // the order of objects in a PDF follows it
    QGuiApplication app(argc, argv);
    TestReport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_report.moc"
