// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace floorscope {

/// From one line of text to the next, as a multiple of its height.
inline constexpr double kLineStep = 1.45;

/// How wide `text` is in the pictures' font of that height.
[[nodiscard]] double textWidth(const QString &text, double textHeight, bool bold = false);

/// Paints a line of text in the pictures' font and the painter's pen, in the middle of the box's height; it may be
/// wider than the box. Letters that nobody can draw are named in the log.
void paintText(QPainter &painter, const QRectF &box, const QString &text, double textHeight, bool bold = false,
               Qt::Alignment side = Qt::AlignLeft);

/// `text` broken at spaces, but not between a number and its unit, so that no line is wider than `width`; a word that
/// is wider than a line by itself is broken inside. At least one letter a line; no lines for an empty text.
[[nodiscard]] QStringList wrapped(const QString &text, double width, double textHeight, bool bold = false);
/// The same for parts with " · " between them: a line ends between two parts where that keeps a part whole.
[[nodiscard]] QStringList wrappedParts(const QString &text, double width, double textHeight, bool bold = false);

}   // namespace floorscope
