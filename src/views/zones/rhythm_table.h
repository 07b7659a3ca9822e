// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_rhythm.h"

#include <QTableWidget>

namespace floorscope {

/// The hours of the week that were asked for: a row an hour, a column a weekday; the busier, the more of the accent.
class RhythmTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit RhythmTable(QWidget *parent = nullptr);
    void setRhythm(const Rhythm &rhythm);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setField(int row, int column, const RhythmPart &part);
    void shade();
};

}   // namespace floorscope
