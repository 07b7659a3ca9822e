// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_panel.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/evidence/comparison_evidence.h"
#include "model/evidence/findings.h"
#include "model/find_place.h"
#include "model/places/asked_places.h"
#include "model/places/side_fetch.h"
#include "output/evidence/no_findings_text.h"
#include "output/figures/no_figures_text.h"
#include "ui_findings_panel.h"
#include "views/findings/finding_card.h"
#include "words/figures/presence_text.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

namespace floorscope {

namespace {

/// What shows a finding's places in the map.
std::optional<Mark> markOf(const Finding &finding)
{
    if (std::holds_alternative<HalfOfAll>(finding))
        return Mark::Core;
    if (std::holds_alternative<BusyFound>(finding))
        return Mark::Busy;
    if (std::holds_alternative<RareFound>(finding))
        return Mark::RarelyUsed;
    if (std::holds_alternative<OddFound>(finding))
        return Mark::Odd;
    return std::nullopt;
}

/// It has a card of its own, which is there before it is known.
Drawn withoutPresence(Drawn drawn)
{
    drawn.answers.presence.reset();
    return drawn;
}

}   // namespace

FindingsPanel::FindingsPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FindingsPanel>()), m_session(session), m_offers(session)
{
    m_ui->setupUi(this);
    m_ui->how->hide();
    connect(m_ui->showHow, &QPushButton::toggled, m_ui->how, &QWidget::setVisible);
    connect(m_ui->copyAll, &QPushButton::clicked, this, &FindingsPanel::copyAll);
    connect(m_ui->byWeeks, &QCheckBox::toggled, this, &FindingsPanel::weighByWeeks);
    connect(&m_session, &Session::drawnChanged, this, &FindingsPanel::renew);
    connect(&m_session.beside(Beside::Presence), &SideFetch::stateChanged, this, &FindingsPanel::showPresence);
    connect(&m_session, &Session::documentChanged, this, &FindingsPanel::showWeeks);
    showCards();
    renew();
}

FindingsPanel::~FindingsPanel() = default;

void FindingsPanel::renew()
{
    m_ui->empty->setText(emptyText());
    const bool onSurface = m_session.drawn().shown.surface.has_value();
    if (std::exchange(m_onSurface, onSurface) != onSurface)
        showCards();   // some lead where heights have no way
    showPresence();
    showWeeks();
    if (m_session.drawn().shown.mode == ViewMode::Map)
        return renewOfMap();
    m_asked.reset();
    renewOfComparison();
}

/// They stand there with the change itself; how long to wait takes longer, and comes behind them.
void FindingsPanel::renewOfComparison()
{
    const Findings found = comparisonFindings(m_session.drawn());
    if (found == m_compared && !found.empty() && m_session.drawn().shown.relative == m_relative)
        return;
    m_compared = found;
    ++m_weighed;
    show(found);
    if (found.empty())
        return;
    whenDone(inBackground([drawn = m_session.drawn()] { return findings(drawn); }), this,
             [this, number = m_weighed](const Findings &all) {
                 if (number == m_weighed)
                     show(all);
             });
}

/// Those of a map take longer than the window may wait: newest wins.
void FindingsPanel::renewOfMap()
{
    m_compared.clear();
    ++m_weighed;
    std::optional<PlacesAsked> asked = placesAsked(m_session.drawn());
    if (!asked || m_session.drawn().answers.single->partial) {
        m_asked.reset();
        return show({});
    }
    if (m_asked && isSame(*m_asked, *asked))
        return;
    m_asked = std::move(asked);
    m_working = true;
    m_ui->empty->setText(emptyText());
    whenDone(inBackground([drawn = withoutPresence(m_session.drawn())] { return findings(drawn); }), this,
             [this, of = *m_asked](Findings found) {
                 if (!m_asked || !isSame(*m_asked, of))
                     return;
                 m_working = false;
                 m_ui->empty->setText(emptyText());
                 show(hasFigures() ? withRoomForPresence(std::move(found)) : std::move(found));
             });
}

/// Whether presence time is known, or can be asked for.
bool FindingsPanel::hasFigures() const
{
    const Connection &connection = m_session.connection();
    if (m_session.drawn().answers.presence)
        return true;
    return connection.figures && serves(connection, m_session.drawn().shown.source)
        && !m_session.drawn().shown.protectIndividuals;
}

void FindingsPanel::show(Findings findings)
{
    const bool relative = m_session.drawn().shown.relative;
    if (findings == m_findings && relative == m_relative)
        return;
    const bool news = m_findings.empty() && !findings.empty();
    m_findings = std::move(findings);
    m_relative = relative;
    showCards();
    if (isVisible() || m_findings.empty())
        m_offers.follow(m_findings);
    if (news)
        emit appeared();
}

/// What nobody looks at asks for nothing.
void FindingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_offers.follow(m_findings);
}

void FindingsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    const auto lookAway = [this] {
        if (!isVisible())
            m_offers.lookAway();
    };
    QMetaObject::invokeMethod(this, lookAway, Qt::QueuedConnection);   // a window at its end hides us too
}

void FindingsPanel::mark(Mark kind)
{
    Document next = m_session.document();
    next.look.mark = kind;
    m_session.apply(tr("marked places"), next);
}

