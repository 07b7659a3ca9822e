// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QLoggingCategory>

namespace floorscope {

// One category a layer that has something to log. All are silent unless asked: QT_LOGGING_RULES="floorscope.*=true".
Q_DECLARE_LOGGING_CATEGORY(logButlr)
Q_DECLARE_LOGGING_CATEGORY(logFetch)
Q_DECLARE_LOGGING_CATEGORY(logModel)
Q_DECLARE_LOGGING_CATEGORY(logRender)
Q_DECLARE_LOGGING_CATEGORY(logApp)

/// Writes down a failure where it surfaces: kind, place and the first of what else it tells. Errors hold no token,
/// header or password.
void logFailure(const QLoggingCategory &category, const Error &error);

}   // namespace floorscope
