// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "model/places/side_fetch.h"
#include "support/painters_end.h"
#include "views/dialogs/wait_dialog.h"
#include "views/findings/finding_card.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>

#include <algorithm>

using namespace floorscope;

namespace {

/// The card whose heading begins so; nothing while there is none.
FindingCard *card(const Desk &desk, const QString &beginning)
{
    for (auto *one : desk.part<QWidget>("FindingsPanel")->findChildren<FindingCard *>())
        if (one->isVisible() && one->accessibleName().startsWith(beginning))
            return one;
    return nullptr;
}

/// Its link, where one is shown.
QPushButton *link(const FindingCard *of)
{
    auto *button = of ? of->findChild<QPushButton *>() : nullptr;
    return button && button->isVisible() ? button : nullptr;
}

/// Of a comparison, the link of the card that tells of places without an established change.
QPushButton *waitLink(const Desk &desk)
{
    FindingCard *some = card(desk, QStringLiteral("Nothing established in "));
    return link(some ? some : card(desk, QStringLiteral("No change established in any of ")));
}

/// The demo building's comparison, whose findings fill the panel.
bool showsChange(Desk &desk)
{
    desk.showDemo();
    desk.action("actionCompare")->trigger();
    desk.fetch();
    desk.turnTo(QStringLiteral("Findings"));
    return QTest::qWaitFor([&desk] { return waitLink(desk) != nullptr; }, kPatience);
}

QString headings(const Desk &desk)
{
    QStringList all;
    for (const auto *one : desk.part<QWidget>("FindingsPanel")->findChildren<FindingCard *>())
        all << one->accessibleName();
    return all.join(QLatin1Char('\n'));
}

/// Whether a card says so.
bool says(const Desk &desk, const QString &text)
{
    const QList<FindingCard *> cards = desk.part<QWidget>("FindingsPanel")->findChildren<FindingCard *>();
    return std::any_of(cards.begin(), cards.end(), [&text](const FindingCard *one) {
        return one->isVisible() && one->accessibleDescription().contains(text);
    });
}

const QString kUnknown = QStringLiteral("The busiest hour is not known");

}   // namespace

/// What findings of a map offer to ask beside it.
class TestWindowFindings : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;

