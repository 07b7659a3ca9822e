// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/svg_for_qt.h"

#include "plan/plan_decoders.h"
#include "plan/plan_svg_text.h"
#include "plan/svg_parts.h"

#include <QBuffer>
#include <QImageReader>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>
#include <optional>

namespace floorscope {

namespace {

/// Elements whose lengths in percent are shares of the drawing. Those of a gradient or a pattern are shares of what it
/// fills.
bool hasLengths(QStringView element)
{
    return isOneOf(element, {"svg", "rect", "circle", "ellipse", "line", "image", "use", "text", "tspan"});
}

/// What 100 % of an attribute is, in units; nothing where it is no length. SVG 1.1, section 7.10: lengths that are
/// neither across nor along are shares of the diagonal over √2.
std::optional<double> wholeLength(QStringView attribute, const QSizeF &box)
{
    if (isOneOf(attribute, {"x", "width", "x1", "x2", "cx", "rx", "dx"}))
        return box.width();
    if (isOneOf(attribute, {"y", "height", "y1", "y2", "cy", "ry", "dy"}))
        return box.height();
    if (isOneOf(attribute, {"r", "stroke-width"}))
        return std::hypot(box.width(), box.height()) / std::sqrt(2.0);
    return std::nullopt;
}

/// "100%" of a length → units; everything else as it is.
QString withoutPercent(const QXmlStreamAttribute &attribute, const QSizeF &box)
{
    const QString value = attribute.value().toString();
    const std::optional<double> whole =
        value.trimmed().endsWith(QLatin1Char('%')) ? wholeLength(attribute.qualifiedName(), box) : std::nullopt;
    return whole ? QString::number(value.trimmed().chopped(1).toDouble() / 100.0 * *whole, 'g', 12) : value;
}

bool staysInside(QStringView link)
{
    const QStringView target = link.trimmed();
    return target.startsWith(QLatin1Char('#')) || isEmbeddedPicture(target);
}

/// Copies a drawing element by element.
class Rewriter
{
public:
    Rewriter(const QByteArray &bytes, const std::optional<QSizeF> &units)
        : m_reader(bytes), m_writer(&m_text), m_units(units)
    {
        m_reader.setNamespaceProcessing(false);   // names and declarations are written as they were read
    }

    QByteArray text()
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                startElement();
            else if (m_reader.isEndElement())
                m_writer.writeEndElement();
            else if (m_reader.isCharacters())
                m_writer.writeCharacters(m_reader.text().toString());
        }
        return m_text;
    }

private:
    void startElement()
    {
        const QStringView name = localName(m_reader.qualifiedName());
        const std::optional<QString> link = insideLink(m_reader.attributes());
        if (name == QLatin1String("image") && !link) {
            m_reader.skipCurrentElement();
            return;
        }
        m_writer.writeStartElement(m_reader.qualifiedName().toString());
        if (m_isRoot)
            writeRoot();
        else
            writeAttributes(hasLengths(name));
        if (link)
            m_writer.writeAttribute(QStringLiteral("xlink:href"), *link);
        m_isRoot = false;
    }

    /// The first link that stays inside the drawing.
    static std::optional<QString> insideLink(const QXmlStreamAttributes &attributes)
    {
        for (const QXmlStreamAttribute &attribute : attributes)
            if (isLink(attribute) && staysInside(attribute.value()))
                return attribute.value().trimmed().toString();
        return std::nullopt;
    }

    static bool isLink(const QXmlStreamAttribute &attribute)
    {
        return localName(attribute.qualifiedName()) == QLatin1String("href");
    }

    void writeAttributes(bool lengths)
    {
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            if (!isLink(attribute))
                m_writer.writeAttribute(attribute.qualifiedName().toString(),
                                        lengths && m_units ? withoutPercent(attribute, *m_units)
                                                           : attribute.value().toString());
    }

    /// Width and height say nothing beside the viewBox, and without one Qt reads them wrong.
    void writeRoot()
    {
        const bool boxed = viewBoxSize(m_reader.attributes()).has_value();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            const QStringView name = attribute.qualifiedName();
            const bool size = name == QLatin1String("width") || name == QLatin1String("height")
                || (name == QLatin1String("viewBox") && !boxed);
            if (!size && !isLink(attribute) && name != QLatin1String("xmlns:xlink"))
                m_writer.writeAttribute(name.toString(), attribute.value().toString());
        }
        if (!boxed && m_units)
            m_writer.writeAttribute(
                QStringLiteral("viewBox"),
                QStringLiteral("0 0 %1 %2").arg(m_units->width(), 0, 'g', 12).arg(m_units->height(), 0, 'g', 12));
        m_writer.writeAttribute(QStringLiteral("xmlns:xlink"), QStringLiteral("http://www.w3.org/1999/xlink"));
    }

    QXmlStreamReader m_reader;
    QByteArray m_text;
    QXmlStreamWriter m_writer;
    std::optional<QSizeF> m_units;
    bool m_isRoot = true;
};

}   // namespace

bool isEmbeddedPicture(QStringView link)
{
    const qsizetype at = link.lastIndexOf(QLatin1String("base64,"));
    if (!link.startsWith(QLatin1String("data:")) || at < 0)
        return false;
    QByteArray bytes = QByteArray::fromBase64(link.mid(at + 7).toLatin1());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    return isRasterFormat(reader.format()) && !reader.read().isNull();
}

QByteArray textForQt(const SvgDrawing &drawing)
{
    return Rewriter(drawing.text, drawing.units).text();
}

}   // namespace floorscope
