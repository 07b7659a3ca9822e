// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace floorscope {

/// What a person reads there: where a line may be broken is not to be seen.
inline QString shownText(const QLabel &label)
{
    return label.text().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

}   // namespace floorscope
