// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace floorscope {

/// A Breeze icon by its name ("document-open"), drawn in the text color of the theme that is on when it is painted.
/// An empty icon where the program was built without the icon theme: buttons then show their text alone.
[[nodiscard]] QIcon themedIcon(const QString &name);

/// `svg` with Breeze's text color replaced by `text`. Colors of its own (warning, failure) stay.
[[nodiscard]] QByteArray recolored(QByteArray svg, const QColor &text);

}   // namespace floorscope
