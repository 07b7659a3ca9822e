// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/message_bar.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace floorscope;

class TestMessageBar : public QObject
{
    Q_OBJECT
private slots:
    void aClosedFailureIsToldAgainWhenItComesBack()
    {
        const Message failure{MessageTone::Failure, QStringLiteral("a.json is not JSON."), {}};
        MessageBar bar;
        bar.show({failure});
        QTest::mouseClick(bar.findChild<QToolButton *>(QStringLiteral("close")), Qt::LeftButton);
        QVERIFY(bar.isHidden());
        bar.show({failure});
        QVERIFY(bar.isHidden());   // its cause is still there
        bar.show(std::vector<Message>());
        bar.show({failure});
        QVERIFY(!bar.isHidden());
    }

    void anOfferThatWasDeclinedIsNotMadeAgain()
    {
        Message offer{MessageTone::Note, QStringLiteral("Add your floor plan: drop a picture or a PDF here."), {}};
        offer.staysClosed = true;
        MessageBar bar;
        bar.show({offer});
        QTest::mouseClick(bar.findChild<QToolButton *>(QStringLiteral("close")), Qt::LeftButton);
        bar.show(std::vector<Message>());
        bar.show({offer});
        QVERIFY(bar.isHidden());
    }

    void theNextMessageFollowsAClosedOne()
    {
        MessageBar bar;
        bar.show({{MessageTone::Failure, QStringLiteral("one"), {}}, {MessageTone::Note, QStringLiteral("two"), {}}});
        QTest::mouseClick(bar.findChild<QToolButton *>(QStringLiteral("close")), Qt::LeftButton);
        QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("text"))->text(), QStringLiteral("two"));
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_message_bar.moc"
