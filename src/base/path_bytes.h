// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Names of files whose bytes are no UTF-8 (an old archive's, in Latin-1): Qt would open, and write, another name. Such
/// a byte stands in a path as a lone surrogate, U+DC80 for 0x80 (as PEP 383 has it), and comes back as it was. Windows
/// has no such names.
namespace floorscope {

[[nodiscard]] QString pathFromBytes(const QByteArray &bytes);
[[nodiscard]] QByteArray pathBytes(const QString &path);
/// The path holds bytes that are no UTF-8.
[[nodiscard]] bool isRawPath(const QString &path);

enum class PathKind { Nothing, File, Folder, Stream };
/// What lies at a path; a pipe or a device is a stream.
[[nodiscard]] PathKind pathKind(const QString &path);
/// The canonical path of a file; empty where `path` leads to none.
[[nodiscard]] QByteArray canonicalFile(const QString &path);

/// Opens a raw path; the descriptor is the caller's to close. Fails with FileUnreadable, `detail` in the system's
/// words.
[[nodiscard]] Result<int> openRawPath(const QString &path);
/// Writes `bytes` to a raw path: into a pipe or a device, else by way of a new file that takes the place of the old one
/// when it is whole. Without bytes it only tries whether that new file can be made. Fails with FileUnwritable.
[[nodiscard]] Result<void> writeRawPath(const QString &path, const std::optional<QByteArray> &bytes);

}   // namespace floorscope
