// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/project.h"
#include "plan/plan_image.h"
#include "service/heatmap_source.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace floorscope {

/// Work on a plan that is under way.
struct PlanWork
{
    QString name;                  ///< of the plan's file
    std::optional<double> share;   ///< 0 to 1
    bool isImport = false;         ///< a plan that was asked for: it can be given up
    friend bool operator==(const PlanWork &, const PlanWork &) = default;
};

/// Loads floor plans in the background and keeps those that documents name by hash and page, so that undo finds an
/// earlier one again. Of several plans under way only the newest arrives.
class PlanShelf : public QObject
{
    Q_OBJECT
public:
    PlanShelf();
    /// loaded or failed follows, unless another plan is asked for meanwhile. `stepName` comes back as it is.
    void load(const QString &path, const PlanRequest &request, const QString &stepName);
    /// The same for a picture that the service keeps.
    void load(FloorDirectory &directory, const FloorPlanLink &link, const QString &stepName);
    /// A plan that was asked for and is under way does not arrive.
    void giveUp();
    /// A plan that needs no loading.
    void add(const PlanImage &plan);
    /// Makes the pixels of a plan whose file is at hand, in the background; found, locked or failed follows. One that
    /// is locked is not tried again without a password; none is kept.
    void bringBack(const PlanFile &file, int page, const QString &password = {});
    /// It asks for a password, and nobody has given the right one yet.
    [[nodiscard]] bool isLocked(const PlacedPlan &plan) const;
    /// What could not be brought back is tried again when it is wanted.
    void forgetFailures();
    /// Looks for a plan that is not here in a file, in the background. Where it is that one, found follows; where it is
    /// another, it takes its place (loaded follows), and where it is none, failed does. Without a `stepName` nobody
    /// asked for it: it is done once, and only found follows, whatever was found.
    void seek(const PlacedPlan &wanted, const QString &path, const QString &stepName = {});
    /// It is being made or looked for.
    [[nodiscard]] bool isComingBack(const PlacedPlan &plan) const;
    /// Drops what none of `documents` names: a large plan holds a gigabyte.
    void keepOnly(const std::vector<Document> &documents);
    /// Nothing where that plan is not here. One that is drawn with other layers than `plan` names is drawn anew:
    /// redrawn follows, and until then it is what is found.
    [[nodiscard]] std::optional<PlanImage> find(const PlacedPlan &plan);
    /// What is under way for longer than a moment; the newest.
    [[nodiscard]] std::optional<PlanWork> work() const;

signals:
    void loaded(const floorscope::PlacedPlan &plan, const QString &stepName);
    void redrawn();
    void found();    ///< a plan that was to be brought back is here
    void locked();   ///< a plan that was to be brought back asks for a password, or for another one
    void failed(const floorscope::Error &error);
    void workChanged();

private:
    using Loaded = Result<PlanImage>;
    using Key = std::pair<QByteArray, int>;   ///< hash and page
    /// Work on another thread, which tells its share and hears when it is cancelled.
    QFuture<Loaded> start(const QString &name, bool isImport, const std::function<Loaded(const GoOn &)> &work);
    void take(const QFuture<Loaded> &loading, const QString &path, const QString &stepName, int number);
    void draw(const PlanImage &plan, const QStringList &layers);
    void tellWhyNot(const Key &key, const Error &error);

    std::map<Key, PlanImage> m_plans;
    std::set<Key> m_comingBack;
    std::set<Key> m_sought;   ///< where they came from
    std::set<Key> m_broken;   ///< that a project holds and that cannot be opened
    std::set<Key> m_locked;   ///< and those that ask for a password
    int m_asked = 0;
    QStringList m_layers;   ///< of the drawing that is under way
    int m_drawing = 0;      ///< 0: none is
    int m_drawings = 0;
    QFuture<Loaded> m_import, m_redraw;
    QFutureWatcher<Loaded> m_watched;   ///< the newest work
    PlanWork m_work;                    ///< that one's
    QTimer m_moment;                    ///< runs until it is worth telling
};

}   // namespace floorscope
