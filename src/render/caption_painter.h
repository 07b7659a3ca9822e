// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/theme.h"

#include <QPainter>
#include <QStringList>

namespace floorscope {

enum class CaptionStart { Bold, Plain };

/// The caption's parts, joined by " · ", wrapped between parts (inside one only where it is wider than the box), cut
/// nowhere. The first part is bold unless `start` says otherwise. Returns the height it took.
double paintCaption(QPainter &painter, const QRectF &box, const QStringList &parts, double textHeight,
                    const Theme &theme, CaptionStart start = CaptionStart::Bold);
/// The height that `paintCaption` takes.
[[nodiscard]] double captionHeight(const QStringList &parts, double width, double textHeight,
                                   CaptionStart start = CaptionStart::Bold);

}   // namespace floorscope
