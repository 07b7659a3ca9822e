// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/svg_parts.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace floorscope {

namespace {

/// Where a length with a unit stands on a shape.
bool isLength(QStringView name)
{
    return isOneOf(name,
                   {"x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "x1", "y1", "x2", "y2", "dx", "dy",
                    "stroke-width", "stroke-dasharray"});
}

/// An element of SVG: without a prefix, or with the usual one.
bool isSvg(QStringView qualified)
{
    return !qualified.contains(QLatin1Char(':')) || qualified.startsWith(QLatin1String("svg:"));
}

class Finder
{
public:
    explicit Finder(const QByteArray &text) : m_reader(text) { m_reader.setNamespaceProcessing(false); }

    SvgParts parts()
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                startElement();
            else if (m_reader.isEndElement())
                m_open.pop_back();
            else if (m_reader.isCharacters() && !m_open.empty() && m_open.back() == QLatin1String("style"))
                styleSheet(m_reader.text().toString());
            else if (m_reader.isProcessingInstruction())
                instruction();
        }
        return m_parts;
    }

private:
    void startElement()
    {
        const QStringView qualified = m_reader.qualifiedName();
        const QString name = localName(qualified).toString();
        if (isSvg(qualified))
            element(name);
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            this->attribute(name, attribute);
        m_shown =
            m_shown || isOneOf(name, {"rect", "path", "circle", "ellipse", "line", "polyline", "polygon", "text"});
        m_open.push_back(name);
    }

    void element(const QString &name)
    {
        const bool alternative = !m_open.empty() && m_open.back() == QLatin1String("switch");
        if (isOneOf(name,
                    {"textPath", "altGlyph", "animate", "animateTransform", "animateMotion", "animateColor", "set",
                     "script", "font", "mesh", "meshgradient", "hatch", "flowRoot", "video", "canvas", "iframe"})
            || (name == QLatin1String("foreignObject") && !alternative))
            beyondBoth(name);
        const bool nested = name == QLatin1String("svg") && !m_open.empty();
        if (nested || isOneOf(name, {"symbol", "clipPath", "mask", "pattern", "marker", "filter", "tref"}))
            beyondQt(name);
        if (name == QLatin1String("style") && m_shown)
            beyondQt(name);   // what stands before it is drawn without it
    }

    void attribute(const QString &element, const QXmlStreamAttribute &attribute)
    {
        const QStringView name = localName(attribute.qualifiedName());
        const QString value = attribute.value().trimmed().toString();
        if (name == QLatin1String("href"))
            return link(element, value);
        if (name == QLatin1String("style"))
            return declarations(value);
        if (isOneOf(name, {"d", "points", "id", "class", "transform"}))
            return;
        if (isOneOf(element, {"text", "tspan", "tref"}))
            letters(element, name, value);
        if (isLength(name) && !m_open.empty())
            length(name, value);
        declaration(name, value);
    }

    void link(const QString &element, const QString &target)
    {
        if (!target.isEmpty() && !target.startsWith(QLatin1Char('#')) && element != QLatin1String("a")
            && element != QLatin1String("script"))
            addLink({element, target});
    }

    /// Text whose letters are placed one by one.
    void letters(const QString &element, QStringView name, const QString &value)
    {
        static const QRegularExpression several(QStringLiteral("\\S[\\s,]+\\S"));
        const bool isPlace = isOneOf(name, {"x", "y", "dx", "dy"});
        const bool listed = isPlace && several.match(value).hasMatch();
        if (listed || isOneOf(name, {"rotate", "textLength"}))
            beyondBoth(element + QLatin1Char(' ') + name.toString());
        else if (isPlace && element == QLatin1String("tspan"))
            beyondQt(element + QLatin1Char(' ') + name.toString());
    }

    void length(QStringView name, const QString &value)
    {
        static const QRegularExpression withUnit(QStringLiteral("\\A[0-9.eE+-]+(in|cm|mm|Q|pt|pc|em|ex)\\z"));
        if (withUnit.match(value).hasMatch())
            beyondQt(QStringLiteral("%1=\"%2\"").arg(name, value));
    }

    void declarations(const QString &style)
    {
        static const QRegularExpression form(QStringLiteral("([A-Za-z-]+)\\s*:\\s*([^;{}]+)"));
        for (auto found = form.globalMatch(style); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (isOneOf(match.captured(1), {"x", "y", "width", "height", "cx", "cy", "r", "rx", "ry"}))
                beyondQt(match.captured(1) + QLatin1Char(':'));   // geometry as a style, of SVG 2
            declaration(match.captured(1), match.captured(2).trimmed());
        }
    }

    /// A property, as an attribute or in a style.
    void declaration(QStringView name, const QString &value)
    {
        static const QRegularExpression color(QStringLiteral("(rgba|hsla?)\\(|#(?:[0-9a-f]{8}|[0-9a-f]{4})\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression elsewhere(QStringLiteral("url\\(\\s*[\"']?([^\"'#)]+)"));
        if (name == QLatin1String("vector-effect") && value.startsWith(QLatin1String("non-scaling")))
            beyondRsvg(name.toString());
        if (isOneOf(name, {"dominant-baseline", "alignment-baseline"})
            && !isOneOf(value, {"auto", "baseline", "alphabetic", "inherit", "no-change"}))
            beyondBoth(name.toString());
        if (isOneOf(name, {"fill", "stroke", "stop-color", "color"}) && color.match(value).hasMatch())
            beyondQt(color.match(value).captured(1).isEmpty() ? QStringLiteral("#rrggbbaa")
                                                              : color.match(value).captured(1) + QStringLiteral("()"));
        if (value.contains(QLatin1String("!important")))
            beyondQt(QStringLiteral("!important"));
        const QRegularExpressionMatch other = elsewhere.match(value);
        if (other.hasMatch() && !other.captured(1).startsWith(QLatin1String("data:")))
            addLink({{}, other.captured(1).trimmed()});
    }

    void styleSheet(const QString &css)
    {
        static const QRegularExpression import(QStringLiteral("@import\\s+(?:url\\()?\\s*[\"']?([^\"')\\s;]+)"));
        for (auto found = import.globalMatch(css); found.hasNext();)
            addLink({{}, found.next().captured(1)});
        if (css.contains(QLatin1String("@font-face")))
            beyondBoth(QStringLiteral("@font-face"));
        declarations(css);
    }

    void instruction()
    {
        static const QRegularExpression href(QStringLiteral("href\\s*=\\s*[\"']([^\"']+)"));
        const QRegularExpressionMatch match = href.match(m_reader.processingInstructionData().toString());
        if (m_reader.processingInstructionTarget() == QLatin1String("xml-stylesheet") && match.hasMatch())
            addLink({{}, match.captured(1)});
    }

    void beyondRsvg(const QString &name) { addName(m_parts.beyondRsvg, name); }
    void beyondQt(const QString &name) { addName(m_parts.beyondQt, name); }
    void beyondBoth(const QString &name)
    {
        beyondRsvg(name);
        beyondQt(name);
    }

    static void addName(QStringList &names, const QString &name)
    {
        constexpr qsizetype kMostNames = 12;
        if (!names.contains(name) && names.size() < kMostNames)
            names << name;
    }

    void addLink(const SvgLink &link)
    {
        if (std::find(m_parts.links.begin(), m_parts.links.end(), link) == m_parts.links.end())
            m_parts.links.push_back(link);
    }

    QXmlStreamReader m_reader;
    SvgParts m_parts;
    std::vector<QString> m_open;   ///< the elements that are open, the root first
    bool m_shown = false;          ///< a shape was read already
};

}   // namespace

SvgParts findSvgParts(const QByteArray &text)
{
    return Finder(text).parts();
}

QStringView localName(QStringView qualified)
{
    return qualified.mid(qualified.indexOf(QLatin1Char(':')) + 1);
}

bool isOneOf(QStringView name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [name](const char *known) { return name == QLatin1String(known); });
}

}   // namespace floorscope
