// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/fonts.h"
#include "render/text_lines.h"
#include "translations/ts_file.h"

#include <QDirIterator>
#include <QGlyphRun>
#include <QImage>
#include <QLocale>
#include <QLoggingCategory>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>

using namespace floorscope;

namespace {

/// The families of the fonts that draw `text`; "nothing" where a letter has no shape.
QStringList drawnBy(const QString &text, bool bold)
{
    QTextLayout layout(text, pictureFont(13.0, bold));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun &run : layout.glyphRuns())
        families << (run.glyphIndexes().contains(0) ? QStringLiteral("nothing") : run.rawFont().familyName());
    families.removeDuplicates();
    return families;
}

/// The letters beyond ASCII that our own sources draw: in their texts and as QChar(0x2013).
QString lettersOfSources()
{
    static const QRegularExpression code(QStringLiteral("0x([0-9a-fA-F]{4})\\)"));
    QString letters;
    QDirIterator files(QStringLiteral(FLOORSCOPE_SOURCE "/src"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            const QString text = line.section(QLatin1String("//"), 0, 0);
            for (const QChar letter : text)
                if (letter.unicode() > 0x7e)
                    letters += letter;
            if (text.contains(QLatin1String("QChar(")))
                for (const QRegularExpressionMatch &match : code.globalMatch(text))
                    letters += QChar(match.captured(1).toUShort(nullptr, 16));
        }
    }
    return letters;
}

/// What the languages of the program write numbers and dates with.
QString lettersOfLocales()
{
    QString letters;
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
        letters += locale.toString(-1234567.5) + locale.percent() + locale.exponential();
        for (int month = 1; month <= 12; ++month)
            letters += locale.monthName(month) + locale.monthName(month, QLocale::ShortFormat);
        for (int day = 1; day <= 7; ++day)
            letters += locale.dayName(day) + locale.dayName(day, QLocale::ShortFormat);
    }
    return letters;
}

QString ownLetters()
{
    QString letters = lettersOfSources() + lettersOfLocales();
    for (const char *language : {"en", "de"})
        for (const TsMessage &message :
             readTs(QStringLiteral(FLOORSCOPE_SOURCE "/translations/floorscope_%1.ts").arg(QLatin1String(language))))
            letters += message.source + message.translations.join(QString());
    return letters;
}

}   // namespace

class TestLetters : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyLetterOfOurSentencesIsDrawnByOurOwnFonts_data();
    void everyLetterOfOurSentencesIsDrawnByOurOwnFonts();
    void lettersOfNobodyAreFound();
    void lettersOfNobodyAreNamedInTheLog();
};

void TestLetters::initTestCase()
{
    const QString letters = ownLetters();
    for (const char16_t sign : {u'−', u'→', u'ß', u'…', u'–', u'×'})   // or the files were not found
        QVERIFY2(letters.contains(QChar(sign)), qPrintable(QString(QChar(sign))));
}

void TestLetters::everyLetterOfOurSentencesIsDrawnByOurOwnFonts_data()
{
    QTest::addColumn<bool>("bold");
    QTest::newRow("regular") << false;
    QTest::newRow("bold") << true;
}

void TestLetters::everyLetterOfOurSentencesIsDrawnByOurOwnFonts()
{
    QFETCH(bool, bold);
    QSet<QChar> seen;
    for (const QChar letter : ownLetters()) {
        if (letter.isSpace() || letter.category() == QChar::Other_Control || seen.contains(letter))
            continue;
        seen.insert(letter);
        // once alone, and once where the letters around it are in the first font
        for (const QString &text : {QString(letter), QStringLiteral("a%1b").arg(letter)})
            for (const QString &family : drawnBy(text, bold))
                QVERIFY2(family == QLatin1String("Noto Sans") || family == QLatin1String("Noto Sans Math"),
                         qPrintable(QStringLiteral("%1 (%2) by %3").arg(letter).arg(letter.unicode()).arg(family)));
    }
    QVERIFY(seen.size() > 80);
}

void TestLetters::lettersOfNobodyAreFound()
{
    const QString nobodys(QChar(0xe123));   // for private use
    QCOMPARE(lettersWithoutShape(QStringLiteral("Büro −2 → 3")), QString());
    QCOMPARE(lettersWithoutShape(QStringLiteral("a\u200db\u00a0c\u202fd\n")), QString());
    QCOMPARE(lettersWithoutShape(QStringLiteral("Room ") + nobodys + QLatin1Char('1') + nobodys), nobodys);
}

void TestLetters::lettersOfNobodyAreNamedInTheLog()
{
    QImage page(200, 40, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    const QString name = QStringLiteral("Room ") + QChar(0xe124);
    paintText(painter, QRectF(0, 0, 200, 40), name, 13.0);   // silent unless asked
    QLoggingCategory::setFilterRules(QStringLiteral("floorscope.render=true"));
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("no font has .* of \"Room ")));
    paintText(painter, QRectF(0, 0, 200, 40), name, 13.0);
    QLoggingCategory::setFilterRules({});
}

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
