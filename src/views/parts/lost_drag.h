// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace floorscope {

/// Tells of a button that was pressed on a widget and went up where the widget did not see it: the widget was hidden,
/// the mouse comes back without the button, or the button is pressed again. What was dragged goes back where it was.
class LostDrag : public QObject
{
    Q_OBJECT
public:
    /// `watched` is its parent, and hears from now on of a mouse without a button.
    explicit LostDrag(QWidget &watched, Qt::MouseButtons buttons = Qt::LeftButton);

signals:
    void lost();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lose(Qt::MouseButtons gone);

    Qt::MouseButtons m_buttons;
    Qt::MouseButtons m_down;                ///< as far as the widget knows
    const QMetaObject *m_class = nullptr;   ///< of the widget then
};

}   // namespace floorscope
