// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/data_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Data", text);
}

}   // namespace

QString howToTellHours()
{
    return translated(QT_TRANSLATE_NOOP("Data", "Tell them with: floorscope merge --exposure 168h FILE -o FILE"));
}

QString silentDaysText(const QString &days)
{
    return translated(QT_TRANSLATE_NOOP("Data", "Without one detection on the whole floor: %1.")).arg(days);
}

QString guessedPlanText()
{
    return translated(QT_TRANSLATE_NOOP("Data", "The plan is not fitted yet: its size and place are a guess."));
}

}   // namespace floorscope
