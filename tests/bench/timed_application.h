// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace floorscope::bench {

/// Remembers how long its slowest event took: so long nothing else could happen in the window.
class TimedApplication : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    static void startAnew();
    /// Milliseconds, of the events since `startAnew`.
    [[nodiscard]] static double longest();
};

}   // namespace floorscope::bench
