// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QPrinter;

namespace floorscope {

/// One page: the picture as large as the paper lets it be, its sides in proportion, in the middle. False where the
/// printer takes nothing.
[[nodiscard]] bool printPage(const QImage &page, QPrinter &printer);

}   // namespace floorscope
