// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace floorscope {

/// An upright line over a map that the mouse moves and, once it has the focus, the arrow keys.
class SwipeLine : public QWidget
{
    Q_OBJECT
public:
    explicit SwipeLine(QWidget *parent = nullptr);

    /// Over which rectangle of the parent it moves.
    void setRange(const QRect &range);
    /// Its place in there, 0 at the left end to 1.
    [[nodiscard]] double share() const { return m_share; }
    void setShare(double share);
    /// Whole pixels from the left end of the range.
    [[nodiscard]] int place() const;

signals:
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void stand();

    QRect m_range;
    double m_share = 0.5;
    double m_grabbedAt = 0.0;   ///< where in the widget the mouse took it
};

}   // namespace floorscope
