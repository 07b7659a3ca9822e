// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "plan/plan_decoders.h"

#include <QtEndian>

#include <zlib.h>

using namespace floorscope;

namespace {

/// With right checksums, so that the fuzzer gets past them.
QByteArray withChecksums(QByteArray png)
{
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const quint32 length = qFromBigEndian<quint32>(png.constData() + at);
        if (length > quint32(png.size() - at - 12))
            break;
        const auto *chunk = reinterpret_cast<const Bytef *>(png.constData() + at + 4);
        qToBigEndian(quint32(crc32(0, chunk, length + 4)), png.data() + at + 8 + length);
        at += 12 + qsizetype(length);
    }
    return png;
}

}   // namespace

/// Pictures of any size that fit into 64 MB.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray png = withChecksums(QByteArray("\x89PNG\r\n\x1a\n") + fuzzedBytes(data, size));
    (void)probePng(png);
    (void)decodePng(png, 64 << 20);
    return 0;
}
