// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QPainter>

namespace floorscope {

/// Colors of everything that is not data; `lightTheme()` for whatever leaves the program.
struct Theme
{
    QColor paper;        ///< round the plan
    QColor card;         ///< ground of the legend
    QColor text;
    QColor secondary;
    QColor hairline;
};
[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();

/// The legend and, at its right end, the scale bar in round metres, inside `box`; `pointSize` of its text in the painter's
/// units. `pixelsPerMetre`: of the map beside it. The same code draws it in window, picture and report.
void paintLegend(QPainter &painter, const QRectF &box, const Scene &scene, double pixelsPerMetre, double textHeight,
                 const Theme &theme);
/// How high `paintLegend` wants to be for that width.
[[nodiscard]] double legendHeight(const Scene &scene, double width, double textHeight);
/// The caption, its first part bold, elided nowhere: it wraps. Returns the height it took.
double paintCaption(QPainter &painter, const QRectF &box, const QStringList &parts, double textHeight, const Theme &theme);

/// 1-2-5 metres that come closest to, and do not exceed, `longest` metres.
[[nodiscard]] double roundMetres(double longest);

} // namespace floorscope
