// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_plan.h"
#include "plan/cad/cad_module.h"
#include "support/painters_end.h"
#include "views/fit/fit_page.h"

#include <QApplication>
#include <QFile>
#include <QProcess>

using namespace floorscope;

namespace {

constexpr double kPerMetre = 1000.0;   // the drawing is in millimetres
/// Of the floor, in the drawing: the site's own lies a metre of paper beside it.
constexpr PaperPoint kOrigin{126000.0, -41000.0};

struct Script
{
    bool done = false;
    QByteArray said, complaint;
};

Script run(const QString &python, const QStringList &arguments)
{
    QProcess process;
    process.start(python, arguments);
    const bool ended = process.waitForStarted() && process.waitForFinished(60'000);
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A Python that has ezdxf; empty: none.
QString pythonWithEzdxf()
{
    for (const QString &python : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")})
        if (run(python, {QStringLiteral("-c"), QStringLiteral("import ezdxf")}).done)
            return python;
    return {};
}

/// The demo's plan as a drawing, and how it lies.
struct OwnDrawing
{
    QString path;
    std::optional<Placement> truth;
    QSizeF size;   ///< millimetres
};

OwnDrawing ownDrawing(Desk &desk, const QString &python, const QString &version)
{
    OwnDrawing drawing{desk.filePath(QStringLiteral("level3.dxf")), std::nullopt, {}};
    QFile svg(desk.filePath(QStringLiteral("level3.svg")));
    if (!svg.open(QIODevice::WriteOnly) || svg.write(DemoBuilding::planSvg()) <= 0)
        return drawing;
    svg.close();
    const Script script =
        run(python, {QStringLiteral(FLOORSCOPE_DEMO_PLAN_DXF), version, svg.fileName(), drawing.path});
    const QList<QByteArray> extent = script.said.simplified().split(' ');
    if (!script.done || extent.size() != 4) {
        qWarning("%s", script.complaint.constData());
        return drawing;
    }
    const double left = extent[0].toDouble(), top = extent[3].toDouble();
    drawing.size = {extent[2].toDouble() - left, top - extent[1].toDouble()};
    if (const Result<Placement> truth =
            Placement::fromMetreToPixel({kPerMetre, 0.0, kOrigin.x - left, 0.0, -kPerMetre, top - kOrigin.y}))
        drawing.truth = *truth;
    return drawing;
}

}   // namespace

/// The demo's plan, drawn by an independent program, fitted with the mouse alone.
class TestWindowCadFit : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;
    QString m_python;

private slots:
    void initTestCase()
    {
        if (!cadModule())
            QSKIP("The module for CAD drawings is not here.");
        m_python = pythonWithEzdxf();
        if (m_python.isEmpty())
            QSKIP("There is no Python with ezdxf (Debian: python3-ezdxf).");
    }

    void theDemosPlanIsFittedToUnderTenCentimetres_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("corners");
        for (const char *version : {"R12", "R2000", "R2010", "R2018"})
            for (const int corners : {2, 3})
                QTest::addRow("%s, %d corners", version, corners) << QString::fromLatin1(version) << corners;
    }

    void theDemosPlanIsFittedToUnderTenCentimetres()
    {
        QFETCH(QString, version);
        QFETCH(int, corners);
        Desk desk;
        const OwnDrawing drawing = ownDrawing(desk, m_python, version);
        QVERIFY(drawing.truth);
        desk.showDemo();
        QVERIFY(dropOn(desk.window(), drawing.path));
        QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
        const PlanImage &plan = *desk.session.drawn().answers.plan;
        QVERIFY(std::abs(plan.units.width() - drawing.size.width()) < 1.0);
        QVERIFY(std::abs(plan.units.height() - drawing.size.height()) < 1.0);
        QCOMPARE(plan.layers, QStringList({QStringLiteral("A-WALL"), QStringLiteral("A-FURN")}));
        desk.action("actionFitPlan")->trigger();
        auto &page = *desk.window().findChild<FitPage *>();
        const std::vector<FloorPoint> all = farCorners(desk);
        for (int i = 0; i < corners; ++i)
            showCorner(*page.view(), *drawing.truth, all[static_cast<std::size_t>(i)]);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("use")), Qt::LeftButton);
        QVERIFY(planIsFitted(desk.session.drawn()));
        const double worst = worstCm(desk.session.drawn(), *drawing.truth);
        QVERIFY2(worst < 10.0, qPrintable(QString::number(worst)));
        QVERIFY(!desk.session.drawn().shown.plan->placement->mirrored());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowCadFit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_cad_fit.moc"
