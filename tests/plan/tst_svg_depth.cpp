// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_image.h"
#include "plan/plan_svg_text.h"
#include "plan/svg_depth.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>
#include <QThreadPool>

#include <optional>

using namespace floorscope;

namespace {

QByteArray makeSvg(const QByteArray &body)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 400 200">)"
           R"(<rect width="400" height="200" fill="#fff"/>)"
        + body + "</svg>";
}

/// `links` times `link`, %1 its number and %2 the next one's, then `last` with its number and `first`, which refers to
/// the first.
QByteArray chain(int links, const char *link, const char *last, const char *first)
{
    QString body = QStringLiteral("<defs>");
    for (int i = 0; i < links; ++i)
        body += QString::fromLatin1(link).arg(i).arg(i + 1);
    body += QString::fromLatin1(last).arg(links) + QStringLiteral("</defs>") + QString::fromLatin1(first);
    return makeSvg(body.toUtf8());
}

}   // namespace

class TestSvgDepth : public QObject
{
    Q_OBJECT

private slots:
    void aLongChainIsRefusedAndAShortOneDrawn_data();
    void aLongChainIsRefusedAndAShortOneDrawn();
    void depthCountsElementsAndWhatTheyReferTo_data();
    void depthCountsElementsAndWhatTheyReferTo();
    void aLargeDrawingIsMeasuredQuickly();
    void aSmallStackIsEnoughForADeepDrawing();
};

