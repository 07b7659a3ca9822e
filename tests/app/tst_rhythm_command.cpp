// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zones.h"
#include "simulator/demo_building.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace floorscope;

/// When rooms are used, as a script asks for it.
class TestRhythmCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aRhythmNamesTheHoursOfEachNumber();
    void aRhythmIsTakenByOtherPrograms();
    void whatNoSensorSeesIsNoZero();
    void answersOfDaysTellNoHours();
    void aRhythmNeedsTimes();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// Words with spaces between; "@" is the folder.
    [[nodiscard]] ProgramRun run(const QString &words) const
    {
        QStringList arguments;
        for (QString word : words.split(QLatin1Char(' ')))
            arguments << word.replace(QStringLiteral("@"), m_folder.path() + QLatin1Char('/'));
        return runProgram(arguments);
    }

    QTemporaryDir m_folder;
};

void TestRhythmCommand::initTestCase()
{
    QFile rooms(path("rooms.geojson"));
    QVERIFY(rooms.open(QIODevice::WriteOnly) && rooms.write(zonesGeoJson(DemoBuilding().floor().rooms)) > 0);
    rooms.close();
    const auto fetch = [&](const char *start, const char *stop, const char *split, const char *file) {
        const ProgramRun ran =
            run(QStringLiteral("fetch --demo --store none --start %1 --stop %2 --days mon-fri --hours "
                               "09:00-18:00 --split %3 -o @%4")
                    .arg(QLatin1String(start), QLatin1String(stop), QLatin1String(split), QLatin1String(file)));
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    };
    fetch("2026-03-30", "2026-04-13", "hour", "hours.json");
    fetch("2026-02-02", "2026-03-02", "day", "before.json");
    fetch("2026-03-02", "2026-03-30", "day", "after.json");
}

void TestRhythmCommand::aRhythmNamesTheHoursOfEachNumber()
{
    const ProgramRun ran = run(QStringLiteral("zones @hours.json --zones @rooms.geojson --rhythm"));
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    const QString text = QString::fromUtf8(ran.output);
    QVERIFY2(text.startsWith(QStringLiteral("Level 3 · 30 Mar – 12 Apr 2026 · Mon–Fri 9–18")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("\nKitchen\n")) && text.contains(QStringLiteral("\nWhole floor\n")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Mon")) && text.contains(QStringLiteral("9–10"))
            && !text.contains(QStringLiteral("18–19")) && !text.contains(QStringLiteral("Sat")));
    QVERIFY(text.contains(QStringLiteral("(2 h)")));   // two Mondays
    QVERIFY(text.contains(QStringLiteral("(9 h)")));   // a day
    QVERIFY(text.contains(QStringLiteral("Busiest: ")));
}

void TestRhythmCommand::aRhythmIsTakenByOtherPrograms()
{
    const ProgramRun ran = run(QStringLiteral("zones @hours.json --zones @rooms.geojson --rhythm --format json"));
    const QJsonObject json = QJsonDocument::fromJson(ran.output).object();
    const QJsonArray rhythms = json.value(QLatin1String("rhythms")).toArray();
    QCOMPARE(rhythms.size(), DemoBuilding().floor().rooms.size() + 1);
    const QJsonObject floor = rhythms.last().toObject();
    QCOMPARE(floor.value(QLatin1String("kind")).toString(), QStringLiteral("floor"));
    double week = 0.0, days = 0.0;
    for (const QJsonValue &hour : floor.value(QLatin1String("week")).toArray())
        week += hour.toObject().value(QLatin1String("detections")).toDouble();
    for (const QJsonValue &day : floor.value(QLatin1String("days")).toArray())
        days += day.toObject().value(QLatin1String("detections")).toDouble();
    QCOMPARE(floor.value(QLatin1String("week")).toArray().size(), 45);
    QCOMPARE(floor.value(QLatin1String("days")).toArray().size(), 10);
    QVERIFY(week > 0.0);
    QCOMPARE(week, days);
    QCOMPARE(days, json.value(QLatin1String("total_detections")).toDouble());

    const QByteArray csv = run(QStringLiteral("zones @hours.json --zones @rooms.geojson --rhythm --format csv")).output;
    QCOMPARE(csv.count("\nKitchen,drawn,week,"), 45);
    QCOMPARE(csv.count("\nKitchen,drawn,days,"), 10);
    QVERIFY(csv.contains(
        "\nname,kind,over,weekday,hour,day,observed_hours,missing_hours,untold_hours,detections,per_hour\n"));
    const QByteArray comma =
        run(QStringLiteral("zones @hours.json --zones @rooms.geojson --rhythm --format csv --decimal-comma")).output;
    QVERIFY(comma.contains("\nname;kind;over;"));
}

void TestRhythmCommand::whatNoSensorSeesIsNoZero()
{
    const QString command = QStringLiteral("zones --demo --rhythm");
    const QByteArray text = run(command).output;
    QVERIFY2(text.contains("\nStorage\n  No sensor sees this place: when it is used is not known.\n"),
             text.constData());
    const QByteArray csv = run(command + QStringLiteral(" --format csv")).output;
    QVERIFY(csv.contains("\n# no_sensor: Storage\n") && !csv.contains("\nStorage,") && csv.contains("\nKitchen,room,"));
    const QByteArray json = run(command + QStringLiteral(" --format json")).output;
    QVERIFY(json.contains("\"name\": \"Storage\", \"kind\": \"room\", \"seen\": false,\n   \"week\": []"));
}

void TestRhythmCommand::answersOfDaysTellNoHours()
{
    const QByteArray text = run(QStringLiteral("zones @before.json --zones @rooms.geojson --rhythm")).output;
    QVERIFY2(text.contains("hours of the week are not told apart"), text.constData());
    QVERIFY(text.contains("(9 h)") && !text.contains("Busiest"));
    const QByteArray csv =
        run(QStringLiteral("zones @before.json --zones @rooms.geojson --rhythm --format csv")).output;
    QVERIFY2(csv.contains("Kitchen,drawn,week,1,9,,0,0,4,,\n"), csv.constData());   // 4 h that nothing is told of
}

void TestRhythmCommand::aRhythmNeedsTimes()
{
    QFile file(path("answer.json"));
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write(R"({"heatmap_v2":{"array_cells":[[0.25,0.25,5]],"metadata":{"resolution":0.5}}})") > 0);
    file.close();
    const ProgramRun untold = run(QStringLiteral("zones @answer.json --rhythm"));
    QCOMPARE(untold.status, 5);
    QVERIFY2(untold.errors.contains(QStringLiteral("does not tell at which times")), qPrintable(untold.errors));
    const ProgramRun both = run(QStringLiteral("zones @after.json --before @before.json --rhythm"));
    QCOMPARE(both.status, 2);
    QVERIFY2(both.errors.contains(QStringLiteral("--rhythm: has no effect with --before.")), qPrintable(both.errors));
    QCOMPARE(run(QStringLiteral("zones @after.json --protect --rhythm")).status, 2);
}

QTEST_GUILESS_MAIN(TestRhythmCommand)
#include "tst_rhythm_command.moc"
