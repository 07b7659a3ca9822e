// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/png_writer.h"

#include "base/write_file.h"

#include <spng.h>

#include <cmath>
#include <cstdlib>
#include <memory>
#include <vector>

namespace floorscope {

namespace {

constexpr double kMetresPerInch = 0.0254;

struct ContextCloser
{
    void operator()(spng_ctx *context) const { spng_ctx_free(context); }
};
using Context = std::unique_ptr<spng_ctx, ContextCloser>;

/// Rows without padding, three bytes a pixel for an opaque picture, four otherwise.
QByteArray packedPixels(const QImage &image, bool opaque)
{
    const QImage packed = image.convertToFormat(opaque ? QImage::Format_RGB888 : QImage::Format_RGBA8888);
    const qsizetype rowBytes = qsizetype(packed.width()) * (opaque ? 3 : 4);
    QByteArray pixels(rowBytes * packed.height(), Qt::Uninitialized);
    for (int row = 0; row < packed.height(); ++row)
        std::copy_n(packed.constScanLine(row), rowBytes, reinterpret_cast<uchar *>(pixels.data()) + row * rowBytes);
    return pixels;
}

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

} // namespace

Result<QByteArray> encodePng(const QImage &image, double dpi, const QMap<QString, QString> &texts)
{
    if (image.isNull())
        return failure(ErrorKind::FileUnwritable, QStringLiteral("PNG"), QStringLiteral("the picture is empty"));
    const bool opaque = isOpaque(image);
    const QByteArray pixels = packedPixels(image, opaque);
    const Context context(spng_ctx_new(SPNG_CTX_ENCODER));
    spng_set_option(context.get(), SPNG_ENCODE_TO_BUFFER, 1);
    spng_set_option(context.get(), SPNG_IMG_COMPRESSION_LEVEL, 1);
    spng_set_option(context.get(), SPNG_FILTER_CHOICE, SPNG_FILTER_CHOICE_UP);
    spng_ihdr header{};
    header.width = static_cast<std::uint32_t>(image.width());
    header.height = static_cast<std::uint32_t>(image.height());
    header.bit_depth = 8;
    header.color_type = opaque ? SPNG_COLOR_TYPE_TRUECOLOR : SPNG_COLOR_TYPE_TRUECOLOR_ALPHA;
    spng_set_ihdr(context.get(), &header);
    setPhysicalSize(context.get(), dpi);
    std::vector<QByteArray> bytes;
    setTexts(context.get(), texts, bytes);
    const int code = spng_encode_image(context.get(), pixels.constData(), static_cast<std::size_t>(pixels.size()), SPNG_FMT_PNG,
                                       SPNG_ENCODE_FINALIZE);
    if (code != 0)
        return encodingFailed(code);
    std::size_t length = 0;
    int error = 0;
    const std::unique_ptr<void, decltype(&std::free)> png(spng_get_png_buffer(context.get(), &length, &error), &std::free);
    if (!png)
        return encodingFailed(error);
    return QByteArray(static_cast<const char *>(png.get()), static_cast<qsizetype>(length));
}

Result<void> writePng(const QString &path, const QImage &image, double dpi, const QMap<QString, QString> &texts)
{
    return encodePng(image, dpi, texts).and_then([&](const QByteArray &png) { return writeFile(path, png); });
}

} // namespace floorscope
