// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/day_strips.h"

#include "views/page/day_strip.h"

#include <QBoxLayout>

#include <algorithm>

namespace floorscope {

DayStrips::DayStrips(QWidget *parent)
    : QWidget(parent),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_first(new DayStrip),
      m_second(new DayStrip)
{
    m_first->setObjectName(QStringLiteral("firstDays"));
    m_second->setObjectName(QStringLiteral("secondDays"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_first, 1);
    m_row->addWidget(m_second, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_first, &DayStrip::daysChosen, this,
            [this](const std::vector<QDate> &days) { emit daysChosen(m_firstPane, days); });
    connect(m_second, &DayStrip::daysChosen, this,
            [this](const std::vector<QDate> &days) { emit daysChosen(Pane::After, days); });
}

void DayStrips::showDays(const Drawn &whole, const ChosenDays &chosen)
{
    const bool compares = whole.shown.mode == ViewMode::Compare;
    m_firstPane = compares ? Pane::Before : Pane::Single;
    const std::vector<DayMark> first = dayMarks(whole, m_firstPane);
    const std::vector<DayMark> second = compares ? dayMarks(whole, Pane::After) : std::vector<DayMark>();
    const auto setChosen = [&](DayStrip &strip, Pane pane) {
        const auto found = chosen.find(pane);
        strip.setChosen(found == chosen.end() ? std::vector<QDate>() : found->second,
                        daysToChoose(whole, pane).size() > 1);
    };
    setChosen(*m_first, m_firstPane);
    setChosen(*m_second, Pane::After);
    const QStringList both{tr("Before"), tr("After")};
    m_first->setHeading(compares ? both.front() : DayStrip::tr("Days in the map"), compares ? both : QStringList());
    m_second->setHeading(both.back(), both);
    m_first->setMarks(first);
    m_second->setMarks(second);
    m_first->setVisible(!first.empty());
    m_second->setVisible(!second.empty());
    m_days = std::max(first.size(), second.size());
    setVisible(m_days > 0);
    arrange();
}

bool DayStrips::haveRoomBeside(int width, std::size_t days)
{
    constexpr int kHeading = 90;
    constexpr std::size_t kNarrowestDay = 7;
    return width / 2 > kHeading && days * kNarrowestDay <= static_cast<std::size_t>(width / 2 - kHeading);
}

void DayStrips::arrange()
{
    m_row->setDirection(haveRoomBeside(width(), m_days) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DayStrips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}   // namespace floorscope
