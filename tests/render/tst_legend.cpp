// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/legend.h"

#include "render/blend.h"
#include "render/cell_image.h"
#include "render/clipped_marks.h"
#include "render/legend_layout.h"
#include "render/text_lines.h"
#include "scene_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace floorscope;

class TestLegend : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void nothingOverlapsOrLeavesTheBox_data();
    void nothingOverlapsOrLeavesTheBox();
    void narrowLegendsGiveTheirWordsTheWholeWidth();
    void noPixelOutsideTheBoxIsTouched();
    void linesEndBetweenPartsAndNeverBeforeAUnit();
    void barHasTheColorsOfTheMap();
    void clippedCellsAreExplained();
    void marksThatAreNotDrawnAreNotShown();
    void theUpperEndHasItsNumber_data();
    void theUpperEndHasItsNumber();
    void bothSidesOfAComparisonTellTheirHours();
    void theScaleAndItsEndAreNamed();
    void ticksOfAChangeStandInPairs_data();
    void ticksOfAChangeStandInPairs();
    void whatHasNoValueOnTheBarHasNone();
    void checkerboardHasThreeKeysAndNoBar();
    void besideTheQuestionOfASmallScreenItIsFlat();
    void sharesHaveNoUselessDigits();
    void aRatioReadsInPercent();
    void withoutAFieldThereIsNoBar();
    void scaleBarIsARoundNumberOfMetres_data();
    void scaleBarIsARoundNumberOfMetres();
    void scaleBarIsAsLongAsItSays();
    void scaleBarTellsFeetToo();
};

namespace {

Scene wordyScene()
{
    Scene scene = smallScene(bareLook());
    scene.legend.title = QStringLiteral("Erfassungen je beobachteter Stunde in einer Zelle von 0,5 × 0,5 m");
    scene.legend.lowWord = QStringLiteral("kaum genutzt");
    scene.legend.highWord = QStringLiteral("stark genutzt");
    scene.legend.clipped = QStringLiteral("9,1 % der genutzten Zellen liegen darüber");
    scene.legend.noDetections = QStringLiteral("Keine Erfassungen (leer, oder dort ist kein Sensor)");
    scene.legend.notCovered = QStringLiteral("Nicht von Sensoren erfasst");
    scene.legend.notes =
        QStringLiteral("558 von 585 Stunden beobachtet · 27 Stunden fehlen und sind ausgelassen · simuliert");
    return scene;
}

QList<QRectF> legendBoxes(const LegendLayout &layout)
{
    QList<QRectF> parts{layout.scaleBar};
    if (!layout.bar.isEmpty())
        parts << layout.bar;
    for (const LegendLine &line : layout.lines)
        parts << line.box;
    for (const LegendSwatch &swatch : layout.swatches)
        parts << swatch.box;
    return parts;
}

}   // namespace

void TestLegend::nothingOverlapsOrLeavesTheBox_data()
{
    QTest::addColumn<bool>("wordy");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("textHeight");
    for (const bool wordy : {false, true})
        for (const double textHeight : {11.0, 13.0, 20.0})
            for (const double width : {200.0, 260.0, 320.0, 380.0, 420.0, 520.0, 700.0, 808.0, 1000.0, 1600.0})
                QTest::addRow("%s, %g wide, text %g", wordy ? "wordy" : "short", width, textHeight)
                    << wordy << width << textHeight;
}

void TestLegend::nothingOverlapsOrLeavesTheBox()
{
    QFETCH(bool, wordy);
    QFETCH(double, width);
    QFETCH(double, textHeight);
    const Scene scene = wordy ? wordyScene() : smallScene(bareLook());
    const LegendLayout layout = layoutLegend(scene, width, textHeight);
    QCOMPARE(legendHeight(scene, width, textHeight), layout.height);
    const QList<QRectF> parts = legendBoxes(layout);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QVERIFY(QRectF(0.0, 0.0, width, layout.height).contains(parts[i]));
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF common = parts[i].intersected(parts[j]);
            QVERIFY2(common.width() < 0.5 || common.height() < 0.3 * textHeight,
                     qPrintable(QStringLiteral("parts %1 and %2 of %3").arg(i).arg(j).arg(parts.size())));
        }
    }
}

