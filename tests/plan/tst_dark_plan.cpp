// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/dark_plan.h"

#include <QTest>

using namespace floorscope;

class TestDarkPlan : public QObject
{
    Q_OBJECT
private slots:
    void darkenedPlanKeepsHuesAndTurnsWhiteToPaper()
    {
        PlanImage plan;
        QImage image(2, 1, QImage::Format_RGB32);
        image.setPixel(0, 0, qRgb(255, 255, 255));
        image.setPixel(1, 0, qRgb(200, 0, 0));
        plan.levels = {image};
        const PlanImage dark = darkened(plan, QColor(30, 34, 40));
        QVERIFY(dark.dark);
        QCOMPARE(QColor(dark.levels[0].pixel(0, 0)), QColor(30, 34, 40));
        QVERIFY(qRed(dark.levels[0].pixel(1, 0)) > qGreen(dark.levels[0].pixel(1, 0)));
    }
};

QTEST_GUILESS_MAIN(TestDarkPlan)
#include "tst_dark_plan.moc"
