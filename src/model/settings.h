// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/length_units.h"
#include "look/theme_choice.h"

#include <QString>

#include <optional>

class QSettings;

namespace floorscope {

inline constexpr int kUsualJobs = 4;
inline constexpr int kMostJobsOfWindow = 16;

/// What a person sets once for the whole program, whatever is open.
struct Settings
{
    std::optional<LengthUnits> lengths;   ///< nothing: as the country measures
    QString language;                     ///< of the window's texts: "de"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    int jobs = kUsualJobs;     ///< requests that an account's service is asked at a time
    QString storeFolder;       ///< where answers are kept; empty: the usual place
    bool systemProxy = true;   ///< the network is reached as the system says
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// What was never written, or cannot be read, has its default.
[[nodiscard]] Settings readSettings(const QSettings &kept);
void writeSettings(QSettings &kept, const Settings &settings);

/// How lengths are told, where the country of `locale` decides if the person did not.
[[nodiscard]] LengthUnits lengthUnits(const Settings &settings, const QLocale &locale = {});
/// The file of the store in that folder; of the usual one where `folder` is empty.
[[nodiscard]] QString storeFile(const QString &folder);

}   // namespace floorscope
