// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/answer_reader.h"
#include "heatmap/merge.h"

#include <QTest>

#include <algorithm>

using namespace floorscope;

class TestAnswers : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryDocumentedVariant_data();
    void readsEveryDocumentedVariant();
    void refusesWithReasonAndPlace_data();
    void refusesWithReasonAndPlace();
    void anErrorOfTheServiceTellsItsWords_data();
    void anErrorOfTheServiceTellsItsWords();
    void guessesTheCellSize_data();
    void guessesTheCellSize();
    void anotherCellSizeThanAskedIsRefused();
    void theTextMayLieAnywhereInItsMemory_data();
    void theTextMayLieAnywhereInItsMemory();
    void countsStayExact_data();
    void countsStayExact();
    void mismatchesAreWarnings();
    void normalisedAnswersAreTold_data();
    void normalisedAnswersAreTold();
    void aNormalisedAnswerIsNoCounts();
    void onlySharesAreDrawn();
    void anotherTypeIsAWarning_data();
    void anotherTypeIsAWarning();
    void anEmptyAnswersSizeIsNotFoundFromItsCoordinates();
    void boundsThatDoNotHoldTheCellsAreIgnored_data();
    void boundsThatDoNotHoldTheCellsAreIgnored();
};

namespace {

QByteArray answer(const QByteArray &cells, const QByteArray &metadata = R"({"type":"occupancy","resolution":0.5})")
{
    return R"({"heatmap_v2":{"array_cells":)" + cells + R"(,"metadata":)" + metadata + "}}";
}

bool warns(const Warnings &warnings, WarningKind kind)
{
    return std::any_of(warnings.begin(), warnings.end(),
                       [kind](const Warning &warning) { return warning.kind == kind; });
}

}   // namespace

void TestAnswers::theTextMayLieAnywhereInItsMemory_data()
{
    QTest::addColumn<QByteArray>("json");
    static const QByteArray text = answer("[[0.25,0.25,3]]");
    QByteArray behind = QByteArray(512 - text.size(), ' ') + text;
    behind.squeeze();
    behind.remove(0, 512 - text.size());   // much room in front, none behind
    QByteArray roomy = text;
    roomy.reserve(text.size() + 4096);
    QTest::newRow("at the end") << behind;
    QTest::newRow("with room behind") << roomy;
    QTest::newRow("someone else's memory") << QByteArray::fromRawData(text.constData(), text.size());
}

/// A reader that looks past the text is caught by the sanitizers.
void TestAnswers::theTextMayLieAnywhereInItsMemory()
{
    QFETCH(QByteArray, json);
    const Result<Answer> read = readAnswer(json);
    QVERIFY(read);
    QCOMPARE(read->total, quint64(3));
}

void TestAnswers::readsEveryDocumentedVariant_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<quint64>("total");
    QTest::addColumn<int>("cells");
    QTest::newRow("integers") << answer("[[0.25,0.25,3],[0.75,0.25,4]]") << quint64(7) << 2;
    QTest::newRow("doubles") << answer("[[0.25,0.25,3.0],[0.75,0.25,4e0]]") << quint64(7) << 2;
    QTest::newRow("a repeated cell") << answer("[[0.25,0.25,3],[0.25,0.25,4]]") << quint64(7) << 2;
    QTest::newRow("zero cells") << answer("[[0.25,0.25,3],[0.75,0.25,0]]") << quint64(3) << 2;
    QTest::newRow("negative coordinates") << answer("[[-6.25,-3.25,5]]") << quint64(5) << 1;
    QTest::newRow("members in another order") << QByteArray(
        R"({"x":[1],"heatmap_v2":{"metadata":{"resolution":0.5,"new":{}},"array_cells":[[0.25,0.25,3]],"y":null}})")
                                              << quint64(3) << 1;
    QTest::newRow("data wrapper") << QByteArray(R"({"data":)" + answer("[[0.25,0.25,3]]") + "}") << quint64(3) << 1;
    QTest::newRow("null cells") << answer("null") << quint64(0) << 0;
    QTest::newRow("no cells member") << QByteArray(R"({"heatmap_v2":{"metadata":{"resolution":0.5}}})") << quint64(0)
                                     << 0;
    QTest::newRow("null metadata") << answer("[[0.25,0.25,3],[0.75,0.25,1]]", "null") << quint64(4) << 2;
    QTest::newRow("empty with bounds of zeros") << answer(
        "[]",
        R"({"resolution":0.5,"total_detections":0,"max_value":0,"bounds":{"min_x":0,"max_x":0,"min_y":0,"max_y":0}})")
                                                << quint64(0) << 0;
}

