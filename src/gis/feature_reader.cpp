// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gis/feature_reader.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace floorscope {

namespace {

constexpr int kMostLetters = 2000;

std::optional<QByteArray> textOf(OGRStyleToolH tool, int parameter)
{
    int isNull = 0;
    const char *text = OGR_ST_GetParamStr(tool, parameter, &isNull);
    return isNull || !text ? std::nullopt : std::optional(QByteArray(text));
}

double numberOf(OGRStyleToolH tool, int parameter, double otherwise)
{
    int isNull = 0;
    const double number = OGR_ST_GetParamDbl(tool, parameter, &isNull);
    return isNull ? otherwise : number;
}

/// "#rrggbb", or "#rrggbb00" where it is not shown.
void takeColor(const std::optional<QByteArray> &text, DrawingInk &ink)
{
    bool isNumber = false;
    const QRgb color = text ? text->mid(1, 6).toUInt(&isNumber, 16) : 0U;
    ink.color = isNumber ? (0xff000000U | color) : 0xff000000U;
    ink.hidden = text && text->size() > 7 && text->mid(7, 2) == "00";
}

/// "\\U+00F6": how an old drawing writes a letter that its encoding has not.
QString unescaped(QString name)
{
    constexpr qsizetype kLength = 7;
    for (qsizetype at = 0; (at = name.indexOf(QLatin1String("\\U+"), at)) >= 0; ++at) {
        bool isNumber = false;
        const ushort letter = name.mid(at + 3, 4).toUShort(&isNumber, 16);
        if (isNumber && at + kLength <= name.size())
            name.replace(at, kLength, QChar(letter));
    }
    return name;
}

QPolygonF pointsOf(OGRGeometryH geometry)
{
    const int count = OGR_G_GetPointCount(geometry);
    QPolygonF points;
    points.reserve(count);
    for (int i = 0; i < count; ++i)
        points.append(QPointF(OGR_G_GetX(geometry, i), OGR_G_GetY(geometry, i)));
    return points;
}

bool isPolygon(OGRGeometryH geometry)
{
    const OGRwkbGeometryType type = wkbFlatten(OGR_G_GetGeometryType(geometry));
    return type == wkbPolygon || type == wkbTriangle;
}

/// A feature's geometry with curves as short straight pieces, as all of GDAL's own drawings have them; those of a DWG
/// come as arcs through three points, whose points alone would be a triangle.
class Straight
{
public:
    explicit Straight(OGRFeatureH feature) : m_geometry(OGR_F_GetGeometryRef(feature))
    {
        if (m_geometry && OGR_G_HasCurveGeometry(m_geometry, TRUE)) {
            m_owned = OGR_G_GetLinearGeometry(m_geometry, 0.0, nullptr);
            m_geometry = m_owned;
        }
    }
    ~Straight()
    {
        if (m_owned)
            OGR_G_DestroyGeometry(m_owned);
    }
    Straight(const Straight &) = delete;
    Straight &operator=(const Straight &) = delete;
    [[nodiscard]] OGRGeometryH get() const { return m_geometry; }

private:
    OGRGeometryH m_geometry;
    OGRGeometryH m_owned = nullptr;
};

DrawingLetters lettersOf(OGRStyleToolH tool, OGRGeometryH geometry)
{
    DrawingLetters letters;
    letters.text = QString::fromUtf8(textOf(tool, OGRSTLabelTextString).value_or(QByteArray()).left(4 * kMostLetters))
                       .left(kMostLetters);
    letters.at = QPointF(OGR_G_GetX(geometry, 0), OGR_G_GetY(geometry, 0));
    letters.height = numberOf(tool, OGRSTLabelSize, 0.0);
    letters.angle = numberOf(tool, OGRSTLabelAngle, 0.0);
    letters.stretch = numberOf(tool, OGRSTLabelStretch, 100.0) / 100.0;
    letters.anchor = static_cast<int>(numberOf(tool, OGRSTLabelAnchor, 1.0));
    return letters;
}

}   // namespace

