// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/call.h"
#include "service/heatmap_source.h"

#include <QFutureWatcher>
#include <QPromise>

namespace floorscope {

/// One heatmap from its request to its answer, which goes from here straight to whoever holds the future. An answer
/// that cannot be read counts as a failed try. Sends nothing before send() is called.
class HeatmapCall : public Call
{
    Q_OBJECT
public:
    /// `number` tells it from all others, those that are gone too.
    HeatmapCall(quint64 number, const HeatmapRequest &request, const Question &question, QNetworkAccessManager &network,
                Login &login, const ButlrOptions &options, QObject *parent);

    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] const QString &spaceId() const { return m_request.spaceId; }
    [[nodiscard]] QFuture<Result<HeatmapReply>> future() { return m_promise.future(); }
    /// Nothing will come.
    void giveUp(const Error &error) { deliver(tl::unexpected(error)); }

signals:
    void delivered();   ///< the answer
    void canceled();    ///< by whoever holds the future

private:
    void read(const QByteArray &body);
    void deliver(const Result<HeatmapReply> &reply);

    quint64 m_number;
    HeatmapRequest m_request;
    QPromise<Result<HeatmapReply>> m_promise;
    QFutureWatcher<Result<HeatmapReply>> m_watcher;
};

}   // namespace floorscope
