// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ZoneWindow;
}

namespace floorscope {

class ShownZones;
class SideFetch;

/// The whole zone table in a window of its own, beside which the work goes on. Presence time, which adds person-hours,
/// is offered for its price.
class ZoneWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ZoneWindow(ShownZones &zones, QWidget *parent = nullptr);
    ~ZoneWindow() override;

signals:
    /// Its table is to be written there, as CSV.
    void fileChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showTable();
    void showNote();
    void showOffer();
    void chooseFile();

    std::unique_ptr<Ui::ZoneWindow> m_ui;
    ShownZones &m_zones;
    SideFetch &m_presence;
};

}   // namespace floorscope
