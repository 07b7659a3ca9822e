// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/read_file.h"

#include <optional>

namespace floorscope {

/// A text of another program as UTF-8 without a mark of byte order. It is unpacked where it is gzip (RFC 1952) or zlib
/// (RFC 1950), once or several times, and decoded where it begins with a mark of UTF-16 or UTF-32 or, without one, as
/// ASCII does in one of these; bytes that begin otherwise are taken for UTF-8 and not looked at. Fails with
/// FileUnreadable where a packed text is damaged and where it is packed otherwise (OtherFormat: its name), and with
/// FileTooLong from more than `limit` bytes on.
[[nodiscard]] Result<QByteArray> plainText(const QByteArray &bytes, qint64 limit = kLongestFile);
/// The text of a file, as readFile and plainText have it. Errors are told of the file.
[[nodiscard]] Result<QByteArray> readTextFile(const QString &path, qint64 limit = kLongestFile);

/// That a text is not UTF-8, and from which byte on; nothing of one that is.
[[nodiscard]] std::optional<Error> notUtf8(const QByteArray &text);

}   // namespace floorscope
