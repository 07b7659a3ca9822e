// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clean_line.h"

#include <QTest>

using namespace floorscope;

class TestCleanLine : public QObject
{
    Q_OBJECT
private slots:
    void aCleanLineStaysAsItIs_data();
    void aCleanLineStaysAsItIs();
};

void TestCleanLine::aCleanLineStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a name") << QStringLiteral("Café 2") << QStringLiteral("Café 2");
    QTest::newRow("lines") << QStringLiteral("\r\n one\t \ntwo\v") << QStringLiteral("one two");
    QTest::newRow("a control character before a space") << QStringLiteral("\u0001 one") << QStringLiteral("one");
    QTest::newRow("between spaces") << QStringLiteral("one \u001b two") << QStringLiteral("one two");
    QTest::newRow("within a word") << QStringLiteral("o\u0007ne") << QStringLiteral("one");
    QTest::newRow("turned around") << QString::fromUtf8("tab\u202egnp.exe\u2066 x\u2069")
                                   << QStringLiteral("tabgnp.exe x");
    QTest::newRow("nothing else") << QStringLiteral("\u0001 \u007f\n") << QString();
}

void TestCleanLine::aCleanLineStaysAsItIs()
{
    QFETCH(QString, text);
    QTEST(cleanLine(text), "line");
    QCOMPARE(cleanLine(cleanLine(text)), cleanLine(text));
}

QTEST_GUILESS_MAIN(TestCleanLine)
#include "tst_clean_line.moc"
