// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/figures_run.h"
#include "output/figures/figure_numbers.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class FiguresWindow;
}

namespace floorscope {

class Session;

/// Occupancy, presence time and traffic beside the detections of the map's rooms: a table, and how far both rise and
/// fall together. Fetches as soon as it is shown, for the map that is there then; "Fetch again" takes the map of now.
/// Of whom the map protects it tells as little, from the moment on when the protection is switched.
class FiguresWindow : public QDialog
{
    Q_OBJECT
public:
    /// `session` lives as long.
    FiguresWindow(Session &session, QWidget *parent);
    ~FiguresWindow() override;

private:
    void fetch();
    void begin(const Heatmap &map);
    void clear();
    void followProtection();
    void count();
    void giveUp();
    void showProgress(const FetchProgress &progress);
    void use(const Figures &figures);
    void showNumbers(const FigureNumbers &numbers);
    void fillChoices();
    void showTable();
    void choosePairs();
    void useOverTime(const std::vector<FigurePairs> &pairs);
    void showPairs(const FigurePairs &pairs);
    void fail(const Error &error);
    void showState(const QString &text, bool running);
    void copy();
    void chooseFile();
    void save(const QString &path);
    [[nodiscard]] std::optional<FigureKind> chosenKind() const;

    std::unique_ptr<Ui::FiguresWindow> m_ui;
    Session &m_session;
    Floor m_floor;
    FiguresQuestion m_question;
    std::optional<Figures> m_figures;         ///< that came for the question
    std::optional<FigureNumbers> m_numbers;   ///< without rows until they are counted
    std::unique_ptr<FiguresRun> m_run;
    bool m_protects = false;   ///< the map protects individuals
    int m_counted = 0;         ///< counts the tables that are made: what comes late is dropped
    int m_asked = 0;           ///< the same of pairs
};

/// Why the session's map has no other figures to fetch; empty where it has.
[[nodiscard]] QString whyNoFigures(const Session &session);

}   // namespace floorscope
