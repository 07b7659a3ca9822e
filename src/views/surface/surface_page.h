// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"
#include "views/surface/relief_offer.h"
#include "views/surface/surface_form.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class SurfacePage;
}

namespace floorscope {

class SurfaceMap;

/// The map as heights, with how it is turned and drawn above. Where no surface can be drawn, it says why.
class SurfacePage : public QWidget
{
    Q_OBJECT
public:
    explicit SurfacePage(QWidget *parent = nullptr);
    ~SurfacePage() override;

    void setScene(const Scene &scene);
    [[nodiscard]] SurfaceMap *map() const;
    /// What the person chose; nothing: it was left to the computer.
    [[nodiscard]] std::optional<SurfaceForm> chosenForm() const { return m_chosen; }
    void setChosenForm(std::optional<SurfaceForm> form) { m_chosen = form; }

signals:
    void turned(const floorscope::SurfaceAngles &angles);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(SurfaceForm form);
    void showForm(SurfaceForm form);
    void showAbsence(const std::optional<ReliefAbsence> &absence);
    void fail();

    std::unique_ptr<Ui::SurfacePage> m_ui;
    std::optional<SurfaceForm> m_chosen;
    bool m_asked = false;   ///< what this computer offers is known
    bool m_hasPainter = false;
};

}   // namespace floorscope
