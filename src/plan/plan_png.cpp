// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_decoders.h"
#include "plan/whole_picture.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

#include <spng.h>

namespace floorscope {

namespace {

constexpr qsizetype kSignatureLength = 8;
constexpr int kUpright = 1;

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

bool liesOnItsSide(int orientation)
{
    return orientation >= 5;
}

QSize turnedSize(QSize size, int orientation)
{
    return liesOnItsSide(orientation) ? size.transposed() : size;
}

/// Where the pixel (x, y) of a stored picture of that size is shown.
QPoint shownAt(int x, int y, QSize stored, int orientation)
{
    const int right = stored.width() - 1 - x, below = stored.height() - 1 - y;
    switch (orientation) {
    case 2: return {right, y};
    case 3: return {right, below};
    case 4: return {x, below};
    case 5: return {y, x};
    case 6: return {below, x};
    case 7: return {below, right};
    case 8: return {y, right};
    default: return {x, y};
    }
}

/// Takes the rows of a picture from the top, makes each square of pixels one and puts it where it is shown.
class RowTaker
{
public:
    RowTaker(QSize stored, int halvings, int orientation, bool transparent)
        : m_stored(stored),
          m_small(halvedSize(stored, halvings)),
          m_side(1 << halvings),
          m_orientation(orientation),
          m_image(turnedSize(m_small, orientation),
                  transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32),
          m_sums(halvings > 0 ? static_cast<std::size_t>(m_small.width()) : 0)
    {
    }

    /// False where there is not enough memory.
    [[nodiscard]] bool isReady() const { return !m_image.isNull(); }

    /// Four bytes a pixel, red first, not premultiplied.
    void take(const uchar *row)
    {
        if (m_side == 1)
            takePixels(row);
        else
            addRow(row);
        ++m_row;
    }

    QImage image() { return std::move(m_image); }

private:
    using Sum = std::array<std::uint32_t, 4>;

    static QRgb pixelAt(const uchar *row, int x)
    {
        const uchar *p = row + 4 * std::ptrdiff_t(x);
        return qPremultiply(qRgba(p[0], p[1], p[2], p[3]));
    }

    void put(int x, int y, QRgb pixel)
    {
        const QPoint place = shownAt(x, y, m_small, m_orientation);
        reinterpret_cast<QRgb *>(m_bits + place.y() * m_bytesPerLine)[place.x()] = pixel;
    }

    void takePixels(const uchar *row)
    {
        for (int x = 0; x < m_stored.width(); ++x)
            put(x, m_row, pixelAt(row, x));
    }

    void addRow(const uchar *row)
    {
        for (int x = 0; x < m_stored.width(); ++x) {
            const QRgb pixel = pixelAt(row, x);
            Sum &sum = m_sums[static_cast<std::size_t>(x / m_side)];
            sum[0] += static_cast<std::uint32_t>(qRed(pixel)), sum[1] += static_cast<std::uint32_t>(qGreen(pixel));
            sum[2] += static_cast<std::uint32_t>(qBlue(pixel)), sum[3] += static_cast<std::uint32_t>(qAlpha(pixel));
        }
        if ((m_row + 1) % m_side == 0 || m_row + 1 == m_stored.height())
            putMeans();
    }

    void putMeans()
    {
        const int rows = m_row % m_side + 1;
        for (int x = 0; x < m_small.width(); ++x) {
            const auto count = static_cast<std::uint32_t>(rows * std::min(m_side, m_stored.width() - x * m_side));
            const Sum sum = std::exchange(m_sums[static_cast<std::size_t>(x)], Sum{});
            const auto mean = [&](std::size_t channel) { return static_cast<int>((sum[channel] + count / 2) / count); };
            put(x, m_row / m_side, qRgba(mean(0), mean(1), mean(2), mean(3)));
        }
    }

    QSize m_stored;
    QSize m_small;
    int m_side;
    int m_orientation;
    QImage m_image;
    std::vector<Sum> m_sums;   ///< of the squares of a row
    uchar *m_bits = m_image.bits();
    qsizetype m_bytesPerLine = m_image.bytesPerLine();
    int m_row = 0;
};

/// Rows as they come. Fails as the decoder does.
Result<void> takeRows(Decoder &decoder, RowTaker &taker)
{
    int code = spng_decode_image(decoder.context.get(), nullptr, 0, SPNG_FMT_RGBA8,
                                 SPNG_DECODE_TRNS | SPNG_DECODE_PROGRESSIVE);
    std::vector<uchar> row(std::size_t(4) * decoder.header.width);
    while (code == 0) {
        code = spng_decode_row(decoder.context.get(), row.data(), row.size());
        if (code == 0 || code == SPNG_EOI)
            taker.take(row.data());
    }
    return code == SPNG_EOI ? Result<void>() : unreadable(code);
}

/// An interlaced picture comes in seven passes over the whole.
Result<void> takeWhole(Decoder &decoder, RowTaker &taker)
{
    QImage whole(decoder.size(), QImage::Format_RGBA8888);
    if (whole.isNull())
        return failureFor(ErrorKind::PlanTooLarge, Reason::InterlacedSize, {},
                          {decoder.size().width(), decoder.size().height()});
    const int code = spng_decode_image(decoder.context.get(), whole.bits(),
                                       static_cast<std::size_t>(whole.sizeInBytes()), SPNG_FMT_RGBA8, SPNG_DECODE_TRNS);
    if (code != 0)
        return unreadable(code);
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

Result<DecodedPlan> decodePng(const QByteArray &bytes, qint64 memoryLimit)
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
    RowTaker taker(*size, halvingsFor(*size, memoryLimit), orientation, mayBeTransparent(*decoder));
    if (!taker.isReady())
        return failureFor(ErrorKind::PlanTooLarge, Reason::PictureSize, {}, {size->width(), size->height()});
    return (decoder->header.interlace_method == 0 ? takeRows(*decoder, taker) : takeWhole(*decoder, taker)).map([&] {
        return DecodedPlan{taker.image(), QSizeF(turnedSize(*size, orientation)), 1, false};
    });
}

}   // namespace floorscope
