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
#include <utility>

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
    void apply(const QString &name, const Document &document);
    void takeOwnPeriod(PeriodSide side, const std::pair<QDate, QDate> &days);
    void takeOwnFirstDay(PeriodSide side, QDate first);
    void takeOwnLastDay(PeriodSide side, QDate last);
    /// Of whom the hours are that stand there.
    [[nodiscard]] PeriodSide hoursOf() const;
    void leaveOutOf(PeriodSide sides);
    void takeWeekPreset(int index);
    void takeHours(const WeekHours &hours);
    void takeCellSize(CellSize size);
    void showParts(const Document &document);
    [[nodiscard]] PeriodPreset presetAt(int index) const;

    std::unique_ptr<Ui::QuestionPanel> m_ui;
    Session &m_session;
    FloorTree *m_floors = nullptr;   ///< until one of them is chosen
    /// Before and after that a person chose by themselves, though they are an ordinary pair.
    std::optional<std::pair<Question, Question>> m_ownPair;
};

}   // namespace floorscope
