// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cad/cad_module.h"
#include "plan/plan_decoders.h"
#include "plan/plan_formats.h"
#include "plan/plan_image.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace floorscope;

namespace {

/// Red in the left third, blue elsewhere.
QImage drawing(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter(&image).fillRect(0, 0, size.width() / 3, size.height(), Qt::red);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// As PNG wants it (ISO 3309).
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// The JPEG with an EXIF orientation right after its first marker.
QByteArray turned(QByteArray jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += orientation;
    exif += QByteArray(6, '\0');
    QByteArray segment("\xff\xe1", 2);
    segment += static_cast<char>((exif.size() + 2) >> 8);
    segment += static_cast<char>((exif.size() + 2) & 0xff);
    return jpeg.insert(2, QByteArray(segment + exif));
}

/// A PNG with the chunk eXIf, in front of its pixels or behind them. Its checksum is wrong: nobody asks for it.
QByteArray withExif(QByteArray png, char orientation, bool behind)
{
    QByteArray tiff("II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18);
    tiff += orientation;
    tiff += QByteArray(7, '\0');
    QByteArray chunk(3, '\0');
    chunk += static_cast<char>(tiff.size());
    chunk += "eXIf" + tiff + QByteArray(4, '\0');
    return png.insert(behind ? png.size() - 12 : 33, chunk);   // before IEND, or after IHDR
}

/// Only the header of a PNG of that size.
QByteArray pngClaim(quint32 width, quint32 height, char depth, char colorType)
{
    QByteArray header(13, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header[8] = depth;
    header[9] = colorType;
    QByteArray chunk = "IHDR" + header;
    QByteArray checksum(4, '\0');
    qToBigEndian(crc32(chunk), checksum.data());
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12) + chunk + checksum;
}

QByteArray makeSvg(const QByteArray &attributes, const QByteArray &body)
{
    return QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" ")
        + attributes + ">" + body + "</svg>";
}

QByteArray inUtf16(const QByteArray &utf8)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(utf8));
}

QByteArray makePdf(const std::vector<QPageSize> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageMargins({});
    writer.setPageSize(pages.front());
    QPainter painter(&writer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            writer.setPageSize(pages[i]);
            writer.newPage();
        }
        painter.fillRect(QRect(0, 0, writer.width() / 2, writer.height()), i == 0 ? Qt::red : Qt::green);
    }
    painter.end();
    return buffer.data();
}

bool isAbout(QRgb pixel, const QColor &color)
{
    return std::abs(qRed(pixel) - color.red()) < 12 && std::abs(qGreen(pixel) - color.green()) < 12
        && std::abs(qBlue(pixel) - color.blue()) < 12;
}

QColor at(const PlanImage &plan, double x, double y)
{
    const QImage &image = plan.levels.front();
    return image.pixelColor(static_cast<int>(x * image.width()), static_cast<int>(y * image.height()));
}

}   // namespace

