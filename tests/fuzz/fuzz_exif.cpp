// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "plan/plan_decoders.h"

#include <QtEndian>

#include <zlib.h>

using namespace floorscope;

namespace {

void addChunk(QByteArray &png, const char *type, const QByteArray &content)
{
    char number[4];
    qToBigEndian(quint32(content.size()), number);
    const QByteArray named = type + content;
    png += QByteArray(number, 4) + named;
    qToBigEndian(quint32(crc32(0, reinterpret_cast<const Bytef *>(named.constData()), uInt(named.size()))), number);
    png += QByteArray(number, 4);
}

/// Three gray pixels in a row, and `exif` behind them.
QByteArray pictureWith(const QByteArray &exif)
{
    QByteArray png("\x89PNG\r\n\x1a\n");
    addChunk(png, "IHDR", QByteArray("\0\0\0\3\0\0\0\1\10\0\0\0\0", 13));
    addChunk(png, "IDAT", qCompress(QByteArray("\0\1\2\3", 4)).mid(4));
    addChunk(png, "eXIf", exif);
    addChunk(png, "IEND", {});
    return png;
}

}   // namespace

/// Whatever the EXIF is, the picture is drawn, lying or standing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<DecodedPlan> plan = decodePng(pictureWith(fuzzedBytes(data, size)), 1 << 20);
    require(plan && !plan->pyramid.levels.empty());
    const QSize drawn = plan->pyramid.levels.front().size();
    require(drawn.width() * drawn.height() == 3 && plan->units == QSizeF(drawn));
    return 0;
}
