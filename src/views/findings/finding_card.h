// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/findings/finding_text.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace floorscope {

/// A finding: a heading that is the answer, what belongs to it, and a link where there is something to do. Its texts
/// can be selected.
class FindingCard : public QFrame
{
    Q_OBJECT
public:
    explicit FindingCard(const FindingText &text, QWidget *parent = nullptr);
    /// How far what its link does is; empty: it has none.
    void setNote(const QString &text);
    /// The text of its link; empty: it has none.
    void setLink(const QString &text);

signals:
    void linkPressed();

private:
    QLabel *m_note = nullptr;   ///< nothing until there is one
    QPushButton *m_link = nullptr;
};

}   // namespace floorscope
