// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace floorscope {

/// The name of a format in which plans are kept and which is not read, known by its first bytes ("DWG"); empty: none.
[[nodiscard]] QString otherFormat(const QByteArray &bytes);

}   // namespace floorscope
