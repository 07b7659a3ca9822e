// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/report.h"

#include "output/page_parts.h"
#include "output/report_facts.h"
#include "render/fonts.h"
#include "render/legend.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace floorscope {

namespace {

constexpr double kPageWidth = 210.0;    // millimetres, A4
constexpr double kPageHeight = 297.0;
constexpr double kMargin = 14.0;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kPoint = kMillimetresPerInch / 72.0;   // a typographic point in millimetres
constexpr int kPdfDpi = 600;

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/// Writes lines downward in one column; lengths in the painter's units.
class Column
{
public:
    Column(QPainter &painter, QRectF box, double textHeight) : m_painter(painter), m_box(box), m_text(textHeight) {}

    void heading(const QString &text)
    {
        m_painter.setFont(pictureFont(m_text * 1.1, true));
        m_painter.setPen(lightTheme().text);
        m_painter.drawText(line(1.8), Qt::AlignLeft | Qt::AlignVCenter, text);
        m_box.setTop(m_box.top() + m_text * 1.9);
    }

    void figure(const ReportFigure &figure)
    {
        m_painter.setFont(pictureFont(m_text));
        m_painter.setPen(lightTheme().secondary);
        m_painter.drawText(line(1.5), Qt::AlignLeft | Qt::AlignVCenter, figure.name);
        m_painter.setPen(lightTheme().text);
        m_painter.drawText(line(1.5), Qt::AlignRight | Qt::AlignVCenter, figure.value);
        m_box.setTop(m_box.top() + m_text * 1.55);
    }

    void paragraph(const QString &text)
    {
        m_painter.setFont(pictureFont(m_text));
        m_painter.setPen(lightTheme().text);
        QRectF used;
        m_painter.drawText(m_box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        m_box.setTop(used.bottom() + m_text * 0.4);
    }

    void gap() { m_box.setTop(m_box.top() + m_text * 0.8); }

private:
    QRectF line(double height) const { return {m_box.left(), m_box.top(), m_box.width(), m_text * height}; }

    QPainter &m_painter;
    QRectF m_box;
    double m_text;
};

void paintFigures(QPainter &painter, const QRectF &box, const ReportFacts &facts, double text)
{
    const double gap = text * 3.0;
    const double half = (box.width() - gap) / 2.0;
    Column left(painter, QRectF(box.left(), box.top(), half, box.height()), text);
    left.heading(tr(QT_TRANSLATE_NOOP("Report", "Key figures")));
    for (const ReportFigure &figure : facts.figures)
        left.figure(figure);
    left.gap();
    left.heading(tr(QT_TRANSLATE_NOOP("Report", "Hours")));
    for (const QString &sentence : facts.hours)
        left.paragraph(sentence);
    Column right(painter, QRectF(box.left() + half + gap, box.top(), half, box.height()), text);
    right.heading(tr(QT_TRANSLATE_NOOP("Report", "Busiest places")));
    for (const ReportFigure &figure : facts.hottest)
        right.figure(figure);
    if (facts.warnings.isEmpty())
        return;
    right.gap();
    right.heading(tr(QT_TRANSLATE_NOOP("Report", "About the data")));
    for (const QString &warning : facts.warnings)
        right.paragraph(warning);
}

/// `scale`: the painter's units per millimetre.
void paintReport(QPainter &painter, const Drawn &drawn, double scale)
{
    const Scene scene = sceneOf(drawn);
    const ReportFacts facts = reportFactsOf(drawn);
    const double text = 8.5 * kPoint * scale;
    const QRectF page(kMargin * scale, kMargin * scale, (kPageWidth - 2.0 * kMargin) * scale, (kPageHeight - 2.0 * kMargin) * scale);
    painter.setFont(pictureFont(text * 2.0, true));
    painter.setPen(lightTheme().text);
    painter.drawText(QRectF(page.topLeft(), QSizeF(page.width(), text * 2.8)), Qt::AlignLeft | Qt::AlignVCenter, facts.title);
    double y = page.top() + text * 3.2;
    y += paintCaption(painter, QRectF(page.left(), y, page.width(), text * 4.0), scene.caption.mid(1), text * 1.1, lightTheme()) + text;
    const double figures = 78.0 * scale;
    const double footer = text * 3.6;
    const QRectF map(page.left(), y, page.width(), page.bottom() - figures - footer - y);
    paintMapWithLegend(painter, map, scene, text);
    paintFigures(painter, QRectF(page.left(), map.bottom() + text * 1.5, page.width(), figures - text * 1.5), facts, text);
    painter.setPen(QPen(lightTheme().hairline, scale * 0.2));
    painter.drawLine(QPointF(page.left(), page.bottom() - footer), QPointF(page.right(), page.bottom() - footer));
    painter.setFont(pictureFont(7.5 * kPoint * scale));
    painter.setPen(lightTheme().secondary);
    painter.drawText(QRectF(page.left(), page.bottom() - footer + text * 0.4, page.width(), footer), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, facts.footer);
}

/// QPdfWriter writes the time of day into the file; a fixed one of the same length keeps the bytes repeatable.
QByteArray withoutTime(QByteArray pdf)
{
    const qsizetype at = pdf.indexOf("/CreationDate (D:");
    if (at >= 0)
        pdf.replace(at + 17, 14, "20260101000000");
    return pdf;
}

} // namespace

QImage reportImage(const Drawn &drawn, double dpi)
{
    const double scale = dpi / kMillimetresPerInch;
    QImage image(qRound(kPageWidth * scale), qRound(kPageHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintReport(painter, drawn, scale);
    return image;
}

Result<void> writeReportPdf(const QString &path, const Drawn &drawn)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(kPdfDpi);
        writer.setTitle(drawn.title);
        writer.setCreator(QStringLiteral("Floorscope " FLOORSCOPE_VERSION));
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        paintReport(painter, drawn, kPdfDpi / kMillimetresPerInch);
    }
    QSaveFile file(path);
    const QByteArray bytes = withoutTime(pdf);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace floorscope
