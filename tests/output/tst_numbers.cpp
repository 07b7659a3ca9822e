// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/protection.h"
#include "heatmap/io/answer_reader.h"
#include "heatmap/merge.h"
#include "output/comparison_numbers.h"
#include "output/decimal_comma.h"
#include "output/evidence/evidence_numbers.h"
#include "output/export_formats.h"
#include "output/figures/figure_numbers.h"
#include "output/numbers.h"
#include "output/plain_number.h"
#include "output/text_columns.h"
#include "output/zones/zone_numbers.h"
#include "service/question.h"
#include "words/figures/presence_text.h"
#include "words/findings/finding_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace floorscope;

namespace {

constexpr qint64 kMonday = 1'767'571'200;   // 2026-01-05T00:00:00Z

/// Three cells of 0.5 m, one in a row of its own; two hours observed.
Heatmap sample(int factor = 1)
{
    const QByteArray text = R"({"heatmap_v2":{"array_cells":[[1.25,0.75,)" + QByteArray::number(40 * factor)
        + R"(],[0.25,0.25,)" + QByteArray::number(6 * factor) + R"(],[1.25,0.25,2]],"metadata":{"resolution":0.5}}})";
    return *merge({toPart(*readAnswer(text), QStringLiteral("space_1"), {kMonday, kMonday + 7200})});
}

QJsonObject readObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// An export without what it says of itself.
QByteArray tableIn(const Heatmap &heatmap, const QString &ending)
{
    QByteArrayList lines = exportedBytes({heatmap}, ending).split('\n');
    lines.erase(std::remove_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith('#'); }),
                lines.end());
    return lines.join('\n');
}

