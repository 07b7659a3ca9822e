// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question_edit.h"
#include "output/message_facts.h"
#include "ui_map_page.h"
#include "views/map/shown_scenes.h"
#include "views/page/map_page.h"
#include "views/parts/web_pages.h"

#include <QMessageBox>

namespace floorscope {

void MapPage::showFailure(const std::optional<Error> &failure)
{
    m_failure = failure;
    m_refusal.clear();
    showMessages();
}

void MapPage::refuse(const QString &why)
{
    m_failure.reset();
    m_refusal = why;
    showMessages();
}

void MapPage::offerWork(const std::optional<Message> &offer)
{
    m_keptWork = offer;
    showMessages();
}

void MapPage::forgetFailure()
{
    showFailure({});
}

void MapPage::showMessages()
{
    MessageFacts facts = makeMessageFacts(m_session.whole(), m_session.document(), m_session.fetchState(), m_failure);
    facts.daysAlone = m_session.daysAlone();
    if (const QString nothing = nothingToldText(m_session.drawn()); !nothing.isEmpty())
        facts.withheld = nothing;
    facts.meeting = m_scenes.facts().meeting;
    facts.placementDoubt = m_placementDoubt;
    facts.refusal = m_refusal;
    facts.lostPlan = m_session.missingPlan();
    facts.lockedPlan = m_session.lockedPlan();
    facts.keptWork = m_keptWork;
    if (const std::optional<PlanWork> work = m_session.planWork())
        facts.planUnderWay = {work->name, work->share, work->isImport};
    facts.repeatedFiles = static_cast<int>(m_repeats.size());
    m_ui->message->show(messagesFor(facts));
    keepRoomForBars();
}

void MapPage::doubtPlacement(const QString &why)
{
    m_placementDoubt = why;
    showMessages();
}

void MapPage::act(MessageAction action)
{
    switch (action) {
    case MessageAction::GoBack: return m_session.goBack(tr("go back"));
    case MessageAction::TryAgain: return m_session.fetch();
    case MessageAction::ShowDetails: return showDetails();
    case MessageAction::CountSilent: return;
    case MessageAction::LeaveOutSilent: return leaveOutSilentDays();
    case MessageAction::UseSameHours: return useSameHours();
    case MessageAction::OpenAlone:
        return m_session.openFiles({m_failure ? m_failure->where : QString()}, tr("open a file"));
    case MessageAction::ShowAllDays: return m_session.showAllDays();
    case MessageAction::AddRepeated: return addRepeated();
    case MessageAction::OpenAccountPage: openAccountPage(); return;
    default: emit actionRequested(action);
    }
}

void MapPage::leaveOutSilentDays()
{
    m_session.apply(tr("days left out"), leavingOut(m_session.document(), m_session.fetchState().silentDays));
}

void MapPage::addRepeated()
{
    m_session.openFiles(m_opened + m_repeats, tr("open a file"), Session::Repeats::Add);
}

void MapPage::useSameHours()
{
    Document document = m_session.document();
    document.after.week = document.before.week;
    m_session.apply(tr("same hours"), document);
}

void MapPage::showDetails()
{
    const QByteArray zone = m_session.document().question.timeZone;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Details"),
                                detailsText(m_session.fetchState(), m_failure, zone), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

}   // namespace floorscope
