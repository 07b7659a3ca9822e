// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_image.h"
#include "plan/pyramid.h"

#include <QBuffer>
#include <QColor>
#include <QTest>
#include <QTransform>
#include <QtEndian>

#include <random>

#include <zlib.h>

using namespace floorscope;

namespace {

/// A color of its own at each place.
QImage noise(QSize size, QImage::Format format)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    std::mt19937 random(7);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qPremultiply(static_cast<QRgb>(random())));
    return image.convertToFormat(format);
}

QImage turned(const QImage &stored, int orientation)
{
    QImage shown(turnedSize(stored.size(), orientation), stored.format());
    for (int y = 0; y < stored.height(); ++y)
        for (int x = 0; x < stored.width(); ++x)
            shown.setPixel(shownAt(x, y, stored.size(), orientation), stored.pixel(x, y));
    return shown;
}

Pyramid taken(const QImage &stored, int orientation, LevelRange kept)
{
    PyramidMaker maker(stored.size(), orientation, stored.format(), kept);
    for (int y = 0; y < stored.height(); ++y)
        maker.take(reinterpret_cast<const QRgb *>(stored.constScanLine(y)));
    return maker.finish();
}

QByteArray encoded(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

PlanLevels drawnOn(qint64 pixels)
{
    PlanLevels levels;
    levels.drawnOn = pixels;
    return levels;
}

/// Each pixel of a level from four of the one before, an odd last one counted twice.
bool isHalf(const QImage &half, const QImage &whole)
{
    if (half.size() != halvedSize(whole.size(), 1))
        return false;
    for (int y = 0; y < half.height(); ++y)
        for (int x = 0; x < half.width(); ++x) {
            const int right = std::min(2 * x + 1, whole.width() - 1), below = std::min(2 * y + 1, whole.height() - 1);
            const auto mean = [&](int (*channel)(QRgb)) {
                return (channel(whole.pixel(2 * x, 2 * y)) + channel(whole.pixel(right, 2 * y))
                        + channel(whole.pixel(2 * x, below)) + channel(whole.pixel(right, below)) + 2)
                    / 4;
            };
            if (half.pixel(x, y) != qRgba(mean(qRed), mean(qGreen), mean(qBlue), mean(qAlpha)))
                return false;
        }
    return true;
}

}   // namespace

