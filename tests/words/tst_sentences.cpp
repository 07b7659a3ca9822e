// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_text.h"
#include "words/fit_text.h"
#include "words/warning_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace floorscope;

/// Another language for every text.
class Foreign : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *, const char *, int) const override
    {
        return QStringLiteral("foreign %1");
    }
};

class TestSentences : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorIsOneSentenceThatTellsWhere();
    void aMissingDetailLeavesNoBrackets();
    void aPercentSignInADetailStays();
    void whatAReaderFoundIsToldInTheSentence();
    void aPathStaysAsItIs_data();
    void aPathStaysAsItIs();
    void aFitTellsHowWellItsPlacesAgree_data();
    void aFitTellsHowWellItsPlacesAgree();
    void theWindowTellsNoIdsAndNoCodes();
    void everyWarningIsASentence();
    void filesHoldEnglishWarnings();
    void equalWarningsAreSaidOnce();
};

void TestSentences::everyErrorIsOneSentenceThatTellsWhere()
{
    QStringList texts;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::StoreUnusable); ++kind) {
        const QString text = errorText(
            {static_cast<ErrorKind>(kind), QStringLiteral("a.json, cell 17"), QStringLiteral("why it is so")});
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
        QVERIFY2(!text.contains(QStringLiteral("()")) && !text.contains(QStringLiteral(" ."))
                     && !text.contains(QStringLiteral(": .")),
                 qPrintable(text));
    }
}

void TestSentences::aPercentSignInADetailStays()
{
    QVERIFY(errorText({ErrorKind::RequestRefused, QStringLiteral("space_1"), QStringLiteral("50%20of %1")})
                .contains(QStringLiteral("50%20of")));
}

void TestSentences::aPathStaysAsItIs_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a percent sign") << QStringLiteral("x%2y.json");
    QTest::newRow("both places") << QStringLiteral("%1%2.json");
    QTest::newRow("two spaces") << QStringLiteral("a  b.json");
}

void TestSentences::aPathStaysAsItIs()
{
    QFETCH(QString, path);
    QCOMPARE(errorText({ErrorKind::FileUnreadable, path, QStringLiteral("No such\nfile")}),
             QString(path + QStringLiteral(" cannot be read: No such file. Check the path and its permissions.")));
    QCOMPARE(errorText({ErrorKind::FileUnreadable, path, {}}),
             QString(path + QStringLiteral(" cannot be read. Check the path and its permissions.")));
}

void TestSentences::aFitTellsHowWellItsPlacesAgree_data()
{
    QTest::addColumn<std::vector<double>>("residuals");
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("scaleDisagreement");
    QTest::addColumn<QStringList>("notes");
    using Numbers = std::vector<double>;
    QTest::newRow("nothing to measure") << Numbers{} << 12.0 << 0.0 << QStringList{};
    QTest::newRow("close") << Numbers{1.0, 4.0, 2.0} << 12.4 << 0.0
                           << QStringList{QStringLiteral("Fits within 4 cm, measured at 3 places.")};
    QTest::newRow("the places disagree")
        << Numbers{1.0, 38.0, 2.0} << 12.4 << 0.0
        << QStringList{QStringLiteral(
               "! The places disagree by 3.06 % (38 cm over 12.4 m). Check place 2, or choose places farther apart.")};
    QTest::newRow("no place stands out")
        << Numbers{38.0, 38.0, 38.0, 38.0} << 12.4 << 0.0
        << QStringList{QStringLiteral(
               "! The places disagree by 3.06 % (38 cm over 12.4 m). Check them, or choose places farther apart.")};
    QTest::newRow("the directions differ")
        << Numbers{} << 12.0 << 0.05
        << QStringList{QStringLiteral(
               "! The places stretch or skew the plan: its scale differs by 5 % between two directions. Check them.")};
    QTest::newRow("close together") << Numbers{} << 2.0 << 0.0
                                    << QStringList{QStringLiteral(
                                           "! The places are only 2 m apart. Places farther apart fit better.")};
}

