// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fingerprint.h"
#include "model/open_files.h"
#include "project/project_file.h"
#include "support/pdf_text.h"
#include "support/program.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace floorscope;

namespace {

const QByteArray kBefore =
    R"({"heatmap_v2":{"array_cells":[[0.25,0.25,1000],[1.25,2.25,70],[3.25,1.25,4]],"metadata":{"resolution":0.5}}})";
const QByteArray kAfter =
    R"({"heatmap_v2":{"array_cells":[[0.25,0.25,400],[1.25,2.25,90],[3.75,1.25,40]],"metadata":{"resolution":0.5}}})";
const QByteArray kPoints =
    R"([{"pixel":[0,0],"metre":[0,3]},{"pixel":[80,0],"metre":[4,3]},{"pixel":[80,60],"metre":[4,0]}])";
const QByteArray kZones = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"North"},)"
                          R"("geometry":{"type":"Polygon","coordinates":[[[0,0],[3,0],[3,2],[0,2],[0,0]]]}}]})";

}   // namespace

/// Projects where files may stand: the same bytes as of the files that they were made of.
class TestProjectCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write(QStringLiteral("before.json"), kBefore);
        write(QStringLiteral("after.json"), kAfter);
        write(QStringLiteral("points.json"), kPoints);
        write(QStringLiteral("zones.geojson"), kZones);
        QImage plan(80, 60, QImage::Format_RGB32);
        plan.fill(qRgb(210, 220, 230));
        QVERIFY(plan.save(path(QStringLiteral("plan.png"))));
        for (const char *name : {"before", "after"})
            QCOMPARE(run({QStringLiteral("merge"), path(QLatin1String(name) + QStringLiteral(".json")),
                          QStringLiteral("--exposure"), QStringLiteral("10h"), QStringLiteral("-o"),
                          path(QLatin1String(name) + QStringLiteral(".heatmap.json"))})
                         .status,
                     0);
        QVERIFY(saveProject(makeProject(), path(QStringLiteral("work.floorscope"))));
        QVERIFY(QFile::remove(path(QStringLiteral("plan.png"))));   // nothing beside the project is needed
    }

    void drawsWhatItShows_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("output");
        QTest::newRow("render") << QStringLiteral("render") << QStringLiteral("map.png");
        QTest::newRow("report") << QStringLiteral("report") << QStringLiteral("page.png");
    }

    void drawsWhatItShows()
    {
        QFETCH(QString, command);
        QFETCH(QString, output);
        const ProgramRun project =
            run({command, path(QStringLiteral("work.floorscope")), QStringLiteral("-o"), path(output)});
        QVERIFY2(project.status == 0, qPrintable(project.errors));
        const ProgramRun files =
            run({command, path(QStringLiteral("before.heatmap.json")), QStringLiteral("--plan"),
                 path(QStringLiteral("again.png")), QStringLiteral("--points"), path(QStringLiteral("points.json")),
                 QStringLiteral("--zones"), path(QStringLiteral("zones.geojson")), QStringLiteral("--palette"),
                 QStringLiteral("cividis"), QStringLiteral("--title"), QStringLiteral("Level 3"), QStringLiteral("-o"),
                 path(QStringLiteral("files-") + output)});
        QVERIFY2(files.status == 0, qPrintable(files.errors));
        QCOMPARE(bytes(output), bytes(QStringLiteral("files-") + output));
    }

    void aPlanThatAsksForAPasswordIsNamedWithWhatHelps()
    {
        const QByteArray pdf = protectedPdf("Geheim 3");
        Sheet sheet = mapSheet();
        sheet.document.plan = PlacedPlan{path(QStringLiteral("locked.pdf")), sha256Hex(pdf), 1, std::nullopt};
        sheet.drawn = makeDrawn(sheet.document, sheet.drawn.answers);
        Project project = withCurrent({}, sheet);
        project.plans.push_back({QStringLiteral("locked.pdf"), sha256Hex(pdf), pdf});
        const QString file = path(QStringLiteral("locked.floorscope"));
        QVERIFY(saveProject(project, file));
        const ProgramRun drawn =
            run({QStringLiteral("render"), file, QStringLiteral("-o"), path(QStringLiteral("locked.png"))});
        if (drawn.errors.contains(QStringLiteral("this build cannot read PDF")))
            QSKIP("built without Qt Pdf");
        QVERIFY(drawn.status != 0);
        QVERIFY2(drawn.errors.contains(
                     QStringLiteral("The plan locked.pdf cannot be opened: it is protected by a password.")),
                 qPrintable(drawn.errors));
        QVERIFY2(drawn.errors.contains(QStringLiteral("print it to a new PDF")), qPrintable(drawn.errors));
        QVERIFY(!QFile::exists(path(QStringLiteral("locked.png"))));
        QCOMPARE(run({QStringLiteral("stats"), file}).status, 0);   // which needs no plan
    }

    void drawsAView()
    {
        const ProgramRun view =
            run({QStringLiteral("render"), path(QStringLiteral("work.floorscope")), QStringLiteral("--view"),
                 QStringLiteral("plain"), QStringLiteral("--size"), QStringLiteral("400x300"), QStringLiteral("-o"),
                 path(QStringLiteral("view.png"))});
        QVERIFY2(view.status == 0, qPrintable(view.errors));
        const ProgramRun file =
            run({QStringLiteral("render"), path(QStringLiteral("before.heatmap.json")), QStringLiteral("--title"),
                 QStringLiteral("Level 3"), QStringLiteral("--size"), QStringLiteral("400x300"), QStringLiteral("-o"),
                 path(QStringLiteral("file.png"))});
        QCOMPARE(file.status, 0);
        QCOMPARE(bytes(QStringLiteral("view.png")), bytes(QStringLiteral("file.png")));
    }

    void countsWhatItShows()
    {
        const QString project = path(QStringLiteral("work.floorscope")),
                      file = path(QStringLiteral("before.heatmap.json"));
        const QStringList json{QStringLiteral("--format"), QStringLiteral("json")};
        const ProgramRun stats = run(QStringList{QStringLiteral("stats"), project} + json);
        QVERIFY2(stats.status == 0, qPrintable(stats.errors));
        QCOMPARE(stats.output,
                 run(QStringList{QStringLiteral("stats"), file, QStringLiteral("--zones"),
                                 path(QStringLiteral("zones.geojson"))}
                     + json)
                     .output);
        QVERIFY(stats.output.contains("North"));
        const auto exported = [this](const QString &input) {
            return run({QStringLiteral("export"), input, QStringLiteral("-o"), QStringLiteral("-")}).output;
        };
        QVERIFY(!exported(project).isEmpty());
        QCOMPARE(exported(project), exported(file));
    }

    void comparesWhatItCompares()
    {
        const QStringList view{QStringLiteral("--view"), QStringLiteral("the move"), QStringLiteral("-o"),
                               QStringLiteral("-")};
        const ProgramRun project =
            run(QStringList{QStringLiteral("compare"), path(QStringLiteral("work.floorscope"))} + view);
        QVERIFY2(project.status == 0, qPrintable(project.errors));
        QCOMPARE(project.output,
                 run({QStringLiteral("compare"), path(QStringLiteral("before.heatmap.json")),
                      path(QStringLiteral("after.heatmap.json")), QStringLiteral("-o"), QStringLiteral("-")})
                     .output);
    }

    /// A view of one map is told as its file would be.
    void tellsWhatAMapSays()
    {
        const QStringList json{QStringLiteral("--format"), QStringLiteral("json")};
        const ProgramRun view = run(QStringList{QStringLiteral("findings"), path(QStringLiteral("work.floorscope")),
                                                QStringLiteral("--view"), QStringLiteral("plain")}
                                    + json);
        QVERIFY2(view.status == 0, qPrintable(view.errors));
        QVERIFY(view.output.contains("half_of_all"));
        QCOMPARE(
            view.output,
            run(QStringList{QStringLiteral("findings"), path(QStringLiteral("before.heatmap.json"))} + json).output);
        QCOMPARE(
            run({QStringLiteral("findings"), path(QStringLiteral("work.floorscope")), QStringLiteral("--relative")})
                .status,
            2);
    }

    void wrongUseIsToldInOneSentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("status");
        QTest::newRow("a view that is spelled otherwise")
            << QStringLiteral("render work.floorscope --view Plian -o x.png")
            << QStringLiteral("--view: the project has no view \"Plian\". Use \"plain\" or \"the move\".") << 2;
        QTest::newRow("a view of a file") << QStringLiteral("render before.json --view plain -o x.png")
                                          << QStringLiteral("--view: needs a project") << 2;
        QTest::newRow("a look beside the project's")
            << QStringLiteral("render work.floorscope --palette cividis -o x.png") << QStringLiteral("--palette: ")
            << 2;
        QTest::newRow("beside a file") << QStringLiteral("render work.floorscope before.json -o x.png")
                                       << QStringLiteral("is a project and cannot be added to other files") << 2;
        QTest::newRow("numbers of a comparison")
            << QStringLiteral("stats work.floorscope --view the_move") << QStringLiteral("shows a comparison") << 2;
        QTest::newRow("a comparison of one period")
            << QStringLiteral("compare work.floorscope -o x.json") << QStringLiteral("shows one period") << 2;
        QTest::newRow("damaged") << QStringLiteral("render damaged.floorscope -o x.png") << QStringLiteral("is damaged")
                                 << 5;
        QTest::newRow("of a later version")
            << QStringLiteral("render later.floorscope -o x.png") << QStringLiteral("later version of Floorscope") << 5;
        QTest::newRow("over itself") << QStringLiteral("export work.floorscope -o work.floorscope")
                                     << QStringLiteral("-o: ") << 2;
    }

    void wrongUseIsToldInOneSentence()
    {
        QFETCH(QString, words);
        QFETCH(QString, sentence);
        QFETCH(int, status);
        QByteArray project = bytes(QStringLiteral("work.floorscope"));
        QByteArray later = project;
        later[63] = 99;
        write(QStringLiteral("later.floorscope"), later);
        write(QStringLiteral("damaged.floorscope"), project.left(project.size() - 9000));
        QStringList arguments;
        for (const QString &word : words.split(QLatin1Char(' ')))
            arguments << (QFile::exists(path(word)) || word.startsWith(QLatin1String("x."))
                              ? path(word)
                              : QString(word).replace(QLatin1Char('_'), QLatin1Char(' ')));
        const ProgramRun refused = run(arguments);
        QCOMPARE(refused.status, status);
        QVERIFY2(refused.errors.contains(sentence), qPrintable(refused.errors));
        QCOMPARE(refused.errors.trimmed().count(QLatin1Char('\n')), 0);
        QCOMPARE(bytes(QStringLiteral("work.floorscope")), project);
    }

    /// As "Repeat this report" saves it, or as it is saved before anything came: nothing is counted, no map is empty.
    void aProjectWithoutAnAnswerSaysSo_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *command : {"render %1 -o x.png", "report %1 -o x.pdf", "stats %1", "export %1 -o x.csv",
                                    "figures %1", "compare %1 -o x.json", "compare %1 -o x.png", "findings %1",
                                    "findings %1 --format json", "zones %1", "zones %1 --rhythm"})
            for (const char *project :
                 {"empty.floorscope", "empty.floorscope --view two_periods", "empty.floorscope --view one_side"})
                QTest::newRow(qPrintable(QLatin1String(command) + QLatin1Char(' ') + QLatin1String(project)))
                    << QString::fromLatin1(command).arg(QLatin1String(project));
    }

    void aProjectWithoutAnAnswerSaysSo()
    {
        QFETCH(QString, words);
        if (!QFile::exists(path(QStringLiteral("empty.floorscope"))))
            QVERIFY(saveProject(emptyProject(), path(QStringLiteral("empty.floorscope"))));
        QStringList arguments;
        for (QString word : words.split(QLatin1Char(' ')))
            arguments << (word.contains(QLatin1Char('.')) ? path(word)
                                                          : word.replace(QLatin1Char('_'), QLatin1Char(' ')));
        const ProgramRun refused = run(arguments);
        QVERIFY2(refused.errors.contains(QStringLiteral("empty.floorscope holds no answer for what it shows.")),
                 qPrintable(refused.errors));
        QCOMPARE(refused.errors.trimmed().count(QLatin1Char('\n')), 0);
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.output.isEmpty());
        for (const char *file : {"x.png", "x.pdf", "x.csv", "x.json"})
            QVERIFY(!QFile::exists(path(QLatin1String(file))));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    static ProgramRun run(const QStringList &arguments) { return runProgram(arguments); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] Sheet mapSheet() const
    {
        Document document;
        document.source = OpenedFiles{{path(QStringLiteral("before.heatmap.json"))}, {}, {}};
        document.title = QStringLiteral("Level 3");
        return {document, makeDrawn(document, *openAnswers(std::get<OpenedFiles>(document.source)))};
    }

    [[nodiscard]] Sheet comparisonSheet() const
    {
        Document document;
        document.source = OpenedFiles{
            {}, {path(QStringLiteral("before.heatmap.json"))}, {path(QStringLiteral("after.heatmap.json"))}};
        document.mode = ViewMode::Compare;
        return {document, makeDrawn(document, *openAnswers(std::get<OpenedFiles>(document.source)))};
    }

    /// A map, a comparison, and a comparison of which one side came.
    [[nodiscard]] Project emptyProject() const
    {
        const auto withoutAnswers = [](Sheet sheet) {
            sheet.drawn = {sheet.document, {}};
            return sheet;
        };
        Sheet half = comparisonSheet();
        half.drawn.answers.after.reset();
        half.drawn.answers.comparison.reset();
        const Project project = withView(withCurrent({}, withoutAnswers(mapSheet())),
                                         {QStringLiteral("two periods"), withoutAnswers(comparisonSheet())});
        return withView(project, {QStringLiteral("one side"), half});
    }

    [[nodiscard]] Project makeProject() const
    {
        Sheet sheet = mapSheet();
        sheet.document.look.palette = QStringLiteral("cividis");
        sheet.document.zones = openZones(path(QStringLiteral("zones.geojson")))->zones;
        QFile::copy(path(QStringLiteral("plan.png")), path(QStringLiteral("again.png")));
        sheet.drawn.answers.plan = *loadPlan(path(QStringLiteral("again.png")));
        sheet.document.plan =
            PlacedPlan{path(QStringLiteral("plan.png")), sheet.drawn.answers.plan->sha256, 1,
                       openPlacement(path(QStringLiteral("points.json")), PlacementFile::Points)->placement};
        sheet.drawn = makeDrawn(sheet.document, sheet.drawn.answers);
        Project project = withView(withCurrent({}, sheet), {QStringLiteral("plain"), mapSheet()});
        return withView(project, {QStringLiteral("the move"), comparisonSheet()});
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestProjectCommand)
#include "tst_project_command.moc"
