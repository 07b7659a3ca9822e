// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cad/drawing_builder.h"
#include "plan/cad/drawing_picture.h"
#include "plan/cad/dxf_survey.h"
#include "support/dxf_text.h"

#include <QGuiApplication>
#include <QTest>

#include <limits>

using namespace floorscope;

namespace {

QPolygonF square(double left, double bottom, double side)
{
    return QPolygonF(QRectF(left, bottom, side, side));
}

DrawingInk ink(const char *layer, bool hidden = false)
{
    return {QString::fromUtf8(layer), 0xff000000, hidden};
}

bool notes(const Drawing &drawing, Reason reason)
{
    return std::any_of(drawing.notes.begin(), drawing.notes.end(),
                       [reason](const Error &note) { return note.reason == reason; });
}

}   // namespace

class TestDrawing : public QObject
{
    Q_OBJECT

private slots:
    void aSurveyTellsWhatADrawingIsBeforeItIsRead()
    {
        const QByteArray dxf = DxfText("AC1027")
                                   .unit(4)
                                   .block("XREF", DxfText(), 4, "/home/other/shell.dwg")
                                   .line("0", 0, 0, 1, 1)
                                   .entity("3DSOLID", "0", {{1, "secret"}})
                                   .bytes();
        const DxfSurvey survey = surveyDxf(dxf);
        QVERIFY(survey.isUtf8);
        QVERIFY(survey.isWhole);
        QCOMPARE(survey.unitCode.value_or(-1), 4);
        QCOMPARE(survey.notDrawn, QStringList{QStringLiteral("3DSOLID")});
        QCOMPARE(survey.references, QStringList{QStringLiteral("XREF")});
        QVERIFY(!surveyDxf(dxf.left(dxf.size() - 20)).isWhole);
        QVERIFY(!surveyDxf(DxfText("AC1009").bytes()).isUtf8);
    }

    void blocksWithinBlocksAreCountedWhereTheyStand()
    {
        DxfText dxf;
        dxf.block("B0", DxfText().line("0", 0, 0, 1, 1));
        for (int i = 1; i <= 12; ++i) {
            DxfText inner;
            for (int j = 0; j < 10; ++j)
                inner.insert("0", "B" + QByteArray::number(i - 1), j, j);
            dxf.block("B" + QByteArray::number(i), inner);
        }
        QCOMPARE(surveyDxf(dxf.insert("0", "B2", 0, 0).bytes()).shapes, qint64(1 + 10 + 100 + 100));
        QVERIFY(surveyDxf(dxf.insert("0", "B12", 0, 0).bytes()).shapes > 1'000'000'000'000);
    }

    void blocksThatLeadToThemselvesEnd()
    {
        DxfText dxf;
        dxf.block("A", DxfText().insert("0", "B", 0, 0).line("0", 0, 0, 1, 1));
        dxf.block("B", DxfText().insert("0", "A", 0, 0).insert("0", "B", 0, 0));
        QVERIFY(surveyDxf(dxf.insert("0", "A", 0, 0).bytes()).shapes < 20);
    }

    void layersAreThoseOfTheShapesWallsFirst()
    {
        DrawingBuilder builder(0, {});
        for (const char *layer : {"0", "Text", "FURNITURE", "A-DOOR", "03_Fenster", "Innenwände"})
            QVERIFY(builder.line(ink(layer), 0.0, square(0, 0, 10)));
        QVERIFY(builder.line(ink("Grid", true), 0.0, square(0, 0, 5)));
        const Drawing drawing = builder.finish({}).value();
        QCOMPARE(layerNames(drawing),
                 QStringList({QStringLiteral("Innenwände"), QStringLiteral("A-DOOR"), QStringLiteral("03_Fenster"),
                              QStringLiteral("FURNITURE"), QStringLiteral("0"), QStringLiteral("Grid"),
                              QStringLiteral("Text")}));
        QVERIFY(!layersShown(drawing).contains(QStringLiteral("Grid")));
        QCOMPARE(drawing.extent, QRectF(0, 0, 10, 10));
    }

    void whatTheDrawingHidesOnALayerThatIsShownStaysHidden()
    {
        DrawingBuilder builder(0, {});
        QVERIFY(builder.line(ink("A"), 0.0, square(0, 0, 10)) && builder.line(ink("A", true), 0.0, square(0, 0, 5)));
        QVERIFY(builder.line(ink("B", true), 0.0, square(0, 0, 5)));
        QCOMPARE(builder.finish({}).value().shapes.size(), std::size_t(2));
    }

