// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/question/fetch_card.h"

#include "model/session.h"
#include "ui_fetch_card.h"
#include "views/parts/theme.h"
#include "words/fetch_text.h"
#include "words/number_text.h"

namespace floorscope {

FetchCard::FetchCard(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::FetchCard>())
{
    m_ui->setupUi(this);
    connect(m_ui->button, &QPushButton::clicked, this, &FetchCard::press);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &FetchCard::showText);
}

FetchCard::~FetchCard() = default;

void FetchCard::setSession(Session &session)
{
    m_session = &session;
    connect(&session, &Session::fetchStateChanged, this, &FetchCard::showState);
    connect(&session, &Session::chosenDaysChanged, this, &FetchCard::showText);
    showState();
}

void FetchCard::showState()
{
    m_quiet.start();
    if (m_session->fetchState().phase == FetchState::Phase::Running)
        m_second.start();
    else
        m_second.stop();
    showText();
}

void FetchCard::showText()
{
    FetchState state = m_session->fetchState();
    for (const auto &chosen : m_session->chosenDays())
        state.daysAlone += static_cast<int>(chosen.second.size());
    const FetchCardText text = fetchCardText(state, static_cast<double>(m_quiet.elapsed()) / 1000.0);
    m_ui->text->setText(unbroken(text.text));
    m_ui->bar->setVisible(text.percent.has_value());
    m_ui->bar->setValue(text.percent.value_or(0));
    m_ui->button->setText(text.button);
    m_ui->button->setEnabled(text.enabled);
    m_ui->button->setToolTip(text.enabled ? QString() : fetchReason(m_session->fetchState()));
    setPrimary(*m_ui->button, text.primary);
}

void FetchCard::press()
{
    const FetchCardText text = fetchCardText(m_session->fetchState());
    if (text.opensDemo)
        emit demoWanted();
    else if (text.cancels)
        m_session->cancelFetch();
    else
        m_session->fetch();
}

}   // namespace floorscope
