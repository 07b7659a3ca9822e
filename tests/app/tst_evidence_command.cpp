// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zones.h"
#include "model/open_files.h"
#include "project/project_file.h"
#include "simulator/demo_building.h"
#include "support/program.h"

#include <QColor>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

using namespace floorscope;

/// What the commands say of a change being more than chance, about the demo building: on 2 March its project area
/// filled, and places of the east office emptied.
class TestEvidenceCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void placesAndCellsHaveVerdicts();
    void aTableHasTheSame();
    void sharesOfTheFloorAreCompared();
    void withoutSingleDaysItSaysSo();
    void optionsOfEvidenceNeedIt();
    void underThreeDaysNothingIsSaid();
    void findingsAreSentences();
    void findingsAreValuesToo();
    void oneFileTellsItsPlaces();
    void whatIsStoredOfItsFloorTellsWhatIsCovered();
    void evidenceOfAProjectIsOfTheDifference();
    void whatIsWaitedForIsToldPlaceByPlace();
    void ofOneMapItIsAPlan();
    void aWaitIsAPercentage();
    void aComparisonTellsItsWaits();
    void aReportTellsFindings();
    void eachZoneHasItsEvidence();
    void zonesWithoutEvidenceSayWhy();
    void thePictureIsPaleWhereNothingIsEstablished();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    ProgramRun compare(const QStringList &more) const
    {
        return runProgram(QStringList{QStringLiteral("compare"), path("before.json"), path("after.json"),
                                      QStringLiteral("--zones"), path("rooms.geojson")}
                          + more);
    }
    /// Words with spaces between; "@" is the folder.
    ProgramRun typed(const QString &words) const
    {
        QStringList arguments;
        for (QString word : words.split(QLatin1Char(' ')))
            arguments << word.replace(QStringLiteral("@"), m_folder.path() + QLatin1Char('/'));
        return runProgram(arguments);
    }
    /// Whether a report says more where findings are asked for.
    bool tellsFindings(const QString &files) const
    {
        const auto page = [&](const char *more) {
            const ProgramRun run =
                typed(QStringLiteral("report %1 --dpi 40 -o @page.png").arg(files) + QString::fromLatin1(more));
            QFile file(path("page.png"));
            return run.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray usual = page("");
        return !usual.isEmpty() && page(" --findings").size() > usual.size();
    }
    QTemporaryDir m_folder;
};

namespace {

QStringList fetchDays(const char *first, const char *last, const QString &file,
                      const QString &store = QStringLiteral("none"))
{
    return {QStringLiteral("fetch"),
            QStringLiteral("--demo"),
            QStringLiteral("--store"),
            store,
            QStringLiteral("--start"),
            QString::fromLatin1(first),
            QStringLiteral("--stop"),
            QString::fromLatin1(last),
            QStringLiteral("--days"),
            QStringLiteral("mon-fri"),
            QStringLiteral("--hours"),
            QStringLiteral("09:00-18:00"),
            QStringLiteral("--split"),
            QStringLiteral("day"),
            QStringLiteral("--quiet"),
            QStringLiteral("-o"),
            file};
}

QJsonObject placeNamed(const QJsonObject &evidence, const char *name)
{
    for (const QJsonValue &place : evidence.value(QLatin1String("places")).toArray())
        if (place.toObject().value(QLatin1String("name")).toString() == QLatin1String(name))
            return place.toObject();
    return {};
}

}   // namespace

void TestEvidenceCommand::initTestCase()
{
    QCOMPARE(runProgram(fetchDays("2026-02-02", "2026-03-02", path("before.json"), path("answers.sqlite"))).status, 0);
    QCOMPARE(runProgram(fetchDays("2026-03-02", "2026-03-30", path("after.json"))).status, 0);
    QFile rooms(path("rooms.geojson"));
    QVERIFY(rooms.open(QIODevice::WriteOnly) && rooms.write(zonesGeoJson(DemoBuilding().floor().rooms)) > 0);
}

