// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

#include <functional>

namespace floorscope {

/// Brings a floor plan to the session: says first what a large one costs, asks for the password of a document that has
/// one (also where a project brings it) and which page of several is the plan, and fetches the picture that the service
/// keeps of a floor. No password is kept.
class PlanImport : public QObject
{
    Q_OBJECT
public:
    PlanImport(Session &session, QWidget *window);

    void importFile(const QString &path);
    /// The first plan that the service offers for the floor, if any.
    void importOffered();
    /// Whether the plan that came is the one that the person imported last; true once.
    [[nodiscard]] bool takeImport(const QString &path);
    /// Asks for the password of the plan that the project holds and that is locked, until it is right or given up.
    void unlock();

signals:
    void progressed(const QString &sentence);

private:
    void estimate(const QString &path, const PlanRequest &request);
    void followLocked();
    void refuse(const QString &path, const PlanRequest &request, const Error &error);
    QDialog *askPassword(const QString &title, const QString &question,
                         const std::function<void(const QString &)> &use);
    void consider(const QString &path, const PlanRequest &request, const PlanCostEstimate &cost);
    void load(const QString &path, const PlanRequest &request, const PlanCostEstimate &cost);

    Session &m_session;
    QWidget *m_window;
    QString m_imported;             ///< chosen by the person, and not there yet
    int m_asked = 0;                ///< only the newest plan is considered
    bool m_tried = false;           ///< a password was given that opens the plan of the project, or does not
    QString m_locked;               ///< the plan that was asked about last
    QPointer<QDialog> m_question;   ///< about the plan of the project
};

}   // namespace floorscope
