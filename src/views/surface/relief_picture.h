// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/surface/relief.h"

#include <memory>
#include <optional>

namespace floorscope {

/// Pictures of one scene as a surface: what does not change while it is turned is made once.
class ReliefPicture
{
public:
    explicit ReliefPicture(std::unique_ptr<ReliefPainter> painter);

    /// The next picture is of another scene.
    void forget() { m_made.reset(); }
    /// As paintRelief; null where it cannot be drawn.
    [[nodiscard]] QImage paint(const Scene &scene, QSize size, double textHeight, const Theme &theme, QRgb ground,
                               bool quick);

private:
    /// What the shape was made for.
    struct Made
    {
        double texels = 0.0;
        QRgb ground = 0;
        friend bool operator==(const Made &, const Made &) = default;
    };
    std::unique_ptr<ReliefPainter> m_painter;
    std::optional<Made> m_made;
};

}   // namespace floorscope
