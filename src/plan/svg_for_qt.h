// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/svg_drawers.h"

namespace floorscope {

/// A drawing rewritten for Qt Svg 6.4: lengths in percent become units, links of SVG 2 get the older name that Qt
/// knows, and nothing that refers to a file is left in it: Qt would open such pictures from the disk. Pictures that the
/// drawing holds itself (data:) stay. Names and namespaces stay as they are. UTF-8; its root has a viewBox wherever the
/// units are known.
[[nodiscard]] QByteArray textForQt(const SvgDrawing &drawing);
/// A picture of pixels that the drawing holds itself. One that cannot be read, or is a drawing in its turn, could lead
/// Qt to the disk.
[[nodiscard]] bool isEmbeddedPicture(QStringView link);

}   // namespace floorscope