private slots:
    /// What the map says is the answer; a tab that a person chose stays.
    void theyComeInFrontUnlessAnotherTabWasChosen()
    {
        Desk desk;
        auto *tabs = desk.part<QTabWidget>("answerTabs");
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Look"));
        desk.showDemo();
        QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(tabs->currentIndex()), QStringLiteral("Findings"), kPatience);
        QTRY_VERIFY(card(desk, QStringLiteral("Half of all detections")));
        desk.turnTo(QStringLiteral("Look"));
        desk.open();
        tabs = desk.part<QTabWidget>("answerTabs");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.part<QWidget>("FindingsPanel")->findChildren<FindingCard *>().isEmpty(),
                                 kPatience);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Look"));
    }

    /// The map asked days; hours are told apart by single ones alone.
    void theCardOffersAllHoursForTheirPrice()
    {
        Desk desk;
        desk.turnTo(QStringLiteral("Look"));   // where findings do not come in front by themselves
        desk.showAccount();
        const std::uint64_t total = counts(desk.session.drawn().answers.single)->total;
        QCOMPARE(desk.session.beside(Beside::AllHours).state().phase, FetchState::Phase::Nothing);   // nobody looks
        desk.turnTo(QStringLiteral("Findings"));
        QTRY_VERIFY_WITH_TIMEOUT(link(card(desk, kUnknown)), kPatience);
        QCOMPARE(link(card(desk, kUnknown))->text(), QStringLiteral("Ask for all hours – 672 request(s)"));
        QVERIFY(link(card(desk, QStringLiteral("Whether every place looks like persons")))
                    ->text()
                    .startsWith(QStringLiteral("Ask for the nights – 7 ")));
        QTest::mouseClick(link(card(desk, kUnknown)), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(card(desk, QStringLiteral("Busiest: ")), kPatience);
        const FindingCard *busiest = card(desk, QStringLiteral("Busiest: "));
        QVERIFY2(busiest->accessibleDescription().contains(QStringLiteral("the most of all hours of the week.")),
                 qPrintable(busiest->accessibleDescription()));
        QCOMPARE(link(busiest)->text(), QStringLiteral("Show daily rhythm"));   // all is said
        QVERIFY(!card(desk, kUnknown));
        QCOMPARE(counts(desk.session.drawn().answers.single)->total, total);
        QVERIFY(desk.session.undoName().isEmpty());
    }

    void inTheDemoAllHoursAreAskedByThemselves()
    {
        Desk desk;
        desk.showDemo();
        QVERIFY(!desk.session.drawn().answers.allHours);
        desk.turnTo(QStringLiteral("Findings"));
        QTRY_VERIFY_WITH_TIMEOUT(card(desk, QStringLiteral("Busiest: ")), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(card(desk, QStringLiteral("1 place")), kPatience);   // so are the nights
        desk.action("actionProtect")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!card(desk, QStringLiteral("Busiest: ")), kPatience);
        QVERIFY(!card(desk, kUnknown));
        desk.action("actionProtect")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(card(desk, QStringLiteral("Busiest: ")), kPatience);
    }

    /// Of the rooms a request a week; what comes makes the card tell person-hours.
    void presenceTimeIsOfferedForItsPrice()
    {
        Desk desk;
        desk.showAccount();
        desk.turnTo(QStringLiteral("Findings"));
        const QString unknown = QStringLiteral("Presence time is not fetched");
        QTRY_VERIFY_WITH_TIMEOUT(link(card(desk, unknown)), kPatience);
        QCOMPARE(link(card(desk, unknown))->text(), QStringLiteral("Ask for presence time – 4 request(s)"));
        QTest::mouseClick(link(card(desk, unknown)), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(card(desk, QStringLiteral("About ")), kPatience);
        const FindingCard *told = card(desk, QStringLiteral("About "));
        QVERIFY2(told->accessibleName().endsWith(QStringLiteral(" person-hours (estimate)")),
                 qPrintable(told->accessibleName()));
        QVERIFY(!card(desk, unknown));
        const auto cards = desk.part<QWidget>("FindingsPanel")->findChildren<FindingCard *>();
        QVERIFY(std::count_if(cards.begin(), cards.end(), [](const QWidget *one) { return one->isVisible(); })
                <= static_cast<std::ptrdiff_t>(kMostFindings));
        QTest::mouseClick(link(told), Qt::LeftButton);
        QVERIFY(desk.part<QWidget>("FiguresWindow"));
        desk.action("actionProtect")->trigger();   // of single stretches of time nothing is told then
        QTRY_VERIFY_WITH_TIMEOUT(!card(desk, QStringLiteral("About ")) && !card(desk, unknown), kPatience);
    }

    /// Six cards leave no room for it: the menu and the link of a card ask, for any size.
    void howLongToWaitIsAlwaysAtHand()
    {
        Desk desk;
        QVERIFY2(showsChange(desk), qPrintable(headings(desk)));
        QTest::mouseClick(waitLink(desk), Qt::LeftButton);
        const auto *dialog = desk.window().findChild<WaitDialog *>();
        QVERIFY(dialog && desk.action("actionWaits")->isEnabled());
        const auto *places = dialog->findChild<QPlainTextEdit *>(QStringLiteral("waitPlaces"));
        const auto told = [places] { return places->toPlainText(); };
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(QStringLiteral(": ")), kPatience);
        const QString usual = told();
        auto *percent = dialog->findChild<QDoubleSpinBox *>(QStringLiteral("waitPercent"));
        QCOMPARE(percent->value(), 20.0);
        percent->setValue(200.0);
        QTRY_VERIFY2_WITH_TIMEOUT(told().contains(QStringLiteral(": with what is there.")), qPrintable(told()),
                                  kPatience);
        QVERIFY(told() != usual);
    }

    void weeksTellWhatChanceDoesAsOneStepOfUndo()
    {
        Desk desk;
        QVERIFY2(showsChange(desk), qPrintable(headings(desk)));
        auto *weeks = desk.part<QCheckBox>("byWeeks");
        QVERIFY(weeks->isVisible() && !weeks->isChecked() && says(desk, QStringLiteral("20 + 20 days")));
        weeks->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(desk, QStringLiteral("4 + 4 weeks")), kPatience);
        QVERIFY(!says(desk, QStringLiteral("20 + 20 days")));
        desk.session.undo();
        QVERIFY(!weeks->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(says(desk, QStringLiteral("20 + 20 days")), kPatience);
        desk.action("actionMap")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!weeks->isVisible(), kPatience);
    }

    void busyPlacesAreShownByTheirLink()
    {
        Desk desk;
        desk.showDemo();
        desk.turnTo(QStringLiteral("Findings"));
        const auto busy = [&desk]() -> FindingCard * {
            for (auto *one : desk.part<QWidget>("FindingsPanel")->findChildren<FindingCard *>())
                if (one->isVisible() && one->accessibleName().contains(QStringLiteral(" busy place(s) hold ")))
                    return one;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(link(busy()), kPatience);
        QVERIFY(busy()->accessibleDescription().startsWith(QStringLiteral("Largest: ")));
        QTest::mouseClick(link(busy()), Qt::LeftButton);
        QCOMPARE(desk.session.document().look.mark, std::optional(Mark::Busy));
    }

    /// In the middle of it the card tells how far it is, and another question offers its own hours.
    void anotherQuestionAsksForItsOwnHours()
    {
        Desk desk;
        desk.showAccount();
        desk.turnTo(QStringLiteral("Findings"));
        QTRY_VERIFY_WITH_TIMEOUT(link(card(desk, kUnknown)), kPatience);
        QTest::mouseClick(link(card(desk, kUnknown)), Qt::LeftButton);
        QVERIFY(!link(card(desk, kUnknown)));
        const auto told = [&desk] {
            for (const auto *label : card(desk, kUnknown)->findChildren<QLabel *>())
                if (label->text().contains(QStringLiteral("of 672 requests")))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kPatience);
        Document document = desk.session.document();
        document.question.cellSize = CellSize::Whole;
        desk.session.apply(QStringLiteral("cells"), document);
        desk.fetch();
        QTRY_VERIFY_WITH_TIMEOUT(link(card(desk, kUnknown)), kPatience);
        QCOMPARE(link(card(desk, kUnknown))->text(), QStringLiteral("Ask for all hours – 672 request(s)"));
    }
};

QTEST_MAIN(TestWindowFindings)
#include "tst_window_findings.moc"
