// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_image.h"
#include "plan/plan_svg_text.h"
#include "plan/svg_drawers.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace floorscope;

namespace {

constexpr int kSide = 400;

/// A drawing of 400 × 200 units with a white floor.
QByteArray makeSvg(const QByteArray &body)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 400 200">)"
           R"(<rect width="400" height="200" fill="#fff"/>)"
        + body + "</svg>";
}

SvgDrawing drawing(const QByteArray &svg)
{
    return readSvgText(svg).map([](const SvgText &read) { return SvgDrawing{read.text, read.units, {}}; }).value();
}

QByteArray picture(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QColor at(const QImage &image, double x, double y)
{
    return image.pixelColor(static_cast<int>(x / 400.0 * image.width()), static_cast<int>(y / 200.0 * image.height()));
}

std::vector<Reason> reasons(const std::vector<Error> &notes)
{
    std::vector<Reason> found;
    for (const Error &note : notes)
        found.push_back(note.reason);
    return found;
}

QString fact(const Error &note)
{
    return std::get<QString>(note.facts.front());
}

}   // namespace

class TestSvgPlan : public QObject
{
    Q_OBJECT

private slots:
    void whatSvgKnowsIsDrawn_data();
    void whatSvgKnowsIsDrawn();
    void whatIsDrawnAgreesWithRsvgConvert_data();
    void whatIsDrawnAgreesWithRsvgConvert();
    void whatIsNotDrawnIsNamed_data();
    void whatIsNotDrawnIsNamed();
    void aPageOnWhichNothingIsDrawnIsTold_data();
    void aPageOnWhichNothingIsDrawnIsTold();
    void anEncodingThatIsNotToldIsNamed();
    void aFallbackOfASwitchIsDrawnAndNotNamed();
    void aLinkedPictureIsDrawnOrNamed_data();
    void aLinkedPictureIsDrawnOrNamed();
    void qtOpensNoLinkedPictureAndNamesIt();
    void manyLinksAreNamedOnce();
    void picturesInADrawingAreDrawnOrCounted();
    void aLargeScanInADrawingIsDrawn();
    void aDrawingWithoutASizeIsCountedFromItsOrigin();
    void aViewBoxOfNoSizeCountsAsNone();
    void noDrawingTakesForEver_data();
    void noDrawingTakesForEver();
};