void TestLegend::linesEndBetweenPartsAndNeverBeforeAUnit()
{
    const QString notes =
        QStringLiteral("balanced scale, up to 99 % of used cells · 180 of 180 h observed · simulated");
    for (double width = 120.0; width < 700.0; width += 7.0) {
        const QStringList lines = wrappedParts(notes, width, 13.0);
        for (const QString &line : lines) {
            QVERIFY(textWidth(line, 13.0) <= width);
            for (const char *start : {"%", "h ", "·"})
                QVERIFY2(!line.startsWith(QString::fromUtf8(start)), qPrintable(line));
            QVERIFY2(!line.endsWith(QChar(0xB7)), qPrintable(line));
        }
        if (width > 300.0)   // each part has room in a line
            for (const QString &part : notes.split(QStringLiteral(" · ")))
                QCOMPARE(lines.filter(part).size(), 1);
    }
    QCOMPARE(wrapped(QStringLiteral("a cell of 0.5 × 0.5 m"), 95.0, 13.0).last(), QStringLiteral("0.5 × 0.5 m"));
}

/// The scale bar takes room beside the last lines alone.
void TestLegend::narrowLegendsGiveTheirWordsTheWholeWidth()
{
    Scene scene = smallScene(bareLook());
    scene.legend.noDetections = QStringLiteral("No change, or no detections");
    scene.legend.pale = QStringLiteral("Pale: change not established");
    scene.legend.notCovered = uncoveredText();
    scene.legend.notes = QStringLiteral(
        "balanced scale (square root), up to 99 % of changed cells · before 180 h, after 171 h · simulated");
    for (double width = 380.0; width < 640.0; width += 10.0) {   // right of short keys it costs no height at all
        const LegendLayout wide = layoutLegend(scene, width, 13.0);
        double bottom = 0.0;
        for (const LegendLine &line : wide.lines)
            bottom = std::max(bottom, line.box.bottom());
        QVERIFY2(wide.height < bottom + 0.7 * 0.9 * 13.0 + 0.5, qPrintable(QString::number(width)));
    }
    const LegendLayout layout = layoutLegend(scene, 260.0, 13.0);
    for (const QString &words : {scene.legend.noDetections, scene.legend.pale, scene.legend.notCovered})
        QVERIFY(std::any_of(layout.lines.begin(), layout.lines.end(),
                            [&](const LegendLine &line) { return line.text == words; }));
}

