// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/caption_bar.h"
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

    void aCaptionThatWrapsMovesNothing()
    {
        const QString title = QStringLiteral("Level 3"), rest = QStringLiteral("30 Mar – 26 Apr 2026, Mon–Fri 9–18");
        for (const int points : {9, 11, 16}) {
            CaptionBar bar;
            QFont font = bar.font();
            font.setPointSize(points);
            bar.setFont(font);
            bar.setParts({title});
            const int inOneLine = bar.heightForWidth(4000);
            bar.setParts({title, rest});
            QCOMPARE(bar.heightForWidth(4000), inOneLine);
            QCOMPARE(bar.heightForWidth(28 * points), inOneLine);   // in two
            QVERIFY(bar.heightForWidth(9 * points) > inOneLine);
        }
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
