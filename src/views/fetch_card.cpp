// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fetch_card.h"

#include "ui_fetch_card.h"
#include "views/fetch_text.h"

#include <QStyle>

namespace floorscope {

FetchCard::FetchCard(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::FetchCard>())
{
    m_ui->setupUi(this);
    connect(m_ui->button, &QPushButton::clicked, this, &FetchCard::press);
}

FetchCard::~FetchCard() = default;

void FetchCard::setSession(Session &session)
{
    m_session = &session;
    connect(&session, &Session::fetchStateChanged, this, &FetchCard::showState);
    connect(&session, &Session::drawnChanged, this, &FetchCard::showState);
    showState();
}

void FetchCard::showState()
{
    const FetchCardText text = fetchCardText(m_session->fetchState());
    m_ui->text->setText(text.text);
    m_ui->bar->setVisible(text.percent.has_value());
    m_ui->bar->setValue(text.percent.value_or(0));
    m_ui->button->setText(text.button);
    m_ui->button->setEnabled(text.enabled);
    m_ui->button->setToolTip(text.enabled ? QString() : tr("Everything that was asked is shown. Change the question to fetch more."));
    if (m_ui->button->property("primary").toBool() == text.primary)
        return;
    m_ui->button->setProperty("primary", text.primary);
    style()->unpolish(m_ui->button);
    style()->polish(m_ui->button);
}

void FetchCard::press()
{
    if (fetchCardText(m_session->fetchState()).cancels)
        m_session->cancelFetch();
    else
        m_session->fetch();
}

} // namespace floorscope
