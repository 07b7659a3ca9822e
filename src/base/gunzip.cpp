// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gunzip.h"

#include "base/read_file.h"

#include <array>

#include <zlib.h>

namespace floorscope {

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

namespace {

/// `form`: of inflateInit2.
Result<QByteArray> unpacked(const QByteArray &bytes, qsizetype atMost, int form)
{
    z_stream stream{};
    if (inflateInit2(&stream, form) != Z_OK)
        return failureFor(ErrorKind::FileUnreadable, Reason::PackedDamaged);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray plain;
    std::array<char, 1 << 16> piece;
    int state = Z_OK;
    while (state == Z_OK && plain.size() <= atMost) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        plain.append(piece.data(), static_cast<qsizetype>(piece.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    if (plain.size() > atMost)
        return tl::unexpected(longerThan(atMost));
    if (state != Z_STREAM_END)
        return failureFor(ErrorKind::FileUnreadable, Reason::PackedDamaged);
    return plain;
}

}   // namespace

Result<QByteArray> gunzipped(const QByteArray &bytes, qsizetype atMost)
{
    return unpacked(bytes, atMost, 16 + MAX_WBITS);
}

Result<QByteArray> inflated(const QByteArray &bytes, qsizetype atMost)
{
    return unpacked(bytes, atMost, MAX_WBITS);
}

}   // namespace floorscope
