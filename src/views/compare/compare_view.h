// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"
#include "views/map/view_geometry.h"

#include <QWidget>

#include <array>
#include <memory>

namespace Ui {
class CompareView;
}

namespace floorscope {

class MapView;

/// Before, after and, largest, the change: one pan, one zoom, one cursor.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    explicit CompareView(QWidget *parent = nullptr);
    ~CompareView() override;

    void setScenes(Scene before, Scene after, Scene change);
    void setCursor(const std::optional<FloorPoint> &point);
    using QWidget::setCursor;
    /// The map of the change.
    [[nodiscard]] MapView *changeMap() const;

signals:
    void cursorMoved(floorscope::FloorPoint point);
    void cursorLeft();
    void positionChanged(const floorscope::ViewPosition &position);

private:
    [[nodiscard]] std::array<MapView *, 3> maps() const;
    void follow(const ViewPosition &position);
    std::unique_ptr<Ui::CompareView> m_ui;
};

}   // namespace floorscope
