// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/other_format.h"
#include "plan/plan_decoders.h"
#include "plan/whole_picture.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace floorscope {

namespace {

constexpr int kMegabyte = 1 << 20;
constexpr int kWidestSide = 100'000;
constexpr qint64 kLargestPixel = 8;   ///< bytes of a pixel in the formats that Qt decodes to

/// Formats of which a file that was cut off can be told from a whole one, by checkWhole or by Qt itself.
constexpr std::array kFormats{"png", "jpeg", "gif", "bmp", "tiff", "webp", "heic", "heif", "ppm", "pgm", "pbm", "ico"};

bool looksLikeWebp(const QByteArray &bytes)
{
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
}

/// Qt takes for an icon what begins as one, also without a picture in it.
bool isIconOfNothing(const QByteArray &bytes, const QByteArray &qtName)
{
    return qtName == "ico" && bytes.mid(4, 2) == QByteArray(2, '\0');
}

/// Why a picture is not opened at all.
tl::unexpected<Error> refusal(const QByteArray &bytes, const QByteArray &qtName)
{
    const auto refused = [](Reason reason, Facts facts = {}) {
        return failureFor(ErrorKind::PlanUnreadable, reason, {}, std::move(facts));
    };
    if (bytes.isEmpty())
        return refused(Reason::EmptyFile);
    if (const QString other = otherFormat(bytes); !other.isEmpty())
        return refused(Reason::OtherFormat, {other});
    if (qtName.isEmpty() && looksLikeTiff(bytes))
        return refused(Reason::FormatNotInstalled, {QStringLiteral("TIFF")});
    if (qtName.isEmpty() && looksLikeWebp(bytes))
        return refused(Reason::FormatNotInstalled, {QStringLiteral("WebP")});
    if (isIconOfNothing(bytes, qtName))
        return refused(Reason::NotAPicture);
    if (isRasterFormat(qtName))
        return refused(Reason::PictureDamagedOrCutOff);
    return qtName.isEmpty() ? refused(Reason::NotAPicture)
                            : refused(Reason::OtherFormat, {QString::fromLatin1(qtName.toUpper())});
}

/// The size after the turn that EXIF asks for.
QSize turnedSize(const QImageReader &reader)
{
    const bool sideways = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return sideways ? reader.size().transposed() : reader.size();
}

/// How many pictures of equal rank: a TIFF's pages. Another format's are frames, sizes or thumbnails of one.
int pageCount(QImageReader &reader)
{
    return reader.format() == "tiff" ? std::max(1, reader.imageCount()) : 1;
}

/// Goes to the page and finds its size.
Result<QSize> readPixelSize(QImageReader &reader, const QByteArray &bytes, int page)
{
    if (looksLikeTiff(bytes) && !isWholeTiff(bytes, 1))   // libtiff would print its own words
        return failureFor(ErrorKind::PlanUnreadable, Reason::PictureCutOff);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || !isRasterFormat(reader.format()) || isIconOfNothing(bytes, reader.format()))
        return refusal(bytes, reader.format());
    if (page < 1 || page > pageCount(reader))
        return failureFor(ErrorKind::PageMissing, Reason::PageOf, {}, {page, pageCount(reader)});
    if ((page > 1 && !reader.jumpToImage(page - 1)) || !reader.size().isValid())
        return failureFor(ErrorKind::PlanUnreadable, Reason::PictureDamagedOrCutOff);
    return checkedSize(turnedSize(reader));
}

/// Pictures of the file that are not drawn, and what makes it doubtful that one is drawn right.
std::vector<Error> notesOn(QImageReader &reader, JpegState jpeg)
{
    if (jpeg == JpegState::Doubtful)
        return {planNote(Reason::PictureDamagedOrCutOff)};
    const bool isMoved = reader.format() == "gif" || reader.format() == "webp";
    const int count = isMoved ? reader.imageCount() : 1;
    return count > 1 ? std::vector{planNote(Reason::FirstOfPictures, {count})} : std::vector<Error>{};
}

}   // namespace

bool isRasterFormat(const QByteArray &qtName)
{
    return std::any_of(kFormats.begin(), kFormats.end(), [&](const char *known) { return qtName == known; });
}

Result<QSize> checkedSize(QSize size)
{
    if (size.width() > kWidestSide || size.height() > kWidestSide)
        return failureFor(ErrorKind::PlanTooLarge, Reason::PictureSize, {}, {size.width(), size.height()});
    return size;
}

Result<DecodedPlan> probeRaster(const QByteArray &bytes, int page)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    return readPixelSize(reader, bytes, page).map([&](QSize size) {
        return DecodedPlan{{}, QSizeF(size), pageCount(reader)};
    });
}

Result<DecodedPlan> decodeRaster(const QByteArray &bytes, int page, qint64 memoryLimit)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const Result<QSize> size = readPixelSize(reader, bytes, page);
    if (!size)
        return tl::unexpected(size.error());
    if (const Result<void> whole = checkWhole(bytes, page); !whole)
        return tl::unexpected(whole.error());
    const JpegState jpeg = reader.format() == "jpeg" ? jpegState(bytes) : JpegState::Whole;
    if (jpeg == JpegState::Damaged)
        return failureFor(ErrorKind::PlanUnreadable, Reason::PictureDamagedOrCutOff);
    DecodedPlan plan{{}, QSizeF(*size), pageCount(reader), false, notesOn(reader, jpeg)};
    // Qt 6.4 refuses pictures over 128 MB unless told otherwise; the limit here is the caller's own
    const qint64 largest = std::max(memoryLimit, kLargestPixel * size->width() * size->height());
    QImageReader::setAllocationLimit(static_cast<int>(largest / kMegabyte) + 64);
    if (const int halvings = halvingsFor(*size, memoryLimit); halvings > 0)
        reader.setScaledSize(halvedSize(reader.size(), halvings));
    QImage image;
    if (!reader.read(&image))
        return failureFor(ErrorKind::PlanUnreadable, Reason::PictureDamagedOrCutOff);
    const QImage::Format format = image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    plan.pixels = std::move(image).convertToFormat(format);
    return plan;
}

}   // namespace floorscope
