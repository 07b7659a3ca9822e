// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace floorscope {

/// No file that the program reads is longer: answers of a year have about 50 MB, scanned plans some hundred.
inline constexpr qint64 kLongestFile = qint64(1) << 30;

/// That something is longer than `limit` bytes, which are whole gigabytes or less than one.
[[nodiscard]] Error longerThan(qint64 limit);

/// The bytes of a file, a pipe or a device, read once from its beginning to its end; "-" is standard input. Fails with
/// FileUnreadable, and with FileTooLong as soon as more than `limit` bytes are there, which it does not keep.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = kLongestFile);

}   // namespace floorscope
