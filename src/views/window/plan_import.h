// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QObject>

namespace floorscope {

/// Brings a floor plan to the session: warns first of what a large one costs, asks which page of a document with
/// several, and fetches the picture that the service keeps of a floor.
class PlanImport : public QObject
{
    Q_OBJECT
public:
    PlanImport(Session &session, QWidget *window);

    void importFile(const QString &path);
    /// The first plan that the service offers for the floor, if any.
    void importOffered();

signals:
    void progressed(const QString &sentence);

private:
    void consider(const QString &path, const PlanCostEstimate &cost);
    void askPage(const QString &path, const PlanCostEstimate &cost);
    void load(const QString &path, int page, const PlanCostEstimate &cost);

    Session &m_session;
    QWidget *m_window;
    int m_asked = 0;   ///< only the newest plan is considered
};

}   // namespace floorscope
