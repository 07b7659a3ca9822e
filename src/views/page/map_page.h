// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_table.h"
#include "floor/length_units.h"
#include "model/session.h"
#include "output/picture_purpose.h"
#include "render/color_vision.h"
#include "views/surface/surface_form.h"
#include "words/messages.h"
#include "words/reading_text.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MapPage;
}

namespace floorscope {

class CellTip;
class CompareView;
class MapTools;
class MapView;
class ShownScenes;
struct SidesShare;

/// The middle: caption, message bar, one map or three, day strip. Draws only what the session says is drawn.
class MapPage : public QWidget
{
    Q_OBJECT
public:
    MapPage(Session &session, const ShownScenes &scenes, QWidget *parent = nullptr);
    ~MapPage() override;

    /// The map that zoom and fit act on: the one map, or that of the change.
    [[nodiscard]] MapView *map() const;
    /// What has the keyboard in the middle: that map, or the heights.
    [[nodiscard]] QWidget *middle() const;
    /// "1 : 290" on this screen; empty where heights are shown, which have no scale of their own.
    [[nodiscard]] QString scaleText() const;
    [[nodiscard]] CompareView *comparison() const;
    /// Where the divider of a comparison lies.
    [[nodiscard]] SidesShare sidesShare() const;
    void setSidesShare(const SidesShare &share);
    /// How the person chose to see heights; nothing: never chosen.
    [[nodiscard]] std::optional<SurfaceForm> heightsForm() const;
    void setHeightsForm(std::optional<SurfaceForm> form);
    /// Pins, the ruler, and places that are looked for.
    [[nodiscard]] MapTools &tools() const { return *m_tools; }
    /// Shows the maps as other eyes see them; the caption says so, and no picture has it.
    void setColorVision(ColorVision vision);

public slots:
    /// Tells the reading and the scale again, after something else stood in their place.
    void tellAgain();
    /// Tells a place that is not the cell cursor's.
    void tellPoint(floorscope::FloorPoint point);
    /// Asks whether a placement that may be wrong is to be used; nothing to ask where `why` is empty.
    void doubtPlacement(const QString &why);
    /// Offers work that an earlier window could not save; nothing: there is none.
    void offerWork(const std::optional<Message> &offer);
    /// Says why what the person wanted is not done; until something is done.
    void refuse(const QString &why);
    /// What the person asked for worked in the end.
    void forgetFailure();
    /// The length that is measured, else the pinned reading, else what the status bar says of the cell cursor goes to
    /// the clipboard.
    void copyReading() const;
    /// In which lengths readings are told.
    void setLengths(LengthUnits lengths);
    /// What tip and pinned reading tell of rooms and zones; nothing: there is no table.
    void setZoneTable(const std::optional<floorscope::ZoneTable> &table);
    /// exportOffered follows.
    void offerExport();

signals:
    /// A person put the legend there; nothing: below the map.
    void legendMoved(const std::optional<floorscope::LegendPlace> &place);
    /// `screen`: what a picture "as on screen" shows.
    void exportOffered(const floorscope::ScreenView &screen);
    /// What stands in the status bar for the cell cursor; empty where there is none.
    void readingChanged(const QString &text);
    void scaleChanged(const QString &text);
    /// A message asks for what the window does, not the map.
    void actionRequested(floorscope::MessageAction action);

protected:
    void keyPressEvent(QKeyEvent *event) override;   ///< Esc shows all days
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool showsHeights() const;
    void showDays();
    void keepRoomForBars();
    void connectMaps();
    void connectTools();
    void connectSession();
    void showFailure(const std::optional<Error> &failure);
    void showDrawn();
    void showMaps(QWidget *shown);
    void turn(const SurfaceAngles &angles);
    void showCaption();
    void showMessages();
    void moveCursor(FloorPoint point);
    void showReading();
    void addRepeated();
    void dropCursor();
    void act(MessageAction action);
    void showDetails();
    void leaveOutSilentDays();
    void useSameHours();

    std::unique_ptr<Ui::MapPage> m_ui;
    Session &m_session;
    const ShownScenes &m_scenes;
    std::optional<Error> m_failure;
    QString m_refusal;
    std::optional<Message> m_keptWork;
    QStringList m_opened;    ///< the files that were opened last, where some repeat others
    QStringList m_repeats;   ///< and those that were not added
    QString m_placementDoubt;
    std::optional<PlacedPlan> m_plan;   ///< the document's, to see when it changes
    MapTools *m_tools = nullptr;
    ColorVision m_vision = ColorVision::Normal;
    LengthUnits m_lengths = LengthUnits::Metres;
    QString m_reading;
    CellTip *m_tip = nullptr;             ///< the same beside the cell, in Map
    std::optional<FloorPoint> m_readAt;   ///< of the reading in the status bar
};

}   // namespace floorscope
