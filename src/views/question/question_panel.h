// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question_edit.h"
#include "model/session.h"
#include "service/period_pairs.h"
#include "service/week_hours.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class QuestionPanel;
}

namespace floorscope {

class FloorTree;

/// What is asked: floor, period (or the day of a change), hours, cell size; at its foot what it costs.
class QuestionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionPanel(Session &session, QWidget *parent = nullptr);
    ~QuestionPanel() override;

public slots:
    void focusFloor();
    /// To the day of the change, in Compare.
    void focusChange();
    void chooseDaysLeftOut();

signals:
    /// What is open was drawn of the demo building, and it is to be opened.
    void demoWanted();

private:
    void fillChoices();
    void chooseFloor(const QString &id);
    void connectControls();
    void showFloors();
    void showDocument();
    void showPeriod(const Document &document);
    void showChange(const Document &document);
    void showFloorFacts();
    void choosePreset(int index);
    void takeFirstDay(QDate first);
    void takeLastDay(QDate last);
    void takeChange();
    void takePair(int index);
    [[nodiscard]] std::optional<PairKind> pairAt(int index) const;
    /// Each period of a comparison is chosen by itself.
    [[nodiscard]] bool choosesOwn(const Document &document) const;
    void showChangeParts(bool own);
    void takeOwnPeriod(Sides side, QDate first, QDate last);
    /// Of whom the hours are that stand there.
    [[nodiscard]] Sides hoursOf() const;
    void leaveOutOf(Sides sides);
    void takeWeekPreset(int index);
    void takeHours(const WeekHours &hours);
    void takeCellSize(CellSize size);
    void showParts(const Document &document);
    [[nodiscard]] PeriodPreset presetAt(int index) const;

    std::unique_ptr<Ui::QuestionPanel> m_ui;
    Session &m_session;
    FloorTree *m_floors = nullptr;   ///< until one of them is chosen
    bool m_own = false;   ///< of two kinds of pair with the same periods, the one where each is chosen by itself
};

}   // namespace floorscope
