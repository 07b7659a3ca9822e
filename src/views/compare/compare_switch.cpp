// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_switch.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace floorscope {

namespace {

QPushButton *makeButton(QWidget *parent, const char *name, const QString &text)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setMinimumSize(28, 28);
    button->setProperty("segment", true);
    return button;
}

}   // namespace

CompareSwitch::CompareSwitch(QWidget *parent) : QWidget(parent), m_pause(makeButton(this, "blinkPause", tr("Hold")))
{
    //: read by screen readers
    setAccessibleName(tr("How the periods are compared"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pause);
    row->addSpacing(8);
    addChoice(CompareLook::Together, "lookTogether", tr("All three"), tr("Before, after and change together"));
    addChoice(CompareLook::Swipe, "lookSwipe", tr("Swipe"), tr("Before left, after right of a line that is dragged"));
    addChoice(CompareLook::Blink, "lookBlink", tr("Blink"),
              tr("Before and after in turn at one place. Holding B does it for a moment."));
    addChoice(CompareLook::ChangeOnly, "lookChange", tr("Change only"), tr("The change alone, as large as it can be"));
    m_pause->setToolTip(tr("Holds what blinks still; so does the space bar on the map."));
    connect(m_pause, &QPushButton::clicked, this, &CompareSwitch::pauseChosen);
    show(CompareLook::Together);
}

void CompareSwitch::addChoice(CompareLook look, const char *name, const QString &text, const QString &tip)
{
    QPushButton *button = makeButton(this, name, text);
    button->setAutoExclusive(true);
    button->setToolTip(tip);
    m_choices.push_back(button);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, look] { emit chosen(look); });
}

void CompareSwitch::show(CompareLook look)
{
    m_choices[static_cast<std::size_t>(look)]->setChecked(true);
    m_pause->setVisible(look == CompareLook::Blink);
}

void CompareSwitch::showPaused(bool paused)
{
    m_pause->setChecked(paused);
}

}   // namespace floorscope