void TestAnswers::readsEveryDocumentedVariant()
{
    QFETCH(QByteArray, json);
    QFETCH(quint64, total);
    QFETCH(int, cells);
    const Result<Answer> read = readAnswer(json);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().where + logText(read.error())));
    QCOMPARE(quint64(read->total), total);
    QCOMPARE(int(read->cells.size()), cells);
    QVERIFY(!read->cells.empty() || !read->bounds);
}

void TestAnswers::refusesWithReasonAndPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("where");
    const QString second = QStringLiteral("cell 2");
    QTest::newRow("not JSON") << QByteArray("hello") << ErrorKind::NotJson << QStringLiteral("byte");
    QTest::newRow("a comma too many") << answer("[[0.25,0.25,3],]") << ErrorKind::NotJson << QString();
    QTest::newRow("HTML from a gateway") << QByteArray("\n <!DOCTYPE html><h1>502</h1>") << ErrorKind::HtmlInsteadOfJson
                                         << QStringLiteral("byte");
    QTest::newRow("truncated") << answer("[[0.25,0.25,3]]").chopped(4) << ErrorKind::Truncated
                               << QStringLiteral("byte");
    QTest::newRow("truncated in a skipped part") << answer("[]", R"({"resolution":0.5,"new":{"a":[1,2)").chopped(2)
                                                 << ErrorKind::Truncated << QStringLiteral("byte");
    QTest::newRow("text after the end") << answer("[]") + "{}" << ErrorKind::TextAfterEnd << QStringLiteral("byte");
    QTest::newRow("a zero byte behind a number")
        << answer(QByteArray("[[0.25,0.25,3\0]]", 17)) << ErrorKind::NotJson << QStringLiteral("byte 42");
    QTest::newRow("a zero byte in metadata")
        << answer("[]", QByteArray("{\"resolution\":0.5\0}", 19)) << ErrorKind::NotJson << QStringLiteral("byte");
    QTest::newRow("a form feed between values")
        << answer("[[0.25,0.25,3\f]]") << ErrorKind::NotJson << QStringLiteral("byte");
    QTest::newRow("negative") << answer("[[0.25,0.25,3],[0.25,0.75,-1]]") << ErrorKind::NegativeValue << second;
    QTest::newRow("NaN") << answer("[[0.25,0.25,3],[0.25,0.75,NaN]]") << ErrorKind::NotANumber << QString();
    QTest::newRow("infinite") << answer("[[0.25,0.25,3],[0.25,0.75,1e400]]") << ErrorKind::NotANumber << QString();
    QTest::newRow("a text as count") << answer(R"([[0.25,0.25,3],[0.25,0.75,"4"]])") << ErrorKind::NotANumber << second;
    QTest::newRow("null as coordinate") << answer("[[0.25,0.25,3],[null,0.75,4]]") << ErrorKind::NotANumber << second;
    QTest::newRow("two numbers") << answer("[[0.25,0.25,3],[0.25,0.75]]") << ErrorKind::ShortCell << second;
    QTest::newRow("cells are an object") << answer(R"({"0":[0.25,0.25,3]})") << ErrorKind::CellsNotAList << QString();
    QTest::newRow("a cell at 1e9 m") << answer("[[0.25,0.25,3],[1e9,0.75,4]]") << ErrorKind::AbsurdExtent << second;
    QTest::newRow("a lattice of a whole country")
        << answer("[[-90000,-90000,3],[90000,90000,4]]") << ErrorKind::AbsurdExtent << QString();
    QTest::newRow("resolution 0.3") << answer("[]", R"({"resolution":0.3})") << ErrorKind::BadResolution << QString();
    QTest::newRow("resolution as text") << answer("[]", R"({"resolution":"0.5"})") << ErrorKind::BadResolution
                                        << QString();
    QTest::newRow("no heatmap in it") << QByteArray(R"({"data":{"floors":[]}})") << ErrorKind::NotAHeatmapFile
                                      << QString();
    QTest::newRow("a list") << QByteArray("[]") << ErrorKind::NotAHeatmapFile << QString();
    QTest::newRow("empty") << QByteArray() << ErrorKind::Truncated << QString();
}