void TestEvidenceCommand::placesAndCellsHaveVerdicts()
{
    const ProgramRun run =
        compare({QStringLiteral("--show"), QStringLiteral("evidence"), QStringLiteral("-o"), QStringLiteral("-")});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    const QJsonObject all = QJsonDocument::fromJson(run.output).object();
    const QJsonObject evidence = all.value(QLatin1String("evidence")).toObject();
    QCOMPARE(evidence.value(QLatin1String("before")).toInt(), 20);
    QCOMPARE(evidence.value(QLatin1String("replicates")).toString(), QStringLiteral("days"));
    const QJsonObject project = placeNamed(evidence, "Project area"), kitchen = placeNamed(evidence, "Kitchen");
    QCOMPARE(project.value(QLatin1String("verdict")).toString(), QStringLiteral("more"));
    QVERIFY(project.value(QLatin1String("low")).toDouble() > 1.0);
    QVERIFY(project.value(QLatin1String("high")).toDouble() > project.value(QLatin1String("change")).toDouble());
    QCOMPARE(kitchen.value(QLatin1String("verdict")).toString(), QStringLiteral("not_established"));
    QCOMPARE(placeNamed(evidence, "Storage").value(QLatin1String("verdict")).toString(), QStringLiteral("not_covered"));
    // counted, as in the table of zones: these files do not tell whether a sensor sees it
    QCOMPARE(placeNamed(evidence, "Storage").value(QLatin1String("before")), QJsonValue(0));
    const QJsonArray columns = all.value(QLatin1String("columns")).toArray();
    QCOMPARE(columns.last().toString(), QStringLiteral("verdict"));
    QCOMPARE(all.value(QLatin1String("cells")).toArray().first().toArray().size(), columns.size());
}

