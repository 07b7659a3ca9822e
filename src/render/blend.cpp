// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/blend.h"

namespace floorscope {

QRgb blended(QRgb backdrop, QRgb premultiplied, Blend blend)
{
    switch (blend) {
    case Blend::Multiply: return blendedBy<Blend::Multiply>(backdrop, premultiplied);
    case Blend::Screen: return blendedBy<Blend::Screen>(backdrop, premultiplied);
    case Blend::Over: break;
    }
    return blendedBy<Blend::Over>(backdrop, premultiplied);
}

}   // namespace floorscope
