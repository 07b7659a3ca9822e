// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/other_format.h"
#include "plan/pdf_page.h"
#include "plan/plan_decoders.h"

#include <QBuffer>
#include <QImageReader>

#ifdef FLOORSCOPE_PDF
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>
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
    buffer.open(QIODevice::ReadOnly);
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

/// A document with one of its pages; Qt's own object needs the buffer.
struct OpenPdf
{
    QBuffer buffer;
    QPdfDocument document;
    int page = 1;
};

/// Opens the document.
Result<void> open(OpenPdf &pdf, const std::optional<PdfPage> &facts, const QByteArray &bytes, const QString &password)
{
    if (facts && facts->isEndless)
        return failureFor(ErrorKind::PlanUnreadable, Reason::NotAPdf);
    pdf.buffer.setData(facts ? facts->bytes : bytes);
    pdf.buffer.open(QIODevice::ReadOnly);
    pdf.document.setPassword(password);
    pdf.document.load(&pdf.buffer);
    if (pdf.document.error() != QPdfDocument::Error::None)
        return failureFor(ErrorKind::PlanUnreadable, reasonFor(pdf.document.error()));
    if (pdf.document.pageCount() < 1)
        return failureFor(ErrorKind::PlanUnreadable, Reason::DocumentWithoutPages);
    if (pdf.page < 1 || pdf.page > pdf.document.pageCount())
        return failureFor(ErrorKind::PageMissing, Reason::PageOf, {}, {pdf.page, pdf.document.pageCount()});
    return {};
}

/// Qt counts a page in its own unit, whatever that is.
DecodedPlan measured(const OpenPdf &pdf, const std::optional<PdfPage> &facts)
{
    const QSizeF size = pdf.document.pagePointSize(pdf.page - 1);
    return {{}, size * (facts ? facts->unit : 1.0), pdf.document.pageCount(), true, {}};
}

std::vector<Error> notesOn(const std::optional<PdfPage> &facts)
{
    if (!facts)
        return {planNote(Reason::PageUnitUnknown)};
    return facts->lookless > 0 ? std::vector{planNote(Reason::NotesWithoutLook, {facts->lookless})}
                               : std::vector<Error>{};
}

/// On white paper; nothing where the page cannot be drawn.
QImage drawn(OpenPdf &pdf, QSize size)
{
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    const QImage page = pdf.document.render(pdf.page - 1, size, options);
    if (page.isNull())
        return {};
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return paper;
}

}   // namespace

Result<DecodedPlan> probePdf(const QByteArray &bytes, const PlanRequest &request)
{
    OpenPdf pdf;
    pdf.page = request.page;
    const std::optional<PdfPage> facts = readPdfPage(bytes, request.page);
    return open(pdf, facts, bytes, request.password).map([&] { return measured(pdf, facts); });
}

Result<DecodedPlan> decodePdf(const QByteArray &bytes, const PlanRequest &request)
{
    const std::optional<PdfPage> facts = readPdfPage(bytes, request.page);
    OpenPdf pdf;
    pdf.page = request.page;
    if (const Result<void> opened = open(pdf, facts, bytes, request.password); !opened)
        return tl::unexpected(opened.error());
    DecodedPlan plan = measured(pdf, facts);
    plan.notes = notesOn(facts);
    plan.pixels = drawn(pdf, plan.units.scaled(request.longestSide, request.longestSide, Qt::KeepAspectRatio).toSize());
    if (plan.pixels.isNull())
        return failureFor(ErrorKind::PlanUnreadable, Reason::PageCannotBeDrawn);
    return plan;
}

#else

Result<DecodedPlan> probePdf(const QByteArray &, const PlanRequest &)
{
    return failureFor(ErrorKind::PlanUnreadable, Reason::BuiltWithoutPdf);
}

Result<DecodedPlan> decodePdf(const QByteArray &, const PlanRequest &)
{
    return failureFor(ErrorKind::PlanUnreadable, Reason::BuiltWithoutPdf);
}

#endif

}   // namespace floorscope
