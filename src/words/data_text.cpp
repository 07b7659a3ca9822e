// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/data_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Data", text);
}

} // namespace

QString howToTellHours()
{
    return tr(QT_TRANSLATE_NOOP("Data", "Tell them with: floorscope merge --exposure 168h FILE -o FILE"));
}

QString silentDaysText(const QString &days)
{
    return tr(QT_TRANSLATE_NOOP("Data", "Without one detection on the whole floor: %1.")).arg(days);
}

QString guessedPlanText()
{
    return tr(QT_TRANSLATE_NOOP("Data", "The plan is not fitted yet: its size and place are a guess."));
}

} // namespace floorscope