    void placesThatAreNoNumbersAndFarAwayAreLeftOut()
    {
        DrawingBuilder builder(0, {});
        for (int i = 0; i < 100; ++i)
            QVERIFY(builder.line(ink("A"), 0.0, square(3'500'000.0 + i, 5'800'000.0 + i % 7, 10)));
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(builder.line(ink("A"), 0.0, {{nan, 0.0}, {1e300, 5.0}, {0.0, nan}}));
        QVERIFY(builder.line(ink("A"), 0.0, {{0.0, 0.0}, {1.0, 1.0}}));
        const Drawing drawing = builder.finish({}).value();
        QCOMPARE(drawing.extent, QRectF(3'500'000, 5'800'000, 109, 16));
        QVERIFY(notes(drawing, Reason::FarPartsLeftOut));
    }

    /// Of a DWG nobody tells how high its texts are; an empty one is nothing to miss.
    void textsOfNoHeightAreTold()
    {
        const auto drawingWith = [](double height, const QString &words) {
            DrawingBuilder builder(0, {});
            DrawingLetters letters;
            letters.text = words;
            letters.height = height;
            return builder.line(ink("A"), 0.0, square(0, 0, 10)) && builder.text(ink("A"), letters)
                ? builder.finish({}).value()
                : Drawing();
        };
        QVERIFY(notes(drawingWith(0.0, QStringLiteral("Kitchen")), Reason::EntitiesLeftOut));
        QVERIFY(!notes(drawingWith(0.0, QStringLiteral(" ")), Reason::EntitiesLeftOut));
        const Drawing whole = drawingWith(2.5, QStringLiteral("Kitchen"));
        QVERIFY(whole.texts.size() == 1 && whole.notes.empty());
    }

    void nothingToDrawIsRefused()
    {
        DrawingBuilder empty(0, {});
        QCOMPARE(empty.finish({}).error().reason, Reason::EmptyDrawing);
        DrawingBuilder onPaper(0, {});
        QVERIFY(onPaper.paper());
        QCOMPARE(onPaper.finish({}).error().reason, Reason::OnlyOnPaper);
    }

    void chosenLayersAreDrawnAndHolesStayOpen()
    {
        DrawingBuilder builder(0, {});
        QVERIFY(builder.area(ink("Floor"), true, {square(0, 0, 100), square(40, 40, 20)}));
        QVERIFY(builder.line(ink("Wall"), 0.0, {{0, 50}, {30, 50}}));
        const Drawing drawing = builder.finish({}).value();
        const QImage both = drawingPicture(drawing, layerNames(drawing), 200);
        QCOMPARE(both.size(), QSize(200, 200));
        QCOMPARE(qAlpha(both.pixel(20, 20)), 255);
        QCOMPARE(qAlpha(both.pixel(100, 100)), 0);
        const QImage wall = drawingPicture(drawing, {QStringLiteral("Wall")}, 200);
        QCOMPARE(qAlpha(wall.pixel(20, 20)), 0);
        QVERIFY(qAlpha(wall.pixel(30, 100)) > 100 || qAlpha(wall.pixel(30, 99)) > 100);
    }

    void colorsForABlackScreenAreDarkOnWhite()
    {
        QCOMPARE(onWhite(qRgb(255, 255, 255)), qRgb(0, 0, 0));
        QCOMPARE(onWhite(qRgb(0, 0, 0)), qRgb(0, 0, 0));
        QCOMPARE(onWhite(qRgb(255, 0, 0)), qRgb(255, 0, 0));
        const QRgb yellow = onWhite(qRgb(255, 255, 0));
        QVERIFY(qRed(yellow) < 160 && qRed(yellow) == qGreen(yellow) && qBlue(yellow) == 0);
    }

    void nearNamesOfLayersAreFound()
    {
        const QStringList names{QStringLiteral("A-WALL"), QStringLiteral("A-DOOR"), QStringLiteral("Möbel")};
        QCOMPARE(nearLayers(names, QStringLiteral("wall")), QStringList{QStringLiteral("A-WALL")});
        QCOMPARE(nearLayers(names, QStringLiteral("Mobel")), QStringList{QStringLiteral("Möbel")});
        QCOMPARE(nearLayers(names, QStringLiteral("xyzzy")), QStringList());
    }
};

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