void TestLegend::noPixelOutsideTheBoxIsTouched()
{
    for (const double width : {380.0, 808.0}) {
        const Scene scene = wordyScene();
        const double height = std::ceil(legendHeight(scene, width, 13.0));
        QImage image(int(width) + 80, int(height) + 80, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        const QRect box(40, 40, int(width), int(height));
        paintLegend(painter, box, scene, 20.0, 13.0, lightTheme());
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (!box.contains(x, y))
                    QCOMPARE(image.pixel(x, y), QColor(Qt::magenta).rgb());
    }
}

void TestLegend::barHasTheColorsOfTheMap()
{
    for (const Blend blend : {Blend::Over, Blend::Multiply, Blend::Screen}) {
        Look look = bareLook();
        look.opacityPercent = 60.0;
        look.blend = blend;
        Scene scene = smallScene(look);
        if (blend == Blend::Screen)
            scene.dark = true;
        const QRgb paper = blend == Blend::Screen ? qRgb(0x1e, 0x22, 0x28) : qRgb(255, 255, 255);
        const LegendLayout layout = layoutLegend(scene, 600.0, 13.0);
        QImage image(600, int(std::ceil(layout.height)), QImage::Format_RGB32);
        QPainter painter(&image);
        paintLegend(painter, QRectF(image.rect()), scene, 20.0, 13.0, lightTheme());
        painter.end();
        for (const double place : {0.1, 0.35, 0.5, 0.8, 0.97}) {
            const double value = scene.field->scale.valueAt(place);
            const QRgb wanted = blended(paper, premultiplied(scene.field->scale.paintAt(value), 0.6), blend);
            const QRgb pixel =
                image.pixel(int(layout.bar.left() + place * layout.bar.width()), int(layout.bar.center().y()));
            QVERIFY(std::abs(qRed(pixel) - qRed(wanted)) <= 4 && std::abs(qGreen(pixel) - qGreen(wanted)) <= 4
                    && std::abs(qBlue(pixel) - qBlue(wanted)) <= 4);
        }
    }
}

void TestLegend::clippedCellsAreExplained()
{
    const LegendLayout layout = layoutLegend(smallScene(bareLook()), 600.0, 13.0);
    QVERIFY(layout.capRight && !layout.capLeft);
    QVERIFY(std::any_of(layout.swatches.begin(), layout.swatches.end(),
                        [](const LegendSwatch &swatch) { return swatch.key == LegendKey::Clipped; }));
    QVERIFY(std::any_of(layout.lines.begin(), layout.lines.end(),
                        [](const LegendLine &line) { return line.text.contains(QStringLiteral("of cells above")); }));
}

void TestLegend::marksThatAreNotDrawnAreNotShown()
{
    for (const Scene &scene : {smallScene(bareLook()), wordyScene()}) {
        for (const double width : {380.0, 600.0, 1000.0}) {
            const LegendLayout with = layoutLegend(scene, width, 13.0),
                               without = layoutLegend(scene, width, 13.0, false);
            QCOMPARE(without.swatches.size() + 1, with.swatches.size());
            QCOMPARE(without.lines.size(), with.lines.size());
            QCOMPARE(without.height, with.height);
        }
    }
    QVERIFY(hasClippedMarks(smallField(bareLook()), 12.0));
    QVERIFY(!hasClippedMarks(smallField(bareLook()), 11.9));   // cells under 6 pixels
}

void TestLegend::theUpperEndHasItsNumber_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("number");
    for (const Scale scale : {Scale::Linear, Scale::SquareRoot, Scale::Logarithm}) {
        QTest::addRow("785, scale %d", int(scale)) << int(scale) << 785.0 << QStringLiteral("785");
        QTest::addRow("98.94, scale %d", int(scale)) << int(scale) << 98.94 << QStringLiteral("98.9");
        QTest::addRow("a million, scale %d", int(scale)) << int(scale) << 1234567.0 << QStringLiteral("1,234,567");
        QTest::addRow("0.0415, scale %d", int(scale)) << int(scale) << 0.0415 << QStringLiteral("0.0415");
    }
}

void TestLegend::theUpperEndHasItsNumber()
{
    QFETCH(int, scale);
    QFETCH(double, high);
    QFETCH(QString, number);
    Look look = bareLook();
    look.scale = static_cast<Scale>(scale);
    Scene scene = smallScene(look);
    scene.field->scale =
        ColorScale(look, paletteFor({}, false, false), {0.0, high, 11, 1, 0}, scene.field->values, false);
    for (const double width : {260.0, 420.0, 1000.0}) {
        const LegendLayout layout = layoutLegend(scene, width, 13.0);
        const auto line = std::find_if(layout.lines.begin(), layout.lines.end(),
                                       [&](const LegendLine &l) { return l.text == number; });
        QVERIFY(line != layout.lines.end());
        QVERIFY(line->box.right() > layout.bar.right() - 2.0 && line->box.right() < layout.bar.right() + 13.0);
    }
}