void TestAnswers::refusesWithReasonAndPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, where);
    const Result<Answer> read = readAnswer(json);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), int(kind));
    const QString told = read.error().where + QLatin1Char(' ') + logText(read.error());
    QVERIFY2(told.contains(where), qPrintable(told));
}

void TestAnswers::anErrorOfTheServiceTellsItsWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *json, const char *words) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(words);
    };
    row(R"({"error":"quota exceeded"})", "quota exceeded");
    row(R"({"error":{"code":429,"message":"slow\ndown"}})", "slow down");
    row(R"({"errors":[{"message":"no such space"},{"message":"other"}],"data":null})", "no such space");
    row(R"({"error":"invalid_grant","error_description":"wrong secret"})", "wrong secret");
    row(R"({"status":500,"message":"Internal Server Error"})", "Internal Server Error");
    row(R"({"title":"Not Found","detail":"no floor 7"})", "no floor 7");
    row(R"({"msg":"token expired"})", "token expired");
    row(R"({"status":"error","reason":"quota"})", "quota");
    row(R"({"data":{},"status":"ok"})", "");
    row(R"({"error":7})", "");
}

void TestAnswers::anErrorOfTheServiceTellsItsWords()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const Error error = readAnswer(json).error();
    QCOMPARE(error.kind, ErrorKind::NotAHeatmapFile);
    QCOMPARE(error.reason, words.isEmpty() ? Reason::MemberAbsent : Reason::ErrorOfService);
    QCOMPARE(error.detail, words);
    QCOMPARE(readAnswer(R"({"heatmap_v2":7,"error":"no"})").error().reason, Reason::NotAnObject);
}

void TestAnswers::guessesTheCellSize_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<double>("size");
    QTest::newRow("whole metres") << QByteArray("[[0.5,0.5,1],[3.5,1.5,1]]") << 1.0;
    QTest::newRow("halves in y alone") << QByteArray("[[0.5,0.5,1],[3.5,1.0,1]]") << 0.5;
    QTest::newRow("quarters") << QByteArray("[[0.125,0.125,1],[0.375,0.125,1]]") << 0.25;
    QTest::newRow("one cell") << QByteArray("[[0.125,0.125,1]]") << 1.0;
}

void TestAnswers::guessesTheCellSize()
{
    QFETCH(QByteArray, cells);
    QFETCH(double, size);
    const Result<Answer> read = readAnswer(answer(cells, "{}"));
    QVERIFY(read);
    QCOMPARE(metres(read->cellSize), size);
    QVERIFY(warns(read->warnings, WarningKind::ResolutionGuessed));
    QVERIFY(!readAnswer(answer("[[0.1,0.5,1],[0.2,0.5,1]]", "{}")));
}

void TestAnswers::anotherCellSizeThanAskedIsRefused()
{
    const Result<Answer> read = readAnswer(answer("[[0.25,0.25,3]]"), CellSize::Whole);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), int(ErrorKind::OtherResolution));
    QVERIFY(readAnswer(answer("[[0.25,0.25,3]]"), CellSize::Half));
}

void TestAnswers::countsStayExact_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<quint64>("count");
    QTest::newRow("past 32 bits") << QByteArray("4294967297") << quint64(4294967297ULL);
    QTest::newRow("past a double's whole numbers") << QByteArray("9007199254740993") << quint64(9007199254740993ULL);
}

void TestAnswers::countsStayExact()
{
    QFETCH(QByteArray, number);
    QFETCH(quint64, count);
    const Result<Answer> read = readAnswer(answer("[[0.25,0.25," + number + "]]"));
    QVERIFY(read);
    QCOMPARE(quint64(read->maximum), count);
}

void TestAnswers::mismatchesAreWarnings()
{
    const Result<Answer> read = readAnswer(
        answer("[[0.25,0.25,3]]", R"({"type":"traffic","resolution":0.5,"total_detections":9,"max_value":8})"));
    QVERIFY(read);
    for (const WarningKind kind : {WarningKind::TotalMismatch, WarningKind::MaximumMismatch, WarningKind::OtherType})
        QVERIFY(warns(read->warnings, kind));
    QVERIFY(readAnswer(answer("[[0.25,0.25,3]]",
                              R"({"type":"occupancy","resolution":0.5,"total_detections":3,"max_value":3})"))
                ->warnings.empty());
}

