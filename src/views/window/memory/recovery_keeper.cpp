// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/memory/recovery_keeper.h"

#include "base/log.h"
#include "base/when_done.h"
#include "model/session.h"
#include "views/window/project_commands.h"

#include <QtConcurrent>

#include <chrono>
#include <utility>

namespace floorscope {

namespace {

/// A change is on disk 5 s after it was made: some of them are for writing it.
constexpr std::chrono::milliseconds kWaits{3000};

}   // namespace

RecoveryKeeper::RecoveryKeeper(Session &session, ProjectCommands &commands, const QString &folder)
    : QObject(&commands), m_session(session), m_commands(commands), m_folder(folder), m_file(folder)
{
    m_writers.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kWaits);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryKeeper::write);
    connect(&commands, &ProjectCommands::changed, this, &RecoveryKeeper::noteChange);
    connect(&commands, &ProjectCommands::restored, this, [this] {
        m_takenOver = std::exchange(m_kept, std::nullopt);
        emit offered({});
        write();
    });
}

RecoveryKeeper::~RecoveryKeeper()
{
    m_writers.waitForDone();   // a file that is still being written would come after its removal
    if (m_takenOver)
        dropKeptWork(*m_takenOver);   // the person saved it or gave it up
}

void RecoveryKeeper::findKept()
{
    offer(findKeptWork(m_folder));
}

void RecoveryKeeper::offer(const std::optional<KeptWork> &work)
{
    m_kept = work;
    emit offered(m_kept ? std::optional(m_kept->until) : std::nullopt);
}

void RecoveryKeeper::restore()
{
    if (m_kept)
        m_commands.restore(m_kept->path, m_kept->file);
}

void RecoveryKeeper::discard()
{
    if (m_kept)
        dropKeptWork(*m_kept);
    findKept();   // there may be older work
}

/// The first change of several counts.
void RecoveryKeeper::noteChange()
{
    if (!m_commands.isModified()) {
        m_timer.stop();
        m_file.remove();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void RecoveryKeeper::write()
{
    m_again = m_writing;
    if (m_writing || !m_commands.isModified())
        return;
    m_writing = true;
    whenDone(QtConcurrent::run(&m_writers, keepWork, m_session.project(), m_commands.path(), m_file.path()), this,
             [this](const Result<void> &written) { finishWriting(written); });
}

void RecoveryKeeper::finishWriting(const Result<void> &written)
{
    m_writing = false;
    if (!written)
        logFailure(logApp(), written.error());
    else if (const std::optional<KeptWork> old = std::exchange(m_takenOver, std::nullopt))
        dropKeptWork(*old);
    if (!m_commands.isModified())
        m_file.remove();   // it was saved meanwhile
    else if (m_again)
        write();
}

}   // namespace floorscope
