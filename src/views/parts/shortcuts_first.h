// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QMainWindow;

namespace floorscope {

/// The window's shortcuts win over the fields of the window, which would take Ctrl+Z, Ctrl+E and others for their own;
/// only copying, cutting, pasting and selecting stay with a field. What is written in a field is taken before anything
/// else happens, so that no command runs on what the field no longer shows.
class ShortcutsFirst : public QObject
{
    Q_OBJECT
public:
    /// For all fields of `window`, as long as it lives.
    explicit ShortcutsFirst(QMainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QKeyEvent &key) const;
    /// What the field that has the focus holds becomes the document's.
    void takeField() const;

    QMainWindow &m_window;
};

}   // namespace floorscope