FeatureReader::FeatureReader(OGRLayerH layer, DrawingSink &sink)
    : m_sink(sink), m_styles(OGR_SM_Create(nullptr)), m_name(QString::fromUtf8(OGR_L_GetName(layer)))
{
    const OGRFeatureDefnH fields = OGR_L_GetLayerDefn(layer);
    m_layer = OGR_FD_GetFieldIndex(fields, "Layer");
    m_paperSpace = OGR_FD_GetFieldIndex(fields, "PaperSpace");
    m_text = OGR_FD_GetFieldIndex(fields, "Text");
}

FeatureReader::~FeatureReader()
{
    OGR_SM_Destroy(m_styles);
}

QString FeatureReader::layerName(OGRFeatureH feature) const
{
    return m_layer < 0 ? m_name : unescaped(QString::fromUtf8(OGR_F_GetFieldAsString(feature, m_layer)));
}

bool FeatureReader::read(OGRFeatureH feature)
{
    if (m_paperSpace >= 0 && OGR_F_IsFieldSetAndNotNull(feature, m_paperSpace)
        && OGR_F_GetFieldAsInteger(feature, m_paperSpace) != 0)
        return m_sink.paper();
    const Straight geometry(feature);
    if (!geometry.get() || !OGR_SM_InitFromFeature(m_styles, feature))
        return true;
    for (int i = 0; i < OGR_SM_GetPartCount(m_styles, nullptr); ++i) {
        const OGRStyleToolH tool = OGR_SM_GetPart(m_styles, i, nullptr);
        const bool goesOn = !tool || readPart(feature, geometry.get(), tool);
        if (tool)
            OGR_ST_Destroy(tool);
        if (!goesOn)
            return false;
    }
    return true;
}

bool FeatureReader::readPart(OGRFeatureH feature, OGRGeometryH geometry, OGRStyleToolH tool)
{
    DrawingInk ink{layerName(feature)};
    OGR_ST_SetUnit(tool, OGRSTUGround, 1.0);   // numbers as they stand in the style
    switch (OGR_ST_GetType(tool)) {
    case OGRSTCPen:
        takeColor(textOf(tool, OGRSTPenColor), ink);
        return readLines(geometry, ink, numberOf(tool, OGRSTPenWidth, 0.0));
    case OGRSTCBrush: {
        takeColor(textOf(tool, OGRSTBrushFColor), ink);
        const char *pattern = m_text < 0 ? "" : OGR_F_GetFieldAsString(feature, m_text);
        return readAreas(geometry, ink, qstrlen(pattern) == 0 || qstricmp(pattern, "SOLID") == 0);
    }
    case OGRSTCLabel:
        takeColor(textOf(tool, OGRSTLabelFColor), ink);
        return OGR_G_GetPointCount(geometry) == 0 || m_sink.text(ink, lettersOf(tool, geometry));
    default: return true;
    }
}

bool FeatureReader::readLines(OGRGeometryH geometry, const DrawingInk &ink, double lineWeight)
{
    const int parts = OGR_G_GetGeometryCount(geometry);
    for (int i = 0; i < parts; ++i)
        if (!readLines(OGR_G_GetGeometryRef(geometry, i), ink, lineWeight))
            return false;
    return parts > 0 || m_sink.line(ink, lineWeight, pointsOf(geometry));
}

bool FeatureReader::readAreas(OGRGeometryH geometry, const DrawingInk &ink, bool solid)
{
    const int parts = OGR_G_GetGeometryCount(geometry);
    if (!isPolygon(geometry)) {
        for (int i = 0; i < parts; ++i)
            if (!readAreas(OGR_G_GetGeometryRef(geometry, i), ink, solid))
                return false;
        return true;
    }
    std::vector<QPolygonF> rings;
    for (int i = 0; i < parts; ++i)
        rings.push_back(pointsOf(OGR_G_GetGeometryRef(geometry, i)));
    return m_sink.area(ink, solid, rings);
}

}   // namespace floorscope
