// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/caption_painter.h"

#include "render/text_lines.h"

#include <QImage>
#include <QTest>

using namespace floorscope;

class TestCaptionPainter : public QObject
{
    Q_OBJECT
private slots:
    void oneLineWhereThereIsRoom();
    void wrapsBetweenParts();
    void aPartThatIsTooWideIsBrokenInside();
    void paintsInsideItsBox();
    void linesAreNoWiderThanAsked();
};

namespace {

const QStringList kParts{QStringLiteral("Level 3"),          QStringLiteral("30 Mar – 26 Apr 2026"),
                         QStringLiteral("Mon–Fri 9–18"),     QStringLiteral("2 days left out"),
                         QStringLiteral("162 of 162 hours"), QStringLiteral("per observed hour")};

}   // namespace

void TestCaptionPainter::oneLineWhereThereIsRoom()
{
    QCOMPARE(captionHeight(kParts, 1200.0, 13.0), kLineStep * 13.0);
    QCOMPARE(captionHeight({}, 1200.0, 13.0), kLineStep * 13.0);
}

void TestCaptionPainter::wrapsBetweenParts()
{
    // exactly room for the first two parts: the third begins the second line
    const double two = textWidth(kParts[0], 13.0, true) + textWidth(QStringLiteral(" · ") + kParts[1], 13.0);
    QCOMPARE(captionHeight(kParts.mid(0, 2), two + 0.01, 13.0), kLineStep * 13.0);
    QCOMPARE(captionHeight(kParts.mid(0, 2), two - 0.01, 13.0), 2.0 * kLineStep * 13.0);
    QCOMPARE(captionHeight(kParts.mid(0, 3), two + 0.01, 13.0), 2.0 * kLineStep * 13.0);
}

void TestCaptionPainter::aPartThatIsTooWideIsBrokenInside()
{
    const QStringList parts{QStringLiteral("L3"),
                            QStringLiteral("a rather long part that no line of this width can ever hold by itself")};
    QVERIFY(captionHeight(parts, 150.0, 13.0) >= 3.0 * kLineStep * 13.0);
}

void TestCaptionPainter::paintsInsideItsBox()
{
    for (const double width : {90.0, 200.0, 410.0}) {
        const double height = captionHeight(kParts, width, 13.0);
        QImage image(int(width) + 40, int(height) + 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QCOMPARE(paintCaption(painter, QRectF(20.0, 20.0, width, height), kParts, 13.0, lightTheme()), height);
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (x < 18 || x > width + 22 || y < 19 || y > height + 21)
                    QCOMPARE(image.pixel(x, y), QColor(Qt::white).rgb());
    }
}

void TestCaptionPainter::linesAreNoWiderThanAsked()
{
    const QString text = QStringLiteral("one two three Donaudampfschifffahrtsgesellschaftskapitän four");
    for (const double width : {40.0, 80.0, 160.0, 400.0}) {
        const QStringList lines = wrapped(text, width, 13.0);
        for (const QString &line : lines)
            QVERIFY(textWidth(line, 13.0) <= width);
        QCOMPARE(lines.join(QString()).remove(QLatin1Char(' ')), QString(text).remove(QLatin1Char(' ')));
    }
}

QTEST_MAIN(TestCaptionPainter)
#include "tst_caption_painter.moc"
