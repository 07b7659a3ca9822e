// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time_zone.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace floorscope {

/// Fails with UnknownTimeZone, with the names that may have been meant.
[[nodiscard]] Result<TimeZone> findTimeZone(const QByteArray &ianaId);

/// At most three names that a person may have meant: the place or country in `text`, another spelling, an abbreviation.
[[nodiscard]] QStringList nearTimeZones(const QString &text);

}   // namespace floorscope
