// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/finding.h"
#include "model/places/side_questions.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <set>

namespace floorscope {

class FindingCard;
class Session;

/// What would have to be asked beside the map so that `finding` could say more; nothing where all is said.
[[nodiscard]] std::optional<Beside> besideOf(const Finding &finding);

/// Offers on the cards of findings what can be asked beside the map: one link that says what it costs.
class SideOffers : public QObject
{
    Q_OBJECT
public:
    explicit SideOffers(Session &session, QObject *parent = nullptr);

    /// Finds out what it costs to ask for what `findings` of the session's map lack. The demo building is asked at
    /// once. What was asked stays asked as long as there are findings of a map. Presence time is offered where there
    /// is room for its card.
    void follow(const Findings &findings);
    /// Nobody sees the cards until it follows again: nothing more is asked by itself.
    void lookAway();
    /// The link is that card's from now on.
    void setCard(Beside which, FindingCard *card);

private:
    void show(Beside which);
    [[nodiscard]] bool lacks(Beside which, const Findings &findings) const;
    [[nodiscard]] QString askText(Beside which) const;

    Session &m_session;
    std::set<Beside> m_wanted;
    std::map<Beside, QPointer<FindingCard>> m_cards;
};

}   // namespace floorscope
