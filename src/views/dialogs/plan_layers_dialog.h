// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>
#include <optional>

class QListWidgetItem;

namespace Ui {
class PlanLayersDialog;
}

namespace floorscope {

class Session;
struct Drawing;
struct DrawnScale;

/// The layers of a CAD plan, each with a check box, and the drawing's unit with the size that it makes. What is changed
/// is shown at once, as one undo step each. Closes where the plan has no layers any more.
class PlanLayersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PlanLayersDialog(Session &session, QWidget *parent = nullptr);
    ~PlanLayersDialog() override;

private:
    [[nodiscard]] const Drawing *drawing() const;
    void showPlan();
    void showLayers(const Drawing &drawing);
    void showUnit(const Drawing &drawing);
    void takeLayer(const QListWidgetItem *item);
    void showSize(const std::optional<DrawnScale> &scale);
    void takeUnit(int row);

    Session &m_session;
    std::unique_ptr<Ui::PlanLayersDialog> m_ui;
};

}   // namespace floorscope
