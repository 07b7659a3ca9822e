// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/whole_picture.h"

#include "plan/plan_decoders.h"

#include <QtEndian>

#include <zlib.h>

namespace floorscope {

namespace {

/// Numbers of a file; 0 behind its end.
class Bytes
{
public:
    explicit Bytes(const QByteArray &bytes) : m_bytes(bytes) {}

    [[nodiscard]] qint64 size() const { return m_bytes.size(); }
    [[nodiscard]] bool has(qint64 at, qint64 count) const { return at >= 0 && count >= 0 && at <= size() - count; }
    [[nodiscard]] int byte(qint64 at) const { return has(at, 1) ? static_cast<uchar>(m_bytes[at]) : 0; }
    [[nodiscard]] qint64 little16(qint64 at) const { return has(at, 2) ? qFromLittleEndian<quint16>(data(at)) : 0; }
    [[nodiscard]] qint64 little32(qint64 at) const { return has(at, 4) ? qFromLittleEndian<quint32>(data(at)) : 0; }
    [[nodiscard]] qint64 big32(qint64 at) const { return has(at, 4) ? qFromBigEndian<quint32>(data(at)) : 0; }
    [[nodiscard]] const char *data(qint64 at) const { return m_bytes.constData() + at; }

private:
    const QByteArray &m_bytes;
};

tl::unexpected<Error> cutOff()
{
    return failureFor(ErrorKind::PlanUnreadable, Reason::PictureCutOff);
}

/// Where the picture's own scan begins, after all segments with a length (ITU-T T.81, annex B); a thumbnail lies in
/// one of them.
qint64 scanStart(const Bytes &jpeg)
{
    qint64 at = 2;
    while (jpeg.has(at, 4) && jpeg.byte(at) == 0xff && jpeg.byte(at + 1) != 0xda)
        at += jpeg.byte(at + 1) == 0xff ? 1 : 2 + 256 * jpeg.byte(at + 2) + jpeg.byte(at + 3);
    return at;
}

bool isWholeJpeg(const QByteArray &bytes)
{
    constexpr auto kEndOfImage = "\xff\xd9";
    return bytes.indexOf(kEndOfImage, scanStart(Bytes(bytes))) >= 0;
}

/// Each chunk that the picture is made of has its checksum, and the last one is there (PNG 1.2, section 3.2).
Result<void> checkPng(const QByteArray &bytes)
{
    constexpr qint64 kAround = 12;   // length, name and checksum of a chunk
    const Bytes png(bytes);
    for (qint64 at = 8;;) {
        const qint64 length = png.big32(at);
        if (!png.has(at, kAround) || !png.has(at, kAround + length))
            return cutOff();
        const QByteArray name = bytes.mid(at + 4, 4);
        const bool isCritical = name.at(0) >= 'A' && name.at(0) <= 'Z';
        const auto *checked = reinterpret_cast<const Bytef *>(png.data(at + 4));
        const uLong sum = crc32_z(0, checked, static_cast<z_size_t>(length + 4));
        if ((isCritical || name == "tRNS") && static_cast<qint64>(sum) != png.big32(at + 8 + length))
            return failureFor(ErrorKind::PlanUnreadable, Reason::WrongChecksum, {}, {QString::fromLatin1(name)});
        if (name == "IEND")
            return {};
        at += kAround + length;
    }
}

/// Behind the last of a row of blocks that each begin with their length; nothing where the file ends before.
qint64 skipBlocks(const Bytes &gif, qint64 at)
{
    while (gif.byte(at) != 0)
        at += 1 + gif.byte(at);
    return at + 1;
}

qint64 colorTable(int flags)
{
    return (flags & 0x80) != 0 ? qint64(3) << ((flags & 7) + 1) : 0;
}

/// Up to the end of the first picture (GIF89a, sections 17 to 26).
bool isWholeGif(const QByteArray &bytes)
{
    const Bytes gif(bytes);
    qint64 at = 13 + colorTable(gif.byte(10));
    while (gif.has(at, 1) && gif.byte(at) == 0x21)
        at = skipBlocks(gif, at + 2);
    if (!gif.has(at, 10) || gif.byte(at) != 0x2c)
        return false;
    return gif.has(0, skipBlocks(gif, at + 11 + colorTable(gif.byte(at + 9))));
}

/// The codes of a packed BMP end in one of their own.
bool isWholeRun(const Bytes &bmp, qint64 at, bool ofFourBits)
{
    constexpr int kEndOfBitmap = 1, kMove = 2;
    while (bmp.has(at, 2)) {
        const int first = bmp.byte(at), second = bmp.byte(at + 1);
        at += 2;
        if (first == 0 && second == kEndOfBitmap)
            return true;
        if (first == 0 && second == kMove)
            at += 2;
        else if (first == 0 && second > kMove)
            at += ((ofFourBits ? (second + 1) / 2 : second) + 1) / 2 * 2;
    }
    return false;
}

bool isWholeBmp(const QByteArray &bytes)
{
    const Bytes bmp(bytes);
    const bool isOld = bmp.little32(14) == 12;
    const qint64 width = isOld ? bmp.little16(18) : static_cast<qint32>(bmp.little32(18));
    const qint64 height = isOld ? bmp.little16(20) : std::abs(qint64(static_cast<qint32>(bmp.little32(22))));
    const qint64 bits = width * bmp.little16(isOld ? 24 : 28), compression = isOld ? 0 : bmp.little32(30);
    const qint64 begin = bmp.little32(10);
    if (compression == 1 || compression == 2)
        return isWholeRun(bmp, begin, compression == 2);
    if (bits <= 0 || height == 0)
        return true;   // nothing that could be missing: the decoder tells what is wrong
    const qint64 line = (bits + 31) / 32 * 4, lastLine = (bits + 7) / 8;   // some leave the last one's filling out
    return bmp.has(begin, lastLine)
        && height - 1 <= (bmp.size() - begin - lastLine) / line;   // no product: it overflows
}

/// The boxes that a HEIF is made of, each with its length, end where the file does (ISO/IEC 14496-12, section 4.2).
bool isWholeBoxes(const QByteArray &bytes)
{
    constexpr qint64 kHead = 8, kLongHead = 16;
    const Bytes file(bytes);
    for (qint64 at = 0; at < file.size();) {
        if (!file.has(at, kHead))
            return false;
        qint64 length = file.big32(at);
        if (length == 0)   // up to the end, wherever that is
            return true;
        if (length == 1)
            length = file.has(at, kLongHead) && file.big32(at + 8) == 0 ? file.big32(at + 12) : 0;
        if (length < kHead || !file.has(at, length))
            return false;
        at += length;
    }
    return true;
}

bool isWholeWebp(const QByteArray &bytes)
{
    const Bytes webp(bytes);
    return webp.has(8, webp.little32(4));
}

}   // namespace

Result<void> checkWhole(const QByteArray &bytes, int page)
{
    if (looksLikePng(bytes))
        return checkPng(bytes);
    const bool whole = bytes.startsWith("\xff\xd8") ? isWholeJpeg(bytes)
        : bytes.startsWith("GIF8")                  ? isWholeGif(bytes)
        : bytes.startsWith("BM")                    ? isWholeBmp(bytes)
        : bytes.startsWith("RIFF")                  ? isWholeWebp(bytes)
        : bytes.mid(4, 4) == "ftyp"                 ? isWholeBoxes(bytes)
        : looksLikeTiff(bytes)                      ? isWholeTiff(bytes, page)
                                                    : true;
    return whole ? Result<void>() : cutOff();
}

}   // namespace floorscope
