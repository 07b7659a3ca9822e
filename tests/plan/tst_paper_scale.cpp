// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/paper/paper_scale.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

constexpr double kPerMetre = 1.0 / 0.0254;   ///< of what is counted to the inch

QByteArray picture(const char *format, double dotsPerInch, double down = 0.0)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dotsPerInch * kPerMetre));
    image.setDotsPerMeterY(qRound((down > 0.0 ? down : dotsPerInch) * kPerMetre));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? buffer.data() : QByteArray();
}

/// A number of so many bytes, the lowest first.
QByteArray number(int value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += char((value >> (8 * i)) & 255);
    return text;
}

/// A JPEG that holds nothing but what EXIF says of its density.
QByteArray exif(int perUnit, int unit)
{
    constexpr int kLong = 4, kEntries = 3, kBehind = 8 + 2 + 12 * kEntries + 4;
    const auto entry = [](int tag, int type, int value) -> QByteArray {
        return number(tag, 2) + number(type, 2) + number(1, kLong) + number(value, kLong);
    };
    const QByteArray tiff = "II" + number(42, 2) + number(8, kLong) + number(kEntries, 2) + entry(282, 5, kBehind)
        + entry(283, 5, kBehind) + entry(296, 3, unit) + number(0, kLong) + number(perUnit, kLong) + number(1, kLong);
    const QByteArray body = "Exif" + number(0, 2) + tiff;
    return QByteArray("\xff\xd8\xff\xe1") + char(0) + char(body.size() + 2) + body + QByteArray("\xff\xd9");
}

std::optional<double> dotsPerInch(const QByteArray &bytes)
{
    PlanImage plan;
    plan.file = bytes;
    const std::optional<double> density = unitsPerPaperMetre(plan);
    return density ? std::optional(std::round(*density * 0.0254)) : std::nullopt;
}

std::optional<double> ofSvg(const QByteArray &root)
{
    const Result<PlanImage> plan =
        planFromBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" " + root + "><rect width=\"9\" height=\"9\"/></svg>",
                      QStringLiteral("plan.svg"), {.longestSide = 50});
    return plan ? unitsPerPaperMetre(*plan) : std::nullopt;
}

}   // namespace

class TestPaperScale : public QObject
{
    Q_OBJECT

private slots:
    void scansTellTheirDensity()
    {
        QCOMPARE(dotsPerInch(picture("PNG", 300.0)), std::optional(300.0));
        QCOMPARE(dotsPerInch(picture("JPG", 200.0)), std::optional(200.0));
        QCOMPARE(dotsPerInch(exif(150, 2)), std::optional(150.0));
        QCOMPARE(dotsPerInch(exif(118, 3)), std::optional(300.0));   // to the centimetre
        if (const QByteArray tiff = picture("TIFF", 400.0); !tiff.isEmpty())
            QCOMPARE(dotsPerInch(tiff), std::optional(400.0));
    }

    void aScreensDensityIsNoPapers()
    {
        for (const double screen : {72.0, 96.0})
            QVERIFY(!dotsPerInch(picture("PNG", screen)));
        QVERIFY(!dotsPerInch(picture("PNG", 300.0, 150.0)));
        QVERIFY(!dotsPerInch(exif(150, 1)));   // of no unit
        QVERIFY(!dotsPerInch(QByteArray("\x89PNG\r\n\x1a\n")));
        QVERIFY(!dotsPerInch(picture("PNG", 300.0).left(40)));
        QVERIFY(!dotsPerInch(exif(150, 2).left(40)));
    }

    void anSvgTellsItInPhysicalUnits()
    {
        // A3 with ten units to the millimetre
        QVERIFY(std::abs(*ofSvg("width=\"420mm\" height=\"297mm\" viewBox=\"0 0 4200 2970\"") - 10000.0) < 0.01);
        QVERIFY(std::abs(*ofSvg("width=\"10in\" height=\"100%\" viewBox=\"0 0 720 300\"") - 72.0 * kPerMetre) < 0.01);
        QVERIFY(std::abs(*ofSvg("width=\"420mm\" height=\"297mm\"") - 96.0 * kPerMetre) < 0.01);
        // drawn in full, with empty paper beside it
        QVERIFY(std::abs(*ofSvg("width=\"600mm\" height=\"297mm\" viewBox=\"0 0 4200 2970\"") - 10000.0) < 0.01);
        for (const char *root : {"width=\"420\" height=\"297\"", "width=\"420px\" height=\"297px\"",
                                 "viewBox=\"0 0 4200 2970\"", "width=\"100%\" viewBox=\"0 0 4200 2970\""})
            QVERIFY2(!ofSvg(root), root);
    }

    void aPdfIsOfPoints()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QPainter(&writer).drawRect(10, 10, 500, 500);
        }
        const Result<PlanImage> plan = planFromBytes(bytes, QStringLiteral("plan"), {.longestSide = 50});
        if (!plan)
            QSKIP("This build reads no PDF.");
        QCOMPARE(unitsPerPaperMetre(*plan), std::optional(72.0 * kPerMetre));
    }

    void aDrawingHasNoPaper()
    {
        PlanImage plan;
        plan.file = picture("PNG", 300.0);
        plan.drawing = Drawing{};
        QVERIFY(!unitsPerPaperMetre(plan));
    }
};

QTEST_MAIN(TestPaperScale)
#include "tst_paper_scale.moc"
