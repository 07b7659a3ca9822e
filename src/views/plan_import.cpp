// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plan_import.h"

#include "base/when_done.h"
#include "words/number_text.h"

#include <QInputDialog>
#include <QtConcurrent>

namespace floorscope {

PlanImport::PlanImport(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window) {}

void PlanImport::importFile(const QString &path)
{
    whenDone(QtConcurrent::run([path] { return estimatePlan(path); }), this, [this, path](const Result<PlanCostEstimate> &cost) {
        if (!cost)
            return emit m_session.failed(cost.error());
        consider(path, *cost);
    });
}

void PlanImport::importOffered()
{
    const std::optional<Floor> floor = m_session.floor();
    if (!floor || floor->plans.empty())
        return;
    emit told(tr("Fetching the floor plan…"));
    m_session.importOfferedPlan(floor->plans.front(), tr("import floor plan"));
}

void PlanImport::consider(const QString &path, const PlanCostEstimate &cost)
{
    //: %1 size and memory of a floor plan
    emit told(tr("Opening the plan (%1)…").arg(planSizeText(cost.units, cost.bytes)));
    if (cost.pages > 1)
        askPage(path, cost.pages);
    else
        load(path, 1);
}

void PlanImport::askPage(const QString &path, int pages)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import floor plan"));
    //: %1 number of pages of a PDF
    dialog->setLabelText(tr("This document has %1 pages. Which one is the plan?").arg(pages));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, pages);
    connect(dialog, &QInputDialog::intValueSelected, this, [this, path](int page) { load(path, page); });
    dialog->open();
}

void PlanImport::load(const QString &path, int page)
{
    m_session.importPlan(path, tr("import floor plan"), page);
}

} // namespace floorscope
