// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/heatmap_call.h"

#include "base/background.h"
#include "base/when_done.h"
#include "heatmap/io/answer_reader.h"

namespace floorscope {

HeatmapCall::HeatmapCall(quint64 number, const HeatmapRequest &request, const Question &question,
                         QNetworkAccessManager &network, Login &login, const ButlrOptions &options, QObject *parent)
    : Call(network, login, options, question, parent), m_number(number), m_request(request)
{
    m_promise.start();
    connect(this, &Call::answered, this, &HeatmapCall::read);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &HeatmapCall::canceled);
    m_watcher.setFuture(m_promise.future());
}

void HeatmapCall::read(const QByteArray &body)
{
    const auto read = [body, size = m_request.cellSize] {
        return readAnswer(body, size).map([&body](const Answer &answer) { return HeatmapReply{body, answer}; });
    };
    whenDone(inBackground(read), this, [this](const Result<HeatmapReply> &reply) {
        if (!reply)
            return reject(reply.error());
        deliver(reply);
        emit delivered();
    });
}

void HeatmapCall::deliver(const Result<HeatmapReply> &reply)
{
    m_promise.addResult(reply);
    m_promise.finish();
}

}   // namespace floorscope
