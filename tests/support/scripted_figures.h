// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/figures/figure_source.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace floorscope {

/// One person in every hour of every place.
inline Result<std::vector<FigureSeries>> onePerson(const FigureRequest &request)
{
    std::vector<FigureSeries> series;
    for (const FigurePlace &place : request.places)
        for (const FigureKind kind : kindsOf(request.topic)) {
            FigureSeries one{kind, place, {}};
            for (qint64 at = request.span.start; at < request.span.stop; at += 3600)
                one.buckets.push_back({{at, at + 3600}, kind == FigureKind::PresenceTime ? 3600.0 : 1.0});
            series.push_back(one);
        }
    return series;
}

/// Answers requests for figures as `script` says, or never while it is `holding`. Records what was asked.
class ScriptedFigures : public FigureSource
{
public:
    using Series = std::vector<FigureSeries>;
    using Script = std::function<Result<Series>(const FigureRequest &)>;
    explicit ScriptedFigures(Script answers = onePerson) : script(std::move(answers)) {}
    QFuture<Result<Series>> figures(const FigureRequest &request) override
    {
        asked.push_back(request);
        if (!holding)
            return QtFuture::makeReadyFuture(script(request));
        auto promise = std::make_shared<QPromise<Result<Series>>>();
        promise->start();
        m_held.push_back(promise);
        return promise->future();
    }
    Script script;
    bool holding = false;
    std::vector<FigureRequest> asked;

private:
    std::vector<std::shared_ptr<QPromise<Result<Series>>>> m_held;
};

}   // namespace floorscope