class TestPlanImage : public QObject
{
    Q_OBJECT

private slots:
    void rasterPlansKeepTheirPixels_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QByteArray("PNG");
        QTest::newRow("jpeg") << QByteArray("JPG");
    }

    void rasterPlansKeepTheirPixels()
    {
        QFETCH(QByteArray, format);
        const Result<PlanImage> plan =
            planFromBytes(encoded(drawing({900, 500}), format.constData()), QStringLiteral("plan"));
        QVERIFY(plan);
        QCOMPARE(plan->units, QSizeF(900, 500));
        QCOMPARE(plan->levels.front().size(), QSize(900, 500));
        QVERIFY(isAbout(at(*plan, 0.1, 0.5).rgb(), Qt::red) && isAbout(at(*plan, 0.9, 0.5).rgb(), Qt::blue));
        QCOMPARE(plan->levels.back().width() <= 256, true);
        QVERIFY(!plan->vector);
    }

    void exifTurnsThePicture()
    {
        const QByteArray jpeg = turned(encoded(drawing({900, 500}), "JPG"), 6);   // the top is at the right
        const Result<PlanImage> plan = planFromBytes(jpeg, QStringLiteral("plan.jpg"));
        QVERIFY(plan);
        QCOMPARE(plan->units, QSizeF(500, 900));
        QVERIFY(isAbout(at(*plan, 0.5, 0.1).rgb(), Qt::red) && isAbout(at(*plan, 0.5, 0.9).rgb(), Qt::blue));
    }

    void aJpegThatWasCutOffIsRefused()
    {
        const QByteArray whole = encoded(drawing({900, 500}), "JPEG");
        QVERIFY(planFromBytes(whole, QStringLiteral("plan.jpg")));
        QVERIFY(planFromBytes(whole + "behind its end", QStringLiteral("plan.jpg")));
        for (const double share : {0.5, 0.9, 0.99}) {
            const auto length = static_cast<qsizetype>(share * static_cast<double>(whole.size()));
            const Result<PlanImage> cut = planFromBytes(whole.left(length), QStringLiteral("plan.jpg"));
            QVERIFY(!cut);
            QCOMPARE(cut.error().reason, Reason::PictureCutOff);
        }
        QByteArray thumbnail("\xff\xe1\x00\x06\xff\xd9xx", 8);   // a segment that holds an end of its own
        QVERIFY(!planFromBytes(whole.left(2) + thumbnail + whole.mid(2, whole.size() / 2), QStringLiteral("plan.jpg")));
    }

    void exifTurnsAPng_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPointF>("red");     // the middle of the red third
        QTest::addColumn<QPointF>("green");   // of the corner at the stored top left
        QTest::newRow("1, upright") << 1 << QSize(900, 500) << QPointF(0.2, 0.5) << QPointF(0.02, 0.02);
        QTest::newRow("2, mirrored") << 2 << QSize(900, 500) << QPointF(0.8, 0.5) << QPointF(0.98, 0.02);
        QTest::newRow("3, half a turn") << 3 << QSize(900, 500) << QPointF(0.8, 0.5) << QPointF(0.98, 0.98);
        QTest::newRow("4, upside down") << 4 << QSize(900, 500) << QPointF(0.2, 0.5) << QPointF(0.02, 0.98);
        QTest::newRow("5, over the diagonal") << 5 << QSize(500, 900) << QPointF(0.5, 0.2) << QPointF(0.02, 0.02);
        QTest::newRow("6, a quarter right") << 6 << QSize(500, 900) << QPointF(0.5, 0.2) << QPointF(0.98, 0.02);
        QTest::newRow("7, over the other diagonal") << 7 << QSize(500, 900) << QPointF(0.5, 0.8) << QPointF(0.98, 0.98);
        QTest::newRow("8, a quarter left") << 8 << QSize(500, 900) << QPointF(0.5, 0.8) << QPointF(0.02, 0.98);
    }

    void exifTurnsAPng()
    {
        QFETCH(int, orientation);
        QFETCH(QSize, size);
        QFETCH(QPointF, red);
        QFETCH(QPointF, green);
        QImage image = drawing({900, 500});
        QPainter(&image).fillRect(0, 0, 40, 40, Qt::green);
        for (const bool behind : {false, true}) {
            const QByteArray png = withExif(encoded(image, "PNG"), static_cast<char>(orientation), behind);
            for (const qint64 limit : {qint64(1) << 30, qint64(1) << 20}) {   // the smaller halves the sides
                const Result<PlanImage> plan = planFromBytes(png, QStringLiteral("plan.png"), {.levels = limit});
                QVERIFY(plan);
                QCOMPARE(plan->units, QSizeF(size));
                QVERIFY(isAbout(at(*plan, red.x(), red.y()).rgb(), Qt::red));
                QVERIFY(isAbout(at(*plan, green.x(), green.y()).rgb(), Qt::green));
            }
        }
    }

    void everyKindOfPngIsRead_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("one bit") << int(QImage::Format_Mono);
        QTest::newRow("palette") << int(QImage::Format_Indexed8);
        QTest::newRow("grey") << int(QImage::Format_Grayscale8);
        QTest::newRow("grey, 16 bits") << int(QImage::Format_Grayscale16);
        QTest::newRow("color") << int(QImage::Format_RGB32);
        QTest::newRow("color, 16 bits") << int(QImage::Format_RGBX64);
        QTest::newRow("transparent") << int(QImage::Format_ARGB32);
        QTest::newRow("transparent, 16 bits") << int(QImage::Format_RGBA64);
    }

    void everyKindOfPngIsRead()
    {
        QFETCH(int, format);
        QImage image(200, 100, QImage::Format_ARGB32);
        image.fill(qRgba(0, 0, 0, 128));
        QPainter(&image).fillRect(0, 0, 100, 100, Qt::white);
        image = image.convertToFormat(static_cast<QImage::Format>(format));
        const Result<PlanImage> plan = planFromBytes(encoded(image, "PNG"), QStringLiteral("plan.png"));
        QVERIFY(plan);
        const QImage wanted = image.convertToFormat(plan->levels.front().format());
        for (const QPoint place : {QPoint(50, 50), QPoint(150, 50)}) {
            const QColor got = plan->levels.front().pixelColor(place), meant = wanted.pixelColor(place);
            QVERIFY(std::abs(got.lightness() - meant.lightness()) <= 1 && std::abs(got.alpha() - meant.alpha()) <= 1);
        }
    }

    void transparencyIsKept()
    {
        QImage image(300, 300, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter(&image).fillRect(0, 0, 100, 300, Qt::red);
        const Result<PlanImage> plan = planFromBytes(encoded(image, "PNG"), QStringLiteral("plan.png"));
        QCOMPARE(at(*plan, 0.9, 0.5).alpha(), 0);
        QVERIFY(!plan->dark);
    }

    void aDarkPlanIsKnownAsDark()
    {
        QImage night(300, 300, QImage::Format_RGB32);
        night.fill(QColor(20, 24, 30));
        QVERIFY(planFromBytes(encoded(night, "PNG"), QStringLiteral("night.png"))->dark);
        QVERIFY(!planFromBytes(encoded(drawing({300, 300}), "PNG"), QStringLiteral("day.png"))->name.isEmpty());
    }

    void anSvgIsMeasuredInItsViewBoxAndPercentagesAreOfIt()
    {
        const QByteArray svg =
            R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><rect width="100%" height="100%" fill="#00f"/><rect width="25%" height="100%" fill="#f00"/></svg>)";
        const Result<PlanImage> plan = planFromBytes(svg, QStringLiteral("plan.svg"), {.longestSide = 1000});
        QVERIFY(plan);
        QCOMPARE(plan->units, QSizeF(400, 200));
        QCOMPARE(plan->levels.front().size(), QSize(1000, 500));
        QVERIFY(plan->vector);
        QVERIFY(isAbout(at(*plan, 0.2, 0.9).rgb(), Qt::red) && isAbout(at(*plan, 0.3, 0.9).rgb(), Qt::blue));
    }

    void anSvgKeepsItsLinksAndShares_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QColor>("left");
        QTest::addColumn<QColor>("right");
        const QByteArray stops =
            "<stop offset='0%' stop-color='#000'/><stop offset='100%' stop-color='#0f0'/></linearGradient>";
        const QByteArray red = encoded(drawing({30, 30}).copy(0, 0, 9, 30), "PNG").toBase64();
        const QByteArray half = "<rect id='d' width='50' height='80' fill='#f00'/>";
        QTest::newRow("use") << QByteArray("<defs>" + half
                                           + "</defs><use xlink:href='#d'/><use xlink:href='#d' x='50'/>")
                             << QColor(Qt::red) << QColor(Qt::red);
        QTest::newRow("use of SVG 2") << QByteArray("<defs>" + half + "</defs><use href='#d'/>") << QColor(Qt::red)
                                      << QColor(Qt::white);
        QTest::newRow("gradient") << QByteArray("<linearGradient id='g' x1='0%' x2='100%'>" + stops
                                                + "<rect width='100' height='80' fill='url(#g)'/>")
                                  << QColor(0, 45, 0) << QColor(0, 210, 0);
        QTest::newRow("gradient of a gradient")
            << QByteArray("<linearGradient id='g'>" + stops
                          + "<linearGradient id='h' xlink:href='#g'/><rect width='100' height='80' fill='url(#h)'/>")
            << QColor(0, 45, 0) << QColor(0, 210, 0);
        QTest::newRow("embedded picture") << QByteArray(
            "<image width='50' height='80' preserveAspectRatio='none' xlink:href='data:image/png;base64," + red + "'/>")
                                          << QColor(Qt::red) << QColor(Qt::white);
        QTest::newRow("style sheet") << QByteArray("<style type='text/css'><![CDATA[ .w { fill:#0000ff } "
                                                   "]]></style><rect class='w' width='50%' height='100%'/>")
                                     << QColor(Qt::blue) << QColor(Qt::white);
        // 60 units, a share of the diagonal of 128 over √2
        QTest::newRow("radius") << QByteArray("<circle cx='0' cy='50%' r='66.3%' fill='#f00'/>") << QColor(Qt::red)
                                << QColor(Qt::white);
        QTest::newRow("another prefix") << QByteArray(
            "<s:rect xmlns:s='http://www.w3.org/2000/svg' width='50' height='80' fill='#f00'/>")
                                        << QColor(Qt::red) << QColor(Qt::white);
    }

    void anSvgKeepsItsLinksAndShares()
    {
        QFETCH(QByteArray, body);
        QFETCH(QColor, left);
        QFETCH(QColor, right);
        const QByteArray svg =
            makeSvg("viewBox=\"0 0 100 80\"", "<rect width='100%' height='100%' fill='#fff'/>" + body);
        const Result<PlanImage> plan = planFromBytes(svg, QStringLiteral("plan.svg"), {.longestSide = 500});
        QVERIFY(plan);
        QVERIFY2(isAbout(at(*plan, 0.18, 0.5).rgb(), left), qPrintable(at(*plan, 0.18, 0.5).name()));
        QVERIFY2(isAbout(at(*plan, 0.82, 0.5).rgb(), right), qPrintable(at(*plan, 0.82, 0.5).name()));
    }

    void anSvgOpensNoOtherFile_data()
    {
        QTest::addColumn<QByteArray>("form");   // %1 is the file
        const QByteArray image = "<image xlink:href='%1' width='100' height='80'/>";
        QTest::newRow("with a viewBox") << makeSvg("viewBox=\"0 0 100 80\"", image);
        QTest::newRow("without a viewBox") << makeSvg("width=\"100\" height=\"80\"", image);
        QTest::newRow("without any size") << makeSvg("", "<rect width='100' height='80' fill='#fff'/>" + image);
        QTest::newRow("link of SVG 2") << makeSvg("viewBox=\"0 0 100 80\"",
                                                  "<image href='%1' width='100' height='80'/>");
        QTest::newRow("two links") << makeSvg("viewBox=\"0 0 100 80\"",
                                              "<image href='data:x' xlink:href='%1' width='100' height='80'/>");
        QTest::newRow("after a long comment")
            << "<!--" + QByteArray(10000, 'x') + "-->" + makeSvg("viewBox=\"0 0 100 80\"", image);
        QTest::newRow("UTF-16") << inUtf16(makeSvg("viewBox=\"0 0 100 80\"", image));
        QTest::newRow("a drawing in the drawing") << QByteArray("nested");
    }

    void anSvgOpensNoOtherFile()
    {
        QFETCH(QByteArray, form);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secret.png"));
        QImage secret(20, 20, QImage::Format_RGB32);
        secret.fill(Qt::red);
        QVERIFY(secret.save(path));
        const QByteArray link = path.toUtf8();
        QByteArray svg = form;
        if (form == "nested") {
            const QByteArray inner =
                makeSvg("width=\"100\" height=\"80\"", "<image xlink:href='%1' width='100' height='80'/>")
                    .replace("%1", link);
            svg = makeSvg("viewBox=\"0 0 100 80\"",
                          "<image width='100' height='80' xlink:href='data:image/svg+xml;base64," + inner.toBase64()
                              + "'/>");
        } else if (form.startsWith("\xff\xfe")) {
            svg.replace(inUtf16("%1").mid(2), inUtf16(link).mid(2));
        } else {
            svg.replace("%1", link);
        }
        const Result<PlanImage> plan = planFromBytes(svg, QStringLiteral("plan.svg"), {.longestSide = 400});
        QVERIFY(plan);
        const QImage &image = plan->levels.front();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(!isAbout(image.pixel(x, y), Qt::red) || qAlpha(image.pixel(x, y)) == 0);
    }

    void anSvgHasASizeWithoutAViewBoxToo_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QSizeF>("units");
        QTest::newRow("millimetres") << QByteArray("width=\"160mm\" height=\"127mm\"")
                                     << QSizeF(160.0 / 25.4 * 96.0, 480.0);
        QTest::newRow("pixels") << QByteArray("width=\"300px\" height=\"200\"") << QSizeF(300.0, 200.0);
        QTest::newRow("inches and points") << QByteArray("width=\"2in\" height=\"72pt\"") << QSizeF(192.0, 96.0);
        QTest::newRow("percent: the drawing's bounds")
            << QByteArray("width=\"100%\" height=\"100%\"") << QSizeF(150.0, 120.0);
        QTest::newRow("none: the drawing's bounds") << QByteArray() << QSizeF(150.0, 120.0);
        QTest::newRow("an impossible viewBox") << QByteArray("viewBox=\"0 0 nan inf\"") << QSizeF(150.0, 120.0);
        QTest::newRow("a viewBox before all")
            << QByteArray("viewBox=\"-50 -20 100 80\" width=\"9mm\" height=\"9mm\"") << QSizeF(100.0, 80.0);
    }

    void anSvgHasASizeWithoutAViewBoxToo()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QSizeF, units);
        const QByteArray svg = makeSvg(
            attributes,
            "<rect width='150' height='120' fill='#fff'/><rect x='100' y='90' width='10' height='10' fill='#f00'/>");
        const Result<PlanImage> plan = planFromBytes(svg, QStringLiteral("plan.svg"), {.longestSide = 1200});
        QVERIFY(plan);
        QVERIFY2(std::abs(plan->units.width() - units.width()) < 1e-6
                     && std::abs(plan->units.height() - units.height()) < 1e-6,
                 qPrintable(QStringLiteral("%1 × %2").arg(plan->units.width()).arg(plan->units.height())));
        if (!attributes.contains("-50"))
            QVERIFY(isAbout(at(*plan, 105.0 / units.width(), 95.0 / units.height()).rgb(), Qt::red));
    }

    void unitsOfAnSvgAreCountedFromItsCorner()
    {
        const QByteArray svg =
            makeSvg("viewBox=\"-50 -20 100 80\"",
                    "<rect x='-50' y='-20' width='100' height='80' fill='#fff'/><circle r='5' fill='#f00'/>");
        const Result<PlanImage> plan = planFromBytes(svg, QStringLiteral("plan.svg"), {.longestSide = 1000});
        QVERIFY(plan);
        QVERIFY(
            isAbout(at(*plan, 50.0 / 100.0, 20.0 / 80.0).rgb(), Qt::red));   // the drawing's 0, 0 is the plan's 50, 20
    }

    void aPackedSvgIsRead()
    {
        // gzip of <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"
        // fill="#f00"/></svg>
        const QByteArray packed =
            QByteArray::fromBase64("H4sIAAAAAAACAxXMMQ6DMAwF0KtYnx1bKVMVZ+hVaEgipVCBhTk+7f704nEWuj59PRTV7PtkdvfRH+"
                                   "O2Fw4iwj8BOlv213YphIQmCkhxz7ORt7dVxQSquZVqigBaWu+KYREBp/gP0g09+S8paAAAAA==");
        const Result<PlanImage> plan = planFromBytes(packed, QStringLiteral("plan.svgz"), {.longestSide = 400});
        QVERIFY(plan);
        QCOMPARE(plan->units, QSizeF(4, 2));
        QVERIFY(isAbout(at(*plan, 0.5, 0.5).rgb(), Qt::red));
        QVERIFY(!planFromBytes(packed.left(40), QStringLiteral("plan.svgz")));
    }

    void aPdfShowsThePageThatIsAskedFor()
    {
        const QByteArray pdf = makePdf({QPageSize(QPageSize::A4), QPageSize(QPageSize::A5)});
        const Result<PlanImage> second = planFromBytes(pdf, QStringLiteral("plan.pdf"), {.page = 2});
        if (!second && second.error().kind == ErrorKind::PlanUnreadable)
            QSKIP("built without Qt Pdf");
        QVERIFY(second);
        QCOMPARE(second->pages, 2);
        QCOMPARE(second->units, QSizeF(QPageSize::size(QPageSize::A5, QPageSize::Point)));
        QVERIFY(isAbout(at(*second, 0.25, 0.5).rgb(), Qt::green));
        const Result<PlanImage> third = planFromBytes(pdf, QStringLiteral("plan.pdf"), {.page = 3});
        QCOMPARE(third.error().kind, ErrorKind::PageMissing);
    }

    void pathsMayHaveSpacesAndAnyLetters()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("三楼 平面图 (final).png"));
        QVERIFY(drawing({64, 64}).save(path));
        const Result<PlanImage> plan = loadPlan(path);
        QVERIFY(plan);
        QCOMPARE(plan->name, QStringLiteral("三楼 平面图 (final).png"));
    }

    void whatIsUnderstoodIsKnownInOnePlace()
    {
        const QStringList read = readPlanFormats();
        QVERIFY(read.contains(QStringLiteral("PNG")) && read.contains(QStringLiteral("SVG")));
        QCOMPARE(read.contains(QStringLiteral("DXF")), hasCadModule());
        QVERIFY(planEndings().contains(QStringLiteral("dwg")));   // known, so that it is refused in words
        QCOMPARE(planEndings(true).contains(QStringLiteral("dwg")), hasCadModule());
        QVERIFY(planEndings().contains(QStringLiteral("heic")) && planEndings().contains(QStringLiteral("heif")));
    }

    /// Whatever is installed here.
    void aPictureIsReadWhereAPluginKnowsIt()
    {
        const auto reads = [](const QList<QByteArray> &plugins, const QString &format) {
            const std::vector<PlanFormat> formats = planFormatsWith({plugins, false, false});
            const auto found = std::find_if(formats.begin(), formats.end(),
                                            [&](const PlanFormat &each) { return each.name == format; });
            return found != formats.end() && found->isRead;
        };
        const QString heif = QStringLiteral("HEIF");
        QVERIFY(reads({"png", "heic"}, heif) && reads({"heif"}, heif) && !reads({"png", "jpeg", "avif"}, heif));
        QVERIFY(reads({"tiff"}, QStringLiteral("TIFF")) && !reads({"png"}, QStringLiteral("TIFF")));
        QVERIFY(!reads({"pdf"}, QStringLiteral("PDF")) && !reads({"dxf"}, QStringLiteral("DXF")));
        QVERIFY(isRasterFormat("heic") && isRasterFormat("heif") && !isRasterFormat("svg"));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no plan");
        QTest::newRow("half a PNG") << encoded(drawing({900, 500}), "PNG").left(60);
        QTest::newRow("the header of a large PNG") << pngClaim(100'000, 100'000, 8, 2);
        QTest::newRow("half a JPEG's header") << encoded(drawing({900, 500}), "JPG").left(100);
        QTest::newRow("half a PDF") << QByteArray("%PDF-1.7\n1 0 obj");
        QTest::newRow("an SVG that ends")
            << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><rect");
    }

    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const Result<PlanImage> plan = planFromBytes(bytes, QStringLiteral("plan"));
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::PlanUnreadable);
        QVERIFY(plan.error().reason != Reason::None && !logText(plan.error()).contains(QStringLiteral("Unknown")));
        QCOMPARE(plan.error().choices, readPlanFormats());
    }

    void sidesBeyondAllReasonAreTooLarge()
    {
        QCOMPARE(planFromBytes(pngClaim(2'000'000, 100, 8, 2), QStringLiteral("plan.png")).error().kind,
                 ErrorKind::PlanTooLarge);
        QCOMPARE(planFromBytes(pngClaim(0x7fffffff, 0x7fffffff, 8, 6), QStringLiteral("plan.png")).error().kind,
                 ErrorKind::PlanTooLarge);
    }

    void aMissingFileIsASentence()
    {
        const Result<PlanImage> plan = loadPlan(QStringLiteral("/nowhere/plan.png"));
        QVERIFY(!plan);
        QVERIFY(plan.error().where.contains(QStringLiteral("plan.png")));
    }

    void theMemoryIsKnownBeforeLoading()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.png"));
        QVERIFY(drawing({3000, 2000}).save(path));
        const Result<PlanCostEstimate> cost = estimatePlanFile(path);
        QVERIFY(cost);
        QCOMPARE(cost->units, QSizeF(3000, 2000));
        QCOMPARE(cost->bytes, qint64(3000) * 2000 * 4 * 4 / 3);
    }

    void theMemoryOfAPlanThatIsReadSmallerIsThatOfTheSmallerOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pngClaim(100'000, 100'000, 16, 6)) > 0);
        file.close();
        const Result<PlanCostEstimate> cost = estimatePlanFile(path);
        QVERIFY(cost);
        QCOMPARE(cost->units, QSizeF(100'000, 100'000));
        QCOMPARE(cost->bytes, qint64(12'500) * 12'500 * 4 * 4 / 3);
    }

    void sixteenBitsTakeNoMoreMemoryThanEight()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pngClaim(20'000, 15'000, 16, 6)) > 0);
        file.close();
        QCOMPARE(estimatePlanFile(path)->bytes, qint64(20'000) * 15'000 * 4 * 4 / 3);
    }

    void aPlanOverTheMemoryLimitIsReadSmallerAndKeepsItsUnits()
    {
        const Result<PlanImage> plan = planFromBytes(encoded(drawing({3000, 2000}), "PNG"), QStringLiteral("plan.png"),
                                                     {.levels = qint64(10) << 20});
        QVERIFY(plan);
        QCOMPARE(plan->units, QSizeF(3000, 2000));
        QCOMPARE(plan->levels.front().width(), 1500);
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestPlanImage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_plan_image.moc"
