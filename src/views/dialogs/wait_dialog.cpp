// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/wait_dialog.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/evidence/findings.h"
#include "model/session.h"
#include "output/evidence/no_findings_text.h"
#include "ui_wait_dialog.h"
#include "words/findings/finding_text.h"
#include "words/number_text.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

#include <algorithm>

namespace floorscope {

WaitDialog::WaitDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_ui(std::make_unique<Ui::WaitDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->waitPercent->setValue(kWaitedChange * 100.0);
    m_copyAll = m_ui->buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &WaitDialog::renew);
    connect(m_copyAll, &QPushButton::clicked, this, &WaitDialog::copy);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->waitPercent, &QDoubleSpinBox::valueChanged, this, [this] {
        m_copyAll->setEnabled(false);   // of another size
        m_pause.start();
    });
    connect(&m_session, &Session::drawnChanged, this, &WaitDialog::renew);
    renew();
}

WaitDialog::~WaitDialog() = default;

/// Why nothing is worked out now; what comes of the session brings it.
QString WaitDialog::whyNotYet() const
{
    const Drawn &drawn = m_session.drawn();
    if (m_session.isWeighing())
        return tr("The days are being compared with each other…");
    if (drawn.shown.protectIndividuals)
        return noFindingsText(NoFindings::Protected);
    const std::vector<Pane> panes = askedPanes(drawn.shown.mode);
    const bool grows = std::any_of(panes.begin(), panes.end(), [&drawn](Pane pane) {
        const std::optional<PeriodAnswer> &period = answer(drawn.answers, pane);
        return period && period->partial;
    });
    return grows ? noFindingsText(NoFindings::StillFetching) : QString();
}

void WaitDialog::renew()
{
    m_copyAll->setEnabled(false);
    if (const QString why = whyNotYet(); !why.isEmpty()) {
        ++m_asked;
        m_ui->waitPlaces->hide();
        return m_ui->waitNote->setText(unbroken(why));
    }
    const auto work = [drawn = m_session.drawn(), change = m_ui->waitPercent->value() / 100.0] {
        return changeWaits(drawn, change);
    };
    m_ui->waitNote->setText(tr("The days are being compared with each other…"));
    whenDone(inBackground(work), this, [this, number = ++m_asked](const std::optional<Waits> &waits) {
        if (number == m_asked)
            show(waits);
    });
}

void WaitDialog::show(const std::optional<Waits> &waits)
{
    m_ui->waitPlaces->setPlainText(waits ? unbroken(waitSentences(*waits).join(QLatin1Char('\n'))) : QString());
    m_ui->waitNote->setText(unbroken(waits ? waitNote(waits->isPlan) : noWaitsText()));
    m_ui->waitPlaces->setVisible(waits.has_value());
    m_copyAll->setEnabled(true);
}

void WaitDialog::copy() const
{
    QApplication::clipboard()->setText(windowTitle() + QLatin1Char('\n') + m_ui->waitPercent->text() + QLatin1Char('\n')
                                       + m_ui->waitPlaces->toPlainText() + QLatin1Char('\n') + m_ui->waitNote->text());
}

}   // namespace floorscope
