// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"
#include "output/scenes.h"
#include "views/export/picture_export.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MapPage;
}

namespace floorscope {

class MapView;
enum class MessageAction;

/// The middle: caption, message bar, one map or three, day strip. Draws only what the session says is drawn.
class MapPage : public QWidget
{
    Q_OBJECT
public:
    explicit MapPage(Session &session, QWidget *parent = nullptr);
    ~MapPage() override;

    /// The map that zoom and fit act on: the one map, or that of the change.
    [[nodiscard]] MapView *map() const;
    /// What stands in the status bar for the cell cursor; empty where there is none.
    [[nodiscard]] QString readingText() const { return m_reading; }
    /// What a picture "as on screen" shows.
    [[nodiscard]] ScreenView screenView() const;
    /// "1 : 290" on this screen.
    [[nodiscard]] QString scaleText() const;

public slots:
    /// Asks whether a placement that may be wrong is to be used; nothing to ask where `why` is empty.
    void doubtPlacement(const QString &why);
    void showSensors(bool shown);

signals:
    /// What is on the map now; in Compare that of the change.
    void sceneShown(const floorscope::Scene &scene);
    void readingChanged(const QString &text);
    void scaleChanged(const QString &text);
    /// A message asks for what the window does, not the map.
    void actionRequested(floorscope::MessageAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectMaps();
    void connectSession();
    void showFailure(const std::optional<Error> &failure);
    void showDrawn();
    void showMessages();
    void darkenPlan();
    void showScenes(const Scenes &scenes);
    [[nodiscard]] Paper paper() const;
    void moveCursor(FloorPoint point);
    void dropCursor();
    void act(MessageAction action);
    void showDetails();
    void leaveOutSilentDays();

    std::unique_ptr<Ui::MapPage> m_ui;
    Session &m_session;
    std::optional<Error> m_failure;
    QString m_placementDoubt;
    std::optional<PlacedPlan> m_plan;   ///< the document's, to see when it changes
    std::optional<PlanImage> m_darkPlan;
    QString m_reading;
    int m_drawing = 0;        ///< older scenes are not shown over newer ones
    bool m_sensors = false;   ///< marked on the maps
};

}   // namespace floorscope
