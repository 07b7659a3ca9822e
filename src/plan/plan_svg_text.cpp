// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_svg_text.h"

#include "base/gunzip.h"
#include "plan/svg_depth.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kPixelsPerInch = 96.0;   // CSS Values and Units Level 3, section 6.2
constexpr qsizetype kLongestText = qsizetype(256) << 20;
/// Each step takes a drawer's stack (librsvg: 4 to 10 kB); elements alone may not be deeper by libxml2's own limit.
constexpr int kDeepest = 256;

QByteArray plainBytes(const QByteArray &bytes)
{
    return isGzip(bytes) ? gunzipped(bytes, kLongestText).value_or(QByteArray()) : bytes;
}

bool isPositive(double number)
{
    return std::isfinite(number) && number > 0.0;
}

struct Length
{
    double pixels = 0.0;   ///< of CSS
    bool isOnPaper = false;
};

/// "160mm"; nothing for what depends on something else ("100%", "20em").
std::optional<Length> absoluteLength(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\s*([0-9.eE+-]+?)\\s*(px|pt|pc|in|cm|mm|Q)?\\s*\\z"));
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
    const bool isOnPaper = match.capturedLength(2) > 0 && match.captured(2) != QLatin1String("px");
    return isPositive(pixels) ? std::optional(Length{pixels, isOnPaper}) : std::nullopt;
}

std::optional<QSizeF> drawingSize(const QXmlStreamAttributes &root)
{
    if (const std::optional<QSizeF> box = viewBoxSize(root))
        return box;
    const std::optional<Length> width = absoluteLength(root.value(QLatin1String("width")));
    const std::optional<Length> height = absoluteLength(root.value(QLatin1String("height")));
    return width && height ? std::optional(QSizeF(width->pixels, height->pixels)) : std::nullopt;
}

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

/// Whether <svg> is the first element, in whatever encoding: a page that holds a drawing is none.
bool beginsWithSvg(const QByteArray &text)
{
    static const QRegularExpression before(
        QStringLiteral("\\A(?>\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>)*+<(?:\\w+:)?svg\\b"),
        QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype kProlog = 1 << 20;
    return before.match(QString::fromLatin1(text.left(kProlog))).hasMatch();
}

/// A drawing in Latin-1 or the like that does not say so: it would be refused at its first accent.
bool isInOtherEncoding(const QByteArray &text)
{
    constexpr qsizetype kDeclaration = 256;
    return mayBeXml(text) && beginsWithSvg(text) && !text.left(kDeclaration).contains("encoding")
        && !text.isValidUtf8();
}

/// A viewBox that is none counts as absent, as in browsers: librsvg would draw nothing. SVG's names tell large letters
/// from small ones.
QByteArray withoutBadViewBox(QByteArray text)
{
    QXmlStreamReader reader(text);
    reader.readNextStartElement();
    const QStringView value = reader.attributes().value(QLatin1String("viewBox"));
    if (value.isNull() || viewBoxSize(reader.attributes()))
        return text;
    const QByteArray begin = QString::fromUtf8(text).left(reader.characterOffset()).toUtf8();
    const qsizetype at = begin.lastIndexOf("viewBox");
    return at < 0 ? text : text.replace(at, 7, "viewbox");
}

bool isWhole(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

}   // namespace

bool looksLikeSvg(const QByteArray &bytes)
{
    const QByteArray plain = plainBytes(bytes);
    return readSvgRoot(plain) || isInOtherEncoding(plain);
}

Result<SvgText> readSvgText(const QByteArray &bytes)
{
    const QByteArray plain = plainBytes(bytes);
    if (isInOtherEncoding(plain))
        return failureFor(ErrorKind::PlanUnreadable, Reason::OtherFormat, {},
                          {QStringLiteral("SVG"), QStringLiteral("Latin-1")});
    const std::optional<QXmlStreamAttributes> root = readSvgRoot(plain);
    if (!root || !isWhole(plain))
        return failureFor(ErrorKind::PlanUnreadable, Reason::NotASvg);
    if (drawnDepth(plain) > kDeepest)
        return failureFor(ErrorKind::PlanUnreadable, Reason::NestedTooDeep);
    return SvgText{withoutBadViewBox(plain), drawingSize(*root)};
}

std::optional<QSizeF> viewBoxSize(const QXmlStreamAttributes &root)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    const QStringList numbers = root.value(QLatin1String("viewBox")).toString().split(between, Qt::SkipEmptyParts);
    if (numbers.size() != 4 || !isPositive(numbers[2].toDouble()) || !isPositive(numbers[3].toDouble()))
        return std::nullopt;
    return QSizeF(numbers[2].toDouble(), numbers[3].toDouble());
}

std::optional<double> svgUnitsPerMetre(const QByteArray &bytes)
{
    constexpr qsizetype kRootWithin = 65536;
    const std::optional<QXmlStreamAttributes> root = readSvgRoot(plainBytes(bytes).left(kRootWithin));
    const std::optional<QSizeF> units = root ? drawingSize(*root) : std::nullopt;
    if (!units)
        return std::nullopt;
    double most = 0.0;   // the drawing is shown in full: the scarcer side counts
    for (const auto &[name, across] : {std::pair("width", units->width()), std::pair("height", units->height())})
        if (const std::optional<Length> length = absoluteLength(root->value(QLatin1String(name))))
            if (length->isOnPaper)
                most = std::max(most, across * kPixelsPerInch / 0.0254 / length->pixels);
    return isPositive(most) ? std::optional(most) : std::nullopt;
}

int levels(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    int open = 0, most = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        open += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        most = std::max(most, open);
    }
    return most;
}

}   // namespace floorscope
