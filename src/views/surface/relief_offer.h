// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/surface/relief_painter.h"

#include <optional>

namespace floorscope {

/// Why no surface can be drawn.
enum class ReliefAbsence { NoScreen, NoOpenGl, NoModule };

/// What this computer has for surfaces.
struct ReliefOffer
{
    std::optional<ReliefAbsence> absence;
    bool byGraphicsCard = false;        ///< OpenGL is not the processor's work
    MakeReliefPainter make = nullptr;   ///< null: `absence` says why
};

/// Asked at the first call, in some tenths of a second. OpenGL is tried before what draws by it, which would crash.
[[nodiscard]] const ReliefOffer &reliefOffer();

/// Whether the program of OpenGL with that name is the processor's.
[[nodiscard]] bool isSoftwareRenderer(const QByteArray &name);

}   // namespace floorscope
