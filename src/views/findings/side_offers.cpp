// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/side_offers.h"

#include "model/evidence/findings.h"
#include "model/places/side_fetch.h"
#include "model/session.h"
#include "views/findings/finding_card.h"
#include "words/fetch_text.h"

#include <algorithm>
#include <array>

namespace floorscope {

namespace {

constexpr std::array kOffered{Beside::Nights, Beside::AllHours, Beside::Presence};

}   // namespace

std::optional<Beside> besideOf(const Finding &finding)
{
    if (std::holds_alternative<NightsUnknown>(finding))
        return Beside::Nights;
    const auto *busiest = std::get_if<BusiestFound>(&finding);
    const bool ofAll = busiest && !busiest->daysBeside && busiest->knownHours == static_cast<int>(kHoursOfWeek);
    if (std::holds_alternative<BusiestUnknown>(finding) || (busiest && !ofAll))
        return Beside::AllHours;
    return std::nullopt;
}

SideOffers::SideOffers(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    for (const Beside which : kOffered) {
        SideFetch &beside = m_session.beside(which);
        connect(&beside, &SideFetch::stateChanged, this, [this, which] { show(which); });
    }
}

bool SideOffers::lacks(Beside which, const Findings &findings) const
{
    if (which == Beside::Presence)
        return hasRoomForPresence(m_session.drawn(), findings);
    return std::any_of(findings.begin(), findings.end(),
                       [which](const Finding &finding) { return besideOf(finding) == which; });
}

void SideOffers::follow(const Findings &findings)
{
    const bool ofMap = m_session.drawn().shown.mode == ViewMode::Map && !findings.empty();
    if (!ofMap)
        m_wanted.clear();
    for (const Beside which : kOffered) {
        if (ofMap && lacks(which, findings))
            m_wanted.insert(which);
        m_session.beside(which).want(Wisher::Cards, m_wanted.count(which) > 0);
    }
}

void SideOffers::lookAway()
{
    for (const Beside which : kOffered)
        m_session.beside(which).lookAway(Wisher::Cards);
}

void SideOffers::setCard(Beside which, FindingCard *card)
{
    m_cards[which] = card;
    connect(card, &FindingCard::linkPressed, &m_session.beside(which), &SideFetch::fetch);
    show(which);
}

void SideOffers::show(Beside which)
{
    FindingCard *card = m_cards[which];
    if (!card)
        return;
    const FetchState &state = m_session.beside(which).state();
    const bool failed = state.phase == FetchState::Phase::Failed, running = state.phase == FetchState::Phase::Running;
    const FetchCardText text = fetchCardText(state);
    card->setNote(failed || running ? text.text : QString());
    if (failed)
        card->setLink(text.button);
    else
        card->setLink(state.phase == FetchState::Phase::NeedsFetch ? askText(which) : QString());
}

QString SideOffers::askText(Beside which) const
{
    const int requests = requestsLeft(m_session.beside(which).state().progress);
    switch (which) {
    case Beside::Nights: return tr("Ask for the nights – %Ln request(s)", nullptr, requests);
    case Beside::Presence: return tr("Ask for presence time – %Ln request(s)", nullptr, requests);
    default: return tr("Ask for all hours – %Ln request(s)", nullptr, requests);
    }
}

}   // namespace floorscope
