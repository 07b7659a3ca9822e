// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings.h"

#include <QLocale>

namespace floorscope {

/// The file in which the window remembers what a person set.
[[nodiscard]] QString settingsPath();
/// What is set there; the window writes it.
[[nodiscard]] Settings ownSettings();

/// From now on the network is reached as the settings say: by the system's proxy, or directly.
void useProxy(const Settings &settings);
/// The language that the window speaks: the one that is set, where the program has it, else `systems`.
[[nodiscard]] QLocale windowLanguage(const Settings &settings, const QLocale &systems);

}   // namespace floorscope
