// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/open_files.h"
#include "project/project_file.h"
#include "simulator/demo_building.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace floorscope;

namespace {

ProgramRun figures(const char *arguments)
{
    return runProgram(QStringList{QStringLiteral("figures"), QStringLiteral("--store"), QStringLiteral("none")}
                      + QString::fromLatin1(arguments).split(QLatin1Char(' ')));
}

}   // namespace

/// The other figures of the service, on the command line.
class TestFiguresCommand : public QObject
{
    Q_OBJECT

private slots:
    void theDemoTellsOfItsRooms()
    {
        const ProgramRun ran = figures("--demo --format json");
        QCOMPARE(ran.status, 0);
        const QJsonObject told = QJsonDocument::fromJson(ran.output).object();
        const QJsonArray places = told[QStringLiteral("places")].toArray();
        QCOMPARE(places.size(), 11);   // its rooms and the floor itself
        for (const QJsonValue &place : places) {
            QCOMPARE(place[QStringLiteral("people_on_average_hours")].toDouble(), 180.0);
            const double hours = place[QStringLiteral("person_seconds")].toDouble() / 3600.0;
            QVERIFY(std::abs(hours - place[QStringLiteral("people_on_average")].toDouble() * 180.0) < 0.02 * hours + 1);
            QVERIFY(place[QStringLiteral("not_asked")].toArray().isEmpty());
        }
        const QJsonValue floor = places.last();   // whose entrances count more than any door does
        QCOMPARE(floor[QStringLiteral("entries_hours")].toDouble(), 180.0);
        QVERIFY(floor[QStringLiteral("entries")].toDouble() > 15'000.0);
        const QJsonValue rate = told[QStringLiteral("detections_per_person_second")];
        QVERIFY(rate[QStringLiteral("estimate")].toBool());
        QVERIFY(rate[QStringLiteral("lower_quartile")].toDouble() < rate[QStringLiteral("upper_quartile")].toDouble());
        QCOMPARE(told[QStringLiteral("correlation")].toArray().size(), 4);
    }

    void aRoomIsTheirPlaceOverTime()
    {
        const ProgramRun ran = figures("--demo --measure occupancy --over lounge --format json");
        QCOMPARE(ran.status, 0);
        const QJsonValue found =
            QJsonDocument::fromJson(ran.output).object()[QStringLiteral("correlation")].toArray().at(0);
        QCOMPARE(found[QStringLiteral("over")].toString(), QStringLiteral("days"));
        QCOMPARE(found[QStringLiteral("place")].toString(), QStringLiteral("Lounge"));
        QCOMPARE(found[QStringLiteral("pairs")].toInt(), 20);
    }

    /// The demo's files hold days: its hours are fetched beside them once, and taken from the store then.
    void aRoomIsTheirPlaceOverSingleHours()
    {
        const QTemporaryDir folder;
        const QStringList command =
            QStringLiteral("figures --demo --measure presence --over lounge --by-hour --format json --store")
                .split(QLatin1Char(' '))
            + QStringList{folder.filePath(QStringLiteral("store.sqlite"))};
        const ProgramRun first = runProgram(command);
        QCOMPARE(first.status, 0);
        QVERIFY2(first.errors.contains(QStringLiteral("180 requests: 0 stored, 180 to fetch.")),
                 qPrintable(first.errors));
        const QJsonValue found =
            QJsonDocument::fromJson(first.output).object()[QStringLiteral("correlation")].toArray().at(0);
        QCOMPARE(found[QStringLiteral("over")].toString(), QStringLiteral("hours"));
        QCOMPARE(found[QStringLiteral("pairs")].toInt(), 180);
        const ProgramRun second = runProgram(command);
        QCOMPARE(second.output, first.output);
        QVERIFY2(second.errors.contains(QStringLiteral("180 requests: 180 stored, 0 to fetch.")),
                 qPrintable(second.errors));
    }

    void measuresAreNamedOneByOne()
    {
        const ProgramRun ran = figures("--demo --measure occupancy --measure presence --format csv --decimal-comma");
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.output.contains("people_on_average") && ran.output.contains("person_seconds"));
        QVERIFY(!ran.output.contains("entries"));
        QVERIFY(ran.output.contains(';'));
    }

