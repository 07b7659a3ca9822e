// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SurfacePage;
}

namespace floorscope {

class SurfaceMap;

/// The map as heights, with how it is turned and the buttons for it above.
class SurfacePage : public QWidget
{
    Q_OBJECT
public:
    explicit SurfacePage(QWidget *parent = nullptr);
    ~SurfacePage() override;

    void setScene(const Scene &scene);
    [[nodiscard]] SurfaceMap *map() const;

signals:
    void turned(const floorscope::SurfaceAngles &angles);

private:
    std::unique_ptr<Ui::SurfacePage> m_ui;
};

}   // namespace floorscope
