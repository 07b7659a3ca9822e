// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/finding.h"
#include "analysis/places/places_asked.h"
#include "look/look.h"
#include "model/session.h"
#include "views/findings/card_link.h"
#include "views/findings/side_offers.h"
#include "words/findings/finding_text.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FindingsPanel;
}

namespace floorscope {

struct FoundPlace;

/// What the map says in sentences, a card each. They are worked out off the window's thread.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(Session &session, QWidget *parent = nullptr);
    ~FindingsPanel() override;

    [[nodiscard]] bool hasFindings() const { return !m_findings.empty(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

signals:
    void placeWanted(const floorscope::FoundPlace &place);
    void wanted(floorscope::CardDeed deed);   ///< by the link of a card
    void appeared();                          ///< there are findings where there were none

private:
    void renew();
    void renewOfMap();
    [[nodiscard]] bool hasFigures() const;
    void renewOfComparison();
    void show(Findings findings);
    void mark(Mark kind);
    void showCards();
    void addCard(const Finding &finding);
    [[nodiscard]] std::optional<FindingText> presenceText() const;
    void showPresence();
    void addPresence();
    [[nodiscard]] QString emptyText() const;
    void copyAll() const;
    void switchRelative();
    void showWeeks();
    void weighByWeeks(bool weeks);

    std::unique_ptr<Ui::FindingsPanel> m_ui;
    Session &m_session;
    SideOffers m_offers;
    std::optional<FindingText> m_presenceTold;   ///< on its card
    Findings m_findings;
    bool m_onSurface = false;             ///< the links of the cards are those beside heights
    bool m_relative = false;              ///< what they tell, not what is asked: that follows
    Findings m_compared;                  ///< of a comparison, without what is to be waited for, which follows
    int m_weighed = 0;                    ///< newest wins
    std::optional<PlacesAsked> m_asked;   ///< whose findings are shown or worked out; it keeps the map's numbers alive
    bool m_working = false;               ///< they are not there yet
};

}   // namespace floorscope
