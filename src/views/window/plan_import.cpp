// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/plan_import.h"

#include "base/when_done.h"
#include "words/number_text.h"

#include <QInputDialog>
#include <QtConcurrent>

namespace floorscope {

PlanImport::PlanImport(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
    connect(&session, &Session::floorChanged, this, [this] { ++m_asked; });   // a plan that was meant for another floor
}

void PlanImport::importFile(const QString &path)
{
    whenDone(QtConcurrent::run([path] { return estimatePlanFile(path); }), this,
             [this, path, number = ++m_asked](const Result<PlanCostEstimate> &cost) {
                 if (number != m_asked)
                     return;
                 if (!cost)
                     return m_session.fail(cost.error());
                 consider(path, *cost);
             });
}

void PlanImport::importOffered()
{
    const std::optional<Floor> floor = m_session.floor();
    if (!floor || floor->plans.empty())
        return;
    ++m_asked;
    emit progressed(tr("Fetching the floor plan…"));
    m_session.importOfferedPlan(floor->plans.front(), tr("import floor plan"));
}

void PlanImport::consider(const QString &path, const PlanCostEstimate &cost)
{
    if (cost.pages > 1)
        askPage(path, cost);
    else
        load(path, 1, cost);
}

void PlanImport::askPage(const QString &path, const PlanCostEstimate &cost)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import floor plan"));
    //: %1 number of pages of a PDF
    dialog->setLabelText(tr("This document has %1 pages. Which one is the plan?", nullptr, cost.pages)
                             .arg(QLocale().toString(cost.pages)));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, cost.pages);
    connect(dialog, &QInputDialog::intValueSelected, this, [this, path, cost](int page) { load(path, page, cost); });
    dialog->open();
}

void PlanImport::load(const QString &path, int page, const PlanCostEstimate &cost)
{
    //: %1 size and memory of a floor plan
    emit progressed(cost.units.isEmpty() ? tr("Reading the drawing…")
                                         : tr("Opening the plan (%1)…").arg(planSizeText(cost.units, cost.bytes)));
    m_session.importPlan(path, tr("import floor plan"), page);
}

}   // namespace floorscope
