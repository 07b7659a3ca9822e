// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/plan_import.h"

#include "base/background.h"
#include "base/clean_line.h"
#include "base/when_done.h"
#include "views/dialogs/pages_dialog.h"
#include "words/number_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>

#include <utility>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::PlanImport)
};

QString passwordQuestion(const QString &file, bool wasWrong)
{
    const QString name = cleanLine(file);
    //: each: %1 the name of a file
    return wasWrong ? Words::tr("That is not the password of %1. Its password:").arg(name)
                    : Words::tr("%1 is protected. Its password:").arg(name);
}

}   // namespace

PlanImport::PlanImport(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
    connect(&session, &Session::floorChanged, this, [this] {
        ++m_asked;   // a plan that was meant for another floor
        m_tried = false;
        if (m_question)
            m_question->close();
    });
    connect(&session, &Session::failed, this, [this] { m_imported.clear(); });   // it may be the plan that failed
    connect(&session, &Session::planLocked, this, &PlanImport::unlock);
    connect(&session, &Session::documentChanged, this, &PlanImport::followLocked);
}

void PlanImport::importFile(const QString &path)
{
    estimate(path, {});
}

void PlanImport::estimate(const QString &path, const PlanRequest &request)
{
    whenDone(inBackground([path, request] { return estimatePlanFile(path, request); }), this,
             [this, path, request, number = ++m_asked](const Result<PlanCostEstimate> &cost) {
                 if (number != m_asked)
                     return;
                 if (!cost)
                     return refuse(path, request, cost.error());
                 consider(path, request, *cost);
             });
}

void PlanImport::refuse(const QString &path, const PlanRequest &request, const Error &error)
{
    if (error.reason != Reason::PasswordProtected)
        return m_session.fail(error);
    askPassword(tr("Import floor plan"), passwordQuestion(QFileInfo(path).fileName(), !request.password.isEmpty()),
                [this, path](const QString &password) { estimate(path, {.password = password}); });
}

/// Another plan has another password.
void PlanImport::followLocked()
{
    if (m_session.lockedPlan() == m_locked)
        return;
    m_locked.clear();
    m_tried = false;
    if (m_question)
        m_question->close();
}

void PlanImport::unlock()
{
    const QString name = m_session.lockedPlan();
    if (name.isEmpty() || (m_question && m_question->isVisible()))
        return;
    m_locked = name;
    m_question = askPassword(tr("Open floor plan"), passwordQuestion(name, std::exchange(m_tried, false)),
                             [this](const QString &password) {
                                 m_question.clear();   // it is on its way out
                                 m_tried = !password.isEmpty();
                                 if (!m_tried)
                                     return unlock();
                                 m_session.unlockPlan(password);
                             });
}

QDialog *PlanImport::askPassword(const QString &title, const QString &question,
                                 const std::function<void(const QString &)> &use)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(question);
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, use);
    dialog->open();
    return dialog;
}

bool PlanImport::takeImport(const QString &path)
{
    return std::exchange(m_imported, {}) == path;
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

void PlanImport::consider(const QString &path, const PlanRequest &request, const PlanCostEstimate &cost)
{
    if (cost.pages == 1)
        return load(path, request, cost);
    auto *dialog = new PagesDialog(path, request, cost.pages, m_window);
    connect(dialog, &PagesDialog::pageChosen, this, [this, path, request, cost](int page) {
        PlanRequest chosen = request;
        chosen.page = page;
        load(path, chosen, cost);
    });
    dialog->open();
}

void PlanImport::load(const QString &path, const PlanRequest &request, const PlanCostEstimate &cost)
{
    //: %1 size and memory of a floor plan
    emit progressed(cost.units.isEmpty() ? tr("Reading the drawing…")
                                         : tr("Opening the plan (%1)…").arg(planSizeText(cost.units, cost.bytes)));
    m_imported = path;
    m_session.importPlan(path, tr("import floor plan"), request);
}

}   // namespace floorscope