void TestAnswers::normalisedAnswersAreTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("normalised");
    QTest::newRow("a value that is not whole") << answer("[[0.25,0.25,0.5],[0.75,0.25,1]]") << true;
    QTest::newRow("no cell above 1 though the maximum is")
        << answer("[[0.25,0.25,1]]", R"({"resolution":0.5,"max_value":491})") << true;
    QTest::newRow("a share a rounding above 1") << answer("[[0.25,0.25,0.5],[0.75,0.25,1.0000000000000002]]") << true;
    QTest::newRow("values that are neither counts nor shares") << answer("[[0.25,0.25,64.5],[0.75,0.25,3]]") << true;
    QTest::newRow("single detections") << answer("[[0.25,0.25,1]]", R"({"resolution":0.5,"max_value":1})") << false;
}

void TestAnswers::normalisedAnswersAreTold()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, normalised);
    const Result<AnyAnswer> read = readAnyAnswer(json);
    QVERIFY(read);
    QCOMPARE(std::holds_alternative<NormalisedAnswer>(*read), normalised);
}

void TestAnswers::aNormalisedAnswerIsNoCounts()
{
    const Result<Answer> read = readAnswer(answer("[[0.25,0.25,0.5]]"));
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), int(ErrorKind::NormalisedAnswer));
}

void TestAnswers::onlySharesAreDrawn()
{
    const auto readShares = [](const QByteArray &cells) {
        return toShareMap(std::get<NormalisedAnswer>(*readAnyAnswer(answer(cells))));
    };
    const Result<ShareMap> rounded = readShares("[[0.25,0.25,0.5],[0.75,0.25,1.0000000000000002]]");
    QVERIFY(rounded);
    QCOMPARE(*rounded->grid.valueAt({0.75, 0.25}), 1.0);
    const Result<ShareMap> neither = readShares("[[0.25,0.25,0.5],[0.75,0.25,64.5]]");
    QVERIFY(!neither);
    QCOMPARE(int(neither.error().kind), int(ErrorKind::NotAShare));
    QCOMPARE(neither.error().spot, (Spot{SpotKind::Cell, 2}));
    QCOMPARE(neither.error().detail, QStringLiteral("64.5"));
}

void TestAnswers::anotherTypeIsAWarning_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("told");
    QTest::newRow("a word") << QByteArray(R"("traffic")") << QStringLiteral("traffic");
    QTest::newRow("a number") << QByteArray("5") << QStringLiteral("5");
    QTest::newRow("a truth") << QByteArray("true") << QStringLiteral("true");
}

void TestAnswers::anotherTypeIsAWarning()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, told);
    const Result<Answer> read = readAnswer(answer("[[0.25,0.25,3]]", R"({"resolution":0.5,"type":)" + type + "}"));
    QVERIFY(read);
    QCOMPARE(read->warnings, (Warnings{{WarningKind::OtherType, 0, told}}));
}

void TestAnswers::anEmptyAnswersSizeIsNotFoundFromItsCoordinates()
{
    const Result<Answer> read = readAnswer(R"({"heatmap_v2":{"array_cells":[]}})");
    QVERIFY(read);
    QCOMPARE(read->warnings, (Warnings{{WarningKind::ResolutionGuessed, 0, {}}}));
}

void TestAnswers::boundsThatDoNotHoldTheCellsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("bounds");
    QTest::newRow("without the cell") << QByteArray(R"({"min_x":5,"max_x":9,"min_y":0,"max_y":1})");
    QTest::newRow("upside down") << QByteArray(R"({"min_x":1,"max_x":0,"min_y":1,"max_y":0})");
    QTest::newRow("a country") << QByteArray(R"({"min_x":-90000,"max_x":90000,"min_y":-90000,"max_y":90000})");
    QTest::newRow("not finite") << QByteArray(R"({"min_x":-1e300,"max_x":1e300,"min_y":0,"max_y":1})");
    QTest::newRow("three sides") << QByteArray(R"({"min_x":0,"max_x":1,"min_y":0})");
}

void TestAnswers::boundsThatDoNotHoldTheCellsAreIgnored()
{
    QFETCH(QByteArray, bounds);
    const Result<Answer> read = readAnswer(answer("[[0.25,0.25,3]]", R"({"resolution":0.5,"bounds":)" + bounds + "}"));
    QVERIFY(read);
    QVERIFY(!read->bounds);
    QVERIFY(warns(read->warnings, WarningKind::BoundsIgnored));
    QCOMPARE(*merge({toPart(*read)})->bounds, (FloorRect{0.0, 0.0, 0.5, 0.5}));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
