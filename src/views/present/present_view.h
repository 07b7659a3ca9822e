// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/project.h"

#include <QImage>
#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QPainter;

namespace floorscope {

/// The whole screen: what is drawn now and every saved view after it, each as the picture that is exported, in large
/// type. Arrow keys, space and the mouse step on and back, Esc ends. The session does not change.
class PresentView : public QWidget
{
    Q_OBJECT
public:
    /// Pixels of the plans that `project` only holds as files are made when their turn comes.
    PresentView(const Project &project, const Drawn &shown, QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_slides.size()); }
    [[nodiscard]] int current() const { return m_current; }
    /// The picture that is seen; null until it is made.
    [[nodiscard]] QImage picture() const;
    /// Why its plan is not drawn, above it; empty where it is.
    [[nodiscard]] QString note() const;
    /// A picture, and why it is drawn without its plan.
    struct Made
    {
        QImage picture;
        std::optional<Error> noPlan;
    };

signals:
    void pictureReady();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Slide
    {
        QString name;   ///< of a saved view
        Sheet sheet;
    };
    void step(int by);
    void show(int slide);
    void make(int slide);
    void take(int slide, const Made &made);
    void describe();
    int paintNote(QPainter &painter) const;
    [[nodiscard]] QRect belowNote(int band) const;
    [[nodiscard]] QString placeText() const;

    Project m_plans;   ///< the files of the plans
    std::vector<Slide> m_slides;
    std::map<int, Made> m_made;   ///< of this size, as far as they are made
    int m_current = 0;
    int m_size = 0;   ///< pictures of an earlier size do not come after newer ones
};

}   // namespace floorscope
