// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/picture_turn.h"
#include "plan/plan_decoders.h"
#include "plan/whole_picture.h"

#include <QtEndian>

#include <array>
#include <memory>
#include <vector>

#include <spng.h>

namespace floorscope {

namespace {

constexpr qsizetype kSignatureLength = 8;

struct ContextCloser
{
    void operator()(spng_ctx *context) const { spng_ctx_free(context); }
};
using Context = std::unique_ptr<spng_ctx, ContextCloser>;

/// A decoder that has read the header.
struct Decoder
{
    Context context;
    spng_ihdr header{};
    [[nodiscard]] QSize size() const { return {static_cast<int>(header.width), static_cast<int>(header.height)}; }
};

tl::unexpected<Error> unreadable(int code)
{
    if (code == SPNG_EOVERFLOW)
        return failureFor(ErrorKind::PlanTooLarge, Reason::UncountablePixels);
    const bool ended = code == SPNG_IO_EOF || code == SPNG_EIDAT_TOO_SHORT;
    if (ended)
        return failureFor(ErrorKind::PlanUnreadable, Reason::PictureCutOff);
    return failureFor(ErrorKind::PlanUnreadable, Reason::PictureDamaged, {},
                      {QString::fromLatin1(spng_strerror(code))});
}

Result<Decoder> makeDecoder(const QByteArray &bytes)
{
    Decoder decoder{Context(spng_ctx_new(0)), {}};
    spng_set_crc_action(decoder.context.get(), SPNG_CRC_ERROR, SPNG_CRC_DISCARD);
    int code = spng_set_png_buffer(decoder.context.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (code == 0)
        code = spng_get_ihdr(decoder.context.get(), &decoder.header);
    if (code != 0)
        return unreadable(code);
    return decoder;
}

/// The value of the orientation tag in a TIFF block (Exif 2.3, section 4.6.4), 1 to 8; 1 where there is none.
int orientationIn(QByteArrayView tiff)
{
    constexpr int kOrientation = 0x0112;
    constexpr qsizetype kEntry = 12;
    const bool little = tiff.startsWith("II");
    const auto word = [&](qsizetype at) {
        return little ? qFromLittleEndian<quint16>(tiff.data() + at) : qFromBigEndian<quint16>(tiff.data() + at);
    };
    if (tiff.size() < 10)
        return kUpright;
    const qsizetype directory =
        little ? qFromLittleEndian<quint32>(tiff.data() + 4) : qFromBigEndian<quint32>(tiff.data() + 4);
    if (directory + 2 > tiff.size())
        return kUpright;
    for (qsizetype i = 0, at = directory + 2; i < word(directory) && at + kEntry <= tiff.size(); ++i, at += kEntry)
        if (word(at) == kOrientation && word(at + 8) >= 1 && word(at + 8) <= 8)
            return word(at + 8);
    return kUpright;
}

/// From the chunk eXIf, which may stand behind the pixels.
int readOrientation(const QByteArray &png)
{
    constexpr qsizetype kAround = 12;   // length, name and checksum of a chunk
    for (qsizetype at = kSignatureLength; at + kAround <= png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        if (at + kAround + length > png.size())
            break;
        if (QByteArrayView(png).sliced(at + 4, 4) == "eXIf")
            return orientationIn(QByteArrayView(png).sliced(at + 8, length));
        at += kAround + length;
    }
    return kUpright;
}

/// How many bytes a pixel comes in, red first, not premultiplied: an alpha only where one may be.
enum class Channels { Three = 3, Four = 4 };

/// `row` has a byte more than its pixels.
void toOpaquePixels(const uchar *row, std::vector<QRgb> &pixels)
{
    for (QRgb &pixel : pixels) {
        pixel = 0xff000000U | (qFromBigEndian<quint32>(row) >> 8);
        row += 3;
    }
}

void toTransparentPixels(const uchar *row, std::vector<QRgb> &pixels)
{
    for (QRgb &pixel : pixels) {
        pixel = qPremultiply(qRgba(row[0], row[1], row[2], row[3]));
        row += 4;
    }
}

/// Hands the decoder's rows on as pixels, each of which stays until the one after the next.
class RowTaker
{
public:
    RowTaker(PyramidMaker &maker, Channels channels, int width) : m_maker(maker), m_channels(channels)
    {
        for (std::vector<QRgb> &pixels : m_pixels)
            pixels.resize(static_cast<std::size_t>(width));
    }

    void take(const uchar *row)
    {
        std::vector<QRgb> &pixels = m_pixels[m_next];
        m_next = 1 - m_next;
        if (m_channels == Channels::Three)
            toOpaquePixels(row, pixels);
        else
            toTransparentPixels(row, pixels);
        m_maker.take(pixels.data());
    }

private:
    PyramidMaker &m_maker;
    Channels m_channels;
    std::array<std::vector<QRgb>, 2> m_pixels;
    std::size_t m_next = 0;
};

/// Rows as they come. Fails as the decoder does.
Result<void> takeRows(Decoder &decoder, bool transparent, PyramidMaker &maker, const GoOn &goOn)
{
    constexpr int kRowsBetween = 64;
    const Channels channels = transparent ? Channels::Four : Channels::Three;
    int code = spng_decode_image(decoder.context.get(), nullptr, 0, transparent ? SPNG_FMT_RGBA8 : SPNG_FMT_RGB8,
                                 SPNG_DECODE_TRNS | SPNG_DECODE_PROGRESSIVE);
    RowTaker taker(maker, channels, decoder.size().width());
    const std::size_t length = static_cast<std::size_t>(channels) * decoder.header.width;
    std::vector<uchar> row(length + 1);
    for (int taken = 0; code == 0; ++taken) {
        if (taken % kRowsBetween == 0 && !goOn(static_cast<double>(taken) / decoder.size().height()))
            return failure(ErrorKind::GivenUp);
        code = spng_decode_row(decoder.context.get(), row.data(), length);
        if (code == 0 || code == SPNG_EOI)
            taker.take(row.data());
    }
    return code == SPNG_EOI ? Result<void>() : unreadable(code);
}

/// An interlaced picture comes in seven passes over the whole, which must fit into `memory` (bytes): a few bytes may
/// claim any size.
Result<void> takeWhole(Decoder &decoder, PyramidMaker &maker, qint64 memory)
{
    constexpr qint64 kBytesPerPixel = 4;
    const QSize size = decoder.size();
    QImage whole = qint64(size.width()) * size.height() * kBytesPerPixel > memory
        ? QImage()
        : QImage(size, QImage::Format_RGBA8888);
    if (whole.isNull())
        return failureFor(ErrorKind::PlanTooLarge, Reason::InterlacedSize, {},
                          {decoder.size().width(), decoder.size().height()});
    const int code = spng_decode_image(decoder.context.get(), whole.bits(),
                                       static_cast<std::size_t>(whole.sizeInBytes()), SPNG_FMT_RGBA8, SPNG_DECODE_TRNS);
    if (code != 0)
        return unreadable(code);
    RowTaker taker(maker, Channels::Four, whole.width());
    for (int y = 0; y < whole.height(); ++y)
        taker.take(whole.constScanLine(y));
    return {};
}

bool mayBeTransparent(Decoder &decoder)
{
    spng_trns transparent{};
    const std::uint8_t type = decoder.header.color_type;
    return type == SPNG_COLOR_TYPE_TRUECOLOR_ALPHA || type == SPNG_COLOR_TYPE_GRAYSCALE_ALPHA
        || spng_get_trns(decoder.context.get(), &transparent) == 0;
}

}   // namespace

bool looksLikePng(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n");
}

Result<DecodedPlan> probePng(const QByteArray &bytes)
{
    return makeDecoder(bytes)
        .and_then([](const Decoder &decoder) { return checkedSize(decoder.size()); })
        .map([&](QSize size) {
            return DecodedPlan{{}, QSizeF(turnedSize(size, readOrientation(bytes))), 1, false};
        });
}

Result<DecodedPlan> decodePng(const QByteArray &bytes, const PlanLevels &wanted, const GoOn &goOn)
{
    Result<Decoder> decoder = makeDecoder(bytes);
    if (!decoder)
        return tl::unexpected(decoder.error());
    const Result<QSize> size = checkedSize(decoder->size());
    if (!size)
        return tl::unexpected(size.error());
    if (const Result<void> whole = checkWhole(bytes); !whole)   // the decoder stops before the last checksum
        return tl::unexpected(whole.error());
    const int orientation = readOrientation(bytes);
    const QSize shown = turnedSize(*size, orientation);
    const bool transparent = mayBeTransparent(*decoder);
    PyramidMaker maker(*size, orientation, transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32,
                       levelsFor(shown, wanted));
    if (!maker.isReady())
        return failureFor(ErrorKind::PlanTooLarge, Reason::PictureSize, {}, {size->width(), size->height()});
    const bool interlaced = decoder->header.interlace_method != 0;
    return (interlaced ? takeWhole(*decoder, maker, wanted.memory) : takeRows(*decoder, transparent, maker, goOn))
        .map([&] { return DecodedPlan{{}, QSizeF(shown), 1, false, {}, maker.finish()}; });
}

}   // namespace floorscope
