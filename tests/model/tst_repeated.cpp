// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/repeated.h"

#include "service/presets.h"

#include <QTest>

using namespace floorscope;

namespace {

Floor floorOf(const QString &id, const QByteArray &zone)
{
    Floor floor;
    floor.id = id;
    floor.name = id;
    floor.siteTimeZone = zone;
    return floor;
}

Drawn drawnFloor()
{
    Drawn drawn;
    drawn.shown.source = ChosenFloor{QStringLiteral("account"), false, QStringLiteral("one")};
    drawn.shown.question = withDays(defaultQuestion(QStringLiteral("one"), "Europe/Berlin", QDate(2026, 3, 30)),
                                    {2026, 3, 2}, {2026, 3, 29});
    drawn.shown.question.excluded = {QDate(2026, 3, 4), QDate(2026, 3, 27)};
    drawn.shown.look.palette = QStringLiteral("cividis");
    drawn.shown.title = QStringLiteral("Ground floor");
    drawn.shown.protectIndividuals = true;
    drawn.answers.floor = floorOf(QStringLiteral("one"), "Europe/Berlin");
    return drawn;
}

/// The other floor as it was worked on: with a look, a title and hours of its own.
Project worked()
{
    Sheet sheet;
    sheet.document.source = ChosenFloor{QStringLiteral("account"), false, QStringLiteral("two")};
    sheet.document.title = QStringLiteral("Upper floor");
    sheet.document.plan = PlacedPlan{QStringLiteral("two.png"), "ab", 1, std::nullopt};
    sheet.document.look.palette = QStringLiteral("viridis");
    sheet.document.mode = ViewMode::Compare;
    Project project = withCurrent({}, sheet);
    project.plans = {{QStringLiteral("two.png"), "ab", "bytes"}};
    return project;
}

}   // namespace

class TestRepeated : public QObject
{
    Q_OBJECT
private slots:
    /// Hours, look and protection are those of the map that is drawn; plan and title each floor's own.
    void everyFloorHasItsPlanAndTheSharedLook()
    {
        const Project project =
            repeatable(drawnFloor(),
                       {floorOf(QStringLiteral("one"), "Europe/Berlin"),
                        floorOf(QStringLiteral("two"), "America/New_York"), floorOf(QStringLiteral("three"), {})},
                       worked());
        QCOMPARE(project.sheets.size(), 3U);
        QCOMPARE(project.plans.size(), 1U);
        const QStringList titles{QStringLiteral("Ground floor"), QStringLiteral("Upper floor"), QString()};
        const QStringList ids{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
        const QByteArrayList zones{"Europe/Berlin", "America/New_York", QByteArray()};   // never another floor's
        for (std::size_t i = 0; i < 3; ++i) {
            const Document &document = project.sheets[i].document;
            const auto index = static_cast<qsizetype>(i);
            QCOMPARE(document.title, titles[index]);
            QCOMPARE(std::get<ChosenFloor>(document.source).spaceId, ids[index]);
            QCOMPARE(document.question.spaceId, ids[index]);
            QCOMPARE(document.question.timeZone, zones[index]);
            QCOMPARE(document.question.week, drawnFloor().shown.question.week);
            QCOMPARE(firstAndLastDay(document.question), std::pair(QDate(2026, 3, 2), QDate(2026, 3, 29)));
            QCOMPARE(document.look.palette, QStringLiteral("cividis"));
            QCOMPARE(document.mode, ViewMode::Map);
            QVERIFY(document.protectIndividuals);
            QVERIFY(!project.sheets[i].drawn.answers.single);
            QCOMPARE(document.plan.has_value(), i == 1);
        }
    }

    /// A person's own word on the time zone goes before the directory's.
    void theTimeZoneThatWasToldStays()
    {
        Drawn drawn = drawnFloor();
        drawn.shown.question.timeZone = "Asia/Tokyo";
        Project known = worked();
        known.sheets.front().document.question.timeZone = "Europe/Lisbon";
        const Project project = repeatable(
            drawn, {floorOf(QStringLiteral("one"), "Europe/Berlin"), floorOf(QStringLiteral("two"), "Europe/Berlin")},
            known);
        QCOMPARE(project.sheets[0].document.question.timeZone, QByteArray("Asia/Tokyo"));
        QCOMPARE(project.sheets[1].document.question.timeZone, QByteArray("Europe/Lisbon"));
    }

    /// Whom it came from can be asked again, whoever is connected: floors of one account, each in the zone it was told.
    void theFloorsAreThoseOfTheOneThatIsDrawn()
    {
        Project known = worked();
        known.sheets.front().document.question.timeZone = "Europe/Lisbon";
        known.sheets.front().drawn.answers.floor = floorOf(QStringLiteral("two"), {});
        Sheet shown;
        shown.document = drawnFloor().shown;
        shown.drawn = drawnFloor();
        Sheet foreign = shown;
        foreign.document.source = ChosenFloor{QStringLiteral("account"), true, QStringLiteral("demo")};
        foreign.drawn.answers.floor = floorOf(QStringLiteral("demo"), "Europe/Berlin");
        Sheet files = shown;
        files.document.source = OpenedFiles{{QStringLiteral("a.json")}, {}, {}};
        known = withCurrent(withCurrent(withCurrent(known, foreign), files), shown);
        QCOMPARE(repeatableFloors(drawnFloor(), {}, known),
                 (std::vector{floorOf(QStringLiteral("two"), "Europe/Lisbon"),
                              floorOf(QStringLiteral("one"), "Europe/Berlin")}));
        const std::vector<Floor> served{floorOf(QStringLiteral("three"), {}), floorOf(QStringLiteral("two"), {})};
        QCOMPARE(repeatableFloors(drawnFloor(), served, known),
                 (std::vector{served[0], floorOf(QStringLiteral("two"), "Europe/Lisbon")}));
    }

    void otherDaysKeepTheHoursOfTheWeek()
    {
        const Document before = drawnFloor().shown;
        const Document later = repeated(before, {QDate(2026, 3, 23), QDate(2026, 4, 19)});
        QCOMPARE(firstAndLastDay(later.question), std::pair(QDate(2026, 3, 23), QDate(2026, 4, 19)));
        QCOMPARE(later.question.week, before.question.week);
        QCOMPARE(later.question.excluded, std::vector{QDate(2026, 3, 27)});   // the other day lies outside
        QCOMPARE(later.look, before.look);
    }
};

QTEST_APPLESS_MAIN(TestRepeated)
#include "tst_repeated.moc"
