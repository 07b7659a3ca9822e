// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QWidget;

namespace floorscope {

/// A file that is dropped anywhere on the window or one of its dialogs is the window's, as if dropped on the map: no
/// field takes its name as a text. While a modal dialog is open it is refused.
class FileDrops : public QObject
{
    Q_OBJECT
public:
    /// `window` is its parent.
    explicit FileDrops(QWidget &window);

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget *widget) const;
    void take(QDropEvent &event);

    QWidget &m_window;
};

}   // namespace floorscope