    /// The second time nothing is asked, for the same answer; zones take presence time from there too.
    void whatIsStoredIsNotAskedAgain()
    {
        QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("store.sqlite"));
        const QStringList command{QStringLiteral("figures"),  QStringLiteral("--demo"),
                                  QStringLiteral("--store"),  store,
                                  QStringLiteral("--format"), QStringLiteral("csv")};
        const ProgramRun first = runProgram(command);
        QCOMPARE(first.status, 0);
        QVERIFY2(first.errors.contains(QStringLiteral("24 requests: 0 stored, 24 to fetch.")),
                 qPrintable(first.errors));
        const ProgramRun second = runProgram(command);
        QCOMPARE(second.output, first.output);
        QVERIFY2(second.errors.contains(QStringLiteral("24 requests: 24 stored, 0 to fetch.")),
                 qPrintable(second.errors));
        const ProgramRun zones =
            runProgram({QStringLiteral("zones"), QStringLiteral("--demo"), QStringLiteral("--person-hours"),
                        QStringLiteral("--store"), store, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(zones.status, 0);
        QVERIFY2(zones.errors.contains(QStringLiteral("4 requests: 4 stored, 0 to fetch.")), qPrintable(zones.errors));
        const QJsonObject told = QJsonDocument::fromJson(zones.output).object();
        QVERIFY(told[QStringLiteral("detections_per_person_second")][QStringLiteral("estimate")].toBool());
        const QJsonObject room = told[QStringLiteral("zones")].toArray().at(0).toObject();
        const double hours = room[QStringLiteral("estimated_person_hours")].toDouble();
        QVERIFY(room[QStringLiteral("estimated_person_hours_lower")].toDouble() < hours);
        QVERIFY(room[QStringLiteral("estimated_person_hours_upper")].toDouble() > hours);
    }

    /// Findings tell what the store knows of presence, and ask nobody for it: before its figures are stored they say
    /// nothing of it.
    void findingsTellPersonHoursOnceTheyAreStored()
    {
        const QTemporaryDir folder;
        const auto path = [&folder](const char *name) { return folder.filePath(QLatin1String(name)); };
        const QStringList stored{QStringLiteral("--store"), path("store.sqlite")};
        const auto run = [&stored](const QString &command, const QStringList &more = {}) {
            return runProgram(command.split(QLatin1Char(' ')) + stored + more);
        };
        QCOMPARE(run(QStringLiteral("fetch --demo --last 4-weeks --days mon-fri --hours 09:00-18:00 --split day"),
                     {QStringLiteral("-o"), path("heat.json")})
                     .status,
                 0);
        Document document;
        document.source = OpenedFiles{{path("heat.json")}, {}, {}};
        Sheet sheet{document, makeDrawn(document, *openAnswers(std::get<OpenedFiles>(document.source)))};
        sheet.drawn.answers.floor = DemoBuilding().floor();
        QVERIFY(saveProject(withCurrent({}, sheet), path("work.floorscope")));
        const auto told = [&] { return run(QStringLiteral("findings"), {path("work.floorscope")}).output; };
        const auto page = [&](const char *name) {
            (void)run(QStringLiteral("report --demo --findings --dpi 40"), {QStringLiteral("-o"), path(name)});
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = told(), pageBefore = page("before.png");
        QVERIFY(!before.isEmpty() && !before.contains("person-hours") && !pageBefore.isEmpty());
        QCOMPARE(run(QStringLiteral("figures --demo --measure presence")).status, 0);
        QVERIFY2(told().contains(" person-hours (estimate)\n  On the whole floor, between "), told().constData());
        QVERIFY(page("after.png") != pageBefore);
        const QByteArray json = run(QStringLiteral("findings"),
                                    {path("work.floorscope"), QStringLiteral("--format"), QStringLiteral("json")})
                                    .output;
        const QJsonValue found = QJsonDocument::fromJson(json)[QStringLiteral("findings")].toArray().last();
        QCOMPARE(found[QStringLiteral("kind")].toString(), QStringLiteral("person_hours"));
        QVERIFY(found[QStringLiteral("person_hours")][QStringLiteral("estimate")].toBool());
    }

    /// Until the store knows presence time a picture in person-hours is refused, never drawn in another unit.
    void mapsAreInPersonHoursOnceTheyAreStored()
    {
        const QTemporaryDir folder;
        const QStringList stored{QStringLiteral("--store"), folder.filePath(QStringLiteral("store.sqlite"))};
        const auto run = [&stored](const char *command) {
            return runProgram(QString::fromLatin1(command).split(QLatin1Char(' ')) + stored);
        };
        const auto picture = [&run] { return run("render --demo --per person-hours --size 400x300 -o -"); };
        const ProgramRun early = picture();
        QCOMPARE(early.status, 2);
        QVERIFY2(early.errors.contains(QStringLiteral("--per: the store holds no presence time of these hours.")),
                 qPrintable(early.errors));
        QCOMPARE(run("export --demo --per person-hours -o -").status, 2);
        QCOMPARE(run("figures --demo --measure presence").status, 0);
        const ProgramRun drawn = picture();
        QVERIFY2(drawn.status == 0 && drawn.output.size() > 1000, qPrintable(drawn.errors));
        QVERIFY(drawn.output != run("render --demo --per total --size 400x300 -o -").output);
        const QByteArray table = run("export --demo --per person-hours -o -").output;
        QVERIFY(table.contains("\n# estimated_detections_per_person_second_lower: "));
        QVERIFY(table.contains("x,y,detections,per_hour,estimated_person_hours\n"));
        const ProgramRun kept = run("render --demo --per person-hours --protect -o -");
        QCOMPARE(kept.status, 2);
        QVERIFY2(kept.errors.contains(QStringLiteral("individuals are protected")), qPrintable(kept.errors));
    }

    void personHoursAreOfOneMap()
    {
        for (const char *arguments : {"zones --demo --person-hours --rhythm", "zones --demo --person-hours --protect",
                                      "zones --demo --store none"})
            QCOMPARE(runProgram(QString::fromLatin1(arguments).split(QLatin1Char(' '))).status, 2);
    }

    /// A project says by itself what no option of the command does: nobody is asked for nothing.
    void personHoursOfAProjectAreRefusedBeforeAnythingIsAsked()
    {
        const QTemporaryDir folder;
        const QString heat = folder.filePath(QStringLiteral("heat.json"));
        QCOMPARE(runProgram({QStringLiteral("fetch"), QStringLiteral("--demo"), QStringLiteral("--last"),
                             QStringLiteral("2-days"), QStringLiteral("--store"), QStringLiteral("none"),
                             QStringLiteral("-o"), heat})
                     .status,
                 0);
        const auto errorsOf = [&](const Document &document) {
            Sheet sheet{document, makeDrawn(document, *openAnswers(std::get<OpenedFiles>(document.source)))};
            const QString project = folder.filePath(QStringLiteral("work.floorscope"));
            if (!saveProject(withCurrent({}, sheet), project))
                return QString();
            const ProgramRun ran = runProgram({QStringLiteral("zones"), project, QStringLiteral("--person-hours")});
            return ran.status == 5 && ran.output.isEmpty() ? ran.errors : QString::number(ran.status) + ran.errors;
        };
        Document hidden;
        hidden.source = OpenedFiles{{heat}, {}, {}};
        hidden.protectIndividuals = true;
        QVERIFY(errorsOf(hidden).contains(QStringLiteral("protects individuals")));
        Document compared;
        compared.source = OpenedFiles{{}, {heat}, {heat}};
        compared.mode = ViewMode::Compare;
        QVERIFY2(errorsOf(compared).contains(QStringLiteral("shows two periods")), qPrintable(errorsOf(compared)));
    }

    void wrongUseEndsWithTwo_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        for (const char *arguments :
             {"--measure occupancy", "--demo --measure people", "--demo --format xml", "--demo --over Cellar",
              "--demo --by-hour", "--demo --over Lounge --by-hour --protect", "--demo --decimal-comma",
              "--demo --jobs 2"})
            QTest::newRow(arguments) << QByteArray(arguments);
    }

    void wrongUseEndsWithTwo()
    {
        QFETCH(QByteArray, arguments);
        QCOMPARE(figures(arguments.constData()).status, 2);
    }

    void aFileWithoutHoursIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("bare.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"heatmap_v2":{"array_cells":[[0.25,0.25,3]],"metadata":{"type":"occupancy","resolution":0.5}}})");
        file.close();
        const ProgramRun ran = runProgram({QStringLiteral("figures"), file.fileName()});
        QCOMPARE(ran.status, 5);
        QVERIFY(ran.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFiguresCommand)
#include "tst_figures_command.moc"
