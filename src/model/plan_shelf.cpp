// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan_shelf.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/plan_edit.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace floorscope {

PlanShelf::PlanShelf()
{
    constexpr int kMoment = 400;   // milliseconds
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMoment);
    connect(&m_moment, &QTimer::timeout, this, &PlanShelf::workChanged);
    connect(&m_watched, &QFutureWatcherBase::finished, this, &PlanShelf::workChanged);
    connect(&m_watched, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) {
        if (percent > 0)   // not every format tells its share
            m_work.share = percent / 100.0;
        if (!m_moment.isActive())
            emit workChanged();
    });
}

QFuture<PlanShelf::Loaded> PlanShelf::start(const QString &name, bool isImport,
                                            const std::function<Loaded(const GoOn &)> &work)
{
    const QFuture<Loaded> started = inBackground([work](QPromise<Loaded> &promise) {
        promise.setProgressRange(0, 100);
        promise.addResult(work(GoOn([&promise](double share) {
            promise.setProgressValue(static_cast<int>(share * 100.0));
            return !promise.isCanceled();
        })));
    });
    m_work = {name, std::nullopt, isImport};
    m_moment.start();
    m_watched.setFuture(started);
    return started;
}

std::optional<PlanWork> PlanShelf::work() const
{
    return m_watched.isRunning() && !m_watched.isCanceled() && !m_moment.isActive() ? std::optional(m_work)
                                                                                    : std::nullopt;
}

void PlanShelf::giveUp()
{
    ++m_asked;
    m_import.cancel();
    emit workChanged();
}

void PlanShelf::load(const QString &path, const PlanRequest &request, const QString &stepName)
{
    giveUp();
    m_import = start(QFileInfo(path).fileName(), true, [path, request](const GoOn &goOn) {
        PlanRequest watched = request;
        watched.goOn = goOn;
        return loadPlan(path, watched);
    });
    take(m_import, path, stepName, m_asked);
}

void PlanShelf::load(FloorDirectory &directory, const FloorPlanLink &link, const QString &stepName)
{
    giveUp();
    whenDone(directory.planPicture(link), this,
             [this, link, stepName, number = m_asked](const Result<QByteArray> &picture) {
                 if (number != m_asked)
                     return;
                 if (!picture)
                     return emit failed(picture.error());
                 m_import = start(link.name, true, [bytes = *picture, name = link.name](const GoOn &goOn) {
                     return planFromBytes(bytes, name, {.goOn = goOn});
                 });
                 take(m_import, link.name, stepName, number);
             });
}

void PlanShelf::take(const QFuture<Loaded> &loading, const QString &path, const QString &stepName, int number)
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

void PlanShelf::bringBack(const PlanFile &file, int page, const QString &password)
{
    const Key key{file.sha256, page};
    const bool staysShut = m_broken.count(key) != 0 || (password.isEmpty() && m_locked.count(key) != 0);
    if (staysShut || !m_comingBack.insert(key).second)
        return;
    const auto decode = [file, page, password](const GoOn &goOn) {
        return planFromBytes(file.bytes, file.name, {.page = page, .password = password, .goOn = goOn});
    };
    whenDone(start(file.name, false, decode), this, [this, key](const Result<PlanImage> &plan) {
        m_comingBack.erase(key);
        if (!plan)
            return tellWhyNot(key, plan.error());
        m_locked.erase(key);
        add(*plan);
        emit found();
    });
}

/// Once, not at each change.
void PlanShelf::tellWhyNot(const Key &key, const Error &error)
{
    const bool isLocked = error.reason == Reason::PasswordProtected;
    m_locked.erase(key);   // its password may be right, and the page damaged
    (isLocked ? m_locked : m_broken).insert(key);
    if (isLocked)
        emit locked();
    else
        emit failed(error);
}

bool PlanShelf::isLocked(const PlacedPlan &plan) const
{
    return m_locked.count({plan.sha256, plan.page}) != 0;
}

void PlanShelf::forgetFailures()
{
    m_broken.clear();
    m_locked.clear();
}

void PlanShelf::seek(const PlacedPlan &wanted, const QString &path, const QString &stepName)
{
    const Key key{wanted.sha256, wanted.page};
    const bool unasked = stepName.isEmpty();
    if ((unasked && !m_sought.insert(key).second) || !m_comingBack.insert(key).second)
        return;
    const auto load = [path, page = wanted.page](const GoOn &goOn) {
        return loadPlan(path, {.page = page, .goOn = goOn});
    };
    whenDone(start(QFileInfo(path).fileName(), false, load), this,
             [this, key, path, stepName](const Result<PlanImage> &plan) {
                 m_comingBack.erase(key);
                 if (!plan)
                     return stepName.isEmpty() ? emit found() : emit failed(plan.error());
                 add(*plan);
                 const bool isOther = Key(plan->sha256, plan->page) != key;
                 if (isOther && !stepName.isEmpty())
                     emit loaded({path, plan->sha256, plan->page, std::nullopt}, stepName);
                 else
                     emit found();
             });
}

bool PlanShelf::isComingBack(const PlacedPlan &plan) const
{
    return m_comingBack.count({plan.sha256, plan.page}) != 0;
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
    m_redraw.cancel();
    if (layers == plan.layers)
        return;
    m_drawing = ++m_drawings;
    m_layers = layers;
    m_redraw = start(plan.name, false, [plan, layers](const GoOn &goOn) { return withLayers(plan, layers, {}, goOn); });
    whenDone(m_redraw, this, [this, number = m_drawing](const Result<PlanImage> &drawn) {
        if (number != m_drawing || !drawn)
            return;
        m_drawing = 0;
        m_plans.insert_or_assign({drawn->sha256, drawn->page}, *drawn);
        emit redrawn();
    });
}

}   // namespace floorscope