void TestLegend::bothSidesOfAComparisonTellTheirHours()
{
    LegendFacts facts;
    facts.meaning = FieldMeaning::ChangePerHour;
    facts.observedHours = 180.0;
    facts.askedHours = 180.0;
    facts.otherHours = 171.0;
    facts.otherAskedHours = 180.0;
    facts.otherMissingHours = 9.0;
    const QString notes = legendText(facts, smallField(bareLook()).scale).notes;
    QCOMPARE(notes,
             QStringLiteral("balanced scale (square root), up to 99 % of changed cells · "
                            "180 of 180 h before, 171 of 180 h after · 9 h missing after, left out"));
    facts.meaning = FieldMeaning::PerHour;   // the legend of both sides stands beside that of the change
    QCOMPARE(legendText(facts, smallField(bareLook()).scale).notes,
             QStringLiteral("balanced scale (square root), up to 99 % of used cells"));
}

void TestLegend::theScaleAndItsEndAreNamed()
{
    const auto note = [](const Look &look, bool change) {
        const ColorScale scale(look, paletteFor({}, false, change), {0.0, 1.0, 4, 0, 0}, {1.0}, change);
        LegendFacts facts;
        facts.meaning = change ? FieldMeaning::ChangePerHour : FieldMeaning::PerHour;
        return legendText(facts, scale).notes.section(QStringLiteral(" · "), 0, 0);
    };
    Look look;
    look.scale = Scale::Logarithm;
    look.clipPercentile = 99.5;
    QCOMPARE(note(look, false), QStringLiteral("wide scale (logarithm), up to 99.5 % of used cells"));
    look.clipPercentile = 100.0;
    QCOMPARE(note(look, false), QStringLiteral("wide scale (logarithm), up to the busiest cell"));
    QCOMPARE(note(look, true), QStringLiteral("wide scale (logarithm), up to the greatest change"));
    look.range = LockedRange{0.0, 5.0};
    QCOMPARE(note(look, false), QStringLiteral("wide scale (logarithm), ends set by hand"));
    QCOMPARE(note(look, true), QStringLiteral("wide scale (logarithm), up to the greatest change"));
    look.scale = Scale::Rank;
    QCOMPARE(note(look, true), QStringLiteral("order only: equal steps of color are not equal amounts"));
    QCOMPARE(note(look, false), QStringLiteral("order only: equal steps of color are not equal amounts"));
    look.style = Style::Checkerboard;
    QCOMPARE(note(look, false), QStringLiteral("observed hours unknown"));
}

void TestLegend::ticksOfAChangeStandInPairs_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<double>("high");
    for (const Scale scale : {Scale::Linear, Scale::SquareRoot, Scale::Logarithm})
        for (const double high : {0.0415, 98.94, 797.0, 1234567.0})
            QTest::addRow("%g, scale %d", high, int(scale)) << int(scale) << high;
}

void TestLegend::ticksOfAChangeStandInPairs()
{
    QFETCH(int, scale);
    QFETCH(double, high);
    Look look = bareLook();
    look.scale = static_cast<Scale>(scale);
    Scene scene = smallScene(look);
    scene.field->meaning = FieldMeaning::ChangePerHour;
    scene.field->scale = ColorScale(look, paletteFor({}, false, true), {-high, high, 11, 1, 0}, {}, true);
    for (const double width : {260.0, 420.0, 1000.0}) {
        const LegendLayout layout = layoutLegend(scene, width, 13.0);
        std::vector<double> ticks = layout.ticks;
        std::sort(ticks.begin(), ticks.end());
        for (std::size_t i = 0; i < ticks.size(); ++i)
            QVERIFY(std::abs(ticks[i] + ticks[ticks.size() - 1 - i] - 2.0 * layout.bar.center().x()) < 1e-6);
        QCOMPARE(ticks.size() % 2, std::size_t(1));   // 0 is there
        // a narrow bar has no room for many digits, nor for the round numbers that a linear one has near its ends
        const bool isCrowded = high < 1.0 || high > 1e6 || look.scale == Scale::Linear;
        QVERIFY2(ticks.size() >= 5 || (width < 400.0 && isCrowded), qPrintable(QString::number(width)));
    }
}