void TestSvgPlan::whatSvgKnowsIsDrawn_data()
{
    QTest::addColumn<QByteArray>("body");   // green at 100, 50, white at 300, 150
    QTest::addColumn<QString>("name");      // by which Qt tells that it does not draw it; empty: it does
    const auto row = [](const char *title, const char *body, const char *name) {
        QTest::newRow(title) << QByteArray(body) << QString::fromLatin1(name);
    };
    row("symbol",
        R"(<symbol id="d"><rect width="60" height="60" fill="#0f0"/></symbol><use xlink:href="#d" x="80" y="20"/>)",
        "symbol");
    row("svg in the svg",
        R"(<svg x="50" y="10" width="100" height="100" viewBox="0 0 2 2"><rect width="2" height="2" fill="#0f0"/></svg>)",
        "svg");
    row("pattern",
        R"(<pattern id="p" width="9" height="9" patternUnits="userSpaceOnUse"><rect width="9" height="9" fill="#0f0"/></pattern><rect width="200" height="100" fill='url(#p)'/>)",
        "pattern");
    row("clip path",
        R"(<clipPath id="c"><rect width="200" height="100"/></clipPath><rect width="400" height="200" fill="#0f0" clip-path='url(#c)'/>)",
        "clipPath");
    row("mask",
        R"(<mask id="m"><rect width="200" height="100" fill="#fff"/></mask><rect width="400" height="200" fill="#0f0" mask='url(#m)'/>)",
        "mask");
    row("marker",
        R"(<marker id="m" markerWidth="40" markerHeight="40" refX="20" refY="20" markerUnits="userSpaceOnUse"><rect width="40" height="40" fill="#0f0"/></marker><path d="M100 50H200" stroke="#000" marker-start='url(#m)'/>)",
        "marker");
    row("units of CSS", R"(<rect x="0.5in" y="10mm" width="40mm" height="40pt" fill="#0f0"/>)", "x=\"0.5in\"");
    row("a style behind what it colours", R"(<rect class="g" width="200" height="100"/><style>.g{fill:#0f0}</style>)",
        "style");
    row("important",
        R"(<style>.g{fill:#0f0 !important}</style><rect class="g" width="200" height="100" style="fill:#00f"/>)",
        "!important");
    row("geometry as a style", R"(<rect style="x:10px;width:200px;height:100px;fill:#0f0"/>)", "x:");
    row("hsl", "<rect width='200' height='100' fill='hsl(120, 100%, 50%)'/>", "hsl()");
    row("percent", R"(<rect width="50%" height="50%" fill="#0f0"/>)", "");
}

void TestSvgPlan::whatSvgKnowsIsDrawn()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    const SvgDrawing svg = drawing(makeSvg(body));
    const Result<DecodedPlan> byQt = drawByQt(svg, kSide);
    QVERIFY(byQt);
    QCOMPARE(reasons(byQt->notes),
             name.isEmpty() ? std::vector<Reason>{} : std::vector<Reason>{Reason::SvgPartsLeftOutByQt});
    if (!name.isEmpty())
        QVERIFY2(fact(byQt->notes.front()).split(QStringLiteral(", ")).contains(name),
                 qPrintable(fact(byQt->notes.front())));
    if (!rsvgLibrary())
        QSKIP("librsvg is not here");
    const Result<DecodedPlan> plan = drawByRsvg(*rsvgLibrary(), svg, kSide);
    QVERIFY(plan);
    QCOMPARE(plan->units, QSizeF(400, 200));
    QCOMPARE(at(plan->pixels, 100, 50), QColor(Qt::green));
    QCOMPARE(at(plan->pixels, 300, 150), QColor(Qt::white));
    QVERIFY(plan->notes.empty());
}

void TestSvgPlan::whatIsDrawnAgreesWithRsvgConvert_data()
{
    whatSvgKnowsIsDrawn_data();
}

/// The whole picture beside that of librsvg's own program.
void TestSvgPlan::whatIsDrawnAgreesWithRsvgConvert()
{
    QFETCH(QByteArray, body);
    const QString converter = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
    if (!rsvgLibrary() || converter.isEmpty())
        QSKIP("rsvg-convert is not here");
    const QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("plan.svg")), png = folder.filePath(QStringLiteral("plan.png"));
    write(svg, makeSvg(body));
    QCOMPARE(
        QProcess::execute(converter, {QStringLiteral("-w"), QString::number(kSide), QStringLiteral("-o"), png, svg}),
        0);
    const QImage theirs = QImage(png).convertToFormat(QImage::Format_RGB32);
    const QImage ours =
        drawByRsvg(*rsvgLibrary(), drawing(makeSvg(body)), kSide)->pixels.convertToFormat(QImage::Format_RGB32);
    QCOMPARE(ours.size(), theirs.size());
    int farOff = 0;
    for (int y = 0; y < ours.height(); ++y)
        for (int x = 0; x < ours.width(); ++x) {
            const QColor a = ours.pixelColor(x, y), b = theirs.pixelColor(x, y);
            farOff +=
                std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) > 24;
        }
    QCOMPARE(farOff, 0);
}

void TestSvgPlan::whatIsNotDrawnIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const char *body) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(name);
    };
    row("textPath", R"(<path id="p" d="M9 9H99"/><text><textPath xlink:href="#p">along</textPath></text>)");
    row("foreignObject", R"(<foreignObject width="9" height="9"/>)");
    row("vector-effect", R"(<path d="M9 9H99" style="stroke:#000; vector-effect : non-scaling-stroke"/>)");
    row("tspan x", R"(<text><tspan x="10 20 30" y="9">abc</tspan></text>)");
    row("text rotate", R"(<text x="9" y="9" rotate="45">abc</text>)");
    row("text textLength", R"(<text x="9" y="9" textLength="200">abc</text>)");
    row("dominant-baseline", R"(<style>text { dominant-baseline: hanging; }</style><text x="9" y="9">abc</text>)");
    row("flowRoot",
        R"(<flowRoot><flowRegion><rect width="9" height="9"/></flowRegion><flowPara>a</flowPara></flowRoot>)");
    row("animate", R"(<rect width="9" height="9"><animate attributeName="width" to="99" dur="1s"/></rect>)");
}

void TestSvgPlan::whatIsNotDrawnIsNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    const Result<PlanImage> plan = planFromBytes(makeSvg(body), QStringLiteral("level.svg"), {.longestSide = kSide});
    QVERIFY(plan);
    QCOMPARE(plan->notes.size(), std::size_t(1));
    QCOMPARE(plan->notes.front().where, QStringLiteral("level.svg"));
    QVERIFY2(fact(plan->notes.front()).contains(name), qPrintable(fact(plan->notes.front())));
}

