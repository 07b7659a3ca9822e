// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_svg_text.h"

#include "base/gunzip.h"
#include "plan/plan_decoders.h"

#include <QBuffer>
#include <QImageReader>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kPixelsPerInch = 96.0;   // CSS Values and Units Level 3, section 6.2
constexpr qsizetype kLongestText = qsizetype(256) << 20;

QByteArray plainBytes(const QByteArray &bytes)
{
    return isGzip(bytes) ? gunzipped(bytes, kLongestText).value_or(QByteArray()) : bytes;
}

QStringView localName(QStringView qualified)
{
    return qualified.mid(qualified.indexOf(QLatin1Char(':')) + 1);
}

bool isOneOf(QStringView name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [name](const char *known) { return name == QLatin1String(known); });
}

bool isPositive(double number)
{
    return std::isfinite(number) && number > 0.0;
}

/// The viewBox's width and height, or nothing.
std::optional<QSizeF> viewBoxSize(const QXmlStreamAttributes &root)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    const QStringList numbers = root.value(QLatin1String("viewBox")).toString().split(between, Qt::SkipEmptyParts);
    if (numbers.size() != 4 || !isPositive(numbers[2].toDouble()) || !isPositive(numbers[3].toDouble()))
        return std::nullopt;
    return QSizeF(numbers[2].toDouble(), numbers[3].toDouble());
}

/// "160mm" in CSS pixels; nothing for what depends on something else ("100%", "20em").
std::optional<double> absoluteLength(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([0-9.eE+-]+?)\\s*(px|pt|pc|in|cm|mm|Q)?\\s*$"));
    static const std::array<std::pair<const char *, double>, 7> units{{{"px", 1.0},
                                                                       {"in", kPixelsPerInch},
                                                                       {"pt", kPixelsPerInch / 72.0},
                                                                       {"pc", kPixelsPerInch / 6.0},
                                                                       {"cm", kPixelsPerInch / 2.54},
                                                                       {"mm", kPixelsPerInch / 25.4},
                                                                       {"Q", kPixelsPerInch / 101.6}}};
    const QRegularExpressionMatch match = form.match(text.toString());
    double pixels = match.captured(1).toDouble();
    for (const auto &[unit, size] : units)
        if (match.captured(2) == QLatin1String(unit))
            pixels *= size;
    return isPositive(pixels) ? std::optional(pixels) : std::nullopt;
}

std::optional<QSizeF> drawingSize(const QXmlStreamAttributes &root)
{
    if (const std::optional<QSizeF> box = viewBoxSize(root))
        return box;
    const std::optional<double> width = absoluteLength(root.value(QLatin1String("width")));
    const std::optional<double> height = absoluteLength(root.value(QLatin1String("height")));
    return width && height ? std::optional(QSizeF(*width, *height)) : std::nullopt;
}

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

/// A picture of pixels that the drawing holds itself. One that cannot be read, or is a drawing in its turn, could lead
/// Qt to the disk.
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

    /// Nothing where the text is not whole.
    std::optional<QByteArray> text()
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
        return m_reader.hasError() ? std::nullopt : std::optional(m_text);
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

/// XML begins with "<", in whatever encoding: after a mark of byte order, zeros and spaces.
bool mayBeXml(const QByteArray &bytes)
{
    static const QByteArray before("\xef\xbb\xbf\xfe\xff\0 \t\r\n", 10);
    const auto first = std::find_if(bytes.begin(), bytes.end(), [](char c) { return !before.contains(c); });
    return first != bytes.end() && *first == '<';
}

/// The attributes of the first element, if it is <svg>.
std::optional<QXmlStreamAttributes> readSvgRoot(const QByteArray &bytes)
{
    if (!mayBeXml(bytes))   // the reader would turn all of a large picture into text first
        return std::nullopt;
    QXmlStreamReader reader(bytes);
    if (!reader.readNextStartElement() || reader.name() != QLatin1String("svg"))
        return std::nullopt;
    return reader.attributes();
}

}   // namespace

bool looksLikeSvg(const QByteArray &bytes)
{
    return readSvgRoot(plainBytes(bytes)).has_value();
}

Result<SvgText> readSvgText(const QByteArray &bytes)
{
    const QByteArray plain = plainBytes(bytes);
    const std::optional<QXmlStreamAttributes> root = readSvgRoot(plain);
    const std::optional<QSizeF> units = root ? drawingSize(*root) : std::nullopt;
    std::optional<QByteArray> text = root ? Rewriter(plain, units).text() : std::nullopt;
    if (!text)
        return failureFor(ErrorKind::PlanUnreadable, Reason::NotASvg);
    return SvgText{*std::move(text), units};
}

}   // namespace floorscope
