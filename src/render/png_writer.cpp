// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/png_writer.h"

#include "base/write_file.h"

#include <spng.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <vector>

namespace floorscope {

namespace {

constexpr double kMetresPerInch = 0.0254;
constexpr int kBandRows = 256;

struct ContextCloser
{
    void operator()(spng_ctx *context) const { spng_ctx_free(context); }
};
using Context = std::unique_ptr<spng_ctx, ContextCloser>;

/// True if no pixel lets anything shine through.
bool isOpaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return true;
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < pixels.height(); ++row) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(row));
        if (std::any_of(line, line + pixels.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return false;
    }
    return true;
}

void setPhysicalSize(spng_ctx *context, double dpi)
{
    const auto perMetre = static_cast<std::uint32_t>(std::lround(dpi / kMetresPerInch));
    spng_phys physical{perMetre, perMetre, 1};
    spng_set_phys(context, &physical);
}

/// iTXt entries; `keys` and `values` keep the bytes alive until the picture is encoded.
void setTexts(spng_ctx *context, const QMap<QString, QString> &texts, std::vector<QByteArray> &bytes)
{
    std::vector<spng_text> entries;
    bytes.reserve(static_cast<std::size_t>(texts.size()) * 2);
    static char nothing[] = "";
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        QByteArray &value = bytes.emplace_back(text.value().toUtf8());
        spng_text entry{};
        qstrncpy(entry.keyword, text.key().toLatin1().constData(), sizeof entry.keyword);
        entry.type = SPNG_ITXT;
        entry.length = static_cast<std::size_t>(value.size());
        entry.text = value.data();
        entry.language_tag = nothing;
        entry.translated_keyword = nothing;
        entries.push_back(entry);
    }
    if (!entries.empty())
        spng_set_text(context, entries.data(), static_cast<std::uint32_t>(entries.size()));
}

tl::unexpected<Error> encodingFailed(int code)
{
    return failure(ErrorKind::FileUnwritable, QStringLiteral("PNG"), QString::fromLatin1(spng_strerror(code)));
}

/// Takes a picture's rows from the top; keeps no more of them than the encoder does.
class PngEncoder
{
public:
    PngEncoder(QSize size, bool opaque, double dpi, const QMap<QString, QString> &texts)
        : m_context(spng_ctx_new(SPNG_CTX_ENCODER)),
          m_format(opaque ? QImage::Format_RGB888 : QImage::Format_RGBA8888),
          m_rowBytes(static_cast<std::size_t>(size.width()) * (opaque ? 3 : 4))
    {
        spng_set_option(m_context.get(), SPNG_ENCODE_TO_BUFFER, 1);
        spng_set_option(m_context.get(), SPNG_IMG_COMPRESSION_LEVEL, 1);
        spng_set_option(m_context.get(), SPNG_FILTER_CHOICE, SPNG_FILTER_CHOICE_UP);
        spng_ihdr header{};
        header.width = static_cast<std::uint32_t>(size.width());
        header.height = static_cast<std::uint32_t>(size.height());
        header.bit_depth = 8;
        header.color_type = opaque ? SPNG_COLOR_TYPE_TRUECOLOR : SPNG_COLOR_TYPE_TRUECOLOR_ALPHA;
        spng_set_ihdr(m_context.get(), &header);
        setPhysicalSize(m_context.get(), dpi);
        setTexts(m_context.get(), texts, m_texts);
        m_code = spng_encode_image(m_context.get(), nullptr, 0, SPNG_FMT_PNG,
                                   SPNG_ENCODE_PROGRESSIVE | SPNG_ENCODE_FINALIZE);
    }

    void add(const QImage &band)
    {
        const QImage packed = band.convertToFormat(m_format);
        for (int row = 0; row < packed.height() && m_code == 0; ++row)
            m_code = spng_encode_row(m_context.get(), packed.constScanLine(row), m_rowBytes);
    }

    Result<QByteArray> bytes()
    {
        if (m_code != SPNG_EOI)
            return encodingFailed(m_code);
        std::size_t length = 0;
        const std::unique_ptr<void, decltype(&std::free)> png(spng_get_png_buffer(m_context.get(), &length, &m_code),
                                                              &std::free);
        if (!png)
            return encodingFailed(m_code);
        return QByteArray(static_cast<const char *>(png.get()), static_cast<qsizetype>(length));
    }

private:
    Context m_context;
    QImage::Format m_format;
    std::size_t m_rowBytes;
    std::vector<QByteArray> m_texts;
    int m_code = 0;
};

Result<QByteArray> encoded(const BandedPicture &picture, bool opaque, double dpi, const QMap<QString, QString> &texts)
{
    if (picture.size.isEmpty())
        return failureFor(ErrorKind::FileUnwritable, Reason::EmptyPicture, QStringLiteral("PNG"));
    PngEncoder encoder(picture.size, opaque, dpi, texts);
    for (int top = 0; top < picture.size.height(); top += kBandRows)
        encoder.add(picture.paint({0, top, picture.size.width(), std::min(kBandRows, picture.size.height() - top)}));
    return encoder.bytes();
}

/// The rows of an image that exists, not copied.
BandedPicture makeBands(const QImage &image)
{
    return {image.size(), [&image](const QRect &band) {
                return QImage(image.constScanLine(band.top()), band.width(), band.height(), image.bytesPerLine(),
                              image.format());
            }};
}

Result<void> written(const QString &path, const Result<QByteArray> &png)
{
    if (!png)
        return tl::unexpected(png.error());
    return writeFile(path, *png);
}

}   // namespace

Result<QByteArray> encodePng(const QImage &image, double dpi, const QMap<QString, QString> &texts)
{
    return encoded(makeBands(image), isOpaque(image), dpi, texts);
}

Result<QByteArray> encodePng(const BandedPicture &picture, double dpi, const QMap<QString, QString> &texts)
{
    return encoded(picture, true, dpi, texts);
}

Result<void> writePng(const QString &path, const QImage &image, double dpi, const QMap<QString, QString> &texts)
{
    return written(path, encodePng(image, dpi, texts));
}

Result<void> writePng(const QString &path, const BandedPicture &picture, double dpi,
                      const QMap<QString, QString> &texts)
{
    return written(path, encodePng(picture, dpi, texts));
}

}   // namespace floorscope
