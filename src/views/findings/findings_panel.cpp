// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_panel.h"

#include "model/evidence/findings.h"
#include "model/find_place.h"
#include "ui_findings_panel.h"
#include "views/findings/finding_card.h"
#include "words/findings/finding_text.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace floorscope {

FindingsPanel::FindingsPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FindingsPanel>()), m_session(session)
{
    m_ui->setupUi(this);
    m_ui->how->setText(howItIsJudged());
    m_ui->how->hide();
    connect(m_ui->showHow, &QPushButton::toggled, m_ui->how, &QWidget::setVisible);
    connect(m_ui->copyAll, &QPushButton::clicked, this, &FindingsPanel::copyAll);
    connect(&m_session, &Session::drawnChanged, this, &FindingsPanel::renew);
    connect(&m_session, &Session::documentChanged, this, &FindingsPanel::renew);
    showCards();
}

FindingsPanel::~FindingsPanel() = default;

void FindingsPanel::renew()
{
    Findings now = findings(m_session.drawn());
    const bool relative = m_session.document().relative;
    m_ui->empty->setText(emptyText());
    if (now == m_findings && relative == m_relative)
        return;
    const bool news = m_findings.empty() && !now.empty();
    m_findings = std::move(now);
    m_relative = relative;
    showCards();
    if (news)
        emit appeared();
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
    m_ui->empty->setText(emptyText());
    m_ui->empty->setVisible(m_findings.empty());
    for (QWidget *below : {static_cast<QWidget *>(m_ui->copyAll), static_cast<QWidget *>(m_ui->showHow)})
        below->setVisible(!m_findings.empty());
    m_ui->how->setVisible(!m_findings.empty() && m_ui->showHow->isChecked());
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
    }
    m_ui->cards->addWidget(card);
}

QString FindingsPanel::emptyText() const
{
    if (m_session.isWeighing())
        return tr("The days are being compared with each other…");
    switch (whyNoFindings(m_session.drawn())) {
    case NoFindings::NoComparison: break;
    case NoFindings::StillFetching: return tr("What changed stands here as soon as both periods are complete.");
    case NoFindings::Protected:
        return tr("Nothing can be said about change while individuals are protected: single days are not told then.");
    case NoFindings::NoSingleDays:
        return tr("Nothing can be said about change: these files hold no single days to compare.");
    }
    return tr("What changed between two periods stands here in sentences. Choose Compare.");
}

void FindingsPanel::copyAll() const
{
    QStringList paragraphs;
    for (const Finding &finding : m_findings) {
        const FindingText text = findingText(finding);
        paragraphs << text.heading + QLatin1Char('\n') + text.body;
    }
    QApplication::clipboard()->setText(paragraphs.join(QStringLiteral("\n\n")));
}

void FindingsPanel::switchRelative()
{
    Document next = m_session.document();
    next.relative = !next.relative;
    m_session.apply(next.relative ? tr("relative to the floor") : tr("per hour"), next);
}

}   // namespace floorscope
