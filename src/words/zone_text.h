// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_cells.h"
#include "floor/zone_file.h"

#include <QLocale>
#include <QStringList>

namespace floorscope {

/// What is to be known of a file of zones: what was left out, by name, how many zones have no name, and which outlines
/// cross themselves.
[[nodiscard]] QStringList zoneNotes(const QString &file, const ZoneFile &zones, const QLocale &locale = {});

/// "cells by their area inside", "cells by their center": how much of a cell counts in a zone.
[[nodiscard]] QString zoneRuleText(ZoneRule rule);

}   // namespace floorscope
