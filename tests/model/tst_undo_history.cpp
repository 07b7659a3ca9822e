// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/undo_history.h"

#include <QTest>

using namespace floorscope;

class TestUndoHistory : public QObject
{
    Q_OBJECT

private slots:
    void undoGoesBackStepByStepAndANewStepEndsRedo()
    {
        UndoHistory history;
        const Document first = documentOf(10.0), second = documentOf(20.0), third = documentOf(30.0);
        history.push(QStringLiteral("one"), first, second, {});
        history.push(QStringLiteral("two"), second, third, {});
        QCOMPARE(history.undoName(), QStringLiteral("two"));
        QCOMPARE(history.undo(), std::optional(second));
        QCOMPARE(history.undo(), std::optional(first));
        QCOMPARE(history.undo(), std::optional<Document>());
        QCOMPARE(history.redo(), std::optional(second));
        history.push(QStringLiteral("three"), second, first, {});
        QVERIFY(history.redoName().isEmpty());
        QCOMPARE(history.undo(), std::optional(second));
    }

    void stepsOfOneDragAreOne()
    {
        UndoHistory history;
        history.push(QStringLiteral("strength"), documentOf(10.0), documentOf(20.0), QStringLiteral("drag"));
        history.push(QStringLiteral("strength"), documentOf(20.0), documentOf(30.0), QStringLiteral("drag"));
        QCOMPARE(history.undo(), std::optional(documentOf(10.0)));
        QCOMPARE(history.redo(), std::optional(documentOf(30.0)));
    }

private:
    static Document documentOf(double strength)
    {
        Document document;
        document.look.opacityPercent = strength;
        return document;
    }
};

QTEST_GUILESS_MAIN(TestUndoHistory)
#include "tst_undo_history.moc"
