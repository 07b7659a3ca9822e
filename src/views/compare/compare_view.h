// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"
#include "views/compare/compare_layout.h"
#include "views/map/view_geometry.h"

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

namespace Ui {
class CompareView;
}

namespace floorscope {

class CellTip;
class MapView;

/// Before, after and, largest, the change: one pan, one zoom, one cursor; one legend for both sides and one for the
/// change. A divider lies between the sides and the change.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    explicit CompareView(QWidget *parent = nullptr);
    ~CompareView() override;

    void setScenes(Scene before, Scene after, Scene change);
    /// What is told beside the cell under the mouse.
    void setReading(const QString &lines);
    void setCursor(const std::optional<FloorPoint> &point);
    using QWidget::setCursor;
    /// Before, after and change.
    [[nodiscard]] std::array<MapView *, 3> maps() const;
    /// The map of the change.
    [[nodiscard]] MapView *changeMap() const;
    /// Where the divider lies, in both arrangements.
    void setShare(const SidesShare &share);
    [[nodiscard]] const SidesShare &share() const { return m_share; }

signals:
    void cursorMoved(floorscope::FloorPoint point);
    void cursorLeft();
    void positionChanged(const floorscope::ViewPosition &position);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const ViewPosition &position);
    void arrange();
    [[nodiscard]] double &shareFor(SidesPlace place);

    std::unique_ptr<Ui::CompareView> m_ui;
    SidesShare m_share;
    SidesPlace m_place = SidesPlace::Above;
    std::vector<CellTip *> m_tips;   ///< one a map
};

}   // namespace floorscope
