// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QFrame>

#include <memory>

namespace Ui {
class MarksBar;
}

namespace floorscope {

class ShownScenes;

/// What the places that are marked on the map say, above it: the threshold of rarely used ones, and one click that
/// leaves out what does not look like a person, or counts it again.
class MarksBar : public QFrame
{
    Q_OBJECT
public:
    explicit MarksBar(QWidget *parent = nullptr);
    ~MarksBar() override;

    /// Shows what `scenes` draw of `session`, hidden where nothing is marked and nothing left out.
    void connectTo(Session &session, const ShownScenes &scenes);

private:
    void showMarks();
    [[nodiscard]] QStringList texts() const;
    void choosePercent(int percent);
    void leaveOut();
    void mask(const std::vector<FloorRect> &odd);
    void countAgain();
    void stopMarking();

    std::unique_ptr<Ui::MarksBar> m_ui;
    Session *m_session = nullptr;   ///< nothing until it is connected
    const ShownScenes *m_scenes = nullptr;
};

}   // namespace floorscope