class TestPyramid : public QObject
{
    Q_OBJECT

private slots:
    void rowsMakeTheSameLevelsHoweverThePictureIsTurned_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("transparent");
        for (const QSize size : {QSize(1024, 600), QSize(1037, 603), QSize(523, 1026)})
            for (int orientation = 1; orientation <= 8; ++orientation)
                QTest::addRow("%d x %d, %d", size.width(), size.height(), orientation)
                    << size << orientation << (orientation % 2 == 0);
    }

    void rowsMakeTheSameLevelsHoweverThePictureIsTurned()
    {
        QFETCH(QSize, size);
        QFETCH(int, orientation);
        QFETCH(bool, transparent);
        const QImage stored = noise(size, transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
        const Pyramid whole = makePyramid(turned(stored, orientation), {});
        QVERIFY(whole.levels.size() >= 3);
        for (std::size_t i = 1; i < whole.levels.size(); ++i)
            QVERIFY(isHalf(whole.levels[i], whole.levels[i - 1]));
        for (const int first : {0, 1, 2}) {
            const Pyramid part = taken(stored, orientation, {first});
            QCOMPARE(part.levels, std::vector<QImage>(whole.levels.begin() + first, whole.levels.end()));
            QCOMPARE(part.dark, whole.dark);
        }
        QCOMPARE(taken(stored, orientation, {1, 1}).levels,
                 (whole.levels.size() > 2 ? std::vector<QImage>{whole.levels[1], whole.levels.back()}
                                          : std::vector<QImage>{whole.levels[1]}));
    }

    void aPictureGetsTheLevelsThatHaveAPixelForEachOfIts_data()
    {
        QTest::addColumn<QSize>("plan");
        QTest::addColumn<qint64>("pixels");
        QTest::addColumn<int>("first");
        QTest::newRow("any") << QSize(8000, 5000) << qint64(0) << 0;
        QTest::newRow("4K") << QSize(8000, 5000) << qint64(3840) * 2160 << 1;
        QTest::newRow("as many as the plan") << QSize(8000, 5000) << qint64(8000) * 5000 << 0;
        QTest::newRow("just over the half") << QSize(8000, 5000) << qint64(4001) * 2501 << 0;
        QTest::newRow("just the half") << QSize(8000, 5000) << qint64(4000) * 2500 << 1;
        QTest::newRow("upright") << QSize(5000, 8000) << qint64(1920) * 1080 << 2;
        QTest::newRow("odd") << QSize(8001, 5001) << qint64(4001) * 2500 << 1;
        QTest::newRow("no level is that small") << QSize(8000, 5000) << qint64(1) << 5;
        QTest::newRow("one level") << QSize(200, 100) << qint64(1) << 0;
    }

    void aPictureGetsTheLevelsThatHaveAPixelForEachOfIts()
    {
        QFETCH(QSize, plan);
        QFETCH(qint64, pixels);
        QFETCH(int, first);
        QCOMPARE(levelsFor(plan, drawnOn(pixels)).first, first);
    }

    void memoryDecidesFirst()
    {
        PlanLevels levels = drawnOn(8000 * 5000);
        levels.memory = qint64(20) << 20;
        QCOMPARE(levelsFor({8000, 5000}, levels).first, 2);
        levels = PlanLevels();
        levels.firstAlone = true;
        QCOMPARE(levelBytes({8000, 5000}, levelsFor({8000, 5000}, levels)), qint64(4) * 8000 * 5000);
    }

    void whatIsNotDrawnIsLeftOutOfAPlan_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QImage drawing = noise({1601, 901}, QImage::Format_RGB32);
        QTest::newRow("png") << encoded(drawing);
        QTest::newRow("transparent") << encoded(noise({1601, 901}, QImage::Format_ARGB32));
        QTest::newRow("grey") << encoded(drawing.convertToFormat(QImage::Format_Grayscale8));
        QTest::newRow("palette") << encoded(drawing.convertToFormat(QImage::Format_Indexed8));
        QTest::newRow("16 bits") << encoded(drawing.convertToFormat(QImage::Format_RGBX64));
        QBuffer bmp;
        drawing.save(&bmp, "BMP");
        QTest::newRow("another format") << bmp.data();
        QTest::newRow("drawing") << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9">)"
                                               R"(<path d="M0 0L16 9L3 4"/></svg>)");
    }

    void whatIsNotDrawnIsLeftOutOfAPlan()
    {
        QFETCH(QByteArray, file);
        const Result<PlanImage> whole = planFromBytes(file, QStringLiteral("plan"));
        QVERIFY(whole);
        const QSize half = whole->levels[1].size();
        const Result<PlanImage> part = planFromBytes(
            file, QStringLiteral("plan"), {.levels = drawnOn(qint64(half.width() - 1) * (half.height() - 1))});
        QVERIFY(part);
        QCOMPARE(part->units, whole->units);
        QCOMPARE(part->dark, whole->dark);
        QCOMPARE(part->levels, std::vector<QImage>(whole->levels.begin() + 1, whole->levels.end()));
        PlanLevels own;
        own.firstAlone = true;
        const PlanRequest alone{.levels = own};
        QCOMPARE(planFromBytes(file, QStringLiteral("plan"), alone)->levels,
                 (std::vector<QImage>{whole->levels.front(), whole->levels.back()}));
    }

    void aDarkPlanIsDarkWithoutItsSmallestLevel()
    {
        QImage night(700, 500, QImage::Format_RGB32);
        night.fill(QColor(20, 24, 30));
        PlanLevels own;
        own.firstAlone = true;
        const PlanRequest alone{.levels = own};
        QVERIFY(planFromBytes(encoded(night), QStringLiteral("night.png"), alone)->dark);
        night.fill(Qt::white);
        QVERIFY(!planFromBytes(encoded(night), QStringLiteral("day.png"), alone)->dark);
    }

    void theCostIsThatOfTheLevelsThatAreMade()
    {
        const QByteArray png = encoded(QImage(3000, 2000, QImage::Format_RGB32));
        QCOMPARE(estimatePlan(png)->bytes, pyramidBytes({3000, 2000}));
        QCOMPARE(estimatePlan(png, {.levels = drawnOn(1500 * 1000)})->bytes, pyramidBytes({1500, 1000}));
        QBuffer bmp;
        QImage(3000, 2000, QImage::Format_RGB32).save(&bmp, "BMP");   // whole in memory before it is halved
        QCOMPARE(estimatePlan(bmp.data(), {.levels = drawnOn(1500 * 1000)})->bytes, pyramidBytes({3000, 2000}));
    }

    void aPictureThatNobodyWaitsForIsGivenUp()
    {
        QImage white(200, 3000, QImage::Format_RGB32);
        white.fill(Qt::white);
        const QByteArray png = encoded(white);
        std::vector<double> shares;
        PlanRequest request;
        request.goOn = GoOn([&shares](double share) {
            shares.push_back(share);
            return share < 0.5;
        });
        QCOMPARE(planFromBytes(png, QStringLiteral("plan.png"), request).error().kind, ErrorKind::GivenUp);
        QVERIFY(shares.size() > 10 && std::is_sorted(shares.begin(), shares.end()));
        QVERIFY(shares.back() >= 0.5 && shares.back() < 0.6);
    }

    /// 45 bytes that claim an interlaced picture of a gigabyte.
    void aPictureTakesNoMoreMemoryThanItMay()
    {
        const QByteArray header = QByteArray("IHDR") + QByteArray::fromHex("00004000000040000802000001");
        const auto part = [](const QByteArray &typed) {
            const auto crc = static_cast<quint32>(
                crc32(0, reinterpret_cast<const Bytef *>(typed.constData()), static_cast<uInt>(typed.size())));
            QByteArray bytes(4, '\0'), sum(4, '\0');
            qToBigEndian(static_cast<quint32>(typed.size() - 4), bytes.data());
            qToBigEndian(crc, sum.data());
            return QByteArray(bytes + typed + sum);
        };
        const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + part(header) + part("IEND");
        const PlanRequest request{.levels = qint64(64) << 20};
        QCOMPARE(planFromBytes(png, QStringLiteral("plan.png"), request).error().reason, Reason::InterlacedSize);
    }
};

QTEST_MAIN(TestPyramid)
#include "tst_pyramid.moc"
