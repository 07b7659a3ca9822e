// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_rhythm.h"

#include <qcustomplot.h>

namespace floorscope {

/// The days of a rhythm as a line that ends where the next day was not asked for, or has no answer; a day without any
/// answer has a gray column. Nothing stands at zero that was not observed.
class RhythmPlot : public QCustomPlot
{
    Q_OBJECT
public:
    explicit RhythmPlot(QWidget *parent = nullptr);
    void setRhythm(const Rhythm &rhythm);

protected:
    void changeEvent(QEvent *event) override;

private:
    void useLook();

    QCPBars *m_missing;
};

}   // namespace floorscope