void TestSvgPlan::aPageOnWhichNothingIsDrawnIsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("beside the page") << QByteArray(R"(<rect x="500" width="9" height="9"/>)");
    QTest::newRow("transparent") << QByteArray(R"(<rect width="9" height="9" fill="none"/>)");
}

void TestSvgPlan::aPageOnWhichNothingIsDrawnIsTold()
{
    QFETCH(QByteArray, body);
    const Result<PlanImage> plan =
        planFromBytes(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">)" + body + "</svg>",
                      QStringLiteral("level.svg"), {.longestSide = kSide});
    QVERIFY(plan);
    QCOMPARE(reasons(plan->notes), std::vector{Reason::EmptyDrawing});
}

void TestSvgPlan::anEncodingThatIsNotToldIsNamed()
{
    const QByteArray text = makeSvg("<text x=\"9\" y=\"90\">B\xfcro</text>");
    const Error error = planFromBytes(text, QStringLiteral("level.svg"), {.longestSide = kSide}).error();
    QCOMPARE(error.reason, Reason::OtherFormat);
    QCOMPARE(error.facts, (Facts{QStringLiteral("SVG"), QStringLiteral("Latin-1")}));
    const QByteArray page = "<!DOCTYPE html>\n<html><title>B\xfcro</title><svg width='9' height='9'/></html>";
    const Error other = planFromBytes(page, QStringLiteral("level.svg"), {.longestSide = kSide}).error();
    const Facts drawing{QStringLiteral("SVG"), QStringLiteral("Latin-1")};
    QVERIFY(other.facts != drawing);   // a page that holds a drawing is none
    const QByteArray told = R"(<?xml version="1.0" encoding="ISO-8859-1"?>)" + text;
    QVERIFY(planFromBytes(told, QStringLiteral("level.svg"), {.longestSide = kSide}));
}

void TestSvgPlan::aFallbackOfASwitchIsDrawnAndNotNamed()
{
    const Result<PlanImage> plan = planFromBytes(
        makeSvg(
            R"(<switch><foreignObject requiredExtensions="http://x" width="9" height="9"/><text>a</text></switch>)"),
        QStringLiteral("level.svg"), {.longestSide = kSide});
    QVERIFY(plan && plan->notes.empty());
}

void TestSvgPlan::aLinkedPictureIsDrawnOrNamed_data()
{
    QTest::addColumn<QString>("link");   // %1: the folder above the drawing's
    QTest::addColumn<std::vector<Reason>>("wanted");
    const auto row = [](const char *link, std::vector<Reason> wanted) {
        QTest::newRow(link) << QString::fromLatin1(link) << wanted;
    };
    row("beside.png", {});
    row("./in%20a%20folder/deep.png", {});
    row("file://%1/plans/beside.png", {});
    row("gone.png", {Reason::LinkNotFound});
    row("file:///C:/plans/scan.png", {Reason::LinkNotFound});
    row("../secret.png", {Reason::LinkOutsideFolder});
    row("%1/secret.png", {Reason::LinkOutsideFolder});
    row("file://%1/secret.png", {Reason::LinkOutsideFolder});
    row("in%20a%20folder/../../secret.png", {Reason::LinkOutsideFolder});
    row("alias.png", {Reason::LinkOutsideFolder});   // a symbolic link to the secret one
    row("damaged.png", {Reason::LinkUnreadable});
    row("http://localhost:1/scan.png", {Reason::LinkToTheWeb});
    row("//localhost/scan.png", {Reason::LinkToTheWeb});
}

void TestSvgPlan::aLinkedPictureIsDrawnOrNamed()
{
    QFETCH(QString, link);
    QFETCH(std::vector<Reason>, wanted);
    if (!rsvgLibrary())
        QSKIP("librsvg is not here");
    const QTemporaryDir above;
    QDir(above.path()).mkpath(QStringLiteral("plans/in a folder"));
    write(above.filePath(QStringLiteral("secret.png")), picture({20, 10}, Qt::red));
    write(above.filePath(QStringLiteral("plans/beside.png")), picture({20, 10}, Qt::green));
    write(above.filePath(QStringLiteral("plans/in a folder/deep.png")), picture({20, 10}, Qt::green));
    write(above.filePath(QStringLiteral("plans/damaged.png")), picture({20, 10}, Qt::green).left(60));
    QFile::link(above.filePath(QStringLiteral("secret.png")), above.filePath(QStringLiteral("plans/alias.png")));
    const QString path = above.filePath(QStringLiteral("plans/level.svg"));
    const QByteArray target = link.replace(QStringLiteral("%1"), above.path()).toUtf8();
    write(path, makeSvg(R"(<image width="400" height="200" xlink:href=")" + target + R"("/>)"));
    const Result<PlanImage> plan = loadPlan(path, {.longestSide = kSide});
    QVERIFY(plan);
    QCOMPARE(reasons(plan->notes), wanted);
    QCOMPARE(at(plan->levels.front(), 200, 100), wanted.empty() ? QColor(Qt::green) : QColor(Qt::white));
    if (!wanted.empty())
        QCOMPARE(fact(plan->notes.front()), QString::fromUtf8(target));
}

void TestSvgPlan::qtOpensNoLinkedPictureAndNamesIt()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("beside.png")), picture({20, 10}, Qt::green));
    SvgDrawing svg = drawing(makeSvg(R"(<image width="400" height="200" xlink:href="beside.png"/>)"));
    svg.folder = folder.path();
    const Result<DecodedPlan> plan = drawByQt(svg, kSide);
    QVERIFY(plan);
    QCOMPARE(reasons(plan->notes), std::vector<Reason>{Reason::LinkUnreadable});
    QCOMPARE(at(plan->pixels, 200, 100), QColor(Qt::white));
}

