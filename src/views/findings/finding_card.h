// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/findings/finding_text.h"

#include <QFrame>

class QPushButton;

namespace floorscope {

/// A finding: a heading that is the answer, what belongs to it, and a link where there is something to do. Its texts
/// can be selected.
class FindingCard : public QFrame
{
    Q_OBJECT
public:
    explicit FindingCard(const FindingText &text, QWidget *parent = nullptr);
    /// The text of its link; a card without one has none.
    void setLink(const QString &text);

signals:
    void linkPressed();
};

}   // namespace floorscope
