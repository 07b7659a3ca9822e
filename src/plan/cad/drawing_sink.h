// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPolygonF>
#include <QString>

#include <vector>

namespace floorscope {

/// How a shape of a drawing is drawn, as the drawing says it.
struct DrawingInk
{
    QString layer;
    QRgb color = 0xff000000;
    bool hidden = false;   ///< the drawing does not show it: its layer is frozen or off, or it is invisible itself
};

/// A text without its ink; as DrawingText tells its members.
struct DrawingLetters
{
    QString text;
    QPointF at;
    double height = 0.0;
    double angle = 0.0;
    double stretch = 1.0;
    int anchor = 1;
};

/// Takes what the module for CAD drawings reads, shape by shape. Each function returns whether to go on.
class DrawingSink
{
public:
    virtual ~DrawingSink() = default;
    virtual bool line(const DrawingInk &ink, double lineWeight, const QPolygonF &points) = 0;
    /// An area with its holes; `solid`: not hatched by lines.
    virtual bool area(const DrawingInk &ink, bool solid, const std::vector<QPolygonF> &rings) = 0;
    virtual bool text(const DrawingInk &ink, const DrawingLetters &letters) = 0;
    /// Something that is only in paper space.
    virtual bool paper() = 0;
    /// Something that cannot be read.
    virtual bool fault() = 0;
    virtual void unit(int code) = 0;
};

/// What became of a drawing.
enum class DrawingEnd { Read, Stopped, Unreadable };

/// The one function of the module, and its name there; a change of what is above changes the number.
using ReadDrawing = DrawingEnd (*)(const char *bytes, long long size, const char *encoding, DrawingSink &sink);
inline constexpr const char *kReadDrawing = "floorscope_read_drawing_1";
inline constexpr const char *kCadModule = "floorscope_gis";

}   // namespace floorscope