void TestSvgDepth::aLongChainIsRefusedAndAShortOneDrawn_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QByteArray>("first");
    const auto row = [](const char *title, const char *link, const char *last, const char *first) {
        QTest::newRow(title) << QByteArray(link) << QByteArray(last) << QByteArray(first);
    };
    const char *rect = R"(<rect id="u%1" width="9" height="9"/>)";
    row("use", R"(<use id="u%1" xlink:href="#u%2"/>)", rect, "<use xlink:href='#u0'/>");
    row("use without a prefix", R"(<use id="u%1" href=" #u%2 "/>)", rect, "<use href='#u0'/>");
    row("groups with a use", R"(<g id="u%1"><g><use xlink:href="#u%2"/></g></g>)", rect, "<use xlink:href='#u0'/>");
    row("patterns",
        R"(<pattern id="u%1" width="9" height="9" patternUnits="userSpaceOnUse"><rect width="9" height="9" fill='url(#u%2)'/></pattern>)",
        R"(<pattern id="u%1" width="9" height="9"><path d=""/></pattern>)",
        R"(<rect width="9" height="9" fill='url(#u0)'/>)");
    row("patterns that take from each other", R"(<pattern id="u%1" xlink:href="#u%2"/>)",
        R"(<pattern id="u%1" width="9" height="9"><path d="M0 0"/></pattern>)",
        R"(<rect width="9" height="9" fill='url(#u0)'/>)");
    row("masks in styles",
        R"(<mask id="u%1"><rect width="90" height="90" fill="#fff" style='stroke:none; mask : url("#u%2") '/></mask>)",
        R"(<mask id="u%1"/>)", R"(<rect width="90" height="90" style='mask:url(#u0)'/>)");
    row("clip paths", R"(<clipPath id="u%1" clip-path='url(#u%2)'><rect width="9" height="9"/></clipPath>)",
        R"(<clipPath id="u%1"/>)", R"(<rect width="9" height="9" clip-path='url(#u0)'/>)");
    row("gradients", R"(<linearGradient id="u%1" xlink:href="#u%2"/>)", R"(<radialGradient id="u%1"/>)",
        R"(<rect width="9" height="9" fill='url(#u0)'/>)");
    row("markers in style sheets",
        R"(<style>.c%1{fill:none;marker-start:url(#u%2)}</style><marker id="u%1" markerWidth="9" markerHeight="9"><path class="c%1" d="M0 0H9"/></marker>)",
        R"(<marker id="u%1"/>)", R"(<path d="M0 0H9" stroke="#000" marker-start='url(#u0)'/>)");
    row("colours that are inherited",
        R"(<pattern id="u%1" width="9" height="9"><use fill='url(#u%2)' xlink:href="#shape"/></pattern>)",
        R"(<pattern id="u%1"/><g id="shape"><g><rect width="9" height="9"/></g></g>)",
        R"(<rect width="9" height="9" fill='url(#u0)'/>)");
}

void TestSvgDepth::aLongChainIsRefusedAndAShortOneDrawn()
{
    QFETCH(QByteArray, link);
    QFETCH(QByteArray, last);
    QFETCH(QByteArray, first);
    const auto open = [&](int links) {
        return planFromBytes(chain(links, link, last, first), QStringLiteral("level.svg"), {.longestSide = 100});
    };
    QVERIFY(open(20));
    const Result<PlanImage> plan = open(5000);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::PlanUnreadable);
    QCOMPARE(plan.error().reason, Reason::NestedTooDeep);
}

void TestSvgDepth::depthCountsElementsAndWhatTheyReferTo_data()
{
    QTest::addColumn<QByteArray>("body");   // in the svg, beside a rect
    QTest::addColumn<int>("depth");
    QTest::newRow("a rect") << QByteArray() << 2;
    QTest::newRow("groups") << QByteArray("<g><g><path/></g></g>") << 4;
    QTest::newRow("a use of a group") << QByteArray("<defs><g id='a'><path/></g></defs><g><use href='#a'/></g>") << 5;
    QTest::newRow("a use of itself") << QByteArray("<g id='a'><path/><use href='#a'/></g>") << 4;
    QTest::newRow("a use of the whole") << QByteArray("<g id='a'><use href='#b'/><use id='b' href='#a'/></g>") << 4;
    QTest::newRow("a link is followed by a click") << QByteArray("<a href='#b'/><g id='b'><g/></g>") << 3;
    QTest::newRow("what is nowhere") << QByteArray("<use href='#nowhere'/><path fill='url(plan.svg#x)'/>") << 2;
    QTest::newRow("a color is no reference") << QByteArray("<path fill='#a'/><g id='a'/>") << 2;
    QTest::newRow("rules choose classes, ids and elements")
        << QByteArray("<style>desc .a, #b { clip-path: url(#c) } .none { mask: url(#d) }</style><path class='x a'/>"
                      "<clipPath id='c'><path/></clipPath><mask id='d'><g><g><path/></g></g></mask>")
        << 5;
}

void TestSvgDepth::depthCountsElementsAndWhatTheyReferTo()
{
    QFETCH(QByteArray, body);
    QTEST(drawnDepth(makeSvg(body)), "depth");
}

void TestSvgDepth::aSmallStackIsEnoughForADeepDrawing()
{
    constexpr int kLevels = 230;
    QByteArray body = QByteArrayLiteral("<clipPath id='c'><rect width='9' height='9'/></clipPath>");
    for (int i = 0; i < kLevels; ++i)
        body += "<g opacity='0.99' clip-path='url(#c)'>";
    body += "<rect width='9' height='9'/>" + QByteArrayLiteral("</g>").repeated(kLevels);
    std::optional<Result<PlanImage>> plan;
    QThreadPool thread;
    thread.setStackSize(256 << 10);   // as little as some systems give
    thread.start([&] { plan = planFromBytes(makeSvg(body), QStringLiteral("level.svg"), {.longestSide = 100}); });
    thread.waitForDone();
    QVERIFY(*plan || plan->error().reason == Reason::NestedTooDeep);
}

void TestSvgDepth::aLargeDrawingIsMeasuredQuickly()
{
    QByteArray styles = "<style>";
    QByteArray body;
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        styles += ".s" + number + "{fill:url(#p" + number + ")}\n";
        body += "<linearGradient id='p" + number + "'><stop/></linearGradient><path id='same' class='s" + number
            + "'/><use href='#same'/>";
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(drawnDepth(makeSvg(styles + "</style>" + body)), 5);
    QVERIFY(timer.elapsed() < 20'000);
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestSvgDepth test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_svg_depth.moc"
