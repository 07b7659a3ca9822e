// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/compare_look.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace floorscope {

/// One row of buttons for how a comparison is looked at, and one that holds still what blinks.
class CompareSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit CompareSwitch(QWidget *parent = nullptr);

    void show(CompareLook look);
    void showPaused(bool paused);
    using QWidget::show;

signals:
    /// A person chose it.
    void chosen(floorscope::CompareLook look);
    void pauseChosen(bool paused);

private:
    void addChoice(CompareLook look, const char *name, const QString &text, const QString &tip);

    std::vector<QPushButton *> m_choices;   ///< in the order of CompareLook
    QPushButton *m_pause;
};

}   // namespace floorscope
