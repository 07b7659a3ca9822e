// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_image.h"
#include "plan/whole_picture.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QTest>
#include <QtEndian>

#include <limits>

using namespace floorscope;

namespace {

/// Noise, so that no packing makes it short.
QImage noise(QImage::Format format = QImage::Format_RGB32)
{
    QImage image(120, 80, QImage::Format_RGB32);
    quint32 state = 7;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, (state = state * 1664525 + 1013904223) >> 8 | 0xff000000);
    return image.convertToFormat(format);
}

/// Black lines on white paper.
QImage lines()
{
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, 3));
    for (int i = 0; i < 30; ++i)
        painter.drawLine(i * 30, 0, 900 - i * 10, 600);
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int compression = -1)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (compression >= 0)
        writer.setCompression(compression);
    return writer.write(image) ? buffer.data() : QByteArray();
}

QByteArray little(quint32 value, int bytes)
{
    QByteArray text(4, '\0');
    qToLittleEndian(value, text.data());
    return text.left(bytes);
}

/// Two pages of 8 × 4 gray pixels, black and white, whose directories stand before their pixels.
QByteArray twoPageTiff()
{
    const auto entry = [](quint16 tag, quint16 type, quint32 count, quint32 value) -> QByteArray {
        return little(tag, 2) + little(type, 2) + little(count, 4) + little(value, 4);
    };
    QByteArray tiff = "II*" + QByteArray(1, '\0') + little(8, 4);
    constexpr quint32 kDirectory = 2 + 9 * 12 + 4, kPixels = 8 + 2 * kDirectory;
    for (quint32 page = 0; page < 2; ++page)
        tiff += little(9, 2) + entry(256, 3, 1, 8) + entry(257, 3, 1, 4) + entry(258, 3, 1, 8) + entry(259, 3, 1, 1)
            + entry(262, 3, 1, 1) + entry(273, 4, 1, kPixels + page * 32) + entry(277, 3, 1, 1) + entry(278, 3, 1, 4)
            + entry(279, 4, 1, 32) + little(page == 0 ? 8 + kDirectory : 0, 4);
    return tiff + QByteArray(32, '\0') + QByteArray(32, '\xff');
}

/// A GIF of 2 × 2 pixels: red, green, blue, white; `frames` times.
QByteArray gif(int frames)
{
    QByteArray bytes("GIF89a\x02\0\x02\0\x91\0\0\xff\0\0\0\xff\0\0\0\xff\xff\xff\xff", 25);
    bytes += QByteArray("\x21\xfe\x04note\0", 8);
    for (int i = 0; i < frames; ++i)
        bytes += QByteArray("\x21\xf9\x04\0\x0a\0\0\0", 8)
            + QByteArray("\x2c\0\0\0\0\x02\0\x02\0\0\x02\x03\x44\x34\x05\0", 16);
    return bytes + ';';
}

/// A BMP of 4 × 2 pixels of one byte, packed.
QByteArray packedBmp()
{
    QByteArray bytes = "BM" + little(70 + 10, 4) + little(0, 4) + little(62, 4) + little(40, 4) + little(4, 4)
        + little(2, 4) + little(1, 2) + little(8, 2) + little(1, 4) + little(10, 4) + little(0, 8) + QByteArray(4, '\0')
        + little(2, 4) + little(0, 4);
    bytes += QByteArray("\0\0\0\0\xff\xff\xff\0", 8);
    return bytes + QByteArray("\x04\x01\0\0\x04\0\0\0\0\x01", 10);
}

/// The header of a TGA of 40 × 30 pixels of three bytes; `kind` 2 plain, 10 packed.
QByteArray tga(int kind)
{
    return QByteArray(2, '\0') + char(kind) + QByteArray(9, '\0') + little(40, 2) + little(30, 2) + little(24, 2);
}

Reason reasonOf(const QByteArray &bytes, int page = 1)
{
    const Result<PlanImage> plan = planFromBytes(bytes, QStringLiteral("plan"), {.page = page});
    return plan ? Reason::None : plan.error().reason;
}

