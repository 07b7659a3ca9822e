// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class FitWays;
}

namespace floorscope {

/// The ways to fit a plan without outlines to click: its scale, a distance, the mouse, turned and mirrored. What would
/// change nothing is off, and its tooltip says why.
class FitWays : public QWidget
{
    Q_OBJECT
public:
    explicit FitWays(QWidget *parent = nullptr);
    ~FitWays() override;

    /// For another plan; `unitsPerPaperMetre` where it says how large it is on paper.
    void begin(std::optional<double> unitsPerPaperMetre);
    /// As far as places that are matched, so many, leave anything open.
    void offerFor(std::size_t wholePlaces);
    /// The next two clicks in the plan are the ends of `distance` metres.
    [[nodiscard]] bool asksDistance() const;
    void endDistance();
    [[nodiscard]] double distance() const;

signals:
    void scaleWanted(double unitsPerMetre);   ///< of the plan's units
    void distanceAsked();                     ///< or no longer
    void dragWanted(bool wanted);
    void turnWanted();
    void mirrorWanted();

private:
    std::unique_ptr<Ui::FitWays> m_ui;
    std::optional<double> m_unitsPerPaperMetre;
};

}   // namespace floorscope