void TestSvgPlan::manyLinksAreNamedOnce()
{
    QByteArray body;
    for (int i = 0; i < 20; ++i)
        body += "<image width='9' height='9' href='" + QByteArray::number(i % 10) + ".png'/>";
    const Result<PlanImage> plan = planFromBytes(makeSvg(body), QStringLiteral("level.svg"), {.longestSide = kSide});
    QVERIFY(plan);
    QCOMPARE(plan->notes.size(), std::size_t(5));
    QCOMPARE(plan->notes.back().reason, Reason::MoreLinks);
    QCOMPARE(std::get<qint64>(plan->notes.back().facts.front()), qint64(6));
}

void TestSvgPlan::picturesInADrawingAreDrawnOrCounted()
{
    const QByteArray good = picture({20, 10}, Qt::green).toBase64();
    const QByteArray bad = picture({20, 10}, Qt::green).left(50).toBase64();
    const auto image = [](const QByteArray &base64) -> QByteArray {
        return "<image width='400' height='200' xlink:href='data:image/png;base64," + base64 + "'/>";
    };
    const SvgDrawing svg = drawing(makeSvg(image(good) + image(bad)));
    const Result<DecodedPlan> byQt = drawByQt(svg, kSide);
    const Result<DecodedPlan> plan = rsvgLibrary() ? drawByRsvg(*rsvgLibrary(), svg, kSide) : byQt;
    for (const Result<DecodedPlan> &drawn : {byQt, plan}) {
        QVERIFY(drawn);
        QCOMPARE(at(drawn->pixels, 200, 100), QColor(Qt::green));
        QCOMPARE(reasons(drawn->notes), std::vector<Reason>{Reason::EmbeddedUnreadable});
    }
}

void TestSvgPlan::aLargeScanInADrawingIsDrawn()
{
    QImage scan(2300, 1150, QImage::Format_RGB32);   // noise of 10 MB, which cannot be packed
    quint32 state = 1;
    for (int y = 0; y < scan.height(); ++y)
        for (int x = 0; x < scan.width(); ++x)
            scan.setPixel(x, y, (state = state * 1664525 + 1013904223) >> 8 | 0xff000000);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(scan.save(&buffer, "PNG", 0));
    QVERIFY(buffer.size() > 7'600'000);
    const Result<PlanImage> plan = planFromBytes(
        makeSvg("<image width='400' height='200' href='data:image/png;base64," + buffer.data().toBase64() + "'/>"),
        QStringLiteral("level.svg"), {.longestSide = kSide});
    QVERIFY(plan);
    QVERIFY(plan->notes.empty());
    QVERIFY(at(plan->levels.front(), 200, 100).red() < 250);
}