void TestEvidenceCommand::aTableHasTheSame()
{
    QCOMPARE(
        compare({QStringLiteral("--show"), QStringLiteral("evidence"), QStringLiteral("-o"), path("e.csv")}).status, 0);
    QFile file(path("e.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("\n# evidence.before: 20\n"));
    QVERIFY(text.contains("\n# place: Project area,"));
    QVERIFY(text.contains("\n# evidence.relative: false\n# evidence.scale_of_after: \n"));
    QVERIFY(text.contains("\nx,y,a,b,difference,verdict\n"));
    QVERIFY(text.contains(",more\n") && text.contains(",less\n") && text.contains(",not_established\n"));
}

void TestEvidenceCommand::sharesOfTheFloorAreCompared()
{
    const ProgramRun run =
        compare({QStringLiteral("--show"), QStringLiteral("evidence"), QStringLiteral("--relative"),
                 QStringLiteral("--replicates"), QStringLiteral("week"), QStringLiteral("-o"), QStringLiteral("-")});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    const QJsonObject evidence =
        QJsonDocument::fromJson(run.output).object().value(QLatin1String("evidence")).toObject();
    QCOMPARE(evidence.value(QLatin1String("after")).toInt(), 4);
    QVERIFY(evidence.value(QLatin1String("relative")).toBool());
    const QJsonObject all = QJsonDocument::fromJson(run.output).object();
    const auto perHour = [&](const char *side) {
        const QJsonObject told = all.value(QLatin1String(side)).toObject();
        return told.value(QLatin1String("total_detections")).toDouble()
            / told.value(QLatin1String("observed_hours")).toDouble();
    };
    const double scale = evidence.value(QLatin1String("scale_of_after")).toDouble();
    QVERIFY(std::abs(scale - perHour("a") / perHour("b")) < 1e-9);
    double sum = 0.0;
    for (const QJsonValue &place : evidence.value(QLatin1String("places")).toArray())
        sum += place.toObject().value(QLatin1String("before")).toDouble();
    QVERIFY(sum > 0.95 && sum <= 1.0);
}

void TestEvidenceCommand::withoutSingleDaysItSaysSo()
{
    for (const char *side : {"before", "after"})
        QCOMPARE(
            runProgram({QStringLiteral("merge"), path(side) + QStringLiteral(".json"), QStringLiteral("--merged-only"),
                        QStringLiteral("-o"), path(side) + QStringLiteral(".sum.json")})
                .status,
            0);
    const ProgramRun run =
        runProgram({QStringLiteral("compare"), path("before.sum.json"), path("after.sum.json"),
                    QStringLiteral("--show"), QStringLiteral("evidence"), QStringLiteral("-o"), path("x.json")});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(QStringLiteral("single days differ")), qPrintable(run.errors));
    QVERIFY(!QFile::exists(path("x.json")));
    QCOMPARE(compare({QStringLiteral("--show"), QStringLiteral("evidence"), QStringLiteral("--protect"),
                      QStringLiteral("-o"), path("x.json")})
                 .status,
             2);
}

void TestEvidenceCommand::optionsOfEvidenceNeedIt()
{
    for (const QStringList &words :
         {QStringList{QStringLiteral("--relative")}, QStringList{QStringLiteral("--replicates"), QStringLiteral("day")},
          QStringList{QStringLiteral("--show"), QStringLiteral("evidence"), QStringLiteral("--replicates"),
                      QStringLiteral("hour")}})
        QCOMPARE(compare(words + QStringList{QStringLiteral("-o"), path("y.json")}).status, 2);
}

void TestEvidenceCommand::underThreeDaysNothingIsSaid()
{
    QCOMPARE(runProgram(fetchDays("2026-03-02", "2026-03-04", path("two.json"))).status, 0);
    const ProgramRun run =
        runProgram({QStringLiteral("compare"), path("before.json"), path("two.json"), QStringLiteral("--show"),
                    QStringLiteral("evidence"), QStringLiteral("-o"), QStringLiteral("-")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.contains(QStringLiteral("Nothing can be said about change yet")), qPrintable(run.errors));
    QVERIFY(!run.output.contains("\"more\"") && run.output.contains("not_established"));
}

void TestEvidenceCommand::findingsAreSentences()
{
    const ProgramRun run =
        runProgram({QStringLiteral("findings"), QStringLiteral("--demo"), QStringLiteral("--quiet")});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    const QString text = QString::fromUtf8(run.output);
    const QString first = text.section(QLatin1Char('\n'), 0, 0);   // what it is told of
    QVERIFY2(first.contains(QStringLiteral("Mon–Fri 9–18")) && first.contains(QStringLiteral("Europe/Berlin"))
                 && first.endsWith(QStringLiteral("simulated")),
             qPrintable(first));
    QVERIFY2(text.contains(QStringLiteral("\n\nThe whole floor: no change established\n  ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("\nMore in Project area\n  ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("\nLess in Open office east\n  ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("20 + 20 days")), qPrintable(text));
    const ProgramRun german =
        runProgram({QStringLiteral("findings"), path("before.json"), path("after.json"), QStringLiteral("--zones"),
                    path("rooms.geojson"), QStringLiteral("--language"), QStringLiteral("de")});
    QVERIFY(QString::fromUtf8(german.output).contains(QStringLiteral("\nMehr in Project area\n  ")));
}

void TestEvidenceCommand::findingsAreValuesToo()
{
    const QStringList command{QStringLiteral("findings"), path("before.json"),         path("after.json"),
                              QStringLiteral("--zones"),  path("rooms.geojson"),       QStringLiteral("--format"),
                              QStringLiteral("json"),     QStringLiteral("--relative")};
    const QJsonObject told = QJsonDocument::fromJson(runProgram(command).output).object();
    for (const char *side : {"a", "b"})
        QVERIFY(told.value(QLatin1String(side)).toObject().value(QLatin1String("simulated")).toBool());
    const QJsonArray findings = told.value(QLatin1String("findings")).toArray();
    QCOMPARE(findings.first().toObject().value(QLatin1String("heading")).toString(),
             QStringLiteral("The whole floor: no change established"));
    QVERIFY(!findings.first().toObject().value(QLatin1String("text")).toString().isEmpty());
    const QByteArray german =
        runProgram(command + QStringList{QStringLiteral("--language"), QStringLiteral("de")}).output;
    QVERIFY2(german.contains("\"heading\":\"Die ganze Etage"), german.constData());
    QCOMPARE(findings.first().toObject().value(QLatin1String("kind")).toString(), QStringLiteral("floor_changed"));
    QVERIFY(findings.size() >= 4 && findings.size() <= 6);
    QVERIFY(findings.at(2).toObject().value(QLatin1String("relative")).toBool());
}

void TestEvidenceCommand::oneFileTellsItsPlaces()
{
    const ProgramRun run =
        typed(QStringLiteral("findings @before.json --zones @rooms.geojson --format json --store none"));
    QCOMPARE(run.status, 0);
    QStringList kinds;
    const QJsonArray findings = QJsonDocument::fromJson(run.output)[QLatin1String("findings")].toArray();
    for (const QJsonValue &finding : findings)
        kinds << finding[QLatin1String("kind")].toString();
    // the file holds working days alone, each in one answer, and nobody told what the sensors see
    QCOMPARE(kinds,
             QStringList({QStringLiteral("half_of_all"), QStringLiteral("busy"), QStringLiteral("coverage_unknown"),
                          QStringLiteral("busiest_hour_unknown"), QStringLiteral("nights_unknown"),
                          QStringLiteral("waiting")}));
    const QJsonArray largest = findings.at(1)[QLatin1String("largest")].toArray();
    QCOMPARE(largest.size(), qsizetype(3));
    QVERIFY(!largest.first()[QLatin1String("place")].toString().isEmpty());
    QVERIFY(largest.first()[QLatin1String("area")].toDouble() >= largest.last()[QLatin1String("area")].toDouble());
    QCOMPARE(runProgram({QStringLiteral("findings"), path("before.json"), QStringLiteral("--relative")}).status, 2);
}

/// As the window knows it.
void TestEvidenceCommand::whatIsStoredOfItsFloorTellsWhatIsCovered()
{
    const auto told = [this](const char *store, const char *kind) {
        const ProgramRun run =
            typed(QStringLiteral("findings @before.json --format json --store ") + QString::fromLatin1(store));
        const QJsonArray findings = QJsonDocument::fromJson(run.output)[QLatin1String("findings")].toArray();
        for (const QJsonValue &finding : findings)
            if (finding[QLatin1String("kind")] == QLatin1String(kind))
                return finding.toObject();
        return QJsonObject();
    };
    const QJsonObject rare = told("@answers.sqlite", "rarely_used");
    QCOMPARE(rare[QLatin1String("coverage")], QJsonValue(QStringLiteral("stored")));
    QCOMPARE(rare[QLatin1String("coverage_days")], QJsonValue(20));
    QCOMPARE(told("@answers.sqlite", "busy")[QLatin1String("observed")], QJsonValue(QStringLiteral("stored")));
    QCOMPARE(told("none", "busy")[QLatin1String("observed")], QJsonValue(QStringLiteral("used_cells")));
    QVERIFY(!told("none", "coverage_unknown").isEmpty());
    QVERIFY(!told("@absent.sqlite", "coverage_unknown").isEmpty() && !QFile::exists(path("absent.sqlite")));
    const auto places = [this](const char *store) {
        const ProgramRun run = typed(QStringLiteral("stats @before.json --mark rarely-used --format json --store ")
                                     + QString::fromLatin1(store));
        return QJsonDocument::fromJson(run.output)[QLatin1String("places")].toObject();
    };
    QCOMPARE(places("@answers.sqlite")[QLatin1String("area")], rare[QLatin1String("area")]);
    QVERIFY(places("none")[QLatin1String("area")].isNull());
    QCOMPARE(typed(QStringLiteral("findings @before.json @after.json --store none")).status, 2);
    QCOMPARE(typed(QStringLiteral("stats @before.json --store none")).status, 2);
}

void TestEvidenceCommand::evidenceOfAProjectIsOfTheDifference()
{
    Document document;
    document.source = OpenedFiles{{}, {path("before.json")}, {path("after.json")}};
    document.mode = ViewMode::Compare;
    document.measure = ChangeMeasure::Ratio;
    const Result<Answers> answers = openAnswers(std::get<OpenedFiles>(document.source));
    QVERIFY(answers);
    const Project project = withCurrent({}, Sheet{document, makeDrawn(document, *answers)});
    QVERIFY(saveProject(project, path("ratio.floorscope")));
    const auto columns = [this](const QStringList &more) {
        const ProgramRun run = runProgram(QStringList{QStringLiteral("compare"), path("ratio.floorscope")} + more
                                          + QStringList{QStringLiteral("-o"), QStringLiteral("-")});
        return QJsonDocument::fromJson(run.output).object().value(QLatin1String("columns")).toArray();
    };
    QVERIFY(columns({}).contains(QStringLiteral("ratio")));
    const QJsonArray judged = columns({QStringLiteral("--show"), QStringLiteral("evidence")});
    QVERIFY(judged.contains(QStringLiteral("verdict")) && !judged.contains(QStringLiteral("ratio")));
    QVERIFY(tellsFindings(QStringLiteral("@ratio.floorscope")));
}

void TestEvidenceCommand::whatIsWaitedForIsToldPlaceByPlace()
{
    const QString command = QStringLiteral("findings @before.json @after.json --zones @rooms.geojson --wait 5%");
    const QString text = QString::fromUtf8(typed(command).output);
    QVERIFY2(text.contains(QStringLiteral("When a change of 5 % could be seen\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(" as many after.\n")) || text.contains(QStringLiteral(" more weeks.\n")),
             qPrintable(text));
    const QJsonArray findings =
        QJsonDocument::fromJson(typed(command + QStringLiteral(" --format json")).output)[QLatin1String("findings")]
            .toArray();
    const QJsonObject waiting = findings.last().toObject();
    QCOMPARE(waiting.value(QLatin1String("kind")).toString(), QStringLiteral("waiting"));
    QCOMPARE(waiting.value(QLatin1String("change")).toDouble(), 0.05);
    QVERIFY(!waiting.value(QLatin1String("plan")).toBool());
    QVERIFY(waiting.value(QLatin1String("places")).toArray().size() > 2);
    QVERIFY(QString::fromUtf8(typed(command + QStringLiteral(" --language de")).output)
                .contains(QStringLiteral("Wann eine Änderung von 5 %")));
}

void TestEvidenceCommand::ofOneMapItIsAPlan()
{
    const QByteArray text = typed(QStringLiteral("findings @before.json --zones @rooms.geojson --wait 20")).output;
    QVERIFY2(text.contains("\n  Kitchen: "), text.constData());
    QVERIFY(text.contains("When a change of 20 % could be seen\n  The whole floor: "));
    QVERIFY(typed(QStringLiteral("findings @before.json --zones @rooms.geojson --wait 20 --format json"))
                .output.contains("\"plan\":true"));
}

void TestEvidenceCommand::aComparisonTellsItsWaits()
{
    const QString command =
        QStringLiteral("compare @before.json @after.json --zones @rooms.geojson --show evidence --wait 5%");
    const QByteArray json = typed(command + QStringLiteral(" -o -")).output;
    const QJsonObject waiting = QJsonDocument::fromJson(json)
                                    .object()
                                    .value(QLatin1String("evidence"))
                                    .toObject()
                                    .value(QLatin1String("waiting"))
                                    .toObject();
    QCOMPARE(waiting.value(QLatin1String("change")).toDouble(), 0.05);
    QVERIFY(waiting.value(QLatin1String("places")).toArray().size() > 2);
    QCOMPARE(typed(command + QStringLiteral(" -o @waits.csv")).status, 0);
    QFile csv(path("waits.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("\n# waiting.change: 0.05\n# waiting: name,weeks,weeks_each_side\n# wait: "));
    QCOMPARE(typed(command + QStringLiteral(" -o @waits.png")).status, 2);   // a picture tells none
    QCOMPARE(typed(QStringLiteral("compare @before.json @after.json --wait 5% -o -")).status, 2);
}

void TestEvidenceCommand::aReportTellsFindings()
{
    QVERIFY(tellsFindings(QStringLiteral("@before.json")));
}

void TestEvidenceCommand::aWaitIsAPercentage()
{
    for (const char *wrong : {"0", "-20%", "much", "20 percent", "inf", "nan"})
        QCOMPARE(runProgram({QStringLiteral("findings"), path("before.json"), QStringLiteral("--wait"),
                             QString::fromLatin1(wrong)})
                     .status,
                 2);
}

void TestEvidenceCommand::eachZoneHasItsEvidence()
{
    const QString command = QStringLiteral("zones @after.json --before @before.json --zones @rooms.geojson");
    const QByteArray csv = typed(command + QStringLiteral(" --format csv")).output;
    QVERIFY2(csv.contains("difference,ratio,ratio_low,ratio_high,detectable_change,evidence\n"), csv.constData());
    QByteArray project;
    for (const QByteArray &line : csv.split('\n'))
        if (line.startsWith("Project area,"))
            project = line;
    QVERIFY2(project.endsWith(",more"), project.constData());   // where desks were moved to
    const QByteArrayList fields = project.split(',');
    const double ratio = fields[fields.size() - 5].toDouble(), low = fields[fields.size() - 4].toDouble(),
                 high = fields[fields.size() - 3].toDouble(), seen = fields[fields.size() - 2].toDouble();
    QVERIFY2(1.0 < low && low < ratio && ratio < high && seen > 0.0 && seen < ratio - 1.0, project.constData());
    QVERIFY(csv.contains(",not_established\n"));
    const QByteArray table = typed(command).output;
    QVERIFY(table.contains("Evidence") && table.contains("not established"));
    QVERIFY(typed(command + QStringLiteral(" --format json")).output.contains("\"evidence\": \"more\""));
}

void TestEvidenceCommand::zonesWithoutEvidenceSayWhy()
{
    QCOMPARE(typed(QStringLiteral("merge @before.json --merged-only -o @merged.json")).status, 0);
    QCOMPARE(runProgram(fetchDays("2026-03-02", "2026-03-04", path("few.json"))).status, 0);
    const ProgramRun judged = typed(QStringLiteral("zones @after.json --before @before.json"));
    QVERIFY2(!judged.errors.contains(QStringLiteral("single days")), qPrintable(judged.errors));
    QVERIFY2(!judged.errors.contains(QStringLiteral("Nothing can be said")), qPrintable(judged.errors));
    const ProgramRun sums = typed(QStringLiteral("zones @after.json --before @merged.json"));
    QCOMPARE(sums.status, 0);
    QVERIFY2(sums.errors.contains(QStringLiteral("warning: Chance is judged by how much single days differ")),
             qPrintable(sums.errors));
    const ProgramRun two = typed(QStringLiteral("zones @few.json --before @before.json"));
    QVERIFY2(two.errors.contains(QStringLiteral("warning: Nothing can be said about change yet. It needs at least 3")),
             qPrintable(two.errors));
}

void TestEvidenceCommand::thePictureIsPaleWhereNothingIsEstablished()
{
    const auto picture = [this](const char *show, const QString &file) {
        return compare({QStringLiteral("--show"), QString::fromLatin1(show), QStringLiteral("-o"), file}).status == 0
            ? QImage(file)
            : QImage();
    };
    const QImage all = picture("difference", path("all.png")), judged = picture("evidence", path("judged.png"));
    QVERIFY(!all.isNull() && all.size() == judged.size());
    // blue is a change to less alone: the maps of before and after are yellow to black, texts and walls a dark blue
    const auto colored = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor color(image.pixel(x, y));
                const bool text = color.value() < 120;
                count += !text && color.saturation() > 60 && color.hue() > 180 && color.hue() < 260;
            }
        return count;
    };
    QVERIFY2(colored(judged) < colored(all) / 2 && colored(judged) > 100,
             qPrintable(QStringLiteral("%1 of %2").arg(colored(judged)).arg(colored(all))));
}

QTEST_GUILESS_MAIN(TestEvidenceCommand)
#include "tst_evidence_command.moc"