void TestLegend::whatHasNoValueOnTheBarHasNone()
{
    Scene scene = wordyScene();
    QVERIFY(!layoutLegend(scene, 600.0, 13.0).bar.isEmpty());
    scene.legend.lowWord.clear();
    const LegendLayout layout = layoutLegend(scene, 600.0, 13.0);
    QVERIFY(layout.bar.isEmpty() && layout.ticks.empty());
    QVERIFY(layout.lines.front().text.startsWith(QStringLiteral("Erfassungen")));
}

void TestLegend::checkerboardHasThreeKeysAndNoBar()
{
    Look look = bareLook();
    look.style = Style::Checkerboard;
    const LegendLayout layout = layoutLegend(smallScene(look), 600.0, 13.0);
    QVERIFY(layout.bar.isEmpty());
    QVERIFY(!layout.lines.front().text.contains(QStringLiteral("per hour")));
    QCOMPARE(layout.swatches.size(), std::size_t(3));
    QCOMPARE(layout.swatches[0].key, LegendKey::Used);
    QCOMPARE(layout.swatches[1].key, LegendKey::NoDetections);
    QCOMPARE(layout.swatches[2].key, LegendKey::Outside);
}

/// The middle of a window of 1280 pixels has 688 for the legend; the floor needs the height.
void TestLegend::besideTheQuestionOfASmallScreenItIsFlat()
{
    Scene scene = smallScene(bareLook());
    scene.legend.noDetections = QStringLiteral("No detections");
    scene.legend.notCovered = uncoveredText();
    scene.legend.notes = QStringLiteral("180 of 180 h observed · simulated");
    const LegendLayout layout = layoutLegend(scene, 688.0, 13.0);
    QVERIFY2(layout.height < 7.5 * 13.0, qPrintable(QString::number(layout.height)));
    QVERIFY(layout.scaleBar.width() >= 6.0 * 13.0);
}

void TestLegend::sharesHaveNoUselessDigits()
{
    const auto clipped = [](std::size_t above, std::size_t occupied, double share = 0.0) {
        const ValueRange range{0.0, 1.0, occupied, above, 0, share};
        const ColorScale scale(bareLook(), paletteFor({}, false, false), range, {}, false);
        return legendText({}, scale).clipped;
    };
    QCOMPARE(clipped(10, 1000), QStringLiteral("1 % of cells above"));
    QCOMPARE(clipped(14, 1000), QStringLiteral("1.4 % of cells above"));
    QCOMPARE(clipped(123, 1000), QStringLiteral("12 % of cells above"));
    QCOMPARE(clipped(1, 10000), QStringLiteral("under 0.1 % of cells above"));
    QCOMPARE(clipped(10, 1000, 0.0734), QStringLiteral("1 % of cells above, with 7.3 % of detections"));
}

void TestLegend::aRatioReadsInPercent()
{
    Scene scene = smallScene(bareLook());
    FieldLayer &field = *scene.field;
    field.meaning = FieldMeaning::ChangeRatio;
    Look look = bareLook();
    look.scale = Scale::Linear;
    field.scale = ColorScale(look, paletteFor({}, false, true), {-2.0, 2.0, 4, 0, 0}, field.values, true);
    QStringList texts;
    for (const LegendLine &line : layoutLegend(scene, 700.0, 13.0).lines)
        texts << line.text;
    QVERIFY(texts.contains(QStringLiteral("−75")));
    QVERIFY(texts.contains(QStringLiteral("0")));
    QVERIFY(texts.contains(QStringLiteral("+300")));
    QVERIFY(texts.contains(QStringLiteral("−50")) && texts.contains(QStringLiteral("+100")));
    const auto told = [](double factor) { return tickText(std::log2(factor), FieldMeaning::ChangeRatio); };
    QCOMPARE(told(1.5), QStringLiteral("+50"));
    QCOMPARE(told(1.0 / 3.0), QStringLiteral("−67"));
    QCOMPARE(told(1.0 + 1e-12), QStringLiteral("0"));
    QCOMPARE(told(1.005), QStringLiteral("+0.5"));
    QCOMPARE(told(0.001), QStringLiteral("−99.9"));   // not "−100": something is left
    QCOMPARE(told(1000.0), QStringLiteral("+99,900"));
    LegendFacts facts;
    facts.meaning = FieldMeaning::ChangeRatio;
    QVERIFY(legendText(facts, field.scale).notes.startsWith(QStringLiteral("+100 % is as strong as −50 %, ")));
}

