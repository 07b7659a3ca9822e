// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/repeater.h"

#include "base/portable.h"
#include "model/beginnings.h"
#include "model/protected_answers.h"
#include "model/repeated.h"
#include "output/picture_purpose.h"
#include "output/picture_title.h"
#include "output/report.h"
#include "project/project_file.h"
#include "service/presets.h"
#include "service/retry/giving_up.h"
#include "words/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Repeat)
};

}   // namespace

Repeater::Repeater(ServiceConnection connection, RepeatedPages pages, Console &console)
    : m_connection(std::move(connection)), m_pages(std::move(pages)), m_console(console)
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
    if (m_next == m_pages.project.sheets.size())
        return end();
    Sheet sheet = m_pages.project.sheets[m_next++];
    sheet.document = asked(sheet.document);
    sheet.document.protectIndividuals = sheet.document.protectIndividuals || m_pages.protects;
    m_run = std::make_unique<ToldFetch>(m_connection, m_connection.store.get(), sheet.document.question, FetchOptions{},
                                        m_console);
    connect(m_run.get(), &ToldFetch::finished, this,
            [this, sheet](const Fetched &fetched) { useAnswer(sheet, fetched); });
    connect(m_run.get(), &ToldFetch::failed, this,
            [this, name = pictureTitle({sheet.document, sheet.drawn.answers})](const Error &error) {
                useFailure(name, error);
            });
}

void Repeater::useAnswer(const Sheet &sheet, const Fetched &fetched)
{
    const Result<Sheet> whole =
        withPixels(m_pages.project, sheet, neededLevelsOfReport(m_pages.pdf ? kReportPdfDpi : m_pages.dpi));
    if (!whole)
        return useFailure(pictureTitle({sheet.document, sheet.drawn.answers}), whole.error());
    if (!fetched.missing.empty())
        keep(ExitCode::Missing);
    Answers answers = whole->drawn.answers;
    answers.single = fetched.answer;
    write(seen(makeDrawn(sheet.document, std::move(answers))));
}

void Repeater::write(const Drawn &drawn)
{
    const QString path = pathFor(drawn);
    const Result<void> written = m_pages.pdf ? writeReportPdf(path, drawn) : writeReportPng(path, drawn, m_pages.dpi);
    if (!written)
        return useFailure(pictureTitle(drawn), written.error());
    ++m_written;
    //: %1 a floor, %2 a file
    m_console.inform(Words::tr("%1: %2").arg(pictureTitle(drawn), path));
    QMetaObject::invokeMethod(this, &Repeater::next, Qt::QueuedConnection);
}

/// Floors of two buildings may have one name: a page never takes the place of another one of this run.
QString Repeater::pathFor(const Drawn &drawn)
{
    const QString name = QFileInfo(suggestedFileName(drawn)).completeBaseName();
    const QString ending = m_pages.pdf ? QStringLiteral(".pdf") : QStringLiteral(".png");
    QString path = QDir(m_pages.folder).filePath(name + ending);
    for (int number = 2; !m_paths.insert(path).second; ++number)
        path = QDir(m_pages.folder).filePath(QStringLiteral("%1 (%2)%3").arg(name, QString::number(number), ending));
    return path;
}

void Repeater::useFailure(const QString &floor, const Error &error)
{
    //: %1 a floor, %2 a sentence that says what failed
    m_console.warn(Words::tr("%1: %2").arg(floor, errorText(error)));
    keep(exitCodeFor(error));
    if (failsUnasked(error, false))
        return end();
    QMetaObject::invokeMethod(this, &Repeater::next, Qt::QueuedConnection);
}

void Repeater::interrupt()
{
    m_run.reset();
    m_console.endProgress();
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
        qApp, [code = m_code] { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
}

}   // namespace floorscope
