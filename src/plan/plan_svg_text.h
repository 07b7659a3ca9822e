// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSizeF>

#include <optional>

namespace floorscope {

/// An SVG drawing in a form that Qt 6.4 reads right.
struct SvgText
{
    QByteArray text;   ///< UTF-8; its root has a viewBox wherever `units` are known
    std::optional<QSizeF>
        units;   ///< the viewBox, else width and height in CSS pixels (96 to the inch); nothing: the drawing's bounds
};

/// True if the first element of the XML text (in any encoding, packed by gzip too) is <svg>, however far from the
/// beginning.
[[nodiscard]] bool looksLikeSvg(const QByteArray &bytes);

/// Rewrites the drawing: lengths in percent become units, links of SVG 2 get the older name that Qt knows, and nothing
/// that refers to a file is left in it: Qt would open such pictures from the disk. Pictures that the drawing holds
/// itself (data:) stay. Names and namespaces stay as they are. Fails with PlanUnreadable where it is not a complete SVG
/// text.
[[nodiscard]] Result<SvgText> readSvgText(const QByteArray &bytes);

}   // namespace floorscope
