// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_text.h"
#include "words/warning_text.h"

#include <QTest>

using namespace floorscope;

class TestSentences : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorIsOneSentenceThatTellsWhere();
    void aMissingDetailLeavesNoBrackets();
    void aPercentSignInADetailStays();
    void everyWarningIsASentence();
    void equalWarningsAreSaidOnce();
};

void TestSentences::everyErrorIsOneSentenceThatTellsWhere()
{
    QStringList texts;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::StoreUnusable); ++kind) {
        const QString text = errorText({static_cast<ErrorKind>(kind), QStringLiteral("a.json, cell 17"), QStringLiteral("why it is so")});
        QVERIFY2(text.size() > 8, qPrintable(QString::number(kind)));
        QVERIFY2(!text.contains(QStringLiteral("%1")) && !text.contains(QStringLiteral("%2")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1Char('!')) && !text.contains(QStringLiteral("lease")), qPrintable(text));
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts << text;
    }
}

void TestSentences::aMissingDetailLeavesNoBrackets()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::StoreUnusable); ++kind) {
        const QString text = errorText({static_cast<ErrorKind>(kind), QStringLiteral("a.json"), {}});
        QVERIFY2(!text.contains(QStringLiteral("()")) && !text.contains(QStringLiteral(" .")) && !text.contains(QStringLiteral(": .")), qPrintable(text));
    }
}

void TestSentences::aPercentSignInADetailStays()
{
    QVERIFY(errorText({ErrorKind::RequestRefused, QStringLiteral("space_1"), QStringLiteral("50%20of %1")}).contains(QStringLiteral("50%20of")));
}

void TestSentences::everyWarningIsASentence()
{
    for (int kind = 0; kind < static_cast<int>(WarningKind::FromFile); ++kind) {
        const QString text = warningText({static_cast<WarningKind>(kind), 3, QStringLiteral("7|9")});
        QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('%')), qPrintable(text));
    }
    QCOMPARE(warningText({WarningKind::TotalMismatch, 0, QStringLiteral("46645|18609968")}),
             QStringLiteral("The cells add up to 46645 detections, but the answer claims 18609968."));
    QCOMPARE(warningText({WarningKind::FromFile, 0, QStringLiteral("As it was.")}), QStringLiteral("As it was."));
}

void TestSentences::equalWarningsAreSaidOnce()
{
    const Warning repeated{WarningKind::RepeatedAnswer, 0, {}};
    QCOMPARE(warningTexts({repeated, repeated}).size(), 1);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
