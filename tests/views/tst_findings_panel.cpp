// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_panel.h"

#include "model/places/side_fetch.h"
#include "service/presets.h"
#include "support/floor_session.h"
#include "views/findings/finding_card.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace floorscope;

namespace {

using State = FetchState::Phase;

constexpr int kPatience = FloorSession::kPatience;

Result<QByteArray> answered(const HeatmapRequest &request)
{
    return oneCellText(request.span.start / 3600 % 24 == 12 ? 9 : 2);
}

/// The panel beside a session at one floor, whose default period is asked day by day. At 12 o'clock UTC are 9
/// detections an hour, else 2.
struct Bench : FloorSession
{
    explicit Bench(bool simulated = false) : FloorSession(answered)
    {
        begin(simulated);
        QTRY_VERIFY_WITH_TIMEOUT(panel.hasFindings(), kPatience);
    }

    void look()
    {
        panel.resize(360, 700);
        panel.setVisible(true);
    }
    /// The card whose heading begins so; nothing while there is none.
    [[nodiscard]] FindingCard *card(const QString &beginning) const
    {
        for (auto *one : panel.findChildren<FindingCard *>())
            if (one->isVisible() && one->accessibleName().startsWith(beginning))
                return one;
        return nullptr;
    }
    /// The text of its link; empty where none is shown.
    [[nodiscard]] QString link(const QString &beginning) const
    {
        const QPushButton *found = button(beginning);
        return found && found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] QPushButton *button(const QString &beginning) const
    {
        const FindingCard *of = card(beginning);
        return of ? of->findChild<QPushButton *>() : nullptr;
    }
    [[nodiscard]] bool tells(const QString &beginning, const QString &text) const
    {
        const FindingCard *of = card(beginning);
        const QList<QLabel *> labels = of ? of->findChildren<QLabel *>() : QList<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    FindingsPanel panel{session};
};

const QString kUnknown = QStringLiteral("The busiest hour is not known");
const QString kBusiest = QStringLiteral("Busiest: ");
const QString kOffer = QStringLiteral("Ask for all hours – 672 request(s)");

}   // namespace

/// What findings of a map offer to ask beside it.
class TestFindingsPanel : public QObject
{
    Q_OBJECT

private slots:
    /// Days are asked in one answer each; hours are told apart by single ones alone, 28 · 24 of them.
    void theCardOffersAllHoursForTheirPrice()
    {
        Bench bench;
        QCOMPARE(bench.session.beside(Beside::AllHours).state().phase, State::Nothing);   // nobody looks
        const std::uint64_t total = counts(bench.session.drawn().answers.single)->total;
        const std::size_t before = bench.source.asked.size();
        bench.look();
        QTRY_COMPARE_WITH_TIMEOUT(bench.link(kUnknown), kOffer, kPatience);
        QTRY_COMPARE(bench.link(QStringLiteral("Whether every place looks like persons is not known")),
                     QStringLiteral("Ask for the nights – 7 request(s)"));
        QCOMPARE(bench.source.asked.size(), before);
        QTest::mouseClick(bench.button(kUnknown), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.card(kBusiest), kPatience);
        const QString told = bench.card(kBusiest)->accessibleDescription();
        QVERIFY2(told.startsWith(QStringLiteral("9 detections per hour on the whole floor, the most of all hours of")),
                 qPrintable(told));
        QCOMPARE(bench.link(kBusiest), QStringLiteral("Show daily rhythm"));
        QVERIFY(!bench.card(kUnknown));
        QCOMPARE(counts(bench.session.drawn().answers.single)->total, total);
        QVERIFY(bench.session.undoName().isEmpty());
    }

    /// In the middle of it the card tells how far it is.
    void whatIsAskedTellsHowFarItIs()
    {
        Bench bench;
        bench.look();
        QTRY_COMPARE_WITH_TIMEOUT(bench.link(kUnknown), kOffer, kPatience);
        bench.source.holding = true;
        QTest::mouseClick(bench.button(kUnknown), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.source.held() > 0, kPatience);
        QVERIFY(bench.link(kUnknown).isEmpty());
        bench.source.release(10);
        QTRY_VERIFY_WITH_TIMEOUT(bench.tells(kUnknown, QStringLiteral("10 of 672 requests")), kPatience);
    }

