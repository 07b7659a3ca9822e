// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/report.h"

#include "base/write_file.h"
#include "output/page_column.h"
#include "output/page_parts.h"
#include "output/picture.h"
#include "output/picture_title.h"
#include "output/report_facts.h"
#include "render/legend.h"
#include "render/png_writer.h"
#include "render/text_lines.h"
#include "words/findings/finding_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace floorscope {

namespace {

constexpr double kPageWidth = 210.0;   // millimetres, A4
constexpr double kPageHeight = 297.0;
constexpr double kMargin = 14.0;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kPoint = kMillimetresPerInch / 72.0;   // a typographic point in millimetres
constexpr double kTextPoints = 8.5;
constexpr double kFooterPoints = 7.5;
constexpr double kTallestFigures = 90.0;   // millimetres
constexpr double kFewestFigures = 60.0;
constexpr double kTallestFindings = 80.0;
constexpr int kPdfDpi = 600;   // of the map in a PDF

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Report)
};

/// In pixels.
QSize pageSize(double dpi)
{
    const double scale = dpi / kMillimetresPerInch;
    return {qRound(kPageWidth * scale), qRound(kPageHeight * scale)};
}

struct Columns
{
    PageColumn left;
    PageColumn right;
    [[nodiscard]] double height() const { return std::max(left.height(), right.height()); }
};

void addFigures(PageColumn &column, const QString &heading, const std::vector<ReportFigure> &figures)
{
    if (figures.empty())
        return;
    column.heading(heading);
    for (const ReportFigure &figure : figures)
        column.figure(figure.name, figure.value);
    column.gap();
}

Columns makeColumns(const ReportFacts &facts, double width, double text, double tallest)
{
    Columns columns{PageColumn(width, text, tallest), PageColumn(width, text, tallest)};
    addFigures(columns.left, Words::tr("Key figures"), facts.figures);
    columns.left.heading(Words::tr("Hours"));
    columns.left.paragraphs(facts.hours);
    addFigures(columns.right, Words::tr("Busiest places"), facts.hottest);
    if (!facts.warnings.isEmpty()) {
        columns.right.heading(Words::tr("About the data"));
        columns.right.paragraphs(facts.warnings);
    }
    return columns;
}

/// As their cards have them: what was found, and below it the figures.
PageColumn findingsColumn(const Findings &findings, double width, double text, double tallest)
{
    PageColumn column(width, text, tallest);
    for (auto finding = findings.begin(); finding != findings.end(); ++finding) {
        if (column.height() >= tallest) {
            column.paragraphs(QStringList(findings.end() - finding, QString()));   // says how many more there are
            break;
        }
        const FindingText told = findingText(*finding);
        column.heading(told.heading);
        column.paragraphs(told.body.split(QLatin1Char('\n')));
    }
    if (!findings.empty())
        column.gap();
    return column;
}

double paintTitle(QPainter &painter, const QRectF &page, const QString &title, double textHeight)
{
    const QStringList lines = wrapped(title, page.width(), textHeight, true);
    painter.setPen(lightTheme().text);
    double y = page.top();
    for (const QString &line : lines) {
        paintText(painter, QRectF(page.left(), y, page.width(), textHeight * kLineStep), line, textHeight, true);
        y += textHeight * kLineStep;
    }
    return y;
}

/// Returns where it begins.
double paintFooter(QPainter &painter, const QRectF &page, const QString &footer, double textHeight)
{
    const QStringList lines = wrapped(footer, page.width(), textHeight);
    double y = page.bottom() - static_cast<double>(lines.size()) * textHeight * kLineStep;
    const double top = y - textHeight * 0.6;
    painter.setPen(QPen(lightTheme().hairline, textHeight * 0.08));
    painter.drawLine(QPointF(page.left(), top), QPointF(page.right(), top));
    painter.setPen(lightTheme().secondary);
    for (const QString &line : lines) {
        paintText(painter, QRectF(page.left(), y, page.width(), textHeight * kLineStep), line, textHeight);
        y += textHeight * kLineStep;
    }
    return top;
}

/// QPdfWriter writes the time of day into the file; a fixed one of the same length keeps the bytes repeatable.
QByteArray withoutTime(QByteArray pdf)
{
    const qsizetype at = pdf.indexOf("/CreationDate (D:");
    if (at >= 0)
        pdf.replace(at + 17, 14, "20260101000000");
    return pdf;
}

QByteArray pdfBytes(const Drawn &drawn, const Findings &told)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(kPdfDpi);
        writer.setTitle(pictureTitle(drawn));
        writer.setCreator(QStringLiteral("Floorscope " FLOORSCOPE_VERSION));
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        paintReport(painter, drawn, kPdfDpi / kMillimetresPerInch, told);
    }
    return withoutTime(pdf);
}

}   // namespace

void paintReport(QPainter &painter, const Drawn &drawn, double scale, const Findings &told)
{
    const ReportFacts facts = makeReportFacts(drawn);
    const Scenes scenes = makeScenes(drawn);
    const double text = kTextPoints * kPoint * scale;
    const QRectF page(kMargin * scale, kMargin * scale, (kPageWidth - 2.0 * kMargin) * scale,
                      (kPageHeight - 2.0 * kMargin) * scale);
    const double captionTop = paintTitle(painter, page, facts.title, text * 2.0) + text * 0.3;
    const double mapTop = captionTop + text
        + paintCaption(painter, QRectF(page.left(), captionTop, page.width(), 0.0), scenes.main.caption.mid(1),
                       text * 1.1, lightTheme(), CaptionStart::Plain);
    const double footerTop = paintFooter(painter, page, facts.footer, kFooterPoints * kPoint * scale);
    const double gap = text * 3.0;
    const double width = (page.width() - gap) / 2.0;
    const PageColumn findings = findingsColumn(told, page.width(), text, kTallestFindings * scale);
    const double figuresRoom = std::max(kTallestFigures * scale - findings.height(), kFewestFigures * scale);
    const Columns columns = makeColumns(facts, width, text, figuresRoom);
    const QRectF room(page.left(), mapTop, page.width(),
                      footerTop - text * 2.5 - findings.height() - columns.height() - mapTop);
    const double maps = paintMapsAtTop(painter, room, scenes, text);
    const double findingsTop = mapTop + maps + text * 1.5;
    findings.paint(painter, {page.left(), findingsTop});
    const double figuresTop = findingsTop + findings.height();
    columns.left.paint(painter, {page.left(), figuresTop});
    columns.right.paint(painter, {page.left() + width + gap, figuresTop});
}

PlanLevels neededLevelsOfReport(ReportForm form, double dpi)
{
    const double dots = form == ReportForm::Pdf ? kPdfDpi : dpi;
    return neededLevels({pageSize(dots), dots});
}

QImage reportImage(const Drawn &drawn, double dpi, const Findings &told)
{
    const double scale = dpi / kMillimetresPerInch;
    QImage image(pageSize(dpi), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintReport(painter, drawn, scale, told);
    return image;
}

Result<void> writeReport(const QString &path, const Drawn &drawn, ReportForm form, double dpi, const Findings &told)
{
    if (form == ReportForm::Pdf)
        return writeFile(path, pdfBytes(drawn, told));
    return writePng(path, reportImage(drawn, dpi, told), dpi,
                    {{QStringLiteral("Software"), QStringLiteral("Floorscope " FLOORSCOPE_VERSION)}});
}

}   // namespace floorscope
