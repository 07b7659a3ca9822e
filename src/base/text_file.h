// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/read_file.h"

namespace floorscope {

/// A text of another program as UTF-8 without a mark of byte order. It is unpacked where it is gzip (RFC 1952), and
/// decoded where it begins with a mark of UTF-16 or UTF-32 or, without one, as ASCII does in one of these; bytes that
/// begin otherwise are taken for UTF-8 and not looked at. Fails with FileUnreadable where a packed text is damaged, and
/// with FileTooLong.
[[nodiscard]] Result<QByteArray> plainText(const QByteArray &bytes);
/// The text of a file, as readFile and plainText have it. Errors are told of the file.
[[nodiscard]] Result<QByteArray> readTextFile(const QString &path);

}   // namespace floorscope