void FindingsPanel::showCards()
{
    for (FindingCard *card : m_ui->content->findChildren<FindingCard *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_ui->cards->removeWidget(card);
        card->hide();
        card->deleteLater();   // the press of its own link may have brought us here
    }
    for (const Finding &finding : m_findings)
        addCard(finding);
    addPresence();
    m_ui->empty->setText(emptyText());
    m_ui->empty->setVisible(m_findings.empty());
    m_ui->copyAll->setVisible(!m_findings.empty());
    const std::optional<Evidence> &evidence = m_session.drawn().answers.evidence;
    m_ui->how->setText(
        howItIsJudged(evidence ? evidence->options.unit.value_or(ReplicateUnit::Day) : ReplicateUnit::Day));
    const bool judged = !m_findings.empty() && m_session.drawn().shown.mode == ViewMode::Compare;
    m_ui->showHow->setVisible(judged);
    m_ui->how->setVisible(judged && m_ui->showHow->isChecked());
}

void FindingsPanel::addCard(const Finding &finding)
{
    auto *card = new FindingCard(findingText(finding), m_ui->content);
    if (const auto *place = std::get_if<PlaceChanged>(&finding)) {
        card->setLink(tr("Show"));
        connect(card, &FindingCard::linkPressed, this, [this, name = place->change.name] {
            for (const FoundPlace &found : findPlaces(m_session.drawn(), name))
                if (found.name == name)
                    return emit placeWanted(found);
        });
    } else if (std::holds_alternative<FloorChanged>(finding)) {
        card->setLink(m_relative ? tr("Show per hour") : tr("Show relative to the floor"));
        connect(card, &FindingCard::linkPressed, this, &FindingsPanel::switchRelative);
    } else if (const std::optional<Mark> kind = markOf(finding)) {
        card->setLink(*kind == Mark::Core ? tr("Show core area") : tr("Show"));
        connect(card, &FindingCard::linkPressed, this, [this, kind] { mark(*kind); });
    } else if (const std::optional<CardLink> link = cardLink(finding, m_session)) {
        card->setLink(link->text);
        connect(card, &FindingCard::linkPressed, this, [this, deed = link->deed] { emit wanted(deed); });
    } else if (const std::optional<Beside> beside = besideOf(finding)) {
        m_offers.setCard(*beside, card);
    }
    m_ui->cards->addWidget(card);
}

/// Behind the findings of a map, where there is room.
std::optional<FindingText> FindingsPanel::presenceText() const
{
    const Drawn &drawn = m_session.drawn();
    const SideFetch &side = m_session.beside(Beside::Presence);
    if (!hasRoomForPresence(drawn, m_findings))
        return std::nullopt;
    if (const std::optional<PresenceTold> &told = drawn.answers.presence)
        return findingText(PersonHoursFound{told->rate, static_cast<double>(counts(drawn.answers.single)->total)});
    return side.state().phase == FetchState::Phase::Nothing ? std::nullopt : std::optional(presenceUnknownText());
}

void FindingsPanel::showPresence()
{
    if (presenceText() != m_presenceTold)
        showCards();
}

void FindingsPanel::addPresence()
{
    m_presenceTold = presenceText();
    if (!m_presenceTold)
        return;
    auto *card = new FindingCard(*m_presenceTold, m_ui->content);
    if (m_session.drawn().answers.presence) {
        if (whyNoFigures(m_session).isEmpty())
            card->setLink(tr("Show all figures"));
        connect(card, &FindingCard::linkPressed, this, [this] { emit wanted(CardDeed::ShowFigures); });
    } else {
        m_offers.setCard(Beside::Presence, card);
    }
    m_ui->cards->addWidget(card);
}

QString FindingsPanel::emptyText() const
{
    if (m_session.isWeighing() || m_session.drawn().answers.evidence)   // or their findings are on their way
        return tr("The days are being compared with each other…");
    if (m_asked && m_working)
        return tr("What the map says is being worked out…");
    return noFindingsText(whyNoFindings(m_session.drawn()));
}

void FindingsPanel::copyAll() const
{
    std::vector<FindingText> texts;
    std::transform(m_findings.begin(), m_findings.end(), std::back_inserter(texts), findingText);
    if (m_presenceTold && m_session.drawn().answers.presence)
        texts.push_back(*m_presenceTold);
    QStringList paragraphs;
    for (const FindingText &text : texts)
        paragraphs << text.heading + QLatin1Char('\n') + text.body;
    QApplication::clipboard()->setText(paragraphs.join(QStringLiteral("\n\n")));
}

/// Also where weeks are too few for any finding: it is the way back.
void FindingsPanel::showWeeks()
{
    const QSignalBlocker blocker(m_ui->byWeeks);
    m_ui->byWeeks->setChecked(m_session.document().byWeeks);
    const Drawn &drawn = m_session.drawn();
    const bool weeksAnyway =
        drawn.answers.evidence && !drawn.shown.byWeeks && drawn.answers.evidence->options.unit == ReplicateUnit::Week;
    m_ui->byWeeks->setVisible(drawn.shown.mode == ViewMode::Compare && hasEvidence(drawn) && !weeksAnyway);
}

void FindingsPanel::weighByWeeks(bool weeks)
{
    Document next = m_session.document();
    next.byWeeks = weeks;
    m_session.apply(weeks ? tr("weeks tell what chance does") : tr("days tell what chance does"), next);
}

void FindingsPanel::switchRelative()
{
    Document next = m_session.document();
    next.relative = !next.relative;
    m_session.apply(next.relative ? tr("relative to the floor") : tr("per hour"), next);
}

}   // namespace floorscope
