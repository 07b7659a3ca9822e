// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace floorscope {

[[nodiscard]] bool isGzip(const QByteArray &bytes);
/// What was packed (RFC 1952). Fails with FileUnreadable where it is broken or cut off, and with FileTooLong where it
/// is longer than `atMost`.
[[nodiscard]] Result<QByteArray> gunzipped(const QByteArray &bytes, qsizetype atMost);
/// The same of a stream of zlib (RFC 1950); what stands behind its end is left out.
[[nodiscard]] Result<QByteArray> inflated(const QByteArray &bytes, qsizetype atMost);

}   // namespace floorscope
