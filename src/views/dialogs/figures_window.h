// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/figures/figure_numbers.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class FiguresWindow;
}

namespace floorscope {

class Session;
class SideFetch;

/// Occupancy, presence time and traffic beside the detections of the map's rooms: a table, and how far both rise and
/// fall together. They are asked beside the map: what is stored is there at once, the rest waits for a press, and it
/// follows the map. Of whom the map protects it tells as little, from the moment on when the protection is switched.
class FiguresWindow : public QDialog
{
    Q_OBJECT
public:
    /// `session` lives as long.
    FiguresWindow(Session &session, QWidget *parent);
    ~FiguresWindow() override;

private:
    void connectParts();
    void renew();
    void begin(const Heatmap &map);
    void clear();
    void countAnew();
    void count();
    void showNumbers(const FigureNumbers &numbers);
    void fillChoices();
    void showTable();
    void choosePairs();
    void countPairs(const FigurePlace &place);
    void useOverTime(const std::vector<FigurePairs> &pairs);
    void showPairs(const FigurePairs &pairs);
    void showState();
    void tell(const QString &text);
    void followHours();
    void showHours();
    void copy();
    void chooseFile();
    void save(const QString &path);
    [[nodiscard]] std::optional<FigureKind> chosenKind() const;
    [[nodiscard]] bool isOverTime() const;

    std::unique_ptr<Ui::FiguresWindow> m_ui;
    Session &m_session;
    SideFetch &m_side;
    SideFetch &m_hours;                       ///< what tells single hours of one place
    std::optional<FigureNumbers> m_numbers;   ///< without rows until they are counted
    bool m_protects = false;                  ///< the map protects individuals
    int m_counted = 0;                        ///< counts the tables that are made: what comes late is dropped
    int m_asked = 0;                          ///< the same of pairs
};

}   // namespace floorscope
