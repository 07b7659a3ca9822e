// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/graphql_selection.h"
#include "simulator/server_fixture.h"

#include <QTest>

using namespace floorscope;

class TestDemoDirectory : public QObject
{
    Q_OBJECT

private slots:
    void floorsComeWithTheirPlacesAndZone()
    {
        const QJsonObject data = fetchData(
            QStringLiteral("query Floors {\n floors { data {\n id name floorNumber timezone\n area { value unit }  "
                           "capacity { max mid }\n"
                           " building { id name site { id name timezone org_id } }\n rooms { id name coordinates "
                           "rotation capacity { max mid } area { value unit } }\n"
                           " zones { id name room_id coordinates rotation capacity { max mid } }\n } }\n}"));
        const QJsonObject floor = data[QStringLiteral("floors")][QStringLiteral("data")][0].toObject();
        QCOMPARE(floor[QStringLiteral("id")].toString(), m_fixture.server.building().floor().id);
        QCOMPARE(floor[QStringLiteral("name")].toString(), QStringLiteral("Level 3"));
        QCOMPARE(floor[QStringLiteral("building")][QStringLiteral("name")].toString(), QStringLiteral("Demo building"));
        QCOMPARE(floor[QStringLiteral("building")][QStringLiteral("site")][QStringLiteral("timezone")].toString(),
                 QStringLiteral("Europe/Berlin"));
        QCOMPARE(floor[QStringLiteral("rooms")].toArray().size(), 10);
        const QJsonArray corner = floor[QStringLiteral("rooms")][3][QStringLiteral("coordinates")][2].toArray();
        QCOMPARE(corner, (QJsonArray{38.0, 38.0}));
        QCOMPARE(floor[QStringLiteral("zones")], QJsonValue(QJsonArray()));
    }

    void sensorsComeWithTheirGeometry()
    {
        const QJsonObject data =
            fetchData(QStringLiteral("query Sensors { sensors { data { id name mac_address mode model "
                                     "floor_id room_id center height orientation "
                                     "field_of_view is_online is_entrance installation_status } } }"));
        const QJsonArray sensors = data[QStringLiteral("sensors")][QStringLiteral("data")].toArray();
        QCOMPARE(sensors.size(), 14 + 2);   // and one at each entrance
        QCOMPARE(sensors[0][QStringLiteral("is_entrance")].toBool(), false);
        QCOMPARE(sensors[15][QStringLiteral("is_entrance")].toBool(), true);
        QCOMPARE(sensors[15][QStringLiteral("mode")].toString(), QStringLiteral("traffic"));
        QCOMPARE(sensors[0][QStringLiteral("mode")].toString(), QStringLiteral("presence"));
        QCOMPARE(sensors[0][QStringLiteral("center")].toArray(), (QJsonArray{7.2, 30.8}));
    }

    void introspectionShowsThePlansAddressAndTheTokenOpensIt()
    {
        const QJsonObject type = fetchData(QStringLiteral(
            "{ __type(name: \"FloorPlan\") { fields { name type { name kind ofType { name kind } } } } }"));
        QStringList names;
        for (const QJsonValue &field : type[QStringLiteral("__type")][QStringLiteral("fields")].toArray())
            names.append(field[QStringLiteral("name")].toString());
        QCOMPARE(names, (QStringList{QStringLiteral("floor_plan_id"), QStringLiteral("name"), QStringLiteral("url")}));
        const QJsonObject data =
            fetchData(QStringLiteral("{ floors { data { id floor_plans { floor_plan_id name url } } } }"));
        const QUrl url(data[QStringLiteral("floors")][QStringLiteral("data")][0][QStringLiteral("floor_plans")][0]
                           [QStringLiteral("url")]
                               .toString());
        QCOMPARE(url.port(), int(m_fixture.port));
        const Exchange picture = m_fixture.http.get(url.path());
        QCOMPARE(picture.status, 200);
        QCOMPARE(picture.body, DemoBuilding::planSvg());
    }

    void unknownTypesAreNull()
    {
        QVERIFY(fetchData(QStringLiteral("{ __type(name: \"Hive\") { fields { name } } }"))[QStringLiteral("__type")]
                    .isNull());
    }

    void aDocumentWithAFaultIsRefusedAsAWhole_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("unknown field") << QStringLiteral("{ floors { data { id colour } } }");
        QTest::newRow("unknown root") << QStringLiteral("{ hens { data { id } } }");
        QTest::newRow("object without selection") << QStringLiteral("{ floors { data { id building } } }");
        QTest::newRow("selection in a number") << QStringLiteral("{ floors { data { floorNumber { id } } } }");
        QTest::newRow("mutation") << QStringLiteral("mutation { deleteFloor }");
        QTest::newRow("brace missing") << QStringLiteral("{ floors { data { id }");
        QTest::newRow("nothing") << QString();
        QTest::newRow("text after the end") << QStringLiteral("{ floors { data { id } } } more");
        QTest::newRow("endless nesting") << QStringLiteral("{ a").repeated(5000);
    }

    void aDocumentWithAFaultIsRefusedAsAWhole()
    {
        QFETCH(QString, query);
        const Exchange exchange = m_fixture.graphql(query);
        QCOMPARE(exchange.status, 400);
        QVERIFY(!exchange.json()[QStringLiteral("errors")][0][QStringLiteral("message")].toString().isEmpty());
        QVERIFY(!exchange.json().contains(QStringLiteral("data")));
    }

    void argumentsAndCommentsArePassedOver()
    {
        const auto selection = readSelection(QStringLiteral(
            "query Q($ids: [String!]) { # all\n floors(ids: $ids, name: \"x\") { data { id, name } } }"));
        QVERIFY(selection);
        QCOMPARE(selection->fields.size(), std::size_t(1));
        QCOMPARE(selection->fields[0].arguments.value(QStringLiteral("name")), QStringLiteral("x"));
        QCOMPARE(selection->fields[0].fields[0].fields.size(), std::size_t(2));
    }

private:
    QJsonObject fetchData(const QString &query)
    {
        const Exchange exchange = m_fixture.graphql(query);
        return exchange.status == 200 ? exchange.json()[QStringLiteral("data")].toObject() : QJsonObject();
    }

    ServerFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestDemoDirectory)
#include "tst_directory.moc"
