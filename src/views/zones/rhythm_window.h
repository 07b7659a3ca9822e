// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/zones/zone_rhythms.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class RhythmWindow;
}

namespace floorscope {

class Session;
class ShownZones;
class SideFetch;

/// When a room or zone is used: by hour of the week and day by day, in a window of its own beside which the work goes
/// on. It shows the place that is selected among the zones. Where the map's answers span several hours, single hours
/// are asked beside it, for a press of a button.
class RhythmWindow : public QDialog
{
    Q_OBJECT
public:
    /// Both live as long.
    RhythmWindow(Session &session, ShownZones &zones, QWidget *parent = nullptr);
    ~RhythmWindow() override;

signals:
    /// The rhythm of the place that is shown is to be written there, as CSV; nothing: it is not told any more.
    void fileChosen(const QString &path, const std::optional<floorscope::ZoneRhythms> &rhythms);

private:
    void connectParts();
    void renew();
    void count();
    void use(const std::optional<ZoneRhythms> &rhythms);
    void fillPlaces();
    void selectPlace(int index);
    void showPlace();
    void showState();
    [[nodiscard]] QString whyNothing() const;
    [[nodiscard]] std::size_t shownPlace() const;
    void copy() const;
    void chooseFile();

    std::unique_ptr<Ui::RhythmWindow> m_ui;
    Session &m_session;
    ShownZones &m_zones;
    SideFetch &m_hours;
    std::optional<ZoneRhythms> m_rhythms;
    Drawn m_asked;           ///< what is counted, or was …
    bool m_byHour = false;   ///< … with answers of single hours
    int m_counting = 0;      ///< newest wins
};

/// Why the session's map has no rhythm; empty where it has.
[[nodiscard]] QString whyNoRhythm(const Session &session);

}   // namespace floorscope
