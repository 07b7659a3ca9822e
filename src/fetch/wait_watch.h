// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/retry/waiting.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace floorscope {

class HeatmapSource;

/// Looks from time to time whether a request of `source` waits for its next try: waits begin and end without an answer.
class WaitWatch : public QObject
{
    Q_OBJECT
public:
    explicit WaitWatch(const HeatmapSource &source);
    [[nodiscard]] const std::optional<Waiting> &waiting() const { return m_waiting; }
    void stop() { m_look.stop(); }

signals:
    void changed();

private:
    void look();

    const HeatmapSource &m_source;
    std::optional<Waiting> m_waiting;
    QTimer m_look;
};

}   // namespace floorscope
