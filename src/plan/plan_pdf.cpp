// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/other_format.h"
#include "plan/plan_decoders.h"

#include <QBuffer>
#include <QImageReader>

#ifdef FLOORSCOPE_PDF
#include <QPainter>
#include <QPdfDocument>
#endif

namespace floorscope {

QByteArray pdfIn(const QByteArray &bytes)
{
    constexpr qsizetype kHeaderWithin = 1024;   // ISO 32000-1, annex H.3
    constexpr qsizetype kLongestMail = 65536;
    const qsizetype at = bytes.left(kLongestMail).indexOf("%PDF-");
    if (at < 0 || at < kHeaderWithin)
        return at < 0 ? QByteArray() : bytes;
    QByteArray begin = bytes.left(kLongestMail);
    QBuffer buffer(&begin);
    return QImageReader::imageFormat(&buffer).isEmpty() && otherFormat(bytes).isEmpty() ? bytes.mid(at) : QByteArray();
}

#ifdef FLOORSCOPE_PDF

namespace {

Reason reasonFor(QPdfDocument::Error error)
{
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme: return Reason::PasswordProtected;
    default: return Reason::NotAPdf;
    }
}

/// Opens the document and finds the page's size.
Result<DecodedPlan> open(QPdfDocument &document, QBuffer &buffer, int page)
{
    buffer.open(QIODevice::ReadOnly);
    document.load(&buffer);
    if (document.error() != QPdfDocument::Error::None)
        return failureFor(ErrorKind::PlanUnreadable, reasonFor(document.error()));
    if (page < 1 || page > document.pageCount())
        return failureFor(ErrorKind::PageMissing, Reason::PageOf, {}, {page, document.pageCount()});
    return DecodedPlan{{}, document.pagePointSize(page - 1), document.pageCount(), true};
}

}   // namespace

Result<DecodedPlan> probePdf(const QByteArray &bytes, int page)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QPdfDocument document;
    return open(document, buffer, page);
}

Result<DecodedPlan> decodePdf(const QByteArray &bytes, int page, int longestSide)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QPdfDocument document;
    Result<DecodedPlan> plan = open(document, buffer, page);
    if (!plan)
        return plan;
    const QSize size = plan->units.scaled(longestSide, longestSide, Qt::KeepAspectRatio).toSize();
    const QImage drawn = document.render(page - 1, size);
    if (drawn.isNull())
        return failureFor(ErrorKind::PlanUnreadable, Reason::PageCannotBeDrawn);
    plan->pixels = QImage(size, QImage::Format_RGB32);
    plan->pixels.fill(Qt::white);
    QPainter(&plan->pixels).drawImage(0, 0, drawn);
    return plan;
}

#else

Result<DecodedPlan> probePdf(const QByteArray &, int)
{
    return failureFor(ErrorKind::PlanUnreadable, Reason::BuiltWithoutPdf);
}

Result<DecodedPlan> decodePdf(const QByteArray &, int, int)
{
    return failureFor(ErrorKind::PlanUnreadable, Reason::BuiltWithoutPdf);
}

#endif

}   // namespace floorscope
