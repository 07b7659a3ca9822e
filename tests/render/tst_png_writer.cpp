// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/png_writer.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace floorscope;

namespace {

QImage noise(QSize size, QImage::Format format)
{
    QRandomGenerator random(5);
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate());
    return image.convertToFormat(format);
}

}   // namespace

class TestPngWriter : public QObject
{
    Q_OBJECT

private slots:
    void thePixelsComeBack_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("opaque") << int(QImage::Format_RGB32);
        QTest::newRow("transparent") << int(QImage::Format_ARGB32_Premultiplied);
    }

    void thePixelsComeBack()
    {
        QFETCH(int, format);
        const QImage image = noise({37, 21}, QImage::Format(format));
        const QImage read = QImage::fromData(*encodePng(image, 96.0));
        QCOMPARE(read.convertToFormat(QImage::Format_ARGB32), image.convertToFormat(QImage::Format_ARGB32));
    }

    void sizeOnPaperAndTextsStandInTheFile()
    {
        const QMap<QString, QString> texts{
            {QStringLiteral("Description"), QStringLiteral("Level 3 · 30 Mar – 26 Apr")}};
        const QImage read = QImage::fromData(*encodePng(noise({10, 10}, QImage::Format_RGB32), 192.0, texts));
        QCOMPARE(qRound(read.dotsPerMeterX() * 0.0254), 192);
        QCOMPARE(qRound(read.dotsPerMeterY() * 0.0254), 192);
        QCOMPARE(read.text(QStringLiteral("Description")), texts.first());
    }

    void bandsGiveTheSameBytesAsTheWhole()
    {
        const QImage image = noise({40, 700}, QImage::Format_RGB32);
        int highest = 0;
        const BandedPicture bands{image.size(), [&](const QRect &band) {
                                      highest = std::max(highest, band.height());
                                      return image.copy(band);
                                  }};
        QCOMPARE(*encodePng(bands, 96.0), *encodePng(image, 96.0));
        QVERIFY(highest < 300);
    }

    void theSamePictureGivesTheSameBytes()
    {
        const QImage image = noise({64, 64}, QImage::Format_RGB32);
        QCOMPARE(*encodePng(image, 96.0), *encodePng(image, 96.0));
    }

    void aFileIsReplacedWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.png"));
        QVERIFY(writePng(path, noise({20, 20}, QImage::Format_RGB32), 96.0));
        QVERIFY(writePng(path, noise({30, 20}, QImage::Format_RGB32), 96.0));
        QCOMPARE(QImage(path).width(), 30);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aPathThatCannotBeWrittenIsNamed()
    {
        const Result<void> written =
            writePng(QStringLiteral("/nowhere/at/all/a.png"), noise({4, 4}, QImage::Format_RGB32), 96.0);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
        QVERIFY(written.error().where.contains(QStringLiteral("a.png")));
    }
};

QTEST_GUILESS_MAIN(TestPngWriter)
#include "tst_png_writer.moc"