    void whatFailedIsTriedAgain()
    {
        Bench bench;
        bench.look();
        QTRY_COMPARE_WITH_TIMEOUT(bench.link(kUnknown), kOffer, kPatience);
        const auto script = bench.source.script;
        bench.source.script = [](const HeatmapRequest &) -> Result<QByteArray> {
            return failure(ErrorKind::AccessDenied);
        };
        QTest::mouseClick(bench.button(kUnknown), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.link(kUnknown), QStringLiteral("Try again"), kPatience);
        bench.source.script = script;
        QTest::mouseClick(bench.button(kUnknown), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.card(kBusiest), kPatience);
    }

    /// Those that the panel does not show on the map itself.
    void cardsLeadOn()
    {
        Bench bench;
        const auto leads = [&bench](const Finding &finding, CardDeed deed) {
            const std::optional<CardLink> link = cardLink(finding, bench.session);
            return link && !link->text.isEmpty() && link->deed == deed;
        };
        QVERIFY(leads(PeriodsDiffer{true, false, false}, CardDeed::ChoosePeriods));
        QVERIFY(leads(TooFewSpans{}, CardDeed::ChoosePeriods));
        QVERIFY(leads(AreaChanged{}, CardDeed::ShowChange));
        QVERIFY(leads(PlacesChangedToo{}, CardDeed::ShowZones));
        QVERIFY(leads(NothingEstablished{}, CardDeed::TellWaits));
        QVERIFY(leads(Waits{}, CardDeed::TellWaits));
        QVERIFY(leads(CoverUnknown{}, CardDeed::DrawCoverage));
        QVERIFY(leads(BusiestFound{{}, 168, {}}, CardDeed::ShowRhythm));
        QVERIFY(!cardLink(BusiestFound{{}, 45, {}}, bench.session));   // the other hours are offered instead
        QVERIFY(!cardLink(PlacesWithheld{}, bench.session));           // as a file withholds
        Document document = bench.session.document();
        document.protectIndividuals = true;
        bench.session.apply(QStringLiteral("protect"), document);
        QVERIFY(leads(PlacesWithheld{}, CardDeed::StopProtecting));
    }

    void theDemoBuildingIsAskedOnceSomebodyLooks()
    {
        Bench bench(true);
        QVERIFY(!bench.session.drawn().answers.allHours && !bench.session.drawn().answers.nights);
        bench.look();
        QTRY_VERIFY_WITH_TIMEOUT(bench.card(kBusiest), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.drawn().answers.nights, kPatience);
        Document document = bench.session.document();
        document.protectIndividuals = true;
        bench.session.apply(QStringLiteral("protect"), document);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.card(kBusiest) && !bench.card(kUnknown), kPatience);
        bench.session.undo();
        QTRY_VERIFY_WITH_TIMEOUT(bench.card(kBusiest), kPatience);
    }

    /// What came stays; what is under way for nobody ends.
    void whatNobodySeesAsksForNothing()
    {
        Bench bench(true);
        bench.source.holding = true;
        bench.look();
        QTRY_VERIFY_WITH_TIMEOUT(bench.source.held() > 0, kPatience);
        bench.panel.hide();
        QTRY_COMPARE(bench.session.beside(Beside::AllHours).state().phase, State::Nothing);
        QCOMPARE(bench.source.held(), std::size_t(0));
        bench.source.holding = false;
        bench.look();
        QTRY_VERIFY_WITH_TIMEOUT(bench.card(kBusiest), kPatience);
        bench.panel.hide();
        QTest::qWait(50);
        QVERIFY(bench.session.drawn().answers.allHours.has_value());
        const std::size_t before = bench.source.asked.size();
        bench.look();
        QTest::qWait(50);
        QCOMPARE(bench.source.asked.size(), before);
    }

    void anotherQuestionHasItsOwnHours()
    {
        Bench bench(true);
        bench.look();
        QTRY_VERIFY_WITH_TIMEOUT(bench.card(kBusiest), kPatience);
        Document document = bench.session.document();
        document.question = withDays(document.question, {2026, 4, 20}, {2026, 4, 24});
        bench.session.apply(QStringLiteral("one week"), document);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.card(kBusiest) && bench.card(kBusiest)->accessibleDescription().contains(QStringLiteral("over 7 ")),
            kPatience);
        document.mode = ViewMode::Compare;   // there is no map of one period any more
        bench.session.apply(QStringLiteral("compare"), document);
        bench.session.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.fetchState().phase, State::UpToDate, kPatience);
        QTRY_COMPARE(bench.session.beside(Beside::AllHours).state().phase, State::Nothing);
    }
};

QTEST_MAIN(TestFindingsPanel)
#include "tst_findings_panel.moc"