void TestLegend::withoutAFieldThereIsNoBar()
{
    Scene scene;
    const LegendLayout layout = layoutLegend(scene, 600.0, 13.0);
    QVERIFY(layout.bar.isEmpty() && layout.lines.empty() && layout.swatches.empty());
    QVERIFY(layout.height > 26.0);   // the scale bar stays
}

void TestLegend::scaleBarIsARoundNumberOfMetres_data()
{
    QTest::addColumn<double>("longest");
    QTest::addColumn<double>("wanted");
    QTest::newRow("just under 5") << 4.99 << 2.0;
    QTest::newRow("exactly 5") << 5.0 << 5.0;
    QTest::newRow("over 5") << 9.9 << 5.0;
    QTest::newRow("10") << 10.0 << 10.0;
    QTest::newRow("a campus") << 870.0 << 500.0;
    QTest::newRow("centimetres") << 0.23 << 0.2;
    QTest::newRow("under 2") << 1.99 << 1.0;
}

void TestLegend::scaleBarIsARoundNumberOfMetres()
{
    QFETCH(double, longest);
    QFETCH(double, wanted);
    QVERIFY(std::abs(roundLength(longest) - wanted) < 1e-12 * wanted + 1e-15);
}

/// Above the bar of metres, its own length a round number of feet, and the legend has room for both.
void TestLegend::scaleBarTellsFeetToo()
{
    const double pixelsPerMetre = 12.5, pixelsPerFoot = pixelsPerMetre * 0.3048;
    const QRectF box(10.0, 10.0, 130.0, 13.0 * scaleBarLines(true));
    const auto painted = [&](bool feet) {
        QImage image(150, 90, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintScaleBar(painter, box, pixelsPerMetre, 13.0, lightTheme(), feet);
        return image;
    };
    const QImage bars = painted(true);
    const auto darkIn = [&bars](double y) {
        int dark = 0;
        for (int x = 0; x < bars.width(); ++x)
            dark += qGray(bars.pixel(x, int(y))) < 128 ? 1 : 0;
        return dark;
    };
    const QRectF above = box.adjusted(0.0, 0.0, 0.0, -13.0 * scaleBarLines(false));
    QVERIFY(std::abs(darkIn(scaleBarLine(box, pixelsPerMetre, 13.0).y1()) - 10.0 * pixelsPerMetre) <= 2.0);
    QVERIFY(std::abs(darkIn(scaleBarLine(above, pixelsPerFoot, 13.0).y1()) - 20.0 * pixelsPerFoot) <= 2.0);
    QVERIFY(painted(false) != bars);
    Scene scene;
    const double low = layoutLegend(scene, 600.0, 13.0).height;
    scene.feet = true;
    QVERIFY(layoutLegend(scene, 600.0, 13.0).height > low + 25.0);
}

void TestLegend::scaleBarIsAsLongAsItSays()
{
    const QRectF box(10.0, 10.0, 130.0, 32.0);
    for (const double pixelsPerMetre : {3.379, 12.5, 20.0, 87.3}) {
        const QLineF line = scaleBarLine(box, pixelsPerMetre, 13.0);
        const double length = roundLength(box.width() / pixelsPerMetre) * pixelsPerMetre;
        QVERIFY(std::abs(line.length() - length) < 1e-9);
        QImage image(150, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintScaleBar(painter, box, pixelsPerMetre, 13.0, lightTheme());
        painter.end();
        int dark = 0;   // without antialiasing: pixels of the line itself
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, int(line.y1()))) < 128 ? 1 : 0;
        QVERIFY2(std::abs(dark - length) <= 2.0, qPrintable(QStringLiteral("%1 against %2").arg(dark).arg(length)));
    }
}

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
