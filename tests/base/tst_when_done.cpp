// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_done.h"

#include <QPromise>
#include <QTest>

#include <memory>
#include <optional>

using namespace floorscope;

class TestWhenDone : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheResultOnce()
    {
        QPromise<int> promise;
        promise.start();
        QObject context;
        int calls = 0;
        std::optional<int> told;
        whenDone(promise.future(), &context, [&](int value) {
            ++calls;
            told = value;
        });
        promise.addResult(7);
        QVERIFY(!told);
        promise.finish();
        QTRY_COMPARE(told, std::optional(7));
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
        QTRY_VERIFY(context.children().isEmpty());
    }

    void aFutureThatIsOverAlreadyIsTold()
    {
        QObject context;
        std::optional<int> told;
        whenDone(QtFuture::makeReadyFuture(7), &context, [&](int value) { told = value; });
        QTRY_COMPARE(told, std::optional(7));
    }

    void aCancelledFutureIsSilent()
    {
        QPromise<int> promise;
        promise.start();
        QObject context;
        bool told = false;
        whenDone(promise.future(), &context, [&](int) { told = true; });
        promise.future().cancel();
        promise.finish();
        QTRY_VERIFY(context.children().isEmpty());
        QVERIFY(!told);
    }

    void aContextThatDiesFirstIsNeverTold_data()
    {
        QTest::addColumn<bool>("finishedBefore");
        QTest::newRow("before the answer") << false;
        QTest::newRow("while the answer is on its way") << true;
    }

    void aContextThatDiesFirstIsNeverTold()
    {
        QFETCH(bool, finishedBefore);
        QPromise<int> promise;
        promise.start();
        auto context = std::make_unique<QObject>();
        bool told = false;
        whenDone(promise.future(), context.get(), [&](int) { told = true; });
        promise.addResult(7);
        if (finishedBefore)
            promise.finish();
        context.reset();
        if (!finishedBefore)
            promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void theCallbackMayDeleteItsContextLater()
    {
        auto *context = new QObject;
        bool told = false;
        whenDone(QtFuture::makeReadyFuture(7), context, [&, context](int) {
            told = true;
            context->deleteLater();
        });
        QTRY_VERIFY(told);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_when_done.moc"