bool isCut(Reason reason)
{
    return reason == Reason::PictureCutOff || reason == Reason::PictureDamagedOrCutOff || reason == Reason::NotAPicture
        || reason == Reason::PictureDamaged || reason == Reason::EmptyFile;
}

/// Without its last byte, 1 %, half …, down to the header.
void checkCuts(const QByteArray &whole)
{
    QVERIFY(!whole.isEmpty());
    QCOMPARE(reasonOf(whole), Reason::None);
    for (const double share : {0.999, 0.99, 0.9, 0.7, 0.5, 0.3, 0.1}) {
        const auto length = std::min(whole.size() - 1, static_cast<qsizetype>(share * double(whole.size())));
        QVERIFY2(isCut(reasonOf(whole.left(length))), qPrintable(QString::number(share)));
    }
}

}   // namespace

class TestWholePicture : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCutOffIsRefused_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("png") << encoded(noise(), "png");
        QTest::newRow("gray png") << encoded(noise(QImage::Format_Grayscale8), "png");
        QTest::newRow("jpeg") << encoded(noise(), "jpeg");
        QTest::newRow("bmp") << encoded(noise(), "bmp");
        QTest::newRow("bmp of one bit") << encoded(noise(QImage::Format_Mono), "bmp");
        QTest::newRow("bmp of a palette") << encoded(noise(QImage::Format_Indexed8), "bmp");
        QTest::newRow("packed bmp") << packedBmp();
        QTest::newRow("ppm") << encoded(noise(), "ppm");
        QTest::newRow("pgm") << encoded(noise(QImage::Format_Grayscale8), "pgm");
        QTest::newRow("ppm as text") << QByteArray("P3 2 2 255\n255 0 0  0 255 0\n0 0 255  255 255 0");
        QTest::newRow("ico") << encoded(noise(), "ico");
        if (QImageReader::supportedImageFormats().contains("tiff")) {
            QTest::newRow("tiff") << encoded(noise(), "tiff", 0);
            QTest::newRow("packed tiff") << encoded(noise(), "tiff", 1);
            QTest::newRow("gray tiff") << encoded(noise(QImage::Format_Grayscale8), "tiff", 1);
        }
        if (QImageReader::supportedImageFormats().contains("webp"))
            QTest::newRow("webp") << encoded(noise(), "webp");
    }

    void whatIsCutOffIsRefused()
    {
        QFETCH(QByteArray, whole);
        checkCuts(whole);
    }

    void aJpegDamagedInItsMiddleIsToldOrRefused_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("color") << encoded(noise(), "jpeg");
        QTest::newRow("gray") << encoded(noise(QImage::Format_Grayscale8), "jpeg");
        QBuffer buffer;
        QImageWriter writer(&buffer, "jpeg");
        writer.setProgressiveScanWrite(true);
        writer.write(noise());
        QTest::newRow("progressive") << buffer.data();
        QTest::newRow("a drawing") << encoded(lines(), "jpeg");
    }

    void aJpegDamagedInItsMiddleIsToldOrRefused()
    {
        QFETCH(QByteArray, whole);
        if (jpegState("no picture at all") == JpegState::Whole)
            QSKIP("built without libjpeg");
        QCOMPARE(jpegState(whole), JpegState::Whole);
        QVERIFY(planFromBytes(whole, QStringLiteral("plan.jpg")).value().notes.empty());
        int told = 0, damaged = 0;
        for (double share = 0.3; share < 0.95; share += 0.05) {
            const auto at = static_cast<qsizetype>(share * double(whole.size()));
            QByteArray lost = whole;   // a block that was not copied, and one that was left out
            lost.replace(at, 64, QByteArray(64, '\0'));
            const QByteArray shorter = whole.left(at) + whole.mid(at + 64);
            for (const QByteArray &bytes : {lost, shorter}) {
                const Result<PlanImage> plan = planFromBytes(bytes, QStringLiteral("plan.jpg"));
                QVERIFY(plan || plan.error().reason == Reason::PictureDamagedOrCutOff);
                told += !plan || !plan->notes.empty();
                ++damaged;
            }
        }
        // codes find back into step by themselves, and what has become a possible picture by then is not seen
        QVERIFY2(told >= damaged * 3 / 4, qPrintable(QStringLiteral("%1 of %2").arg(told).arg(damaged)));
    }

    void aCamerasPaddingIsDrawnWithADoubt()
    {
        if (jpegState("no picture at all") == JpegState::Whole)
            QSKIP("built without libjpeg");
        QByteArray padded = encoded(noise(), "jpeg");
        padded.insert(padded.size() - 2, QByteArray(12, '\0'));
        const Result<PlanImage> plan = planFromBytes(padded, QStringLiteral("plan.jpg"));
        QVERIFY(plan);
        QCOMPARE(plan->notes.size(), std::size_t(1));
        QCOMPARE(plan->notes.front().reason, Reason::PictureDamagedOrCutOff);
    }

    void aHeifEndsWithItsLastBox()
    {
        const QByteArray type = QByteArray("\0\0\0\x18", 4) + "ftypheic" + QByteArray("\0\0\0\0mif1heic", 12);
        const QByteArray facts = QByteArray("\0\0\0\x10meta", 8) + QByteArray(8, 'f');
        const QByteArray pixels = QByteArray("\0\0\0\1mdat\0\0\0\0\0\0\0\x40", 16) + QByteArray(48, 'p');
        const QByteArray whole = type + facts + pixels;
        QVERIFY(checkWhole(whole));
        for (const qsizetype length : {whole.size() - 1, whole.size() - 40, type.size() + 4, type.size() + 12})
            QCOMPARE(checkWhole(whole.left(length)).error().reason, Reason::PictureCutOff);
        QVERIFY(checkWhole(type + facts + QByteArray("\0\0\0\0mdat", 8) + QByteArray(9, 'p')));   // open to the end
    }

    void aGifIsWholeWhereItsFirstPictureIs()
    {
        const QByteArray still = gif(1), moving = gif(3);
        QCOMPARE(reasonOf(still), Reason::None);
        for (qsizetype length = 1; length < still.size() - 1; ++length)
            QVERIFY2(isCut(reasonOf(still.left(length))), qPrintable(QString::number(length)));
        const Result<PlanImage> plan = planFromBytes(moving, QStringLiteral("plan.gif"));
        QVERIFY(plan);
        QCOMPARE(plan->notes.size(), std::size_t(1));
        QCOMPARE(plan->notes.front().reason, Reason::FirstOfPictures);
        QCOMPARE(std::get<qint64>(plan->notes.front().facts.front()), qint64(3));
    }

    /// Whose bytes, multiplied, are 0 in 64 bits.
    void aBmpOfAnySizeIsMeasured()
    {
        const auto bmp = [](qint32 width, qint32 height, quint16 bits) {
            QByteArray bytes("BM" + QByteArray(62, '\0'));
            qToLittleEndian(quint32(54), bytes.data() + 10);
            qToLittleEndian(quint32(40), bytes.data() + 14);
            qToLittleEndian(width, bytes.data() + 18);
            qToLittleEndian(height, bytes.data() + 22);
            qToLittleEndian(bits, bytes.data() + 28);
            return bytes;
        };
        QVERIFY(checkWhole(bmp(1, 2, 24)));
        QVERIFY(checkWhole(bmp(1, -2, 24)));
        QVERIFY(!checkWhole(bmp(1, 4, 24)));
        QVERIFY(!checkWhole(bmp(1 << 30, 1 << 30, 128)));
        QVERIFY(!checkWhole(bmp(1 << 30, std::numeric_limits<qint32>::min(), 64)));
        QVERIFY(!checkWhole(bmp(std::numeric_limits<qint32>::max(), std::numeric_limits<qint32>::max(), 65535)));
        for (const qint32 width : {0, -1, std::numeric_limits<qint32>::min()})
            QVERIFY(!planFromBytes(bmp(width, 1 << 30, 24), QStringLiteral("plan.bmp")));
    }

    void eachPageOfATiffIsAPlan()
    {
        if (!QImageReader::supportedImageFormats().contains("tiff"))
            QSKIP("Qt's plugin for TIFF is not here");
        const QByteArray tiff = twoPageTiff();
        const Result<PlanImage> black = planFromBytes(tiff, QStringLiteral("plan.tif"), {.page = 1});
        const Result<PlanImage> white = planFromBytes(tiff, QStringLiteral("plan.tif"), {.page = 2});
        QVERIFY(black && white);
        QCOMPARE(black->pages, 2);
        QCOMPARE(white->units, QSizeF(8, 4));
        QCOMPARE(black->levels.front().pixelColor(7, 3), QColor(Qt::black));
        QCOMPARE(white->levels.front().pixelColor(7, 3), QColor(Qt::white));
        QCOMPARE(reasonOf(tiff, 3), Reason::PageOf);
        QCOMPARE(estimatePlan(tiff)->pages, 2);
        const QByteArray cut = tiff.left(tiff.size() - 1);   // in the second page's pixels
        QCOMPARE(reasonOf(cut, 1), Reason::None);
        QCOMPARE(reasonOf(cut, 2), Reason::PictureCutOff);
        QCOMPARE(reasonOf(tiff.left(tiff.size() - 33), 1), Reason::PictureCutOff);
    }

    void aPngWithAWrongChecksumIsRefused()
    {
        const QByteArray png = encoded(noise(), "png");
        for (const QByteArray name : {"IHDR", "IDAT", "IEND"}) {
            QByteArray wrong = png;
            const qsizetype at = wrong.lastIndexOf(name);
            const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(wrong.constData() + at - 4));
            wrong[at + 4 + length] = static_cast<char>(wrong[at + 4 + length] ^ 1);
            const Result<PlanImage> plan = planFromBytes(wrong, QStringLiteral("plan.png"));
            QVERIFY2(!plan, name);
            QVERIFY(plan.error().reason == Reason::WrongChecksum || plan.error().reason == Reason::PictureDamaged);
        }
        QByteArray noted = png;   // of what the picture is not made of
        noted.insert(png.size() - 12, QByteArray("\0\0\0\x02tEXta\0XXXX", 14));
        QCOMPARE(reasonOf(noted), Reason::None);
    }

    void whatBeginsAsAnIconAndIsNoneIsNoPicture()
    {
        QByteArray damaged = tga(2) + QByteArray(2000, '\7');
        damaged[16] = 13;   // bits of a pixel
        QCOMPARE(reasonOf(damaged), Reason::NotAPicture);
    }

    void aFormatThatIsNotReadIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(bytes.left(20).toPercentEncoding())
                << bytes + QByteArray(2000, '\0') << QString::fromLatin1(name);
        };
        row("IFC", "ISO-10303-21;\nHEADER;");
        row("PostScript", "%!PS-Adobe-3.0 EPSF-3.0\n");
        row("HEIC", QByteArray("\0\0\0\x18", 4) + "ftypheic");
        row("VSDX / DWFX / DOCX (ZIP)", QByteArray("PK\x03\x04\x14\0", 6));
        row("HTML", "\n<!DOCTYPE html><html><body>Sign in</body></html>");
        row("TGA", tga(2));   // whole or cut off, packed or not
        row("TGA", tga(10));
        row("XPM", encoded(QImage(2, 2, QImage::Format_RGB32), "xpm"));
    }

    void aFormatThatIsNotReadIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const Result<PlanImage> plan = planFromBytes(bytes, QStringLiteral("plan"));
        QVERIFY(!plan);
        QCOMPARE(plan.error().reason, Reason::OtherFormat);
        QCOMPARE(std::get<QString>(plan.error().facts.front()), name);
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestWholePicture test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_whole_picture.moc"
