// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/drawing_unit.h"

#include <QTest>

using namespace floorscope;

class TestDrawingUnit : public QObject
{
    Q_OBJECT

private slots:
    void namesAndCodesLeadBack()
    {
        for (const QString &each : drawingUnitNames())
            QCOMPARE(name(*drawingUnitNamed(each)), each);
        QCOMPARE(drawingUnit(4), std::optional(DrawingUnit::Millimetre));
        QCOMPARE(drawingUnit(2), std::optional(DrawingUnit::Foot));
        QVERIFY(!drawingUnit(0) && !drawingUnit(3) && !drawingUnit(-1));
    }

    void sizesThatNoFloorHasAreDoubted()
    {
        const FloorRect floor{0.0, 0.0, 60.0, 38.0};
        QCOMPARE(sizeDoubt({0.54, 0.3}, floor), SizeDoubt::TooSmall);
        QCOMPARE(sizeDoubt({54000.0, 38000.0}, std::nullopt), SizeDoubt::TooLarge);
        QCOMPARE(sizeDoubt({190.0, 100.0}, floor), SizeDoubt::NotLikeTheFloor);
        QCOMPARE(sizeDoubt({19.0, 10.0}, floor), SizeDoubt::NotLikeTheFloor);
        QCOMPARE(sizeDoubt({100.0, 60.0}, floor), SizeDoubt::None);
    }

    void whatThePersonSaysIsTrusted()
    {
        const DrawnScale said = drawnScale({540, 300}, std::nullopt, DrawingUnit::Millimetre, std::nullopt);
        QCOMPARE(said.doubt, SizeDoubt::TooSmall);
        QVERIFY(!isTrusted(said));
        QVERIFY(isTrusted(drawnScale({540, 300}, DrawingUnit::Millimetre, DrawingUnit::Metre, std::nullopt)));
    }

    void aUnitThatIsOnlyLikelyIsNotTrusted()
    {
        const FloorRect floor{0.0, 0.0, 60.0, 38.0};
        const DrawnScale likely = drawnScale({60000, 38000}, std::nullopt, std::nullopt, floor);
        QCOMPARE(likely.unit, DrawingUnit::Millimetre);
        QCOMPARE(likely.source, UnitSource::Assumed);
        QCOMPARE(likely.doubt, SizeDoubt::None);
        QVERIFY(!isTrusted(likely));
        QVERIFY(isTrusted(drawnScale({60000, 38000}, std::nullopt, DrawingUnit::Millimetre, floor)));
    }

    void anUnknownUnitIsTheOneThatFitsTheFloor()
    {
        const FloorRect floor{0.0, 0.0, 60.0, 38.0};
        QCOMPARE(likelyUnit({60000, 38000}, floor), DrawingUnit::Millimetre);
        QCOMPARE(likelyUnit({6000, 3800}, floor), DrawingUnit::Centimetre);
        QCOMPARE(likelyUnit({60, 38}, std::nullopt), DrawingUnit::Metre);
        QCOMPARE(likelyUnit({60000, 38000}, std::nullopt), DrawingUnit::Millimetre);
    }
};

QTEST_GUILESS_MAIN(TestDrawingUnit)
#include "tst_drawing_unit.moc"
