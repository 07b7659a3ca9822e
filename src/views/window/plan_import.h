// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QObject>

namespace floorscope {

/// Brings a floor plan to the session: says first what a large one costs, asks for the password of a document that has
/// one and which page of several is the plan, and fetches the picture that the service keeps of a floor. No password
/// is kept.
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
    void estimate(const QString &path, const PlanRequest &request);
    void refuse(const QString &path, const PlanRequest &request, const Error &error);
    void askPassword(const QString &path, const QString &question);
    void consider(const QString &path, const PlanRequest &request, const PlanCostEstimate &cost);
    void load(const QString &path, const PlanRequest &request, const PlanCostEstimate &cost);

    Session &m_session;
    QWidget *m_window;
    int m_asked = 0;   ///< only the newest plan is considered
};

}   // namespace floorscope
