// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan_image.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

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

QByteArray pdfOf(const std::vector<QPageSize> &pages)
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
    return std::abs(qRed(pixel) - color.red()) < 12 && std::abs(qGreen(pixel) - color.green()) < 12 && std::abs(qBlue(pixel) - color.blue()) < 12;
}

QColor at(const PlanImage &plan, double x, double y)
{
    const QImage &image = plan.levels.front();
    return image.pixelColor(static_cast<int>(x * image.width()), static_cast<int>(y * image.height()));
}

} // namespace

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
        const Result<PlanImage> plan = planFromBytes(encoded(drawing({900, 500}), format.constData()), QStringLiteral("plan"));
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
        const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><rect width="100%" height="100%" fill="#00f"/><rect width="25%" height="100%" fill="#f00"/></svg>)";
        const Result<PlanImage> plan = planFromBytes(svg, QStringLiteral("plan.svg"), 1, 1000);
        QVERIFY(plan);
        QCOMPARE(plan->units, QSizeF(400, 200));
        QCOMPARE(plan->levels.front().size(), QSize(1000, 500));
        QVERIFY(plan->vector);
        QVERIFY(isAbout(at(*plan, 0.2, 0.9).rgb(), Qt::red) && isAbout(at(*plan, 0.3, 0.9).rgb(), Qt::blue));
    }

    void aPdfShowsThePageThatIsAskedFor()
    {
        const QByteArray pdf = pdfOf({QPageSize(QPageSize::A4), QPageSize(QPageSize::A5)});
        const Result<PlanImage> second = planFromBytes(pdf, QStringLiteral("plan.pdf"), 2);
        if (!second && second.error().kind == ErrorKind::PlanUnreadable)
            QSKIP("built without Qt Pdf");
        QVERIFY(second);
        QCOMPARE(second->pages, 2);
        QCOMPARE(second->units, QSizeF(QPageSize::size(QPageSize::A5, QPageSize::Point)));
        QVERIFY(isAbout(at(*second, 0.25, 0.5).rgb(), Qt::green));
        const Result<PlanImage> third = planFromBytes(pdf, QStringLiteral("plan.pdf"), 3);
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

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no plan");
        QTest::newRow("half a PNG") << encoded(drawing({900, 500}), "PNG").left(60);
        QTest::newRow("half a PDF") << QByteArray("%PDF-1.7\n1 0 obj");
        QTest::newRow("an SVG that ends") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><rect");
    }

    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const Result<PlanImage> plan = planFromBytes(bytes, QStringLiteral("plan"));
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::PlanUnreadable);
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
        const Result<PlanCostEstimate> cost = estimatePlan(path);
        QVERIFY(cost);
        QCOMPARE(cost->units, QSizeF(3000, 2000));
        QCOMPARE(cost->bytes, qint64(3000) * 2000 * 4 * 4 / 3);
    }

    void aPlanOverTheMemoryLimitIsReadSmallerAndKeepsItsUnits()
    {
        const Result<PlanImage> plan = planFromBytes(encoded(drawing({3000, 2000}), "PNG"), QStringLiteral("plan.png"), 1, 0, qint64(10) << 20);
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
