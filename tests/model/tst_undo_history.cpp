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
        const Document first = makeDocument(10.0), second = makeDocument(20.0), third = makeDocument(30.0);
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
        history.push(QStringLiteral("strength"), makeDocument(10.0), makeDocument(20.0), QStringLiteral("drag"));
        history.push(QStringLiteral("strength"), makeDocument(20.0), makeDocument(30.0), QStringLiteral("drag"));
        QCOMPARE(history.undo(), std::optional(makeDocument(10.0)));
        QCOMPARE(history.redo(), std::optional(makeDocument(30.0)));
    }

    void aDragThatComesBackIsNoStep()
    {
        UndoHistory history;
        history.push(QStringLiteral("look"), makeDocument(5.0), makeDocument(10.0), {});
        history.push(QStringLiteral("strength"), makeDocument(10.0), makeDocument(20.0), QStringLiteral("drag"));
        history.push(QStringLiteral("strength"), makeDocument(20.0), makeDocument(10.0), QStringLiteral("drag"));
        QCOMPARE(history.undoName(), QStringLiteral("look"));
        QVERIFY(history.redoName().isEmpty());
        QCOMPARE(history.undo(), std::optional(makeDocument(5.0)));
    }

private:
    static Document makeDocument(double strength)
    {
        Document document;
        document.look.opacityPercent = strength;
        return document;
    }
};

QTEST_GUILESS_MAIN(TestUndoHistory)
#include "tst_undo_history.moc"
