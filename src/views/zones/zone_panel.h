// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ZonePanel;
}

namespace floorscope {

class Session;
class ShownZones;

/// The rooms and zones of the floor with their main figures; all of them are one press away.
class ZonePanel : public QWidget
{
    Q_OBJECT
public:
    ZonePanel(Session &session, ShownZones &zones, QWidget *parent = nullptr);
    ~ZonePanel() override;

signals:
    void allColumnsWanted();
    void rhythmWanted();

private:
    void showTable();
    void showNote();
    void takeRule(int index);

    std::unique_ptr<Ui::ZonePanel> m_ui;
    Session &m_session;
    ShownZones &m_zones;
};

}   // namespace floorscope
