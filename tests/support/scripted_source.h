// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/io/answer_reader.h"
#include "service/heatmap_source.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace floorscope {

/// One cell of 0.5 m with `count` detections; whole and true to itself.
inline QByteArray oneCellText(int count, int claimed = -1)
{
    return R"({"heatmap_v2":{"array_cells":[[0.75,0.75,)" + QByteArray::number(count)
        + R"(]],"metadata":{"type":"occupancy","resolution":0.5,"bounds":{"min_x":0.5,"min_y":0.5,"max_x":1,"max_y":1},"max_value":)"
        + QByteArray::number(count) + R"(,"total_detections":)" + QByteArray::number(claimed < 0 ? count : claimed)
        + "}}}";
}

/// Answers as `script` says: at once, or when the test says so (`release`). Records what was asked.
class ScriptedSource : public HeatmapSource
{
public:
    using Script = std::function<Result<QByteArray>(const HeatmapRequest &request)>;
    explicit ScriptedSource(Script answers = [](const HeatmapRequest &) { return oneCellText(1); })
        : script(std::move(answers))
    {
    }

    QFuture<Result<HeatmapReply>> heatmap(const HeatmapRequest &request) override
    {
        asked.push_back(request);
        auto promise = std::make_shared<QPromise<Result<HeatmapReply>>>();
        promise->start();
        m_held.push_back({request, promise});
        if (!holding)
            release();
        return promise->future();
    }
    std::optional<Waiting> waiting() const override { return waits; }
    QString storeKey() const override { return QStringLiteral("someone@127.0.0.1"); }

    /// Answers the oldest `count` requests that are held and were not given up, or all.
    void release(std::size_t count = std::size_t(-1))
    {
        for (dropGivenUp(); count > 0 && !m_held.empty(); --count, dropGivenUp()) {
            const Held held = m_held.front();
            m_held.erase(m_held.begin());
            held.promise->addResult(script(held.request).and_then([](const QByteArray &body) {
                return readAnswer(body).map([&body](const Answer &answer) { return HeatmapReply{body, answer}; });
            }));
            held.promise->finish();
        }
    }
    [[nodiscard]] std::size_t held()
    {
        dropGivenUp();
        return m_held.size();
    }

    Script script;
    bool holding = false;
    std::optional<Waiting> waits;
    std::vector<HeatmapRequest> asked;

private:
    struct Held
    {
        HeatmapRequest request;
        std::shared_ptr<QPromise<Result<HeatmapReply>>> promise;
    };
    void dropGivenUp()
    {
        std::erase_if(m_held, [](const Held &held) { return held.promise->isCanceled(); });
    }
    std::vector<Held> m_held;
};

/// One floor, known at once.
class OneFloor : public FloorDirectory
{
public:
    QFuture<Result<std::vector<Floor>>> floors() override
    {
        Floor floor;
        floor.id = QStringLiteral("space_1");
        floor.name = QStringLiteral("Level 1");
        floor.siteTimeZone = "Europe/Berlin";
        return QtFuture::makeReadyFuture(Result<std::vector<Floor>>(std::vector<Floor>{floor}));
    }
    QFuture<Result<QByteArray>> planPicture(const FloorPlanLink &) override
    {
        return QtFuture::makeReadyFuture(Result<QByteArray>(failure(ErrorKind::NotFound)));
    }
    std::vector<Error> notes() const override { return said; }

    std::vector<Error> said;   ///< beside the floor
};

}   // namespace floorscope
