// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gis/feature_reader.h"

#include <QLineF>
#include <QTest>

#include <cmath>
#include <gdal.h>
#include <ogrsf_frmts.h>

using namespace floorscope;

namespace {

/// Keeps the lines and areas that it is handed.
struct KeptShapes : DrawingSink
{
    bool line(const DrawingInk &, double, const QPolygonF &points) override
    {
        lines.push_back(points);
        return true;
    }
    bool area(const DrawingInk &, bool, const std::vector<QPolygonF> &rings) override
    {
        areas.push_back(rings);
        return true;
    }
    bool text(const DrawingInk &, const DrawingLetters &) override { return true; }
    bool paper() override { return true; }
    bool fault() override { return true; }
    void unit(int) override {}

    std::vector<QPolygonF> lines;
    std::vector<std::vector<QPolygonF>> areas;
};

/// What becomes of a geometry that is told as text.
KeptShapes shapesOf(const char *geometry, const char *style)
{
    KeptShapes kept;
    RegisterOGRMEM();
    const GDALDatasetH data = GDALCreate(GDALGetDriverByName("Memory"), "", 0, 0, 0, GDT_Unknown, nullptr);
    const OGRLayerH layer = GDALDatasetCreateLayer(data, "drawing", nullptr, wkbUnknown, nullptr);
    const OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(layer));
    OGRGeometryH made = nullptr;
    QByteArray text(geometry);
    char *rest = text.data();
    if (OGR_G_CreateFromWkt(&rest, nullptr, &made) == OGRERR_NONE)
        OGR_F_SetGeometryDirectly(feature, made);
    OGR_F_SetStyleString(feature, style);
    static_cast<void>(FeatureReader(layer, kept).read(feature));
    OGR_F_Destroy(feature);
    GDALClose(data);
    return kept;
}

}   // namespace

/// Geometries as GDAL's readers of drawings hand them over.
class TestFeatureReader : public QObject
{
    Q_OBJECT
private slots:
    void linesAreTakenAsTheyAre()
    {
        const KeptShapes kept = shapesOf("LINESTRING (0 0,3 4,3 9)", "PEN(c:#000000)");
        QCOMPARE(kept.lines, (std::vector<QPolygonF>{{{{0, 0}, {3, 4}, {3, 9}}}}));
    }

    /// A DWG's circle comes as arcs through three points each.
    void arcsAreRound_data()
    {
        QTest::addColumn<QByteArray>("geometry");
        QTest::addColumn<double>("length");
        QTest::newRow("half a circle") << QByteArray("CIRCULARSTRING (-2 0,0 2,2 0)") << 2.0 * M_PI;
        QTest::newRow("a circle") << QByteArray("CIRCULARSTRING (-2 0,0 2,2 0,0 -2,-2 0)") << 4.0 * M_PI;
        QTest::newRow("within a line") << QByteArray("COMPOUNDCURVE ((-5 0,-2 0),CIRCULARSTRING (-2 0,0 2,2 0))")
                                       << 3.0 + 2.0 * M_PI;
        QTest::newRow("among others") << QByteArray("MULTICURVE (CIRCULARSTRING (-2 0,0 2,2 0))") << 2.0 * M_PI;
    }

    void arcsAreRound()
    {
        QFETCH(QByteArray, geometry);
        QFETCH(double, length);
        const KeptShapes kept = shapesOf(geometry.constData(), "PEN(c:#000000)");
        QCOMPARE(kept.lines.size(), std::size_t(1));
        double measured = 0.0;
        for (qsizetype i = 1; i < kept.lines[0].size(); ++i)
            measured += QLineF(kept.lines[0][i - 1], kept.lines[0][i]).length();
        QVERIFY2(std::abs(measured - length) < 0.002 * length, qPrintable(QString::number(measured)));
        for (const QPointF &point : kept.lines[0])
            QVERIFY(point.x() < -2.0 || std::abs(std::hypot(point.x(), point.y()) - 2.0) < 1e-9);
    }

    void areasWithRoundSidesAreRoundToo()
    {
        const KeptShapes kept = shapesOf("CURVEPOLYGON (CIRCULARSTRING (-2 0,0 2,2 0,0 -2,-2 0))", "BRUSH(fc:#000000)");
        QVERIFY(kept.areas.size() == 1 && kept.areas[0].size() == 1 && kept.areas[0][0].size() > 40);
    }
};

QTEST_GUILESS_MAIN(TestFeatureReader)
#include "tst_feature_reader.moc"
