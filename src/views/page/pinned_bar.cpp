// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pinned_bar.h"

#include "ui_pinned_bar.h"
#include "views/parts/icons.h"
#include "words/number_text.h"

#include <algorithm>

namespace floorscope {

PinnedBar::PinnedBar(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::PinnedBar>())
{
    m_ui->setupUi(this);
    m_ui->pinnedCopy->setIcon(themedIcon(QStringLiteral("edit-copy")));
    connect(m_ui->pinnedCopy, &QToolButton::clicked, this, &PinnedBar::copyWanted);
    connect(m_ui->pinnedClose, &QToolButton::clicked, this, &PinnedBar::closed);
    hide();
}

PinnedBar::~PinnedBar() = default;

void PinnedBar::showText(const QString &text)
{
    m_ui->pinnedText->setText(unbroken(text));
    setVisible(!text.isEmpty());
}

int PinnedBar::heightOfLine() const
{
    const QMargins margins = m_ui->row->contentsMargins();
    const int line = m_ui->pinnedText->fontMetrics().lineSpacing();
    return margins.top() + std::max(line, m_ui->pinnedClose->minimumHeight()) + margins.bottom() + 1;
}

}   // namespace floorscope