void TestSvgPlan::aDrawingWithoutASizeIsCountedFromItsOrigin()
{
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg"><rect x="%1" y="40" width="100" height="60"/></svg>)";
    for (const int x : {50, -20}) {
        const SvgDrawing sizeless = drawing(QByteArray(svg).replace("%1", QByteArray::number(x)));
        const Result<DecodedPlan> byQt = drawByQt(sizeless, kSide);
        const Result<DecodedPlan> plan = rsvgLibrary() ? drawByRsvg(*rsvgLibrary(), sizeless, kSide) : byQt;
        for (const Result<DecodedPlan> &drawn : {byQt, plan}) {
            QVERIFY(drawn);
            QCOMPARE(drawn->units, QSizeF(x > 0 ? 150 : 100, 100));
            QCOMPARE(reasons(drawn->notes), x > 0 ? std::vector<Reason>{} : std::vector{Reason::SvgSizeFromBounds});
            const double perUnit = drawn->pixels.width() / drawn->units.width();
            const auto alphaAt = [&](double px, double py) {
                return drawn->pixels.pixelColor(static_cast<int>(px * perUnit), static_cast<int>(py * perUnit)).alpha();
            };
            QCOMPARE(alphaAt(x > 0 ? 52 : 2, 42), 255);
            QCOMPARE(alphaAt(x > 0 ? 52 : 2, 38), 0);
        }
    }
}

void TestSvgPlan::aViewBoxOfNoSizeCountsAsNone()
{
    for (const char *box : {"0 0 0 0", "0 0 100% 100%", "none"}) {
        const QByteArray svg =
            R"(<!-- no viewBox --><svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox=")"
            + QByteArray(box) + R"("><rect width="40" height="20" fill="#0f0"/></svg>)";
        const Result<PlanImage> plan = planFromBytes(svg, QStringLiteral("level.svg"), {.longestSide = kSide});
        QVERIFY(plan);
        QCOMPARE(plan->units, QSizeF(40, 20));
        QCOMPARE(at(plan->levels.front(), 390, 190), QColor(Qt::green));
    }
}

void TestSvgPlan::noDrawingTakesForEver_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::newRow("a use of itself") << makeSvg(R"(<g id="g"><rect width="9" height="9"/><use xlink:href="#g"/></g>)");
    QByteArray uses = R"(<defs><rect id="u0" width="9" height="9"/>)";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = "#u" + QByteArray::number(i - 1);
        uses += "<g id='u" + QByteArray::number(i) + "'>"
            + QByteArray("<use xlink:href='" + before + "'/>").repeated(10) + "</g>";
    }
    QTest::newRow("uses of uses") << makeSvg(uses + "</defs><use xlink:href='#u39'/>");
    QByteArray entities = "<!DOCTYPE svg [<!ENTITY a0 'laugh'>";
    for (int i = 1; i < 12; ++i)
        entities += "<!ENTITY a" + QByteArray::number(i) + " '"
            + QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "'>";
    QTest::newRow("entities of entities") << QByteArray(entities + "]>" + makeSvg("<text>&a11;</text>"));
    QTest::newRow("many levels") << makeSvg(QByteArray("<g>").repeated(20'000) + "<rect width='9' height='9'/>"
                                            + QByteArray("</g>").repeated(20'000));
    QTest::newRow("many levels of a large text")
        << makeSvg("<!--" + QByteArray(10 << 20, 'x') + "-->" + QByteArray("<g opacity='.9'>").repeated(2'000)
                   + "<rect width='9' height='9'/>" + QByteArray("</g>").repeated(2'000));
}

void TestSvgPlan::noDrawingTakesForEver()
{
    QFETCH(QByteArray, svg);
    QElapsedTimer timer;
    timer.start();
    const Result<PlanImage> plan = planFromBytes(svg, QStringLiteral("level.svg"), {.longestSide = kSide});
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(plan || plan.error().kind == ErrorKind::PlanUnreadable);
    if (plan)
        QVERIFY2(plan->notes.size() <= 1, "what is cut short is told");
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestSvgPlan test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_svg_plan.moc"
