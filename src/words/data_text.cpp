// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/data_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::DataText)
};

}   // namespace

QString silentDaysText(const QString &days)
{
    return Words::tr("Without one detection on the whole floor: %1.").arg(days);
}

QString guessedPlanText()
{
    return Words::tr("The plan is not fitted yet: its size and place are a guess.");
}

}   // namespace floorscope
