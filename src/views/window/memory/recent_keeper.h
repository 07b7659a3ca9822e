// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"
#include "views/start/recent_work.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace floorscope {

struct WindowServices;
class StartPage;

/// Remembers what is worked on, with a small picture of it, and shows it on the start page. The demo building is not
/// remembered: it has a card of its own.
class RecentKeeper : public QObject
{
    Q_OBJECT
public:
    /// What only others know.
    struct Known
    {
        std::function<QString()> file;      ///< of the project that is open; empty: none
        std::function<QString()> account;   ///< that answers, as it is called; empty: none
    };
    RecentKeeper(Session &session, StartPage &start, const WindowServices &services, Known known, QObject *parent);

    /// An account that was forgotten: its floors are, too.
    void forgetAccount(const QString &label);

private:
    [[nodiscard]] RecentWork current() const;
    void keep();
    void remove(const RecentWork &work);
    /// Whether files are still there takes as long as a far disk does, so it is found out in the background.
    void show();

    Session &m_session;
    StartPage &m_start;
    QSettings &m_settings;
    QString m_pictures;   ///< folder; empty: no pictures are kept
    Known m_known;
    QTimer m_pause;   ///< the picture is made once it stays
    int m_showing = 0;
};

}   // namespace floorscope
