// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/color_vision.h"

#include <QGraphicsEffect>

namespace floorscope {

/// Shows a widget as other eyes see it, on the screen alone.
class VisionEffect : public QGraphicsEffect
{
    Q_OBJECT
public:
    explicit VisionEffect(ColorVision vision, QObject *parent = nullptr) : QGraphicsEffect(parent), m_vision(vision) {}

protected:
    void draw(QPainter *painter) override;

private:
    ColorVision m_vision;
};

}   // namespace floorscope
