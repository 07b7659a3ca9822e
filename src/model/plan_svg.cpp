// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan_decoders.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace floorscope {

namespace {

/// The viewBox's width and height, or nothing.
std::optional<QSizeF> viewBoxOf(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    if (!reader.readNextStartElement())
        return std::nullopt;
    const QStringList numbers = reader.attributes().value(QLatin1String("viewBox")).toString().split(QRegularExpression(QStringLiteral("[\\s,]+")), Qt::SkipEmptyParts);
    if (numbers.size() != 4 || numbers[2].toDouble() <= 0.0 || numbers[3].toDouble() <= 0.0)
        return std::nullopt;
    return QSizeF(numbers[2].toDouble(), numbers[3].toDouble());
}

bool isVertical(QStringView name)
{
    return name == QLatin1String("height") || name == QLatin1String("y") || name == QLatin1String("y1") || name == QLatin1String("y2")
        || name == QLatin1String("cy") || name == QLatin1String("ry");
}

bool isLength(QStringView name)
{
    static const QStringList lengths{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"), QStringLiteral("height"), QStringLiteral("x1"), QStringLiteral("y1"),
                                     QStringLiteral("x2"), QStringLiteral("y2"), QStringLiteral("cx"), QStringLiteral("cy"), QStringLiteral("r"), QStringLiteral("rx"), QStringLiteral("ry")};
    return lengths.contains(name.toString());
}

/// "100%" of a length → viewBox units; everything else as it is.
QString withoutPercent(const QXmlStreamAttribute &attribute, const QSizeF &box)
{
    const QString value = attribute.value().toString();
    if (!value.endsWith(QLatin1Char('%')) || !isLength(attribute.name()))
        return value;
    const double whole = isVertical(attribute.name()) ? box.height() : box.width();
    return QString::number(value.chopped(1).toDouble() / 100.0 * whole, 'g', 12);
}

/// The same drawing in a form that Qt reads right; broken XML comes back as it is, for the renderer to refuse.
QByteArray prepared(const QByteArray &bytes, const QSizeF &box)
{
    QByteArray text;
    QXmlStreamReader reader(bytes);
    QXmlStreamWriter writer(&text);
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("image")
            && !reader.attributes().value(QLatin1String("http://www.w3.org/1999/xlink"), QLatin1String("href")).startsWith(QLatin1String("data:"))
            && !reader.attributes().value(QLatin1String("href")).startsWith(QLatin1String("data:"))) {
            reader.skipCurrentElement();
        } else if (reader.isStartElement()) {
            writer.writeStartElement(reader.namespaceUri().toString(), reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                const bool root = depth == 0 && (attribute.name() == QLatin1String("width") || attribute.name() == QLatin1String("height"));
                writer.writeAttribute(attribute.namespaceUri().toString(), attribute.name().toString(),
                                      root ? attribute.value().toString() : withoutPercent(attribute, box));
            }
            ++depth;
        } else if (reader.isEndElement()) {
            writer.writeEndElement();
        } else if (reader.isCharacters()) {
            writer.writeCharacters(reader.text().toString());
        }
    }
    return reader.hasError() ? bytes : text;
}

} // namespace

bool looksLikeSvg(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096).trimmed();
    return head.startsWith("<svg") || (head.startsWith('<') && head.contains("<svg")) || head.startsWith("\xef\xbb\xbf<");
}

Result<DecodedPlan> probeSvg(const QByteArray &bytes)
{
    const std::optional<QSizeF> box = viewBoxOf(bytes);
    QSvgRenderer renderer(box ? prepared(bytes, *box) : bytes);
    if (!renderer.isValid())
        return failure(ErrorKind::PlanUnreadable, {}, QStringLiteral("it is not a whole SVG drawing"));
    const QSizeF units = box.value_or(renderer.viewBoxF().size());
    if (units.isEmpty())
        return failure(ErrorKind::PlanUnreadable, {}, QStringLiteral("the drawing is empty"));
    return DecodedPlan{{}, units, 1, true};
}

Result<DecodedPlan> decodeSvg(const QByteArray &bytes, int longestSide)
{
    Result<DecodedPlan> plan = probeSvg(bytes);
    if (!plan)
        return plan;
    QSvgRenderer renderer(prepared(bytes, plan->units));
    const QSize size = plan->units.scaled(longestSide, longestSide, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
    plan->pixels = QImage(size, QImage::Format_ARGB32_Premultiplied);
    plan->pixels.fill(Qt::transparent);
    QPainter painter(&plan->pixels);
    renderer.setAspectRatioMode(Qt::IgnoreAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return plan;
}

} // namespace floorscope
