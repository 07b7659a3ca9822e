// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan_decoders.h"

#include <QBuffer>
#include <QImageReader>

namespace floorscope {

namespace {

constexpr int kMegabyte = 1 << 20;
constexpr int kWidestSide = 100'000;

/// The size after the turn that EXIF asks for.
QSize turnedSize(const QImageReader &reader)
{
    const bool sideways = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return sideways ? reader.size().transposed() : reader.size();
}

Result<QSize> sizeOf(QImageReader &reader)
{
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || !reader.size().isValid())
        return failure(ErrorKind::PlanUnreadable, {}, reader.errorString());
    const QSize size = turnedSize(reader);
    if (size.width() > kWidestSide || size.height() > kWidestSide)
        return failure(ErrorKind::PlanTooLarge, {}, QStringLiteral("%1 × %2 pixels").arg(size.width()).arg(size.height()));
    return size;
}

/// How often the sides have to be halved for the pyramid to fit.
int halvingsFor(QSize size, qint64 memoryLimit)
{
    int halvings = 0;
    while (pyramidBytes({size.width() >> halvings, size.height() >> halvings}) > memoryLimit)
        ++halvings;
    return halvings;
}

} // namespace

qint64 pyramidBytes(QSize size)
{
    return qint64(size.width()) * size.height() * 4 * 4 / 3;
}

Result<DecodedPlan> probeRaster(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    return sizeOf(reader).map([](QSize size) { return DecodedPlan{{}, QSizeF(size), 1, false}; });
}

Result<DecodedPlan> decodeRaster(const QByteArray &bytes, qint64 memoryLimit)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const Result<QSize> size = sizeOf(reader);
    if (!size)
        return tl::unexpected(size.error());
    // Qt 6.4 refuses pictures over 128 MB unless told otherwise; the limit here is the caller's own
    QImageReader::setAllocationLimit(static_cast<int>(std::max<qint64>(memoryLimit, pyramidBytes(*size)) / kMegabyte) + 64);
    const int halvings = halvingsFor(*size, memoryLimit);
    if (halvings > 0)
        reader.setScaledSize(reader.size() / (1 << halvings));
    QImage image;
    if (!reader.read(&image))
        return failure(ErrorKind::PlanUnreadable, {}, reader.errorString());
    const QImage::Format format = image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    return DecodedPlan{std::move(image).convertToFormat(format), QSizeF(*size), 1, false};
}

} // namespace floorscope
