// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/repeater.h"

#include "base/clean_line.h"
#include "base/portable.h"
#include "base/when_done.h"
#include "fetch/fetch_cost.h"
#include "fetching/stored_presence.h"
#include "model/beginnings.h"
#include "model/protected_answers.h"
#include "model/repeated.h"
#include "output/picture_purpose.h"
#include "picture_output.h"
#include "project/project_file.h"
#include "service/presets.h"
#include "service/retry/giving_up.h"
#include "words/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>
#include <variant>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Repeat)
};

std::vector<Drawn> drawnFloors(const Project &project)
{
    std::vector<Drawn> floors;
    for (const Sheet &sheet : project.sheets)
        floors.push_back({sheet.document, sheet.drawn.answers});
    return floors;
}

}   // namespace

Repeater::Repeater(ServiceConnection connection, RepeatedPages pages, Console &console)
    : m_connection(std::move(connection)),
      m_pages(std::move(pages)),
      m_names(pageNames(drawnFloors(m_pages.project))),
      m_console(console)
{
}

void Repeater::start()
{
    onInterrupt(this, [this] { interrupt(); });
    next();
}

Document Repeater::asked(const Document &document) const
{
    const QDate today = dateIn(document.question.timeZone, m_connection.clock());
    const auto [first, last] = firstAndLastDay(document.question);
    const std::pair sameNumber{today.addDays(-1 - first.daysTo(last)), today.addDays(-1)};
    return repeated(document, lastDays(m_pages.last, today).value_or(sameNumber));
}

void Repeater::next()
{
    m_run.reset();
    if (m_over || m_next == m_names.size())
        return end();
    m_console.tellOf(m_names[m_next]);
    Sheet sheet = m_pages.project.sheets[static_cast<std::size_t>(m_next++)];
    if (sheet.document.question.timeZone.isEmpty())
        return leaveOut(Words::tr("The time zone of this floor is not known, so it has no days that could be asked. "
                                  "Choose the floor and its time zone in the window, and save the project."),
                        ExitCode::BadInput);
    sheet.document = asked(sheet.document);
    sheet.document.protectIndividuals = sheet.document.protectIndividuals || m_pages.protects;
    warnOfOtherAccount(sheet.document.source);
    m_shutOut ? fetchStored(sheet) : fetch(sheet);
}

/// An account may have been renewed, so it is asked all the same.
void Repeater::warnOfOtherAccount(const Source &source)
{
    const auto *floor = std::get_if<ChosenFloor>(&source);
    const QString account = m_connection.client->storeKey();
    if (!floor || floor->simulated || floor->account == account)
        return;
    //: %1 and %2 accounts, each "client id@address"
    m_console.warn(
        Words::tr("This floor belongs to the account %1, and %2 is asked. Name the right one with --account.")
            .arg(cleanLine(floor->account), cleanLine(account)));
}

void Repeater::fetchStored(const Sheet &sheet)
{
    whenDone(fetchCost(sheet.document.question, *m_connection.client, m_connection.store.get(), m_connection.clock()),
             this, [this, sheet](const Result<FetchCost> &cost) {
                 if (m_over)
                     return;
                 isStoredWhole(cost) ? fetch(sheet)
                                     : leaveOut(Words::tr("Not all of it is stored, and the service lets nobody in."),
                                                ExitCode::Service);
             });
}

void Repeater::fetch(const Sheet &sheet)
{
    m_run = std::make_unique<ToldFetch>(m_connection, m_connection.store.get(), sheet.document.question, FetchOptions{},
                                        m_console);
    connect(m_run.get(), &ToldFetch::finished, this,
            [this, sheet](const Fetched &fetched) { useAnswer(sheet, fetched); });
    connect(m_run.get(), &ToldFetch::failed, this, &Repeater::useFailure);
}

void Repeater::useAnswer(const Sheet &sheet, const Fetched &fetched)
{
    Sheet asked{sheet.document, {sheet.document, sheet.drawn.answers}};
    Answers &answers = asked.drawn.answers;
    answers.single = fetched.answer;
    answers.presence.reset();   // these are of the period before
    answers.nights.reset();
    answers.allHours.reset();
    const Result<Sheet> whole = withPixels(m_pages.project, asked, neededLevelsOfReport(m_pages.form, m_pages.dpi));
    if (!whole)
        return useFailure(whole.error());
    if (!fetched.missing.empty())
        keep(ExitCode::Missing);
    const Drawn drawn = seen(makeDrawn(sheet.document, whole->drawn.answers));
    const bool asksStore = m_connection.store && drawn.shown.look.unit == Unit::PersonHours;
    write(asksStore ? withStoredPresence(*m_connection.store, drawn) : drawn);
}

void Repeater::write(const Drawn &drawn)
{
    warnAboutSheet(drawn, m_console);
    const QString ending = nameIn(kReportForms, m_pages.form);
    const QFileInfo file(suggestedFileName(drawn, m_names[m_next - 1]));
    const QString path = QDir(m_pages.folder).filePath(file.completeBaseName() + QLatin1Char('.') + ending);
    const Result<void> written = writeReport(path, drawn, m_pages.form, m_pages.dpi);
    if (!written)
        return useFailure(written.error());
    ++m_written;
    m_console.inform(path);
    goOn();
}

void Repeater::useFailure(const Error &error)
{
    m_shutOut = m_shutOut || failsUnasked(error, false);
    leaveOut(errorText(error), exitCodeFor(error));
}

void Repeater::leaveOut(const QString &why, ExitCode code)
{
    m_console.warn(why);
    keep(code);
    goOn();
}

void Repeater::goOn()
{
    QMetaObject::invokeMethod(this, &Repeater::next, Qt::QueuedConnection);
}

void Repeater::interrupt()
{
    m_over = true;
    m_run.reset();
    m_console.endProgress();
    m_console.tellOf({});
    m_console.warn(
        m_connection.store
            ? Words::tr("Interrupted. %n page(s) were written; what came of the others is stored.", nullptr, m_written)
            : Words::tr("Interrupted. %n page(s) were written. Without a store nothing is kept of the others.", nullptr,
                        m_written));
    m_code = ExitCode::Interrupted;
    end();
}

void Repeater::keep(ExitCode code)
{
    if (m_code == ExitCode::Done || m_code == ExitCode::Missing)
        m_code = code;
}

void Repeater::end()
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [code = m_code] { QCoreApplication::exit(static_cast<int>(code)); },
        Qt::QueuedConnection);
}

}   // namespace floorscope
