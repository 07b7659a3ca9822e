// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fit/fit_ways.h"

#include "ui_fit_ways.h"
#include "views/parts/set_reason.h"

namespace floorscope {

FitWays::FitWays(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FitWays>())
{
    m_ui->setupUi(this);
    connect(m_ui->useScale, &QPushButton::clicked, this, [this] {
        if (m_unitsPerPaperMetre)
            emit scaleWanted(*m_unitsPerPaperMetre / m_ui->drawingScale->value());
    });
    connect(m_ui->showDistance, &QPushButton::toggled, this, &FitWays::distanceAsked);
    connect(m_ui->drag, &QCheckBox::toggled, this, &FitWays::dragWanted);
    connect(m_ui->turn, &QPushButton::clicked, this, &FitWays::turnWanted);
    connect(m_ui->mirror, &QPushButton::clicked, this, &FitWays::mirrorWanted);
}

FitWays::~FitWays() = default;

void FitWays::begin(std::optional<double> unitsPerPaperMetre)
{
    m_unitsPerPaperMetre = unitsPerPaperMetre;
    m_ui->drag->setChecked(false);
    endDistance();
    offerFor(0);
}

void FitWays::offerFor(std::size_t wholePlaces)
{
    const QString matched = wholePlaces < 2
        ? QString()
        : tr("The matched places say already how large the plan is and how it lies. Remove them or switch them off, "
             "until one is left at most.");
    const QString held =
        wholePlaces == 1 ? tr("The matched place holds the plan. Drag the place itself, or remove it.") : matched;
    const QString paper = m_unitsPerPaperMetre
        ? matched
        : tr("This plan does not say how large it is on paper. A distance that you know gives its scale too.");
    for (QWidget *control : {static_cast<QWidget *>(m_ui->drawingScale), static_cast<QWidget *>(m_ui->useScale)})
        setReason(*control, paper);
    for (QWidget *control : {static_cast<QWidget *>(m_ui->distance), static_cast<QWidget *>(m_ui->showDistance),
                             static_cast<QWidget *>(m_ui->turn), static_cast<QWidget *>(m_ui->mirror)})
        setReason(*control, matched);
    setReason(*m_ui->drag, held);
    if (!matched.isEmpty())
        endDistance();
    if (!held.isEmpty())
        m_ui->drag->setChecked(false);
}

bool FitWays::asksDistance() const
{
    return m_ui->showDistance->isChecked();
}

void FitWays::endDistance()
{
    m_ui->showDistance->setChecked(false);
}

double FitWays::distance() const
{
    return m_ui->distance->value();
}

}   // namespace floorscope
