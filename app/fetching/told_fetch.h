// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "console.h"
#include "fetch/fetch_run.h"
#include "service/time_left.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace floorscope {

/// One fetch of the command line that tells on standard error how far it is, what it waits for, and at its end which
/// hours are missing. Ends with finished() or failed(); destroying it gives the fetch up.
class ToldFetch : public QObject
{
    Q_OBJECT
public:
    /// `store` may be null.
    ToldFetch(const ServiceConnection &connection, Store *store, const Question &question, FetchOptions options,
              Console &console);

    /// How many answers are stored, or came; each is kept where there is a store.
    [[nodiscard]] int came() const { return m_progress.stored + m_progress.done; }
    [[nodiscard]] int requests() const { return m_progress.requests; }

signals:
    void finished(const floorscope::Fetched &fetched);
    void failed(const floorscope::Error &error);

private:
    void showProgress(FetchProgress progress);
    void finish(const Fetched &fetched);
    void fail(const Error &error, const Fetched &soFar);

    Console &m_console;
    QElapsedTimer m_watch;   ///< since it began
    TimeLeft m_timeLeft;
    FetchProgress m_progress;           ///< the last one
    std::optional<Waiting> m_waiting;   ///< as it was told
    FetchRun m_run;
};

}   // namespace floorscope
