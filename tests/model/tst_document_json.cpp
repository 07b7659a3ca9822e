// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document_json.h"
#include "support/document_dice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace floorscope;

namespace {

QByteArray withMember(const Document &document, const QStringList &path, const QJsonValue &value)
{
    const std::function<QJsonObject(QJsonObject, const QStringList &)> insert = [&](QJsonObject object,
                                                                                    const QStringList &rest) {
        const QJsonValue inner =
            rest.size() == 1 ? value : QJsonValue(insert(object.value(rest.front()).toObject(), rest.mid(1)));
        object.insert(rest.front(), inner);
        return object;
    };
    return QJsonDocument(insert(QJsonDocument::fromJson(documentJson(document)).object(), path)).toJson();
}

}   // namespace

class TestDocumentJson : public QObject
{
    Q_OBJECT

private slots:
    void aThousandDocumentsComeBackEqual()
    {
        Dice dice(20260105);
        for (int i = 0; i < 1000; ++i) {
            const Document document = dice.document();
            const QByteArray text = documentJson(document);
            const Result<ReadDocument> read = readDocument(text);
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().where));
            QVERIFY2(read->document == document, text.constData());
            QVERIFY(read->unknown.isEmpty());
            QCOMPARE(documentJson(read->document), text);
        }
    }

    void whatIsAbsentHasItsDefault()
    {
        const Result<ReadDocument> read = readDocument("{\"floorscope_document\": 1}");
        QVERIFY(read);
        QVERIFY(read->document == Document{});
    }

    void whatNobodyKnowsIsNamed()
    {
        const Result<ReadDocument> read = readDocument(
            withMember({}, {QStringLiteral("document"), QStringLiteral("look"), QStringLiteral("glow")}, 3));
        QVERIFY(read);
        QCOMPARE(read->unknown, QStringList(QStringLiteral("document.look.glow")));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no such style") << QStringList{QStringLiteral("document"), QStringLiteral("look"),
                                                      QStringLiteral("style")}
                                       << QJsonValue(QStringLiteral("glow"));
        QTest::newRow("a number for a text")
            << QStringList{QStringLiteral("document"), QStringLiteral("title")} << QJsonValue(7);
        QTest::newRow("six weekdays") << QStringList{QStringLiteral("document"), QStringLiteral("question"),
                                                     QStringLiteral("week")}
                                      << QJsonValue(QJsonArray{1, 2, 3, 4, 5, 6});
        QTest::newRow("no such day") << QStringList{QStringLiteral("document"), QStringLiteral("after"),
                                                    QStringLiteral("excluded")}
                                     << QJsonValue(QJsonArray{QStringLiteral("2026-02-30")});
        QTest::newRow("half an instant") << QStringList{QStringLiteral("document"), QStringLiteral("before"),
                                                        QStringLiteral("range")}
                                         << QJsonValue(QJsonArray{0.5, 1});
        QTest::newRow("a placement that has no inverse")
            << QStringList{QStringLiteral("document"), QStringLiteral("plan"), QStringLiteral("placement")}
            << QJsonValue(QJsonArray{0, 0, 0, 0, 0, 0});
        QTest::newRow("a list of zones that is none")
            << QStringList{QStringLiteral("document"), QStringLiteral("zones")} << QJsonValue(QStringLiteral("all"));
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        Document document;
        document.plan = PlacedPlan{};
        const Result<ReadDocument> read = readDocument(withMember(document, path, value));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotADocument);
        QCOMPARE(read.error().where, path.join(QLatin1Char('.')));
    }

    void aLaterVersionIsRefused()
    {
        QCOMPARE(readDocument("{\"floorscope_document\": 2}").error().kind, ErrorKind::NewerDocument);
        QCOMPARE(readDocument("{}").error().kind, ErrorKind::NotADocument);
        QCOMPARE(readDocument("[1").error().kind, ErrorKind::NotJson);
    }
};

QTEST_GUILESS_MAIN(TestDocumentJson)
#include "tst_document_json.moc"
