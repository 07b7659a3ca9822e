// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cad/cad_module.h"
#include "plan/plan_image.h"
#include "support/dxf_text.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace floorscope;

namespace {

/// The plan is 100 × 50 units, framed on the layer Frame, on 1000 × 500 pixels.
DxfText framed(const QByteArray &version = "AC1015")
{
    return DxfText(version).layer("Frame").frame("Frame", 0, 0, 100, 50);
}

Result<PlanImage> plan(const QByteArray &bytes)
{
    return planFromBytes(bytes, QStringLiteral("plan.dxf"), {.longestSide = 1000});
}

/// Whether something is drawn within a unit of the place; y up.
bool isDrawn(const PlanImage &plan, double x, double y)
{
    const QImage &image = plan.levels.front();
    const double scale = image.width() / plan.units.width();
    const int reach = static_cast<int>(scale);
    const QPoint at(static_cast<int>(x * scale), static_cast<int>((plan.units.height() - y) * scale));
    for (int dx = -reach; dx <= reach; ++dx)
        for (int dy = -reach; dy <= reach; ++dy)
            if (image.rect().contains(at + QPoint(dx, dy)) && qAlpha(image.pixel(at + QPoint(dx, dy))) > 100)
                return true;
    return false;
}

QRgb color(const PlanImage &plan, double x, double y)
{
    const QImage &image = plan.levels.front();
    const double scale = image.width() / plan.units.width();
    return image.pixel(static_cast<int>(x * scale), static_cast<int>((plan.units.height() - y) * scale));
}

bool notes(const PlanImage &plan, Reason reason)
{
    return std::any_of(plan.notes.begin(), plan.notes.end(),
                       [reason](const Error &note) { return note.reason == reason; });
}

}   // namespace