Answers compared(const Heatmap &before, const Heatmap &after)
{
    Answers answers;
    answers.before.emplace().map = before;
    answers.after.emplace().map = after;
    answers.comparison = *compare(before, after);
    return answers;
}

}   // namespace

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void withDecimalCommasEachLineHasTheSameFields()
    {
        const QByteArray csv = exportedBytes({sample()}, QStringLiteral("csv"));
        const QByteArray local = withDecimalComma(csv);
        QVERIFY2(local.contains("\nx;y;detections;per_hour\n0,25;0,25;6;3\n1,25;0,25;2;1\n"), local.constData());
        QCOMPARE(local.count('\n'), csv.count('\n'));
        QCOMPARE(local.left(local.indexOf("\nx;y")), csv.left(csv.indexOf("\nx,y")));   // what it says of itself
        const Answers answers = compared(sample(), sample(2));
        const QByteArray change = withDecimalComma(comparisonCsv(answers, ChangeMeasure::Ratio));
        QVERIFY2(change.contains("\n0,25;0,25;3;6;3;"), change.constData());
    }

    void wordsAreFlushLeftAndNumbersFlushRight()
    {
        const std::vector<QStringList> rows{{QStringLiteral("Place"), QStringLiteral("Kind"), QStringLiteral("Hours")},
                                            {QStringLiteral("A"), QStringLiteral("room"), QStringLiteral("7")},
                                            {QStringLiteral("Lounge"), QString(), QString()}};
        QCOMPARE(aligned(rows, 2),
                 QStringList({QStringLiteral("Place   Kind  Hours"), QStringLiteral("A       room      7"),
                              QStringLiteral("Lounge")}));
        QCOMPARE(aligned(rows).at(1), QStringLiteral("A       room      7"));
        QCOMPARE(aligned({}), QStringList());
    }

    void whatIsNotKnownIsAnEmptyField()
    {
        QCOMPARE(numberField(std::nullopt), QByteArray());
        QCOMPARE(numberField(0.0), QByteArray("0"));
        QCOMPARE(numberField(2.5), QByteArray("2.5"));
    }

    /// A kitchen in which nobody was stands beside a storage that no sensor sees.
    void aZeroOfEvidenceIsNotWhatNobodyKnows()
    {
        Evidence evidence;
        PlaceChange place;
        place.verdict = ChangeVerdict::NotCovered;
        place.name = QStringLiteral("Kitchen");
        evidence.places.push_back(place);
        place.name = QStringLiteral("Storage");
        place.unseen = true;
        evidence.places.push_back(place);
        const QJsonArray places = readObject(evidenceJson(evidence, 1.0)).value(QLatin1String("places")).toArray();
        for (const char *figure : {"before", "after"})
            QCOMPARE(places[0][QLatin1String(figure)], QJsonValue(0.0));
        for (const char *figure : {"before", "after", "chance"})
            QVERIFY(places[1][QLatin1String(figure)].isNull());
        const QByteArray lines = evidenceLines(evidence, 1.0);
        QVERIFY2(lines.contains("\n# place: Kitchen,0,0,,,,1,not_covered,\n# place: Storage,,,,,,,not_covered,\n"),
                 lines.constData());
    }

    /// The floor's figures come from rates, whose days go together in their own way.
    void whereSharesAreComparedTheClusteringOfRatesIsWritten()
    {
        Evidence evidence;
        evidence.rateClustering = 1.5;
        QVERIFY(readObject(evidenceJson(evidence, 1.0))[QLatin1String("rate_clustering")].isNull());
        QVERIFY(evidenceLines(evidence, 1.0).contains("\n# evidence.rate_clustering: \n"));
        evidence.options.relative = true;
        QCOMPARE(readObject(evidenceJson(evidence, 1.0))[QLatin1String("rate_clustering")], QJsonValue(1.5));
        QVERIFY(evidenceLines(evidence, 1.0).contains("\n# evidence.rate_clustering: 1.5\n"));
    }

    /// Of a floor without entrance sensors no traffic is asked, of the lounge it did not come, of the kitchen it came
    /// for 30 of 45 hours.
    void whatWasNotAskedIsNotMissing()
    {
        FigureNumbers numbers;
        numbers.map = sample();
        numbers.table.kinds = {FigureKind::Occupancy, FigureKind::Entries};
        numbers.table.hours = 45.0;
        const auto row = [](PlaceKind kind, const char *name, const std::optional<FigureTotal> &entries) {
            FigureRow made;
            made.place = {kind, QString::fromLatin1(name), QString::fromLatin1(name)};
            made.totals = {FigureTotal{45.0, 2.0, 2.0}, entries};
            return made;
        };
        numbers.table.rows = {row(PlaceKind::Room, "Kitchen", FigureTotal{30.0, 412.0, 13.7}),
                              row(PlaceKind::Room, "Lounge", {}), row(PlaceKind::Floor, "Level 3", {})};
        const std::vector<QStringList> rows = figureRows(numbers);
        QCOMPARE(rows[1].mid(2), QStringList({QStringLiteral("2"), QStringLiteral("412 (30 of 45 hours)")}));
        QCOMPARE(rows[2].last(), QStringLiteral("missing"));
        QCOMPARE(rows[3].last(), QStringLiteral("–"));
        const QJsonArray places = readObject(figuresJson(numbers)).value(QLatin1String("places")).toArray();
        QVERIFY(places[1][QLatin1String("not_asked")].toArray().isEmpty());
        QCOMPARE(places[2][QLatin1String("not_asked")].toArray(), QJsonArray({QStringLiteral("entries")}));
        QVERIFY(figuresCsv(numbers).contains("\n# not asked of a floor: entries\n"));
        QVERIFY(figureTip(numbers, 2, 3).contains(QStringLiteral("sensors at its entrances")));
        QVERIFY(figureTip(numbers, 2, 2).isEmpty() && figureTip(numbers, 1, 3).isEmpty());
        QVERIFY(figuresTable(numbers).contains("counted by sensors at its entrances, and this floor has none."));
        numbers.table.rows[2].place.entrances = {QStringLiteral("sensor_1")};
        QCOMPARE(figureRows(numbers)[3].last(), QStringLiteral("missing"));
        QVERIFY(!figuresCsv(numbers).contains("# not asked"));
        QVERIFY(!figuresTable(numbers).contains("entrances"));
    }

    /// By a rate whose lower quartile is 0 any number of hours may lie behind detections.
    void personHoursWithoutAnUpperEndSaySo()
    {
        FigureNumbers numbers;
        numbers.map = sample();
        numbers.table.kinds = {FigureKind::PresenceTime};
        numbers.table.hours = 45.0;
        numbers.table.rate = DetectionRate{0.0, 1.0, 2.0, 8};
        FigureRow row;
        row.place = {PlaceKind::Room, QStringLiteral("room_1"), QStringLiteral("Kitchen")};
        row.detections = 7200.0;
        row.totals = {FigureTotal{45.0, 7200.0, 160.0}};
        row.personHours = personHours(7200.0, *numbers.table.rate);
        numbers.table.rows = {row};
        QCOMPARE(figureRows(numbers)[1].last(), QStringLiteral("2 (1 or more)"));
        QVERIFY(figuresTable(numbers).contains("so person-hours have no upper end."));
        const QByteArray csv = figuresCsv(numbers);
        QVERIFY(csv.contains("\n# estimated person-hours have no upper end: "));
        QVERIFY2(csv.endsWith(",1,2,\n"), csv.constData());
        const QJsonValue told = readObject(figuresJson(numbers))[QLatin1String("places")][0];
        QCOMPARE(told[QLatin1String("person_hours_of_detections")][QLatin1String("lower")], QJsonValue(1));
        QVERIFY(told[QLatin1String("person_hours_of_detections")][QLatin1String("upper")].isNull());
        QVERIFY(personHoursFound(numbers.table.rate, 7200.0)
                    .body.startsWith(
                        QStringLiteral("On the whole floor, 1 or more. Estimate: about 1 detections a second")));
        Drawn drawn;
        drawn.answers.single = fileAnswer(sample());
        ZoneTable table = makeZoneTable({}, ZoneRule::Area, sample());
        table.rate = numbers.table.rate;
        QVERIFY(zoneCsv(table, drawn).contains("\n# estimated person-hours have no upper end: "));
        QVERIFY(
            readObject(zoneJson(table, drawn))[QLatin1String("zones")][0][QLatin1String("estimated_person_hours_upper")]
                .isNull());
        table.rate->lower = 0.5;
        QVERIFY(!zoneCsv(table, drawn).contains("upper end"));
        QVERIFY(
            readObject(zoneJson(table, drawn))[QLatin1String("zones")][0][QLatin1String("estimated_person_hours_upper")]
                .isDouble());
    }

    void aUnitIsOneMoreColumn()
    {
        const auto rows = [](Look look, const char *ending) {
            return exportedBytes({sample(), look}, QString::fromLatin1(ending));
        };
        Look look;
        look.unit = Unit::PerHourArea;
        QVERIFY(rows(look, "csv").contains("\nx,y,detections,per_hour,per_hour_m2\n0.25,0.25,6,3,12\n"));
        QVERIFY(rows(look, "geojson").contains("\"per_hour\":3,\"per_hour_m2\":12}"));
        look.unit = Unit::ShareOfBusiest;
        QVERIFY(rows(look, "csv").contains("per_hour,share_of_busiest\n0.25,0.25,6,3,0.15\n"));
        look.unit = Unit::ShareOfPercentile;
        look.clipPercentile = 60.0;   // of 2, 6 and 40
        QVERIFY(rows(look, "csv").contains("per_hour,share_of_p60\n0.25,0.25,6,3,1\n"));
        for (const Unit plain : {Unit::PerHour, Unit::Total}) {
            look.unit = plain;
            QCOMPARE(rows(look, "csv"), exportedBytes({sample()}, QStringLiteral("csv")));
        }
        look.unit = Unit::PersonHours;   // 6 / 0.0005 / 3600 hours
        const QByteArray hours =
            exportedBytes({sample(), look, {}, DetectionRate{0.00025, 0.0005, 0.001, 80}}, QStringLiteral("csv"));
        QVERIFY(hours.contains("per_hour,estimated_person_hours\n0.25,0.25,6,3,3.3333333333333335\n"));
        QVERIFY(hours.contains("\n# estimated_detections_per_person_second: 0.0005\n"
                               "# estimated_detections_per_person_second_lower: 0.00025\n"
                               "# estimated_detections_per_person_second_upper: 0.001\n"));
        QVERIFY(rows(look, "csv").contains("\n0.25,0.25,6,3,\n"));   // without a rate they are not known
        Heatmap untold = sample();
        untold.observed.hours.reset();
        look.unit = Unit::PerHourArea;
        QVERIFY(exportedBytes({untold, look}, QStringLiteral("csv")).contains("\n0.25,0.25,6,,\n"));
        QCOMPARE(rows(look, "asc"), exportedBytes({sample()}, QStringLiteral("asc")));   // counts, whatever the look
    }

    void textsKeepTheirPointsAndCommas()
    {
        QCOMPARE(withDecimalComma("name,value\r\n\"Room 1.5, east\",1.5\r\na;b,2026-01-05\n-1.5e-7,"),
                 QByteArray("name;value\r\n\"Room 1.5, east\";1,5\r\n\"a;b\";2026-01-05\n-1,5e-7;"));
        QCOMPARE(withDecimalComma("# a, \"b 1.5\n1.5,2\n"), QByteArray("# a, \"b 1.5\n1,5;2\n"));
        QCOMPARE(withDecimalComma(""), QByteArray());
    }

    void csvHasALineForEachUsedCellFromTheLowestYUpward()
    {
        const QList<QByteArray> lines = tableIn(sample(), QStringLiteral("csv")).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("x,y,detections,per_hour"));
        QCOMPARE(lines[1].trimmed(), QByteArray("0.25,0.25,6,3"));
        QCOMPARE(lines[2].trimmed(), QByteArray("1.25,0.25,2,1"));
        QCOMPARE(lines[3].trimmed(), QByteArray("1.25,0.75,40,20"));
    }

    void aGridOfLargeNumbersHasDecimals()
    {
        const Heatmap large = *merge({toPart(*readAnswer(
            R"({"heatmap_v2":{"array_cells":[[0.25,0.25,3000000000],[0.75,0.25,5]],"metadata":{"resolution":0.5}}})"))});
        QVERIFY(tableIn(large, QStringLiteral("asc")).endsWith("\n3000000000.0 5.0\n"));
        QVERIFY(!tableIn(sample(), QStringLiteral("asc")).contains("40.0"));
    }

    void aGridWithoutCellsIsOneThatIsNotKnown()
    {
        const Heatmap empty =
            *merge({toPart(*readAnswer(R"({"heatmap_v2":{"array_cells":[],"metadata":{"resolution":0.5}}})"))});
        const QByteArray grid = tableIn(empty, QStringLiteral("asc"));
        QVERIFY2(grid.startsWith("ncols 1\nnrows 1\n") && grid.endsWith("\n-9999\n"), grid.constData());
    }

    void unknownHoursLeaveTheRateEmpty()
    {
        Heatmap map = sample();
        map.observed.hours.reset();
        QVERIFY(tableIn(map, QStringLiteral("csv")).contains("0.25,0.25,6,\n")
                || tableIn(map, QStringLiteral("csv")).contains("0.25,0.25,6,\r\n"));
        QVERIFY(readObject(statsJson(map)).value(QStringLiteral("observed_hours")).isNull());
    }

    void geoJsonHasASquareForEachUsedCell()
    {
        const QJsonArray features =
            readObject(tableIn(sample(), QStringLiteral("geojson"))).value(QStringLiteral("features")).toArray();
        QCOMPARE(features.size(), 3);
        const QJsonArray ring = features[0][QStringLiteral("geometry")][QStringLiteral("coordinates")][0].toArray();
        QCOMPARE(ring.size(), 5);
        QCOMPARE(ring.first(), ring.last());
        QCOMPARE(features[0][QStringLiteral("properties")][QStringLiteral("detections")].toInt(), 6);
        QCOMPARE(features[0][QStringLiteral("properties")][QStringLiteral("per_hour")].toDouble(), 3.0);
    }

    void theAsciiGridBeginsAtTheHighestY()
    {
        const QByteArray grid = tableIn(sample(), QStringLiteral("asc"));
        QVERIFY2(grid.contains("ncols 3") && grid.contains("nrows 2") && grid.contains("cellsize 0.5"), grid);
        const QList<QByteArray> lines = grid.trimmed().split('\n');
        QCOMPARE(lines[lines.size() - 2].simplified(), QByteArray("0 0 40"));
        QCOMPARE(lines.last().simplified(), QByteArray("6 0 2"));
    }

    void statsNameTheHottestInOrder()
    {
        const QJsonObject stats = readObject(statsJson(sample()));
        QCOMPARE(stats.value(QStringLiteral("total_detections")).toInt(), 48);
        QCOMPARE(stats.value(QStringLiteral("occupied_cells")).toInt(), 3);
        QCOMPARE(stats.value(QStringLiteral("observed_hours")).toDouble(), 2.0);
        const QJsonArray hottest = stats.value(QStringLiteral("hottest")).toArray();
        QCOMPARE(hottest[0][QStringLiteral("value")].toInt(), 40);
        QCOMPARE(hottest[1][QStringLiteral("value")].toInt(), 6);
        for (const QString &member :
             {QStringLiteral("space_id"), QStringLiteral("resolution"), QStringLiteral("max_value"),
              QStringLiteral("bounds"), QStringLiteral("zones"), QStringLiteral("rule"), QStringLiteral("outside"),
              QStringLiteral("shared"), QStringLiteral("gi_star")})
            QVERIFY2(stats.contains(member), qPrintable(member));
    }

    void statsTellBusyPlacesWhereAsked()
    {
        StatsExtras extras;
        extras.gi.emplace().variant = GiVariant::Plain;
        const QJsonObject told =
            readObject(statsJson(sample(), {}, ZoneRule::Area, extras))[QStringLiteral("gi_star")].toObject();
        QCOMPARE(told.value(QStringLiteral("variant")).toString(), QStringLiteral("plain"));
        QCOMPARE(told.value(QStringLiteral("observed")).toString(), QStringLiteral("rectangle"));
        QVERIFY(told.value(QStringLiteral("radius")).isNull());
        QCOMPARE(told.value(QStringLiteral("cells")).toArray().size(), 6);
        QVERIFY(told.value(QStringLiteral("clusters")).toArray().isEmpty());   // of so few cells nothing is said
        QVERIFY(statsTable(sample(), {}, ZoneRule::Area, extras).contains("No place stands out."));
        QVERIFY(!statsTable(sample()).contains("Busy and quiet places"));
    }

    void statsTellDaysAndZones()
    {
        const std::vector<Zone> zones{makeZone({}, QStringLiteral("Lab, west"), {{0, 0}, {1, 0}, {1, 1}, {0, 1}}),
                                      makeZone({}, {}, {{1, 0}, {2, 0}, {2, 0.5}, {1, 0.5}})};
        const Heatmap map = sample();
        const QJsonObject stats = readObject(statsJson(map, zones));
        const QJsonArray told = stats.value(QStringLiteral("zones")).toArray();
        QCOMPARE(told[0][QStringLiteral("name")].toString(), QStringLiteral("Lab, west"));
        QCOMPARE(told[0][QStringLiteral("detections")].toInt(), 6);
        QVERIFY(told[1][QStringLiteral("name")].isNull());
        QCOMPARE(told[1][QStringLiteral("detections")].toInt(), 2);
        QCOMPARE(stats.value(QStringLiteral("rule")).toString(), QStringLiteral("area"));
        QCOMPARE(stats.value(QStringLiteral("outside"))[QStringLiteral("detections")].toInt(), 40);
        QCOMPARE(told[0][QStringLiteral("area_m2")].toDouble(), 1.0);
        QCOMPARE(told[0][QStringLiteral("detections_per_hour")].toDouble(), 3.0);          // 2 hours
        QCOMPARE(told[1][QStringLiteral("detections_per_hour_and_m2")].toDouble(), 2.0);   // 0.5 m²
        QCOMPARE(told[0][QStringLiteral("share")].toDouble(), 6.0 / 48.0);
        QCOMPARE(told[0][QStringLiteral("used_share")].toDouble(), 0.25);
        QCOMPARE(told[0][QStringLiteral("peak")][QStringLiteral("value")].toInt(), 6);
        const QJsonArray hottest = stats.value(QStringLiteral("hottest")).toArray();
        QVERIFY(hottest[0][QStringLiteral("zone")].isNull());
        QCOMPARE(hottest[1][QStringLiteral("zone")].toString(), QStringLiteral("Lab, west"));
        const QJsonArray days = stats.value(QStringLiteral("detections_per_day")).toArray();
        QCOMPARE(days.size(), 1);
        QCOMPARE(days[0][QStringLiteral("day")].toString(), QStringLiteral("2026-01-05"));
        QCOMPARE(days[0][QStringLiteral("detections")].toInt(), 48);
        QVERIFY(statsCsv(map, zones)
                    .endsWith("day 2026-01-05,48\nzone_rule,area\n\"zone Lab, west\",6\nzone ,2\noutside,40\n"));
        const QByteArray table = statsTable(map, zones);
        QVERIFY2(table.contains("2026-01-05 Mon  48\n") && table.contains("Lab, west") && table.contains("zone 2"),
                 table);
    }

    void daysThatAnAnswerDoesNotTellApartAreUnknown()
    {
        const QByteArray text = R"({"heatmap_v2":{"array_cells":[[0.25,0.25,6]],"metadata":{"resolution":0.5}}})";
        const Heatmap map =
            *merge({toPart(*readAnswer(text), QStringLiteral("space_1"), {kMonday - 3600, kMonday + 3600})});
        QVERIFY(readObject(statsJson(map)).value(QStringLiteral("detections_per_day")).isNull());
        QVERIFY2(statsTable(map).contains("Detections per day: unknown"), statsTable(map));
        QVERIFY(!statsCsv(map).contains("\nday "));
        const Heatmap unknown = *merge({toPart(*readAnswer(text))});
        QVERIFY(!statsTable(unknown).contains("per day"));   // that its hours are unknown is told already
    }

    void theAsciiGridTellsCellsThatNoSensorCovers()
    {
        const Heatmap map = *merge({toPart(*readAnswer(
            R"({"heatmap_v2":{"array_cells":[[0.25,0.25,6],[0.75,0.25,0],[1.25,0.75,40]],"metadata":{"resolution":0.5}}})"))});
        const QList<QByteArray> lines = tableIn(map, QStringLiteral("asc")).trimmed().split('\n');
        QVERIFY(lines.contains("NODATA_value -9999"));
        QCOMPARE(lines[lines.size() - 2], QByteArray("-9999 -9999 40"));
        QCOMPARE(lines.last(), QByteArray("6 0 -9999"));
    }

    void countsOf64BitsStayExact()
    {
        const QByteArray largest("18446744073709551615");
        const Heatmap map = *merge({toPart(*readAnswer(QByteArray(
            R"({"heatmap_v2":{"array_cells":[[0.25,0.25,)" + largest + R"(]],"metadata":{"resolution":0.5}}})")))});
        const QByteArray json = statsJson(map);
        QVERIFY2(json.contains(QByteArray("\"total_detections\": " + largest))
                     && json.contains(QByteArray("\"max_value\": " + largest))
                     && json.contains(QByteArray("\"value\": " + largest)),
                 json.constData());
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
        QVERIFY(tableIn(map, QStringLiteral("csv")).contains(largest) && statsCsv(map).contains(largest));
    }

    void noHoursGiveNoRates()
    {
        Heatmap map = sample();
        map.observed.hours = 0.0;
        QVERIFY(tableIn(map, QStringLiteral("csv")).contains("0.25,0.25,6,\n"));
        const QJsonArray features =
            readObject(tableIn(map, QStringLiteral("geojson"))).value(QStringLiteral("features")).toArray();
        QVERIFY(features[0][QStringLiteral("properties")][QStringLiteral("per_hour")].isNull());
        QVERIFY2(!statsTable(map).contains("Per observed hour") && !statsTable(map).contains("inf"),
                 statsTable(map).constData());
        QCOMPARE(readObject(statsJson(map)).value(QStringLiteral("observed_hours")).toDouble(-1.0), 0.0);
    }

    void aComparisonListsEveryCellWithDetectionsOnASide()
    {
        Heatmap after = sample(2);
        for (Interval &interval : after.observed.intervals)
            interval.span = {kMonday + 86'400, kMonday + 86'400 + 7200};
        Heatmap before = sample();
        before.observed.timeZone = after.observed.timeZone = "Europe/Berlin";
        const Answers answers = compared(before, after);
        const QJsonObject json = readObject(comparisonJson(answers, ChangeMeasure::Difference));
        const QJsonArray cells = json.value(QStringLiteral("cells")).toArray();
        QCOMPARE(cells.size(), 3);
        QCOMPARE(cells[2].toArray(), (QJsonArray{1.25, 0.75, 20, 40, 20}));
        QCOMPARE(json.value(QStringLiteral("a")).toObject().value(QStringLiteral("observed_hours")).toDouble(), 2.0);
        const QByteArray csv = comparisonCsv(answers, ChangeMeasure::Difference);
        QVERIFY2(csv.contains("\nx,y,a,b,difference\n0.25,0.25,3,6,3\n")
                     && csv.contains("\n# b.days: 2026-01-06/2026-01-06\n")
                     && csv.contains("# mismatches: other_hours\n"),
                 csv.constData());
    }

    void aRatioIsAColumnMore()
    {
        Heatmap after = *merge({toPart(
            *readAnswer(
                R"({"heatmap_v2":{"array_cells":[[1.25,0.75,60],[0.25,0.25,900]],"metadata":{"resolution":0.5}}})"),
            QStringLiteral("space_1"), {kMonday + 604'800, kMonday + 604'800 + 7200})});
        const QByteArray csv = comparisonCsv(compared(sample(), after), ChangeMeasure::Ratio);
        QVERIFY2(csv.contains("\n0.25,0.25,3,450,447,new\n") && csv.contains("\n1.25,0.25,1,0,-1,\n")
                     && csv.contains("\n1.25,0.75,20,30,10,1.5\n"),
                 csv.constData());
    }

    void eachExportSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "geojson", "asc"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void eachExportSaysWhatItIs()
    {
        QFETCH(QString, ending);
        Heatmap map = sample();
        map.observed.timeZone = "Europe/Berlin";
        map.observed.intervals.push_back(map.observed.intervals.front());
        map.observed.intervals.back().span = {kMonday + 86'400, kMonday + 86'400 + 3600};
        map.observed.intervals.back().status = IntervalStatus::Missing;
        const QByteArray text = exportedBytes({map}, ending).replace('"', "");
        for (const char *fact :
             {"space_id: space_1", "unit: detections of anonymous", "time_zone: Europe/Berlin", "resolution: 0.5",
              "observed_hours: 2", "asked_hours: 3", "missing_hours: 1", "total_detections: 48",
              "2026-01-06T01:00:00+01:00/2026-01-06T02:00:00+01:00", "covered_cells: "})
            QVERIFY2(text.contains(fact), QByteArray(text + " lacks " + fact).constData());
    }

    void whatTheClockCutsIsSaidAndWeekdaysOfAMerge()
    {
        Heatmap map = sample();   // Monday, 01:00 to 03:00 in Berlin
        map.observed.timeZone = "Europe/Berlin";
        const QByteArray alone = exportedBytes({map}, QStringLiteral("csv"));
        for (const char *fact : {"# days: 2026-01-05/2026-01-05", "# start: 2026-01-05T01:00:00+01:00",
                                 "# stop: 2026-01-05T03:00:00+01:00", "# weekdays_and_hours: mon 01:00-03:00"})
            QVERIFY2(alone.contains(fact), alone.constData());
        map.origin.asked = Asked{{kMonday, kMonday + 7200}, everyHour(), {{2026, 1, 4}}, false};
        const QByteArray cut = exportedBytes({map}, QStringLiteral("csv"));
        for (const char *fact :
             {"# start: 2026-01-05T01:00:00+01:00", "# weekdays_and_hours: mon-sun", "# days_left_out: none"})
            QVERIFY2(cut.contains(fact), cut.constData());
        QVERIFY2(statsTable(map).contains("5 Jan 2026 01:00 – 5 Jan 2026 03:00"), statsTable(map).constData());
        map.origin.asked.reset();
        map.observed.intervals.push_back(map.observed.intervals.front());
        map.observed.intervals.back().span = {kMonday + 7 * 86'400, kMonday + 7 * 86'400 + 3600};
        const QByteArray varying = exportedBytes({map}, QStringLiteral("csv"));
        for (const char *fact :
             {"# days: 2026-01-05/2026-01-05; 2026-01-12/2026-01-12", "# weekdays_and_hours: varying"})
            QVERIFY2(varying.contains(fact), varying.constData());
        QVERIFY2(statsTable(map).contains("varying hours"), statsTable(map).constData());
    }

    void whatSensorsCoverIsSaidAsThePictureSaysIt()
    {
        Floor floor;
        floor.rooms = {makeZone({}, QStringLiteral("Kitchen"), {{0, 0}, {1, 0}, {1, 1}, {0, 1}}),
                       makeZone({}, QStringLiteral("Storage"), {{1, 0}, {2, 0}, {2, 1}, {1, 1}})};
        Sensor sensor;
        sensor.center = {0.5, 0.5};
        sensor.height = 1.0;
        sensor.fieldOfView = 40.0;
        floor.sensors = {sensor};
        for (const char *ending : {"csv", "geojson", "asc"}) {
            const QByteArray text = exportedBytes({sample(), {}, floor}, QString::fromLatin1(ending)).replace('"', "");
            QVERIFY2(!text.contains("covered_cells: unknown") && !text.contains("covered_cells: null"),
                     text.constData());
            QVERIFY2(text.contains("coverage_known_by: places of the sensors"), text.constData());
            QVERIFY2(text.contains("rooms_without_sensor: ") && text.contains("Storage (1 m2)"), text.constData());
        }
        StatsExtras extras;
        extras.floor = floor;
        const QByteArray table = statsTable(sample(), {}, ZoneRule::Area, extras);
        QVERIFY2(table.contains("by the places of the sensors") && table.contains("Storage (1 m²)"), table.constData());
        QVERIFY(statsCsv(sample(), {}, ZoneRule::Area, floor).contains("rooms_without_sensor,Storage (1 m2)\n"));
        QVERIFY(exportedBytes({sample()}, QStringLiteral("csv")).contains("# rooms_without_sensor: unknown\n"));
    }

    /// A file's provenance and its sentences stand on the same cover.
    void coverIsKnownByWhatTellsPlaces()
    {
        Drawn drawn;
        drawn.answers.single.emplace().map = sample();
        const auto member = [&drawn](const char *name) {
            return readObject(findingsJson({}, drawn)).value(QLatin1String(name));
        };
        QVERIFY(member("covered_cells").isNull() && member("coverage_known_by").isNull());
        const Heatmap &map = *counts(drawn.answers.single);
        const GridFrame frame = map.grid.frame();
        drawn.answers.seenBefore = SeenBefore{std::vector<FloorPoint>{{frame.centreX(0), frame.centreY(0)}}, 5};
        const SeenCells seen = seenCells(map, {}, {drawn.answers.seenBefore, {}});
        const auto covered = static_cast<int>(std::count(seen.cells.begin(), seen.cells.end(), 1));
        QVERIFY(covered > 0);
        QCOMPARE(member("covered_cells").toInt(), covered);
        QCOMPARE(member("coverage_known_by").toString(), QStringLiteral("stored answers"));
        StatsExtras extras;
        extras.seenBefore = drawn.answers.seenBefore;
        const QByteArray told = QByteArray::number(covered);
        QVERIFY(statsTable(map, {}, ZoneRule::Area, extras).contains(told + ", by stored answers"));
        QVERIFY(statsJson(map, {}, ZoneRule::Area, extras).contains("\"covered_cells\": " + told));
        drawn.answers.seenBefore.reset();
        drawn.shown.zones = {makeZone({}, {}, {{0, 0}, {1, 0}, {1, 1}, {0, 1}})};
        drawn.shown.zones.front().type = QStringLiteral("coverage");
        QCOMPARE(member("coverage_known_by").toString(), QStringLiteral("drawn zones"));
    }

    void findingsSayWhatTheyAreOfAndAreSentences()
    {
        Drawn drawn;
        drawn.answers.single.emplace().map = sample();
        const QJsonObject object = readObject(findingsJson({CoverUnknown{}, NightsUnknown{}}, drawn));
        QCOMPARE(object.value(QStringLiteral("space_id")).toString(), QStringLiteral("space_1"));
        const QJsonArray findings = object.value(QStringLiteral("findings")).toArray();
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].toObject().value(QStringLiteral("heading")).toString(),
                 findingText(CoverUnknown{}).heading);
        QCOMPARE(findings[0].toObject().value(QStringLiteral("text")).toString(), findingText(CoverUnknown{}).body);
        drawn.shown.mode = ViewMode::Compare;
        drawn.answers = compared(sample(), sample(2));
        const QJsonObject both = readObject(findingsJson({}, drawn));
        QVERIFY(both.value(QStringLiteral("a")).isObject() && both.value(QStringLiteral("b")).isObject());
        QVERIFY(both.value(QStringLiteral("findings")).isArray());
    }

    void noMemberOfAnObjectStandsTwice()
    {
        const Heatmap map = sample();
        const std::vector<Zone> zones{makeZone({}, QStringLiteral("left"), {{0, 0}, {1, 0}, {1, 1}, {0, 1}})};
        for (const QByteArray &text :
             {statsJson(map, zones), exportedBytes({map}, QStringLiteral("geojson")),
              exportedBytes({map}, QStringLiteral("json")), comparisonJson(compared(map, map), ChangeMeasure::Ratio)}) {
            const QByteArray kept = QJsonDocument(readObject(text)).toJson(QJsonDocument::Compact);
            QVERIFY2(text.count("\":") == kept.count("\":"), text.constData());   // a parser keeps one of two
        }
    }

    void coveredCellsWithoutDetectionsAreRows()
    {
        const Heatmap map = *merge({toPart(*readAnswer(
            R"({"heatmap_v2":{"array_cells":[[0.25,0.25,6],[0.75,0.25,0],[1.25,0.75,40]],"metadata":{"resolution":0.5}}})"))});
        QVERIFY2(exportedBytes({map}, QStringLiteral("csv")).endsWith("\n0.25,0.25,6,\n0.75,0.25,0,\n1.25,0.75,40,\n"),
                 exportedBytes({map}, QStringLiteral("csv")).constData());
        QCOMPARE(readObject(exportedBytes({map}, QStringLiteral("geojson")))
                     .value(QStringLiteral("features"))
                     .toArray()
                     .size(),
                 3);
        QVERIFY(statsTable(map).contains("Covered cells") && statsCsv(map).contains("covered_cells,3\n"));
    }

    void whatIsWithheldHasNoNumbers()
    {
        Heatmap map = sample();
        for (int day = 1; day < 5; ++day) {
            map.observed.intervals.push_back(map.observed.intervals.front());
            map.observed.intervals.back().span = {kMonday + day * 86'400, kMonday + day * 86'400 + 7200};
        }
        const Heatmap kept = protectedMap(map, {});
        QCOMPARE(tableIn(kept, QStringLiteral("csv")),
                 QByteArray("x,y,detections,per_hour\n0.25,0.25,,\n1.25,0.25,,\n1.25,0.75,,\n"));
        const QByteArray csv = exportedBytes({kept}, QStringLiteral("csv"));
        QVERIFY(csv.contains("# individuals_protected: true\n") && csv.contains("# withheld_cells: 3\n"));
        QVERIFY(csv.contains("# total_detections: 0\n"));
        const QByteArray geojson = exportedBytes({kept}, QStringLiteral("geojson"));
        QCOMPARE(geojson.count("\"detections\":null,\"per_hour\":null"), 3);
        QCOMPARE(exportedBytes({kept}, QStringLiteral("asc")).count("-9999"), 4);   // NODATA_value, and three cells
        const std::vector<Zone> zones{makeZone({}, QStringLiteral("left"), {{0, 0}, {1, 0}, {1, 1}, {0, 1}}),
                                      makeZone({}, QStringLiteral("empty"), {{5, 5}, {6, 5}, {6, 6}, {5, 6}})};
        const QJsonObject stats = readObject(statsJson(kept, zones));
        QVERIFY(stats.value(QStringLiteral("detections_per_day")).isNull());
        QVERIFY(stats.value(QStringLiteral("outside"))[QStringLiteral("detections")].isNull());
        const QJsonArray told = stats.value(QStringLiteral("zones")).toArray();
        QVERIFY(told[0].toObject().value(QStringLiteral("detections")).isNull());
        QCOMPARE(told[1].toObject().value(QStringLiteral("detections")).toInt(-1), 0);   // unused is no secret
        QVERIFY(statsCsv(kept, zones).contains("zone left,\n") && statsTable(kept, zones).contains("withheld"));
        QVERIFY(!statsCsv(kept).contains("day 2026"));
        const ProtectedSides sides = protectedSides(map, map, *compare(map, map), {});
        Answers answers = compared(map, map);
        answers.before->map = sides.before;
        answers.after->map = sides.after;
        answers.comparison = sides.comparison;
        QVERIFY(comparisonCsv(answers, ChangeMeasure::Difference).contains("\n1.25,0.75,,,\n"));
        QVERIFY(comparisonJson(answers, ChangeMeasure::Ratio).contains("[1.25,0.75,null,null,null,null]"));
    }

    void ordinaryNumbersHaveNoExponent()
    {
        QCOMPARE(plainNumber(100000.0), QByteArray("100000"));
        QCOMPARE(plainNumber(0.00012), QByteArray("0.00012"));
        QCOMPARE(plainNumber(1e30), QByteArray("1e+30"));
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
