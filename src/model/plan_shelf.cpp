// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan_shelf.h"

#include "base/when_done.h"
#include "model/plan_edit.h"

#include <QtConcurrent>

#include <algorithm>

namespace floorscope {

void PlanShelf::load(const QString &path, int page, const QString &stepName)
{
    take(QtConcurrent::run([path, page] { return loadPlan(path, page); }), path, stepName, ++m_asked);
}

void PlanShelf::load(FloorDirectory &directory, const FloorPlanLink &link, const QString &stepName)
{
    whenDone(directory.planPicture(link), this,
             [this, link, stepName, number = ++m_asked](const Result<QByteArray> &picture) {
                 if (number != m_asked)
                     return;
                 if (!picture)
                     return emit failed(picture.error());
                 const auto decode = [bytes = *picture, name = link.name] { return planFromBytes(bytes, name); };
                 take(QtConcurrent::run(decode), link.name, stepName, number);
             });
}

void PlanShelf::take(const QFuture<Result<PlanImage>> &loading, const QString &path, const QString &stepName,
                     int number)
{
    whenDone(loading, this, [this, path, stepName, number](const Result<PlanImage> &plan) {
        if (number != m_asked)
            return;
        if (!plan)
            return emit failed(plan.error());
        m_plans.insert_or_assign({plan->sha256, plan->page}, *plan);
        emit loaded({path, plan->sha256, plan->page, std::nullopt}, stepName);
    });
}

void PlanShelf::bringBack(const PlanFile &file, int page)
{
    const auto decode = [file, page] { return planFromBytes(file.bytes, file.name, page); };
    whenDone(QtConcurrent::run(decode), this, [this](const Result<PlanImage> &plan) {
        if (!plan)
            return emit failed(plan.error());
        add(*plan);
        emit found();
    });
}

void PlanShelf::add(const PlanImage &plan)
{
    m_plans.insert_or_assign({plan.sha256, plan.page}, plan);
}

void PlanShelf::keepOnly(const std::vector<Document> &documents)
{
    std::erase_if(m_plans, [&documents](const auto &entry) {
        return std::none_of(documents.begin(), documents.end(), [&entry](const Document &document) {
            return document.plan && entry.first == std::pair(document.plan->sha256, document.plan->page);
        });
    });
}

std::optional<PlanImage> PlanShelf::find(const PlacedPlan &plan)
{
    const auto found = m_plans.find({plan.sha256, plan.page});
    if (found == m_plans.end())
        return std::nullopt;
    if (found->second.drawing)
        draw(found->second, chosenLayers(plan, *found->second.drawing));
    return found->second;
}

/// Only the newest choice of layers arrives.
void PlanShelf::draw(const PlanImage &plan, const QStringList &layers)
{
    if (m_drawing != 0 && layers == m_layers)
        return;
    m_drawing = 0;
    if (layers == plan.layers)
        return;
    m_drawing = ++m_drawings;
    m_layers = layers;
    whenDone(QtConcurrent::run([plan, layers] { return withLayers(plan, layers); }), this,
             [this, number = m_drawing](const PlanImage &drawn) {
                 if (number != m_drawing)
                     return;
                 m_drawing = 0;
                 m_plans.insert_or_assign({drawn.sha256, drawn.page}, drawn);
                 emit redrawn();
             });
}

}   // namespace floorscope
