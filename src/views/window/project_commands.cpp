// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/project_commands.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/session.h"
#include "project/project_file.h"
#include "views/export/export_memory.h"
#include "views/parts/status_notice.h"
#include "views/window/memory/recent_files.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrent>

#include <utility>

namespace floorscope {

namespace {

/// With the pixels of the plan that is shown first. Where they cannot be made, the session tells why.
Result<Project> readToShow(const QString &path)
{
    return readProject(path).map([](Project project) {
        if (!project.sheets.empty()) {
            Sheet &current = project.sheets[project.current];
            current = withPixels(project, current).value_or(current);
        }
        return project;
    });
}

}   // namespace

ProjectCommands::ProjectCommands(Session &session, StatusNotice &notice, QSettings &settings, QWidget *window)
    : QObject(window), m_session(session), m_notice(notice), m_settings(settings), m_window(window)
{
    m_writers.setMaxThreadCount(1);
    connect(&session, &Session::documentChanged, this, &ProjectCommands::noteChange);
    connect(&session, &Session::drawnChanged, this, &ProjectCommands::showTitle);
    connect(&session, &Session::projectChanged, this, &ProjectCommands::showTitle);
    showTitle();
}

// --- opening ---

void ProjectCommands::open(const QString &path)
{
    whenSettled([this, path] {
        read(path, [this, path](const Project &project) {
            begin(project, path, true);
            addRecentFile(m_settings, path);
        });
    });
}

void ProjectCommands::restore(const QString &keptPath, const QString &file)
{
    read(keptPath, [this, file](const Project &project) {
        begin(project, file, false);
        emit restored();
    });
}

void ProjectCommands::read(const QString &path, const std::function<void(const Project &)> &use)
{
    m_notice.inform(tr("Opening the project…"), NoticeKind::Progress);
    whenDone(inBackground(readToShow, path), this, [this, use, number = ++m_reading](const Result<Project> &project) {
        if (number != m_reading)
            return;
        m_notice.endProgress();
        if (!project)
            return m_session.fail(project.error());
        use(*project);
    });
}

void ProjectCommands::begin(const Project &project, const QString &path, bool saved)
{
    m_session.openProject(project);
    m_path = path;
    m_saved = saved ? std::optional(m_session.project()) : std::nullopt;
    m_restored = !saved;
    showTitle();
}

// --- saving ---

void ProjectCommands::save()
{
    saveThen([] {});
}

void ProjectCommands::saveAs()
{
    askForPath([] {});
}

void ProjectCommands::saveThen(const std::function<void()> &next)
{
    if (m_path.isEmpty())
        askForPath(next);
    else
        writeTo(m_path, next);
}

void ProjectCommands::askForPath(const std::function<void()> &next)
{
    // a folder that is not there would be taken for the name of the file
    const QString folder = documentFolder(m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath());
    //: a kind of file
    auto *dialog = new QFileDialog(m_window, tr("Save the project"), folder, tr("Floorscope projects (*.floorscope)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("floorscope"));
    if (!m_path.isEmpty())
        dialog->selectFile(QFileInfo(m_path).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, next](const QString &path) { writeTo(path, next); });
    dialog->open();
}

void ProjectCommands::writeTo(const QString &path, const std::function<void()> &next)
{
    const Project project = m_session.project();
    m_notice.inform(tr("Saving the project…"), NoticeKind::Progress);
    whenDone(QtConcurrent::run(&m_writers, saveProject, project, path), this,
             [this, project, path, next](const Result<void> &saved) {
                 m_notice.endProgress();
                 if (!saved)
                     return m_session.fail(saved.error());
                 m_path = path;
                 m_saved = project;
                 m_restored = false;
                 addRecentFile(m_settings, path);
                 m_notice.informOfFile(path);
                 showTitle();
                 next();
             });
}

void ProjectCommands::whenSettled(const std::function<void()> &next)
{
    if (!isModified())
        return next();
    const QString name = QFileInfo(m_path).fileName();
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Save changes"),
                        //: %1 the name of a file
                        name.isEmpty() ? tr("Save your work in a file?") : tr("Save the changes to %1?").arg(name),
                        QMessageBox::Cancel, m_window);
    box->setObjectName(QStringLiteral("saveChanges"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(name.isEmpty() ? tr("Without saving, it is lost.") : tr("Without saving, they are lost."));
    QPushButton *save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = box->addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    box->setDefaultButton(save);
    connect(box, &QDialog::finished, this, [this, next, box, save, discard] {
        if (box->clickedButton() == save)
            saveThen(next);
        else if (box->clickedButton() == discard)
            next();
    });
    box->open();
}

void ProjectCommands::saveView()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Under which name? What is drawn comes back by it, with its period and its look."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_session.saveView(name.trimmed());
    });
    dialog->open();
}

// --- changes ---

bool ProjectCommands::findModified() const
{
    const Project project = m_session.project();
    return m_saved ? !showsTheSame(project, *m_saved) : m_restored || m_touched || !project.views.empty();
}

/// What only another floor or other files bring is no change of the person's.
void ProjectCommands::noteChange()
{
    const Document before = std::exchange(m_last, m_session.document());
    if (before.source == m_last.source && before != m_last && !std::holds_alternative<std::monostate>(m_last.source))
        m_touched = true;
    if (m_session.undoName().isEmpty())
        m_touched = false;
    showTitle();
}

void ProjectCommands::showTitle()
{
    const QString name = QFileInfo(m_path).fileName();
    //: the window's title; %1 the name of a file; [*] stays as it is
    m_window->setWindowTitle(name.isEmpty() ? tr("Floorscope[*]") : tr("%1[*] – Floorscope").arg(name));
    m_isModified = findModified();
    m_window->setWindowModified(m_isModified);
    emit changed();
}

}   // namespace floorscope
