// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/open_files.h"
#include "project/project_file.h"
#include "support/dxf_text.h"
#include "support/program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

using namespace floorscope;

/// CAD plans on the command line.
class TestCadCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write(QStringLiteral("heat.json"),
              R"({"heatmap_v2":{"array_cells":[[0.25,0.25,10],[19.25,11.25,7]],"metadata":{"resolution":0.5}}})");
        write(QStringLiteral("plan.dxf"),
              DxfText()
                  .unit(4)
                  .layer("A-WALL")
                  .layer("Grid", 1, 1)
                  .frame("A-WALL", 0, 0, 20000, 12000)
                  .line("Furniture", 5000, 6000, 15000, 6000)
                  .line("Grid", 0, 3000, 20000, 3000)
                  .bytes());
        const ProgramRun run = render({});
        if (run.errors.contains(QLatin1String("module")))
            QSKIP("The module for CAD drawings is not here.");
        QCOMPARE(run.status, 0);
    }

    void theSizeIsToldBeforeThePlanIsFitted()
    {
        QVERIFY(
            render({}).errors.contains(QStringLiteral("The drawing says millimeters, which makes it 20.0 × 12.0 m")));
        const ProgramRun metres = render({QStringLiteral("--plan-unit"), QStringLiteral("m")});
        QCOMPARE(metres.status, 0);
        QVERIFY2(metres.errors.contains(QStringLiteral("20000 × 12000 m")), qPrintable(metres.errors));
    }

    void aUnitThatTheDrawingDoesNotTellIsNotUsed()
    {
        const QString plan = QStringLiteral("unitless.dxf");
        write(plan, DxfText().frame("A-WALL", 0, 0, 20000, 12000).bytes());
        const ProgramRun run = render({}, plan);
        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.contains(QStringLiteral("does not tell its unit")), qPrintable(run.errors));
        QVERIFY2(run.errors.contains(QStringLiteral("--plan-unit")), qPrintable(run.errors));
        const ProgramRun told = render({QStringLiteral("--plan-unit"), QStringLiteral("mm")}, plan);
        QVERIFY2(told.errors.contains(QStringLiteral("20.0 × 12.0 m large")), qPrintable(told.errors));
    }

    void layersAreChosenByName()
    {
        const QByteArray asDrawn = picture({});
        const QByteArray walls = picture({QStringLiteral("--layers"), QStringLiteral("a-wall")});
        const QByteArray all = picture({QStringLiteral("--layers"), QStringLiteral("A-WALL,Furniture,Grid")});
        QVERIFY(!asDrawn.isEmpty() && asDrawn != walls && asDrawn != all);
        QCOMPARE(picture({QStringLiteral("--without-layers"), QStringLiteral("Furniture")}), walls);
        QCOMPARE(picture({QStringLiteral("--layers"), QStringLiteral("Furniture,A-WALL")}), asDrawn);
    }

    /// As it is built with FLOORSCOPE_GIS=OFF: the program alone, without what lies beside it. All else works.
    void withoutItsModuleTheProgramSaysWhatIsMissing()
    {
        const QTemporaryDir bare;
        const QString program = bare.filePath(QStringLiteral("floorscope"));
        QVERIFY(QFile::copy(QStringLiteral(FLOORSCOPE_PROGRAM), program));
        const QStringList drawn{QStringLiteral("render"), path(QStringLiteral("heat.json")), QStringLiteral("-o"),
                                bare.filePath(QStringLiteral("map.png"))};
        const ProgramRun refused =
            runProgram(program, drawn + QStringList{QStringLiteral("--plan"), path(QStringLiteral("plan.dxf"))},
                       bareEnvironment());
        QCOMPARE(refused.status, 5);
        QVERIFY2(refused.errors.contains(QStringLiteral("it is a CAD drawing, and Floorscope's module for those is not "
                                                        "here")),
                 qPrintable(refused.errors));
        QVERIFY(!QFile::exists(drawn.back()));
        const ProgramRun without = runProgram(program, drawn, bareEnvironment());
        QVERIFY2(without.status == 0 && QFile::exists(drawn.back()), qPrintable(without.errors));
    }

    /// The layers that were chosen are drawn without the window too.
    void aProjectKeepsItsLayers()
    {
        QFile file(path(QStringLiteral("plan.dxf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        Sheet sheet;
        sheet.document.source = OpenedFiles{{path(QStringLiteral("heat.json"))}, {}, {}};
        sheet.document.plan =
            PlacedPlan{QStringLiteral("plan.dxf"), sha256, 1, std::nullopt, QStringList{QStringLiteral("A-WALL")}};
        const Result<Answers> answers = openAnswers(std::get<OpenedFiles>(sheet.document.source));
        QVERIFY(answers);
        sheet.drawn = makeDrawn(sheet.document, *answers);
        Project project = withCurrent({}, sheet);
        project.plans = {{QStringLiteral("plan.dxf"), sha256, bytes}};
        const QString saved = path(QStringLiteral("work.floorscope"));
        QVERIFY(saveProject(project, saved));
        const QString drawn = path(QStringLiteral("project.png"));
        const ProgramRun run =
            runProgram({QStringLiteral("render"), saved, QStringLiteral("--plain"), QStringLiteral("-o"), drawn});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QVERIFY2(run.errors.contains(QStringLiteral("Fit it in the window and save the project.")),
                 qPrintable(run.errors));   // a project takes no --points
        const QImage fromProject(drawn);
        QVERIFY(!fromProject.isNull());
        QCOMPARE(fromProject, plain({QStringLiteral("--layers"), QStringLiteral("A-WALL")}));
        QVERIFY(fromProject != plain({}));
    }

    void whatDoesNotFitIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *options, const char *sentence) {
            QTest::newRow(options) << QString::fromLatin1(options).split(QLatin1Char(' '))
                                   << QString::fromUtf8(sentence);
        };
        row("--layers furnitur", "--layers: the drawing has no layer \"furnitur\". Names like it: Furniture.");
        row("--without-layers xyz",
            "--without-layers: the drawing has no layer \"xyz\". Its layers: A-WALL, Furniture, Grid.");
        row("--layers Grid --without-layers Grid",
            "--without-layers: cannot be used together with --layers; choose one.");
        row("--plan-unit mile", "--plan-unit: one of mm, cm, dm, m, in, ft, yd.");
    }

    void whatDoesNotFitIsRefusedInOneSentence()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, sentence);
        const ProgramRun run = render(options);
        QVERIFY(run.status != 0);
        QVERIFY2(run.errors.contains(sentence), qPrintable(run.errors));
    }

    void aPictureHasNeitherLayersNorAUnit()
    {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(path(QStringLiteral("plan.png"))));
        for (const QString &option : {QStringLiteral("--layers"), QStringLiteral("--plan-unit")}) {
            const ProgramRun run = render({option, QStringLiteral("m")}, QStringLiteral("plan.png"));
            QVERIFY(run.status != 0);
            QVERIFY2(
                run.errors.contains(option + QLatin1String(": only a CAD drawing (DXF, DWG) has layers and a unit.")),
                qPrintable(run.errors));
        }
    }

    void pointsCountFromTheTopLeftCornerInUnitsOfTheDrawing()
    {
        write(QStringLiteral("points.json"),
              R"([{"pixel":[0,12000],"metre":[0,0]},{"pixel":[20000,0],"metre":[20,12]}])");
        const ProgramRun run = render({QStringLiteral("--points"), path(QStringLiteral("points.json"))});
        QCOMPARE(run.status, 0);
        QVERIFY2(!run.errors.contains(QLatin1String("fitted")), qPrintable(run.errors));
    }

    void aNewerDwgIsRefusedByItsYear()
    {
        write(QStringLiteral("new.dwg"), "AC1032" + QByteArray(500, '\0'));
        const ProgramRun run = render({}, QStringLiteral("new.dwg"));
        QVERIFY(run.status != 0);
        QVERIFY2(run.errors.contains(QLatin1String("AutoCAD 2018 drawing")), qPrintable(run.errors));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    ProgramRun render(const QStringList &options, const QString &plan = QStringLiteral("plan.dxf")) const
    {
        return runProgram(QStringList{QStringLiteral("render"), path(QStringLiteral("heat.json")),
                                      QStringLiteral("--plan"), path(plan)}
                          + options
                          + QStringList{QStringLiteral("--size"), QStringLiteral("640x480"), QStringLiteral("-o"),
                                        path(QStringLiteral("out.png"))});
    }

    QByteArray picture(const QStringList &options) const
    {
        QFile file(path(QStringLiteral("out.png")));
        file.remove();
        return render(options).status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QImage plain(const QStringList &options) const
    {
        const QString picture = path(QStringLiteral("plain.png"));
        const ProgramRun run = runProgram(QStringList{QStringLiteral("render"), path(QStringLiteral("heat.json")),
                                                      QStringLiteral("--plan"), path(QStringLiteral("plan.dxf")),
                                                      QStringLiteral("--plain"), QStringLiteral("-o"), picture}
                                          + options);
        return run.status == 0 ? QImage(picture) : QImage();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCadCommand)
#include "tst_cad_command.moc"
