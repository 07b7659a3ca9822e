// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"
#include "support/scripted_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <utility>

namespace floorscope {

/// A session at one floor, of an account or of the demo building, over a source that answers as it is told and a store
/// of its own. `begin` brings its default period onto the map.
struct FloorSession
{
    static constexpr qint64 kNow = 1'777'269'600;   ///< Monday 27 April 2026, 08:00 in Berlin
    static constexpr int kPatience = 20'000;

    FloorSession() = default;
    explicit FloorSession(ScriptedSource::Script answers) : source(std::move(answers)) {}

    void begin(bool simulated = false)
    {
        Connection connection;
        connection.source = &source;
        connection.directory = &directory;
        connection.store = &store;
        connection.simulated = simulated;
        connection.clock = [] { return kNow; };
        session.connectTo(connection);
        QTRY_COMPARE_WITH_TIMEOUT(session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
    }

    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("store.sqlite"))};
    ScriptedSource source;
    OneFloor directory;
    Session session;
};

}   // namespace floorscope
