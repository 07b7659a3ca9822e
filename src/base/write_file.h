// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace floorscope {

/// Writes `bytes` to `path`; "-" is standard output. A file is replaced only by a whole new one; what exists but is not
/// a regular file (a pipe, a device) is written to and stays what it is. Fails with FileUnwritable, `detail` in the
/// system's words.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);
/// Whether writeFile could write to `path` now, found out before long work begins; changes nothing. Fails with
/// FileUnwritable.
[[nodiscard]] Result<void> probeOutput(const QString &path);

}   // namespace floorscope
