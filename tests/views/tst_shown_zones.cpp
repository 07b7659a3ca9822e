// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/opened_answer.h"
#include "support/painters_end.h"
#include "views/zones/shown_zones.h"
#include "views/zones/zone_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace floorscope;

namespace {

Zone square(double left)
{
    return makeZone({}, QStringLiteral("Desk"), {{left, 0.0}, {left + 0.5, 0.0}, {left + 0.5, 0.5}, {left, 0.5}});
}

void setZones(Session &session, const std::vector<Zone> &zones)
{
    Document document = session.document();
    document.zones = zones;
    session.apply(QStringLiteral("zones"), document);
}

/// An opened answer with two zones: with what lies in none the table has three rows.
struct TwoZones : OpenedAnswer
{
    TwoZones() { setZones(session, {square(0.0), square(0.5)}); }
};

}   // namespace

class TestShownZones : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;

private slots:
    /// A window beside the map may still list places that nobody counts any more.
    void withoutATableNothingIsSelected()
    {
        Session session;
        ShownZones zones(session);
        QSignalSpy changed(&zones, &ShownZones::selectionChanged);
        QVERIFY(!zones.table());
        zones.select({0});
        QVERIFY(zones.selected().empty() && zones.selectedRings().empty());
        QCOMPARE(changed.count(), 0);
    }

    /// A single map waits for no other period.
    void sharesAreNotCountedAndSaySo()
    {
        OpenedAnswer opened("[[0.25,0.25,0.5],[0.75,0.25,1]]");
        ShownZones zones(opened.session);
        QTRY_VERIFY(!zones.isCounting());
        QVERIFY(!zones.table());
        QCOMPARE(zones.whyNoTable(),
                 QStringLiteral("This file holds shares of the busiest cell, not counts. Fetch it again to have "
                                "counts."));
    }

    void rowsThatATableDoesNotHaveAreNotSelected()
    {
        TwoZones two;
        ShownZones zones(two.session);
        QTRY_VERIFY(zones.table());
        zones.select({1, 7});
        QCOMPARE(zones.selected(), std::vector<std::size_t>{1});
        QCOMPARE(zones.selectedRings().size(), std::size_t(1));
        setZones(two.session, {square(0.0)});
        QTRY_COMPARE(zones.table()->rows.size(), std::size_t(2));
        zones.select({2});
        QVERIFY(zones.selected().empty() && zones.selectedRings().empty());
    }

    /// A window that was there before them.
    void namesThatComeLaterHaveTheirRoom()
    {
        TwoZones two;
        setZones(two.session, {square(0.0), makeZone({}, QStringLiteral("Desks beside the western windows"), {})});
        ShownZones zones(two.session);
        ZoneView view;
        view.setTable({}, zoneColumns({}));
        QTRY_VERIFY(zones.table());
        view.setTable(*zones.table(), zoneColumns(*zones.table()));
        QVERIFY(view.columnWidth(0) >= view.fontMetrics().horizontalAdvance(zones.table()->rows[1].place.zone.name));
    }
};

QTEST_MAIN(TestShownZones)
#include "tst_shown_zones.moc"
