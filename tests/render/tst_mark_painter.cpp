// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/mark_painter.h"

#include <QPainter>
#include <QTest>

using namespace floorscope;

namespace {

/// 20 pixels a metre, y up.
const Placement kView = *Placement::fromMetreToPixel({20.0, 0.0, 0.0, 0.0, -20.0, 200.0});

/// One place of 1 × 1 m in the middle: too small for its label.
Scene sceneOf(const QString &label)
{
    Scene scene;
    scene.marks = {{{{{{7, 4}, {8, 4}, {8, 5}, {7, 5}}, {}}}, label, 0}};
    return scene;
}

QImage painted(const Scene &scene, const std::vector<QRectF> &names)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    paintMarkLines(painter, scene, kView);
    paintMarkLabels(painter, scene, kView, names);
    return image;
}

bool isTouched(const QImage &image, const QRect &box)
{
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            if (image.pixelColor(x, y) != QColor(Qt::gray))
                return true;
    return false;
}

const QRect kAbove(100, 70, 100, 24);
const QRect kBelow(100, 126, 100, 24);

}   // namespace

class TestMarkPainter : public QObject
{
    Q_OBJECT
private slots:
    void theLineIsDrawn()
    {
        const QImage image = painted(sceneOf({}), {});
        QCOMPARE(image.pixelColor(150, 100), markColor(false));   // the middle of the upper side
        QVERIFY(!isTouched(image, kAbove) && !isTouched(image, kBelow));
        QCOMPARE(image.pixelColor(150, 110), QColor(Qt::gray));   // nothing is filled
    }

    void aLabelLiesBesideASmallPlace()
    {
        const QImage image = painted(sceneOf(QStringLiteral("104 m²")), {});
        QVERIFY(isTouched(image, kAbove) && !isTouched(image, kBelow));
    }

    void aLabelNeverLiesOverARoomsName()
    {
        const QImage image = painted(sceneOf(QStringLiteral("104 m²")), {QRectF(kAbove)});
        QVERIFY(!isTouched(image, kAbove));
        QVERIFY(isTouched(image, kBelow));
    }

    void aLabelStaysOnThePaper()
    {
        Scene scene = sceneOf(QStringLiteral("104 m²"));
        scene.extent = {0.0, 0.0, 15.0, 5.2};   // which ends close above the place
        const QImage image = painted(scene, {});
        QVERIFY(!isTouched(image, kAbove) && isTouched(image, kBelow));
    }

    void aLabelWithoutAPlaceIsLeftOut()
    {
        QCOMPARE(painted(sceneOf(QStringLiteral("104 m²")), {QRectF(0, 0, 300, 200)}), painted(sceneOf({}), {}));
    }

    void labelsDoNotCoverEachOther()
    {
        Scene scene = sceneOf(QStringLiteral("104 m²"));
        scene.marks.push_back(scene.marks[0]);
        const QImage image = painted(scene, {});
        QVERIFY(isTouched(image, kAbove) && isTouched(image, kBelow));
    }
};

QTEST_MAIN(TestMarkPainter)
#include "tst_mark_painter.moc"