class TestCadPlan : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!cadModule())
            QSKIP("The module for CAD drawings is not here.");
    }

    void linesAndArcsLieWhereTheDrawingSays()
    {
        const Result<PlanImage> image =
            plan(framed()
                     .line("Frame", 10, 10, 30, 40)
                     .entity("ARC", "Frame", {{10, "60"}, {20, "10"}, {40, "20"}, {50, "0"}, {51, "90"}})
                     .entity("CIRCLE", "Frame", {{10, "85"}, {20, "35"}, {40, "5"}})
                     .bytes());
        QVERIFY(image);
        QCOMPARE(image->units, QSizeF(100, 50));
        QVERIFY(image->vector);
        QCOMPARE(image->levels.front().size(), QSize(1000, 500));
        QVERIFY(isDrawn(*image, 20, 25));
        const double s = 20.0 * std::sqrt(0.5);
        QVERIFY(isDrawn(*image, 60 + s, 10 + s));
        QVERIFY(!isDrawn(*image, 60 - s, 10 + s));
        QVERIFY(isDrawn(*image, 90, 35) && isDrawn(*image, 85, 40) && !isDrawn(*image, 85, 35));
    }

    void bulgesOfPolylinesAreArcs()
    {
        const Result<PlanImage> image = plan(
            framed()
                .entity("LWPOLYLINE", "Frame",
                        {{90, "2"}, {70, "1"}, {10, "40"}, {20, "25"}, {42, "1"}, {10, "60"}, {20, "25"}, {42, "1"}})
                .bytes());
        QVERIFY(image);
        QVERIFY(isDrawn(*image, 50, 35) && isDrawn(*image, 50, 15));
        QVERIFY(!isDrawn(*image, 50, 25));
    }

    void blocksStandWhereTheyAreInserted()
    {
        DxfText dxf = framed().layer("Desk").block("DESK", DxfText().frame("0", 0, 0, 10, 4));
        dxf.entity("INSERT", "Desk", {{2, "DESK"}, {10, "20"}, {20, "20"}, {41, "2"}, {42, "2"}, {50, "90"}});
        const Result<PlanImage> image = plan(dxf.bytes());
        QVERIFY(image);
        QVERIFY(isDrawn(*image, 20, 30) && isDrawn(*image, 12, 30) && isDrawn(*image, 16, 40));
        QVERIFY(!isDrawn(*image, 30, 24));
        // what is on layer 0 in the block is on the layer of its insert
        QCOMPARE(image->layers, QStringList({QStringLiteral("Desk"), QStringLiteral("Frame")}));
        QVERIFY(!isDrawn(*withLayers(*image, {QStringLiteral("Frame")}), 20, 30));
    }

    void solidHatchesAreFilledAndHatchedOnesTinted()
    {
        const auto hatch = [](const QByteArray &pattern, bool solid, double left) {
            const auto x = [left](double more) { return DxfText::text(left + more); };
            return DxfText().entity("HATCH", "Area", {{2, pattern}, {70, solid ? "1" : "0"},
                                                      {71, "0"},    {91, "1"},
                                                      {92, "1"},    {93, "4"},
                                                      {72, "1"},    {10, x(0)},
                                                      {20, "10"},   {11, x(20)},
                                                      {21, "10"},   {72, "1"},
                                                      {10, x(20)},  {20, "10"},
                                                      {11, x(20)},  {21, "40"},
                                                      {72, "1"},    {10, x(20)},
                                                      {20, "40"},   {11, x(0)},
                                                      {21, "40"},   {72, "1"},
                                                      {10, x(0)},   {20, "40"},
                                                      {11, x(0)},   {21, "10"},
                                                      {97, "0"},    {75, "0"},
                                                      {76, "1"}});
        };
        DxfText dxf = framed().layer("Area", 1);
        dxf.block("S", hatch("SOLID", true, 10)).insert("Area", "S", 0, 0);
        dxf.block("P", hatch("ANSI31", false, 60)).insert("Area", "P", 0, 0);
        const Result<PlanImage> image = plan(dxf.bytes());
        QVERIFY(image);
        QCOMPARE(color(*image, 20, 25), qRgb(255, 0, 0));
        QVERIFY(qAlpha(color(*image, 70, 25)) > 10 && qAlpha(color(*image, 70, 25)) < 100);
    }

    void textsAreDrawnAsHighAsTheyAre()
    {
        const Result<PlanImage> image =
            plan(framed().entity("TEXT", "Frame", {{10, "10"}, {20, "20"}, {40, "10"}, {1, "HHHH"}}).bytes());
        QVERIFY(image);
        QVERIFY(isDrawn(*image, 13, 25));
        const QImage &pixels = image->levels.front();
        int top = pixels.height(), bottom = 0;
        for (int y = 50; y < 450; ++y)
            for (int x = 95; x < 400; ++x)
                if (qAlpha(pixels.pixel(x, y)) > 128) {
                    top = std::min(top, y);
                    bottom = std::max(bottom, y);
                }
        QVERIFY2(std::abs(top - 200) <= 4 && std::abs(bottom - 300) <= 4,
                 qPrintable(QStringLiteral("%1 %2").arg(top).arg(bottom)));
    }

    void frozenLayersAndThoseThatAreOffAreListedAndNotDrawn()
    {
        const Result<PlanImage> image = plan(framed()
                                                 .layer("Frozen", 1, 1)
                                                 .layer("Off", -2)
                                                 .line("Frozen", 10, 10, 90, 10)
                                                 .line("Off", 10, 20, 90, 20)
                                                 .bytes());
        QVERIFY(image);
        QCOMPARE(image->layers, QStringList{QStringLiteral("Frame")});
        QCOMPARE(layerNames(*image->drawing),
                 QStringList({QStringLiteral("Frame"), QStringLiteral("Frozen"), QStringLiteral("Off")}));
        QVERIFY(!isDrawn(*image, 50, 10) && !isDrawn(*image, 50, 20));
        const PlanImage all = *withLayers(*image, layerNames(*image->drawing));
        QVERIFY(isDrawn(all, 50, 10) && isDrawn(all, 50, 20));
        QCOMPARE(all.units, image->units);
    }

    void chosenLayersThatReachFartherAreToldToBeCutOff()
    {
        const Result<PlanImage> image = plan(framed()
                                                 .layer("Inside", 1, 1)
                                                 .layer("Beyond", -2)
                                                 .line("Inside", 0, 10, 100, 10)
                                                 .line("Beyond", 10, 20, 130, 20)
                                                 .bytes());
        QVERIFY(image && !notes(*image, Reason::LayersCutOff));
        const QString frame = QStringLiteral("Frame"), inside = QStringLiteral("Inside"),
                      beyond = QStringLiteral("Beyond");
        const PlanImage all = *withLayers(*image, {frame, inside, beyond});
        QVERIFY(isDrawn(all, 99, 20));
        QCOMPARE(all.units, image->units);   // what places the plan stays true
        QCOMPARE(std::count_if(all.notes.begin(), all.notes.end(),
                               [](const Error &note) { return note.reason == Reason::LayersCutOff; }),
                 1);
        QCOMPARE(std::get<QString>(all.notes.back().facts.front()), beyond);
        QVERIFY(!notes(*withLayers(all, {frame, inside}), Reason::LayersCutOff));
        QCOMPARE(withLayers(all, {beyond})->notes.size(), all.notes.size());
    }

    void paperSpaceIsNotDrawn()
    {
        DxfText dxf = framed().entity("LINE", "Frame", {{67, "1"}, {10, "0"}, {20, "0"}, {11, "400"}, {21, "300"}});
        const Result<PlanImage> image = plan(dxf.bytes());
        QVERIFY(image);
        QCOMPARE(image->units, QSizeF(100, 50));
        const Result<PlanImage> nothing =
            plan(DxfText().entity("LINE", "0", {{67, "1"}, {10, "0"}, {20, "0"}, {11, "4"}, {21, "3"}}).bytes());
        QCOMPARE(nothing.error().reason, Reason::OnlyOnPaper);
    }

    void whiteLinesAreDark()
    {
        const Result<PlanImage> image =
            plan(framed()
                     .layer("White", 7)
                     .line("White", 10, 25, 90, 25)
                     .entity("LINE", "Frame", {{420, "16777215"}, {10, "10"}, {20, "40"}, {11, "90"}, {21, "40"}})
                     .bytes());
        QVERIFY(image);
        QVERIFY(isDrawn(*image, 50, 25) && isDrawn(*image, 50, 40));
        for (int y = 0; y < 500; ++y)
            if (qAlpha(image->levels.front().pixel(500, y)) == 255)
                QVERIFY(qGray(image->levels.front().pixel(500, y)) < 100);
        QVERIFY(!image->dark);
    }

    void unitsAreThoseOfTheHeader()
    {
        QCOMPARE(plan(framed().unit(6).bytes())->drawing->unitCode.value_or(-1), 6);
        QVERIFY(!plan(framed().bytes())->drawing->unitCode);
    }

    void namesAreReadInTheEncodingOfTheirTime()
    {
        const QString name = QStringLiteral("Möbel");
        QCOMPARE(plan(framed("AC1027").line(name.toUtf8(), 1, 1, 2, 2).bytes())->layers.front(), name);
        QCOMPARE(plan(framed("AC1015").line("M\\U+00F6bel", 1, 1, 2, 2).bytes())->layers.front(), name);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("a newer DWG") << QByteArray("AC1032") + QByteArray(2000, '\0') << Reason::DwgOfRelease;
        QTest::newRow("a DWG that nobody knows") << QByteArray("AC1099") << Reason::DwgOfUnknownRelease;
        QTest::newRow("a damaged DWG") << QByteArray("AC1015") + QByteArray(2000, '\0') << Reason::DrawingDamaged;
        QTest::newRow("binary DXF") << QByteArray("AutoCAD Binary DXF\r\n\x1a\0", 22) << Reason::BinaryDxf;
        QTest::newRow("an empty drawing") << DxfText().bytes() << Reason::EmptyDrawing;
        QTest::newRow("a point") << DxfText().line("0", 1, 1, 1, 1).bytes() << Reason::EmptyDrawing;
        QTest::newRow("a section that is none")
            << QByteArray("0\nSECTION\n2\nHEADER\nno code\n") << Reason::DrawingDamaged;
    }

    void whatIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Reason, reason);
        const Result<PlanImage> refused = plan(bytes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, reason);
        QCOMPARE(refused.error().where, QStringLiteral("plan.dxf"));
    }

    void aDrawingThatIsCutOffIsDrawnAsFarAsItGoes()
    {
        QByteArray bytes = framed().bytes();
        bytes.truncate(bytes.indexOf("0\nEOF"));
        const Result<PlanImage> image = plan(bytes);
        QVERIFY(image);
        QVERIFY(notes(*image, Reason::DrawingCutOff));
    }

    void blocksThatGrowWithoutEndAreRefusedAtOnce()
    {
        DxfText dxf = framed();
        dxf.block("B0", DxfText().line("0", 0, 0, 1, 1));
        for (int i = 1; i <= 9; ++i) {
            DxfText inner;
            for (int j = 0; j < 10; ++j)
                inner.insert("0", "B" + QByteArray::number(i - 1), j, j);
            dxf.block("B" + QByteArray::number(i), inner);
        }
        QElapsedTimer timer;
        timer.start();
        const Result<PlanImage> refused = plan(dxf.insert("0", "B9", 0, 0).bytes());
        QCOMPARE(refused.error().kind, ErrorKind::PlanTooLarge);
        QVERIFY(timer.elapsed() < 5000);
        DxfText cycle = framed();
        cycle.block("A", DxfText().insert("0", "A", 1, 1).line("0", 10, 10, 20, 20)).insert("0", "A", 0, 0);
        QVERIFY(plan(cycle.bytes()));
    }

    void aReferenceIsNamedAndNotOpened()
    {
        DxfText dxf = framed().block("SHELL", DxfText(), 4, "/etc/passwd").insert("Frame", "SHELL", 0, 0);
        const Result<PlanImage> image = plan(dxf.bytes());
        QVERIFY(image);
        QVERIFY(notes(*image, Reason::ReferenceNotDrawn));
    }

    void aTextOfMegabytesIsNoTrouble()
    {
        const Result<PlanImage> image =
            plan(framed()
                     .entity("TEXT", "Frame", {{10, "1"}, {20, "1"}, {40, "1"}, {1, QByteArray(5'000'000, 'x')}})
                     .bytes());
        QVERIFY(image);
        QVERIFY(image->drawing->texts.empty() || image->drawing->texts[0].text.size() <= 2000);
    }

    /// The share grows to the end, and who gives up is heard.
    void openingTellsItsShareAndCanBeGivenUp()
    {
        DxfText drawing = framed();
        for (int i = 0; i < 5000; ++i)
            drawing.line("Frame", 0, i * 0.01, 100, i * 0.01);
        const QByteArray bytes = drawing.bytes();
        std::vector<double> shares;
        PlanRequest request;
        request.goOn = GoOn([&shares](double share) {
            shares.push_back(share);
            return true;
        });
        QVERIFY(planFromBytes(bytes, QStringLiteral("plan.dxf"), request));
        QVERIFY(shares.size() > 8);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QVERIFY(shares.front() < 0.3 && shares.back() > 0.9 && shares.back() <= 1.0);
        for (const double last : {0.0, 0.5, 0.8}) {   // while it is read, and while it is drawn
            request.goOn = GoOn([last](double share) { return share <= last; });
            QCOMPARE(planFromBytes(bytes, QStringLiteral("plan.dxf"), request).error().kind, ErrorKind::GivenUp);
        }
    }
};

QTEST_MAIN(TestCadPlan)
#include "tst_cad_plan.moc"
