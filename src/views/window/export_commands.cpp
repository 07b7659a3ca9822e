// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/export_commands.h"

#include "base/background.h"
#include "base/when_done.h"
#include "base/write_file.h"
#include "model/evidence/findings.h"
#include "model/repeated.h"
#include "model/session.h"
#include "output/report.h"
#include "output/scenes.h"
#include "project/project_file.h"
#include "views/export/export_dialog.h"
#include "views/export/numbers_dialog.h"
#include "views/export/print_page.h"
#include "views/export/repeat_dialog.h"
#include "views/export/report_dialog.h"
#include "views/look/look_parts.h"
#include "views/parts/status_notice.h"
#include "views/window/main_actions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrent>

#include <variant>

namespace floorscope {

namespace {

/// With the range of all its days as a locked one.
Drawn withRangeLocked(Drawn drawn)
{
    const Scene scene = makeScene(drawn);
    if (scene.field)
        drawn.shown.look.range = LockedRange{scene.field->scale.range().low, scene.field->scale.range().high};
    return drawn;
}

/// The command asks where the floor that is drawn came from, whoever is connected now.
RepeatOrigin repeatOrigin(const Session &session)
{
    const Drawn &drawn = session.whole();
    const auto &chosen = std::get<ChosenFloor>(drawn.shown.source);
    const Connection &connection = session.connection();
    RepeatOrigin origin;
    const bool isServed = serves(connection, chosen);
    origin.floors = repeatableFloors(drawn, isServed ? session.floors() : std::vector<Floor>(), session.project());
    origin.shownFloor = chosen.spaceId;
    origin.simulated = chosen.simulated;
    origin.noRange = noRangeReason(drawn.shown.look);
    if (isServed) {
        origin.account = connection.account;
        origin.address = connection.address;
    }
    return origin;
}

}   // namespace

ExportCommands::ExportCommands(Session &session, const MainActions &actions, StatusNotice &notice, QSettings &settings,
                               QWidget *window)
    : QObject(window),
      m_session(session),
      m_notice(notice),
      m_settings(settings),
      m_window(window),
      m_repeat(actions.repeatReport)
{
    m_writers.setMaxThreadCount(1);
    connect(actions.exportNumbers, &QAction::triggered, this, &ExportCommands::exportNumbers);
    connect(actions.report, &QAction::triggered, this, &ExportCommands::makeReport);
    connect(actions.repeatReport, &QAction::triggered, this, &ExportCommands::repeatReport);
    connect(actions.print, &QAction::triggered, this, &ExportCommands::print);
    connect(actions.copyPicture, &QAction::triggered, this, &ExportCommands::copyPicture);
}

ExportCommands::~ExportCommands() = default;

void ExportCommands::exportPicture(const ScreenView &screen)
{
    auto *dialog = new ExportDialog(m_session.drawn(), screen, readExportMemory(m_settings), m_window);
    connect(dialog, &ExportDialog::fileChosen, this, &ExportCommands::savePictureTo);
    dialog->open();
}

void ExportCommands::exportNumbers()
{
    auto *dialog = new NumbersDialog(m_session.drawn(), readNumbersMemory(m_settings), m_window);
    connect(dialog, &NumbersDialog::fileChosen, this, &ExportCommands::saveNumbersTo);
    dialog->open();
}

void ExportCommands::makeReport()
{
    auto *dialog = new ReportDialog(m_session.drawn(), readReportMemory(m_settings), m_window);
    dialog->offerRepeat(*m_repeat);
    connect(dialog, &ReportDialog::fileChosen, this, &ExportCommands::saveReportTo);
    connect(dialog, &ReportDialog::findingsChosen, this, &ExportCommands::rememberFindings);
    dialog->open();
}

/// Kept whether a file is saved or not: the page that is printed has them too.
void ExportCommands::rememberFindings(bool told)
{
    ReportMemory memory = readReportMemory(m_settings);
    memory.findings = told;
    writeReportMemory(m_settings, memory);
}

void ExportCommands::repeatReport()
{
    auto *dialog = new RepeatDialog(repeatOrigin(m_session), readReportMemory(m_settings), m_window);
    connect(dialog, &RepeatDialog::fileChosen, this,
            [this, dialog](const QString &path, const RepeatChoice &choice) { saveRepeat(path, choice, *dialog); });
    dialog->open();
}

void ExportCommands::savePictureTo(const QString &path, const PictureSize &size, const ExportMemory &choice)
{
    save(
        path, tr("Saving the picture…"),
        [drawn = m_session.drawn(), size, path] { return savePicture(settled(drawn), size, path); },
        [this, choice] { writeExportMemory(m_settings, choice); });
}

void ExportCommands::saveNumbersTo(const QString &path, const NumbersMemory &choice)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QStringList endings = endingsFor(choice.purpose);
    const auto write = [drawn = m_session.drawn(), path, comma = needsDecimalComma(choice.purpose),
                        form = endings.contains(ending) ? ending : endings.front()] {
        return writeFile(path, drawnNumbers(settled(drawn), form, comma));
    };
    save(path, tr("Saving the numbers…"), write, [this, choice] { writeNumbersMemory(m_settings, choice); });
}

void ExportCommands::saveReportTo(const QString &path, const ReportMemory &choice)
{
    const auto write = [drawn = m_session.drawn(), path, choice] {
        const Drawn all = settled(drawn);
        return writeReport(path, all, choice.form, kReportDpi, choice.findings ? findings(all) : Findings());
    };
    save(path, tr("Saving the report…"), write, [this, choice] { writeReportMemory(m_settings, choice); });
}

void ExportCommands::saveRepeat(const QString &path, const RepeatChoice &choice, RepeatDialog &dialog)
{
    // days that are looked at alone are left out of nothing
    const auto write = [drawn = m_session.whole(), known = withoutPixels(m_session.project()), choice, path] {
        return saveProject(repeatable(choice.sameRange ? withRangeLocked(drawn) : drawn, choice.floors, known), path);
    };
    save(path, tr("Saving the project…"), write, [path, shown = QPointer(&dialog)] {
        if (shown)
            shown->showSaved(path);
    });
}

void ExportCommands::save(const QString &path, const QString &progress, const std::function<Result<void>()> &write,
                          const std::function<void()> &remember)
{
    m_notice.inform(progress, NoticeKind::Progress);
    whenDone(QtConcurrent::run(&m_writers, write), this, [this, path, remember](const Result<void> &written) {
        if (!written)
            return m_session.fail(written.error());
        remember();
        emit saved();
        m_notice.informOfFile(path);
    });
}

void ExportCommands::print()
{
    if (!m_printer)
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

void ExportCommands::printOn(QPrinter &printer)
{
    constexpr double kPrintDpi = 300.0;
    m_notice.inform(tr("Printing the report…"), NoticeKind::Progress);
    const auto page = [drawn = m_session.drawn(), told = readReportMemory(m_settings).findings] {
        const Drawn all = settled(drawn);
        return reportImage(all, kPrintDpi, told ? findings(all) : Findings());
    };
    whenDone(inBackground(page), this, [this, &printer](const QImage &image) {
        m_notice.inform(printPage(image, printer)
                            ? tr("The report was sent to the printer.")
                            : tr("The printer took nothing. Check that it is on, or choose another one."));
    });
}

void ExportCommands::copyPicture()
{
    const auto slide = [drawn = m_session.drawn()] { return picture(settled(drawn), forSlide()); };
    whenDone(inBackground(slide), this, [this](const QImage &image) {
        QApplication::clipboard()->setImage(image);
        m_notice.inform(tr("The picture is on the clipboard."));
    });
}

}   // namespace floorscope
