// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/project.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <optional>

class QSettings;

namespace floorscope {

class Session;
class StatusNotice;

/// The user's work as a file: opening and saving it, the window's title, and what is asked before changes are lost.
class ProjectCommands : public QObject
{
    Q_OBJECT
public:
    ProjectCommands(Session &session, StatusNotice &notice, QSettings &settings, QWidget *window);

    /// Once the changes to what is open are saved or given up.
    void open(const QString &path);
    /// Goes on with work that was kept of `file` (empty: it was never saved): it is not saved yet.
    void restore(const QString &keptPath, const QString &file);
    void save();
    void saveAs();
    /// Asks for a name.
    void saveView();

    /// Calls `next` once there are no changes that would be lost, asking first; never where the person cancels.
    void whenSettled(const std::function<void()> &next);
    /// There are changes that no file has. An untouched floor has none.
    [[nodiscard]] bool isModified() const { return m_isModified; }
    [[nodiscard]] const QString &path() const { return m_path; }

signals:
    /// Whether there are changes may be another answer now.
    void changed();
    /// The work that was kept is what is worked on now.
    void restored();

private:
    void read(const QString &path, const std::function<void(const Project &)> &use);
    void writeTo(const QString &path, const std::function<void()> &next);
    void askForPath(const std::function<void()> &next);
    void saveThen(const std::function<void()> &next);
    void begin(const Project &project, const QString &path, bool saved);
    void noteChange();
    void showTitle();
    [[nodiscard]] bool findModified() const;

    Session &m_session;
    StatusNotice &m_notice;
    QSettings &m_settings;
    QWidget *m_window;
    QString m_path;                   ///< of the user's file; empty: never saved
    std::optional<Project> m_saved;   ///< what the file holds; nothing: less than what is worked on
    Document m_last;                  ///< to see what changes
    bool m_touched = false;           ///< the person changed something, and can undo it
    bool m_restored = false;          ///< what is worked on was kept after a crash, and not saved since
    bool m_isModified = false;
    int m_reading = 0;       ///< only the newest is opened
    QThreadPool m_writers;   ///< one after the other
};

}   // namespace floorscope
