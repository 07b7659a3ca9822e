// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/file_commands.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/question_edit.h"
#include "model/session.h"
#include "views/fit/fit_memory.h"
#include "views/parts/status_notice.h"
#include "views/window/file_kinds.h"
#include "views/window/main_actions.h"
#include "views/window/plan_import.h"
#include "words/fit_text.h"
#include "words/messages.h"
#include "words/zone_text.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

namespace floorscope {

namespace {

/// The system's file dialog for what exists already; it deletes itself.
QFileDialog *openDialog(QWidget *window, const QString &title, const QString &filter, QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(window, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->open();
    return dialog;
}

}   // namespace

FileCommands::FileCommands(Session &session, const MainActions &actions, StatusNotice &notice, QSettings &settings,
                           QWidget *window)
    : QObject(window),
      m_session(session),
      m_notice(notice),
      m_settings(settings),
      m_window(window),
      m_plans(new PlanImport(session, window))
{
    connectActions(actions);
    connect(&session, &Session::floorChanged, this, &FileCommands::forgetPlacement);
    connect(&session, &Session::documentChanged, this, [this] {
        if (m_placement && m_session.document().plan != m_placedPlan)
            forgetPlacement();
        placeAsBefore();
    });
    connect(m_plans, &PlanImport::progressed, this,
            [this](const QString &sentence) { m_notice.inform(sentence.toHtmlEscaped(), NoticeKind::Progress); });
    // the plan is there, or a message above the map says why not
    connect(&session, &Session::drawnChanged, &notice, &StatusNotice::endProgress);
    connect(&session, &Session::failed, &notice, &StatusNotice::endProgress);
}

void FileCommands::connectActions(const MainActions &actions)
{
    connect(actions.open, &QAction::triggered, this, &FileCommands::open);
    connect(actions.importPlan, &QAction::triggered, this, &FileCommands::importPlan);
    connect(actions.placePlan, &QAction::triggered, this, &FileCommands::placePlan);
    connect(actions.importZones, &QAction::triggered, this, &FileCommands::importZones);
    connect(actions.tellHours, &QAction::triggered, this, &FileCommands::tellHours);
}

void FileCommands::act(MessageAction action)
{
    switch (action) {
    case MessageAction::UsePlacement: return usePlacement();
    case MessageAction::ImportPlan: return importPlan();
    case MessageAction::UseOfferedPlan: return importOfferedPlan();
    case MessageAction::FindPlan: return findPlan();
    case MessageAction::UnlockPlan: return m_plans->unlock();
    case MessageAction::TellHours: return tellHours();
    case MessageAction::CancelPlan: m_session.cancelPlan(); return m_notice.endProgress();
    default: break;
    }
}

void FileCommands::open()
{
    auto *dialog = openDialog(m_window, tr("Open"), openFilter(), QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileCommands::openPaths);
}

void FileCommands::importPlan()
{
    auto *dialog = openDialog(m_window, tr("Import floor plan"), planFilter(), QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_plans, &PlanImport::importFile);
}

/// A plan that is another than the one that is missed takes its place.
void FileCommands::findPlan()
{
    //: the title of a dialog; %1 the name of a file
    auto *dialog =
        openDialog(m_window, tr("Find %1").arg(m_session.missingPlan()), planFilter(), QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_session.findPlan(path, tr("find the plan")); });
}

void FileCommands::importOfferedPlan()
{
    m_plans->importOffered();
}

void FileCommands::placePlan()
{
    auto *dialog =
        openDialog(m_window, tr("Place plan"), tr("Points and world files (*.json *.points *.pgw *.jgw *.tfw *.wld)"),
                   QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileCommands::place);
}

void FileCommands::place(const QString &path)
{
    forgetPlacement();
    const std::optional<PlanImage> &image = m_session.drawn().answers.plan;
    const QSizeF plan = image ? image->units : QSizeF();
    whenDone(inBackground(openPlacement, path, placementFileKind(path), FitModel::Affine, plan), this,
             [this, number = m_placing](const Result<PlacementFit> &fit) {
                 if (number != m_placing)
                     return;
                 if (!fit)
                     return m_session.fail(fit.error());
                 considerPlacement(*fit);
             });
}

/// Once for each plan that comes: taking the placement back is the person's own.
void FileCommands::placeAsBefore()
{
    const std::optional<PlacedPlan> plan = m_session.document().plan;
    if (!plan)
        m_lookedFor.reset();   // the same one may come again
    if (!plan || plan->placement || (m_lookedFor && isSameFile(*plan, *m_lookedFor)))
        return;
    m_lookedFor = plan;
    const bool imported = m_plans->takeImport(plan->path);
    if (placeAsRemembered(*plan))
        return;
    const std::optional<QString> world = worldFileBeside(plan->path);
    if (!world && imported)
        emit fitWanted();
    if (!world)
        return;
    //: %1 the name of a file
    m_notice.inform(tr("Using %1, found beside the plan.").arg(QFileInfo(*world).fileName()).toHtmlEscaped());
    place(*world);
}

bool FileCommands::placeAsRemembered(const PlacedPlan &plan)
{
    const std::optional<Placement> fit = rememberedFit(m_settings, spaceId(), plan);
    if (!fit)
        return false;
    m_notice.inform(tr("The plan lies as it was fitted before."));
    m_session.apply(tr("fit of the plan"), withPlacement(m_session.document(), *fit));
    return true;
}

/// Of the floor that is shown; empty where a file does not tell it.
QString FileCommands::spaceId() const
{
    const Heatmap *file = counts(m_session.drawn().answers.single);
    const QString chosen = m_session.document().question.spaceId;
    return chosen.isEmpty() && file ? file->origin.spaceId : chosen;
}

void FileCommands::useFit(const Placement &placement)
{
    forgetPlacement();
    const Document fitted = withPlacement(m_session.document(), placement);
    if (!fitted.plan)
        return;
    rememberFit(m_settings, spaceId(), *fitted.plan);
    m_session.apply(tr("fit of the plan"), fitted);
}

/// A good fit is used at once; of a doubtful one the person decides.
void FileCommands::considerPlacement(const PlacementFit &fit)
{
    m_placement = fit.placement;
    m_placedPlan = m_session.document().plan;
    const std::vector<FitNote> notes = fitNotes(fit);
    QStringList doubts;
    for (const FitNote &note : notes)
        if (note.isWarning)
            doubts << note.text;
    if (!doubts.isEmpty())
        return emit placementDoubted(doubts.join(QLatin1Char(' ')));
    usePlacement();
    if (!notes.empty())
        m_notice.inform(notes.front().text.toHtmlEscaped());
}

void FileCommands::usePlacement()
{
    const std::optional<Placement> placement = m_placement;
    forgetPlacement();
    if (placement)
        useFit(*placement);
}

void FileCommands::forgetPlacement()
{
    ++m_placing;
    m_placement.reset();
    emit placementDoubted({});
}

void FileCommands::openPaths(const QStringList &paths)
{
    const auto sorted = [paths] {
        QMap<FileKind, QStringList> files;
        for (const QString &path : paths)
            files[contentKind(path)] << path;
        return files;
    };
    whenDone(inBackground(sorted), this, [this](const QMap<FileKind, QStringList> &files) { openSorted(files); });
}

/// A project is opened alone; of plans, of places and of zones one can be used. A name that tells nothing is opened, so
/// that a sentence says what it is.
void FileCommands::openSorted(const QMap<FileKind, QStringList> &files)
{
    if (const QStringList projects = files[FileKind::Project]; !projects.isEmpty())
        return emit projectChosen(projects.front());
    const QStringList heatmaps = files[FileKind::Heatmap] + files[FileKind::Other];
    if (!heatmaps.isEmpty())
        m_session.openFiles(heatmaps, tr("open a file"));
    if (const QStringList plans = files[FileKind::Plan]; !plans.isEmpty())
        openPlanFile(plans.front());
    if (const QStringList places = files[FileKind::Placement]; !places.isEmpty())
        openPlacementFile(places.front());
    if (const QStringList zones = files[FileKind::Zones]; !zones.isEmpty())
        openZoneFile(zones.front());
}

void FileCommands::importZones()
{
    auto *dialog = openDialog(m_window, tr("Import zones"), zonesFilter(), QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileCommands::openZoneFile);
}

void FileCommands::openZoneFile(const QString &path)
{
    if (!m_session.floor() && !showsNumbers(m_session.drawn()))
        return emit refused(tr("Zones are shown over a floor or a file. Choose a floor or open a file first."));
    whenDone(inBackground(openZones, path), this, [this, path](const Result<ZoneFile> &file) {
        if (!file)
            return m_session.fail(file.error());
        useZones(path, *file);
    });
}

/// They take the place of those that were there: undo brings them back.
void FileCommands::useZones(const QString &path, const ZoneFile &file)
{
    const QString name = QFileInfo(path).fileName();
    //: %1 the name of a file
    QStringList told{tr("%n zones of %1 are shown.", nullptr, static_cast<int>(file.zones.size())).arg(name)};
    told += zoneNotes(path, file);
    Document document = m_session.document();
    document.zones = file.zones;
    m_session.apply(tr("import zones"), document);
    m_notice.inform(told.join(QLatin1Char(' ')).toHtmlEscaped());
}

void FileCommands::openPlanFile(const QString &path)
{
    if (!m_session.floor() && !showsNumbers(m_session.drawn()))
        return emit refused(tr("A plan is shown under a floor or a file. Choose a floor or open a file first."));
    m_plans->importFile(path);
}

void FileCommands::openPlacementFile(const QString &path)
{
    if (!m_session.document().plan)
        return emit refused(tr("%1 says where a plan lies, and there is no plan yet. Import a floor plan first.")
                                .arg(QFileInfo(path).fileName()));
    place(path);
}

void FileCommands::tellHours()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Observed hours"));
    dialog->setLabelText(tr("How many hours were observed? The map then shows detections per observed hour."));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(2);
    dialog->setDoubleRange(0.01, kMostHours);
    dialog->setDoubleValue(m_session.document().observedHours.value_or(1.0));
    connect(dialog, &QInputDialog::doubleValueSelected, this, &FileCommands::useHours);
    dialog->open();
}

void FileCommands::useHours(double hours)
{
    const Heatmap *map = counts(m_session.drawn().answers.single);
    if (!map)
        return;
    if (const Result<Observation> told = withToldHours(map->observed, hours); !told)
        return m_session.fail(told.error());
    Document document = m_session.document();
    document.observedHours = hours;
    m_session.apply(tr("observed hours"), document);
}

}   // namespace floorscope
