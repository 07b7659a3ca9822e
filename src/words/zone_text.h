// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/zone_file.h"

#include <QLocale>
#include <QStringList>

namespace floorscope {

/// What is to be known of a file of zones: what was left out, by name, and how many zones have no name.
[[nodiscard]] QStringList zoneNotes(const QString &file, const ZoneFile &zones, const QLocale &locale = {});

}   // namespace floorscope