void TestSentences::aFitTellsHowWellItsPlacesAgree()
{
    QFETCH(std::vector<double>, residuals);
    QFETCH(double, baseline);
    QFETCH(double, scaleDisagreement);
    QFETCH(QStringList, notes);
    PlacementFit fit{*Placement::fromMetreToPixel({10.0, 0.0, 0.0, 0.0, -10.0, 0.0}),
                     residuals,
                     0.0,
                     0.0,
                     baseline,
                     baseline < 3.0,
                     0.0,
                     scaleDisagreement};
    for (const double residual : residuals)
        fit.worstCm = std::max(fit.worstCm, residual);
    fit.disagreementCm = fit.worstCm;
    fit.disagreement = fit.worstCm / 100.0 / baseline;
    if (residuals.size() == 3)
        fit.doubtful = 1;
    QStringList told;
    for (const FitNote &note : fitNotes(fit, QLocale::c()))
        told << (note.isWarning ? QStringLiteral("! ") : QString()) + note.text;
    QCOMPARE(told, notes);
}

void TestSentences::theWindowTellsNoIdsAndNoCodes()
{
    for (int kind = static_cast<int>(ErrorKind::LoginUnreachable);
         kind <= static_cast<int>(ErrorKind::NotAHeatmapAnswer); ++kind) {
        const QString text =
            plainErrorText({static_cast<ErrorKind>(kind), QStringLiteral("space_1"), QStringLiteral("HTTP 504")});
        QVERIFY2(!text.contains(QStringLiteral("space_")) && !text.contains(QStringLiteral("504"))
                     && !text.contains(QStringLiteral("--")),
                 qPrintable(text));
        QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QStringLiteral("("))
                     && !text.contains(QStringLiteral(" .")),
                 qPrintable(text));
    }
}

void TestSentences::whatAReaderFoundIsToldInTheSentence()
{
    const auto told = [](ErrorKind cause, const QString &detail) {
        return errorText({ErrorKind::NotAHeatmapAnswer, QStringLiteral("space_1"), detail, cause});
    };
    QVERIFY(told(ErrorKind::HtmlInsteadOfJson, QStringLiteral("byte 0"))
                .contains(QStringLiteral(
                    "(space_1: it is a web page, so a gateway answered instead of the service, byte 0)")));
    QVERIFY(told(ErrorKind::NormalisedAnswer, {})
                .contains(QStringLiteral("(space_1: it holds values from 0 to 1 instead of counts)")));
    QVERIFY(told(ErrorKind::Value, {}).contains(QStringLiteral("(space_1)")));
}

void TestSentences::everyWarningIsASentence()
{
    for (int kind = 0; kind < static_cast<int>(WarningKind::FromFile); ++kind) {
        const QString text = warningText({static_cast<WarningKind>(kind), 3, QStringLiteral("7|9")});
        QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('%')), qPrintable(text));
    }
    QCOMPARE(warningText({WarningKind::TotalMismatch, 0, QStringLiteral("46645|18609968")}),
             QStringLiteral("The cells add up to 46645 detections, but the answer claims 18609968."));
    QVERIFY(!warningText({WarningKind::ResolutionGuessed, 0, {}}).contains(QStringLiteral("coordinates")));
    QCOMPARE(warningText({WarningKind::FromFile, 0, QStringLiteral("As it was.")}), QStringLiteral("As it was."));
}

/// Machines find the same sentences in a file, whatever language a person reads.
void TestSentences::filesHoldEnglishWarnings()
{
    Foreign foreign;
    QCoreApplication::installTranslator(&foreign);
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    const Warnings warnings{{WarningKind::SnappedCells, 1204, {}},
                            {WarningKind::SnappedCells, 1, {}},
                            {WarningKind::TotalMismatch, 0, QStringLiteral("1|2")},
                            {WarningKind::FromFile, 0, QStringLiteral("As it was.")}};
    const QStringList read = warningTexts(warnings);
    const QStringList written = fileWarningTexts(warnings);
    QCoreApplication::removeTranslator(&foreign);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(read[0], QStringLiteral("foreign 1.204"));
    QVERIFY(written[0].startsWith(QStringLiteral("1204 cells lay off the lattice and were counted")));
    QVERIFY(written[1].startsWith(QStringLiteral("1 cell lay off the lattice and was counted")));
    QCOMPARE(written[2], QStringLiteral("The cells add up to 1 detection, but the answer claims 2."));
    QCOMPARE(written[3], QStringLiteral("As it was."));
}

void TestSentences::equalWarningsAreSaidOnce()
{
    const Warning repeated{WarningKind::RepeatedAnswer, 0, {}};
    QCOMPARE(warningTexts({repeated, repeated}).size(), 1);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
