// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_decoders.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kMegabyte = 1 << 20;
constexpr int kWidestSide = 100'000;
constexpr qint64 kLargestPixel = 8;   ///< bytes of a pixel in the formats that Qt decodes to

/// Qt says "Unknown error" where the format's own library gave up.
Reason reasonFor(const QImageReader &reader)
{
    if (reader.device()->size() == 0)
        return Reason::EmptyFile;
    if (reader.format().isEmpty() || reader.error() == QImageReader::UnsupportedFormatError)
        return Reason::NotAPicture;
    return Reason::PictureDamagedOrCutOff;
}

constexpr auto kEndOfImage = "\xff\xd9";

/// Where the picture's own scan begins, after all segments with a length (ITU-T T.81, annex B); a thumbnail lies in
/// one of them.
qsizetype scanStart(const QByteArray &jpeg)
{
    const auto byte = [&jpeg](qsizetype at) { return static_cast<unsigned char>(jpeg[at]); };
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && byte(at) == 0xff && byte(at + 1) != 0xda)
        at += byte(at + 1) == 0xff ? 1 : 2 + 256 * byte(at + 2) + byte(at + 3);
    return at;
}

/// A JPEG without its end: the library draws what there is and the rest gray.
bool isCutOffJpeg(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8") && bytes.indexOf(kEndOfImage, scanStart(bytes)) < 0;
}

/// The size after the turn that EXIF asks for.
QSize turnedSize(const QImageReader &reader)
{
    const bool sideways = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return sideways ? reader.size().transposed() : reader.size();
}

Result<QSize> readPixelSize(QImageReader &reader)
{
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || !isRasterFormat(reader.format()) || !reader.size().isValid())
        return failureFor(ErrorKind::PlanUnreadable, reasonFor(reader));
    return checkedSize(turnedSize(reader));
}

}   // namespace

bool isRasterFormat(const QByteArray &qtName)
{
    return !qtName.isEmpty() && !qtName.startsWith("svg") && qtName != "pdf";
}

Result<QSize> checkedSize(QSize size)
{
    if (size.width() > kWidestSide || size.height() > kWidestSide)
        return failureFor(ErrorKind::PlanTooLarge, Reason::PictureSize, {}, {size.width(), size.height()});
    return size;
}

qint64 pyramidBytes(QSize size)
{
    return qint64(size.width()) * size.height() * 4 * 4 / 3;
}

QSize halvedSize(QSize size, int halvings)
{
    const int more = (1 << halvings) - 1;
    return {(size.width() + more) >> halvings, (size.height() + more) >> halvings};
}

int halvingsFor(QSize size, qint64 memoryLimit)
{
    int halvings = 0;
    while (halvings < 20 && pyramidBytes(halvedSize(size, halvings)) > memoryLimit)
        ++halvings;
    return halvings;
}

Result<DecodedPlan> probeRaster(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    return readPixelSize(reader).map([](QSize size) { return DecodedPlan{{}, QSizeF(size), 1, false}; });
}

Result<DecodedPlan> decodeRaster(const QByteArray &bytes, qint64 memoryLimit)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const Result<QSize> size = readPixelSize(reader);
    if (!size)
        return tl::unexpected(size.error());
    if (isCutOffJpeg(bytes))
        return failureFor(ErrorKind::PlanUnreadable, Reason::PictureCutOff);
    // Qt 6.4 refuses pictures over 128 MB unless told otherwise; the limit here is the caller's own
    const qint64 largest = std::max(memoryLimit, kLargestPixel * size->width() * size->height());
    QImageReader::setAllocationLimit(static_cast<int>(largest / kMegabyte) + 64);
    if (const int halvings = halvingsFor(*size, memoryLimit); halvings > 0)
        reader.setScaledSize(halvedSize(reader.size(), halvings));
    QImage image;
    if (!reader.read(&image))
        return failureFor(ErrorKind::PlanUnreadable, reasonFor(reader));
    const QImage::Format format = image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    return DecodedPlan{std::move(image).convertToFormat(format), QSizeF(*size), 1, false};
}

}   // namespace floorscope
