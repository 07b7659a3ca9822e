// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"
#include "views/compare/compare_layout.h"
#include "views/compare/compare_look.h"
#include "views/map/view_geometry.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>
#include <vector>

namespace Ui {
class CompareView;
}

namespace floorscope {

class CellTip;
class ComparePart;
class CompareSwitch;
class MapView;
class SwipeLine;

/// Before, after and, largest, the change: one pan, one zoom, one cursor; one legend for both sides and one for the
/// change. A divider lies between the sides and the change. Or before and after lie on each other, with a line between
/// them or in turn; or the change is alone.
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
    [[nodiscard]] MapView *changeMap() const;
    /// The map that zoom and fit act on: that of the change, or where it is not shown that of the period before.
    [[nodiscard]] MapView *mainMap() const;
    [[nodiscard]] CompareLook look() const { return m_look; }
    void setLook(CompareLook look);
    /// Where it blinks: stands still, or goes on.
    void setPaused(bool paused);
    /// Where the divider lies, in both arrangements.
    void setShare(const SidesShare &share);
    [[nodiscard]] const SidesShare &share() const { return m_share; }

signals:
    void cursorMoved(floorscope::FloorPoint point);
    void cursorLeft();
    void positionChanged(const floorscope::ViewPosition &position);
    void lookChanged(floorscope::CompareLook look);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const ViewPosition &position);
    void arrange();
    void connectLooks();
    void arrangeLook();
    void placeOver();
    void blink();
    void showInFront(bool after);
    void runBlinking();
    void nameFront();
    [[nodiscard]] ComparePart *mainPart() const;
    [[nodiscard]] double &shareFor(SidesPlace place);

    std::unique_ptr<Ui::CompareView> m_ui;
    SidesShare m_share;
    SidesPlace m_place = SidesPlace::Above;
    std::vector<CellTip *> m_tips;   ///< one a map
    CompareLook m_look = CompareLook::Together;
    std::optional<CompareLook> m_lookBefore;   ///< while a key is held that makes it blink
    CompareSwitch *m_switch = nullptr;
    SwipeLine *m_line = nullptr;
    QTimer m_blinking;
    bool m_afterInFront = true;
    bool m_paused = false;
    bool m_hasBefore = true;   ///< something of it was fetched
    bool m_hasAfter = true;
};

}   // namespace floorscope
