// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace floorscope {

/// At most three names that a person may have meant: the place or country in `text`, another spelling, an abbreviation.
[[nodiscard]] QStringList nearTimeZones(const QString &text);

}   // namespace floorscope
