// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/figures_window.h"

#include "base/background.h"
#include "base/when_done.h"
#include "base/write_file.h"
#include "model/figures/figure_question.h"
#include "model/session.h"
#include "output/drawn_numbers.h"
#include "ui_figures_window.h"
#include "words/error_text.h"
#include "words/figures/figure_text.h"
#include "words/number_text.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

namespace floorscope {

namespace {

const std::vector<FigureTopic> kTopics{FigureTopic::Occupancy, FigureTopic::Presence, FigureTopic::Traffic};

/// The map that the window shows, as far as it may be seen.
const Heatmap *shownMap(const Session &session)
{
    return session.drawn().shown.mode == ViewMode::Map ? counts(session.drawn().answers.single) : nullptr;
}

FigureNumbers tabulate(const Heatmap &map, const Floor &floor, const Figures &figures)
{
    return {map, makeFigureTable(map, floor, figures), {}};
}

}   // namespace

QString whyNoFigures(const Session &session)
{
    if (const QString why = noCountsText(session.drawn()); !why.isEmpty())
        return why;
    const Heatmap *map = shownMap(session);
    if (!session.connection().figures || !session.floor() || session.floor()->id != map->origin.spaceId)
        return FiguresWindow::tr("Other figures come from Butlr: connect to the account of this floor first.");
    if (map->observed.intervals.empty())
        return FiguresWindow::tr("The map does not tell which hours it observed, so no figures can be fetched for it.");
    return {};
}

FiguresWindow::FiguresWindow(Session &session, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::FiguresWindow>()), m_session(session)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->figuresTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_ui->figureAgain, &QPushButton::clicked, this, &FiguresWindow::fetch);
    connect(m_ui->figureCancel, &QPushButton::clicked, this, &FiguresWindow::giveUp);
    connect(m_ui->figureCopy, &QPushButton::clicked, this, &FiguresWindow::copy);
    connect(m_ui->figureSave, &QPushButton::clicked, this, &FiguresWindow::chooseFile);
    connect(m_ui->figureButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->figureKind, &QComboBox::currentIndexChanged, this, &FiguresWindow::choosePairs);
    connect(m_ui->figureOver, &QComboBox::currentIndexChanged, this, &FiguresWindow::choosePairs);
    connect(&session, &Session::connectionChanged, this, &FiguresWindow::giveUp);   // who answered may be gone
    connect(&session, &Session::drawnChanged, this, &FiguresWindow::followProtection);
    fetch();
}

FiguresWindow::~FiguresWindow() = default;

void FiguresWindow::fetch()
{
    if (const QString reason = whyNoFigures(m_session); !reason.isEmpty())
        return showState(reason, false);
    clear();
    m_floor = *m_session.floor();
    const Heatmap &map = *shownMap(m_session);
    const Result<FiguresQuestion> question = figuresQuestion(map, m_floor, kTopics);
    if (!question)
        return fail(question.error());
    m_question = *question;
    m_figures.reset();
    begin(map);
    m_run = std::make_unique<FiguresRun>(*m_session.connection().figures, m_session.connection().clock, m_question);
    connect(m_run.get(), &FiguresRun::progressChanged, this, &FiguresWindow::showProgress);
    connect(m_run.get(), &FiguresRun::finished, this, &FiguresWindow::use);
    connect(m_run.get(), &FiguresRun::failed, this, &FiguresWindow::fail);
    showState(tr("Fetching…"), true);
}

/// What the figures will stand beside.
void FiguresWindow::begin(const Heatmap &map)
{
    m_protects = m_session.drawn().shown.protectIndividuals;
    m_numbers = FigureNumbers{map, {}, {}};
    if (!m_numbers->map.origin.floor)
        m_numbers->map.origin.floor = FloorName{m_floor.name, m_floor.building};
    m_ui->figureCaption->setText(unbroken(figureCaption(*m_numbers)));
}

/// Nothing of an earlier map is seen any more, nor comes late.
void FiguresWindow::clear()
{
    ++m_counted;
    ++m_asked;
    m_numbers.reset();
    const QSignalBlocker kinds(m_ui->figureKind), places(m_ui->figureOver);
    m_ui->figureKind->clear();
    m_ui->figureOver->clear();
    m_ui->figuresTable->setRowCount(0);
    m_ui->figureCaption->clear();
    m_ui->figureSentence->clear();
    m_ui->figureScatter->setPairs({});
}

/// The figures that came stand beside what the map tells now; beside another map they cannot.
void FiguresWindow::followProtection()
{
    if (!m_numbers || m_session.drawn().shown.protectIndividuals == m_protects)
        return;
    const Heatmap *map = shownMap(m_session);
    const bool same = map && figuresQuestion(*map, m_floor, kTopics) == Result<FiguresQuestion>(m_question);
    clear();
    if (!same) {
        m_run.reset();
        return showState(tr("The protection of individuals was switched. Fetch again for the map of now."), false);
    }
    begin(*map);
    if (m_figures)
        count();
}

void FiguresWindow::giveUp()
{
    if (!m_run)
        return;
    m_run.reset();
    showState(tr("Given up. Nothing is shown of what came."), false);
}

void FiguresWindow::showProgress(const FetchProgress &progress)
{
    m_ui->figureProgress->setMaximum(progress.requests);
    m_ui->figureProgress->setValue(requestsOver(progress));
}

void FiguresWindow::use(const Figures &figures)
{
    m_figures = figures;
    m_run.release()->deleteLater();   // it is the one that tells
    showState(figures.missing.empty() ? QString() : errorText(figures.missing.front().second), false);
    count();
}

void FiguresWindow::count()
{
    whenDone(inBackground(tabulate, m_numbers->map, m_floor, *m_figures), this,
             [this, number = ++m_counted](const FigureNumbers &numbers) {
                 if (number == m_counted)
                     showNumbers(numbers);
             });
}

void FiguresWindow::fail(const Error &error)
{
    if (m_run)
        m_run.release()->deleteLater();
    showState(errorText(error), false);
}

void FiguresWindow::showState(const QString &text, bool running)
{
    m_ui->figureState->setText(unbroken(text));
    m_ui->figureState->setVisible(!text.isEmpty());
    m_ui->figureProgress->setVisible(running);
    m_ui->figureCancel->setVisible(running);
    m_ui->figureAgain->setEnabled(!running);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->figureCopy), static_cast<QWidget *>(m_ui->figureSave)})
        part->setEnabled(!running && m_numbers && !m_numbers->table.rows.empty());
}

void FiguresWindow::showNumbers(const FigureNumbers &numbers)
{
    m_numbers = numbers;
    showTable();
    fillChoices();
    showState(m_ui->figureState->text(), false);
    choosePairs();
}

void FiguresWindow::fillChoices()
{
    const QSignalBlocker kinds(m_ui->figureKind), places(m_ui->figureOver);
    const QVariant kind = m_ui->figureKind->currentData(), over = m_ui->figureOver->currentData();
    m_ui->figureKind->clear();
    for (const FigureKind each : m_numbers->table.kinds)
        m_ui->figureKind->addItem(figureName(each), static_cast<int>(each));
    m_ui->figureOver->clear();
    m_ui->figureOver->addItem(tr("all places"), -1);
    for (std::size_t i = 0; i < m_numbers->table.rows.size(); ++i)
        //: %1 the name of a room
        m_ui->figureOver->addItem(tr("%1, over time").arg(m_numbers->table.rows[i].place.name), static_cast<int>(i));
    m_ui->figureKind->setCurrentIndex(std::max(0, m_ui->figureKind->findData(kind)));
    m_ui->figureOver->setCurrentIndex(std::max(0, m_ui->figureOver->findData(over)));
}

void FiguresWindow::showTable()
{
    const std::vector<QStringList> rows = figureRows(*m_numbers);
    QTableWidget &table = *m_ui->figuresTable;
    table.setColumnCount(static_cast<int>(rows.front().size()));
    table.setRowCount(static_cast<int>(rows.size()) - 1);
    table.setHorizontalHeaderLabels(rows.front());
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            auto *item = new QTableWidgetItem(rows[static_cast<std::size_t>(row) + 1].value(column));
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            table.setItem(row, column, item);
        }
    }
    table.resizeColumnsToContents();
}

std::optional<FigureKind> FiguresWindow::chosenKind() const
{
    const QVariant chosen = m_ui->figureKind->currentData();
    return chosen.isValid() ? std::optional(static_cast<FigureKind>(chosen.toInt())) : std::nullopt;
}

void FiguresWindow::choosePairs()
{
    const std::optional<FigureKind> kind = chosenKind();
    if (!kind || !m_numbers)
        return;
    m_numbers->overTime.clear();
    const int place = m_ui->figureOver->currentData().toInt();
    ++m_asked;
    if (place < 0)
        return showPairs(pairsOverPlaces(m_numbers->table, *kind));
    const FigurePlace chosen = m_numbers->table.rows[static_cast<std::size_t>(place)].place;
    const auto pairsOfAll = [map = m_numbers->map, floor = m_floor, figures = *m_figures, chosen,
                             kinds = m_numbers->table.kinds] {
        std::vector<FigurePairs> pairs;
        for (const FigureKind each : kinds)
            pairs.push_back(pairsOverTime(map, floor, figures, chosen, each));
        return pairs;
    };
    whenDone(inBackground(pairsOfAll), this, [this, number = m_asked](const std::vector<FigurePairs> &pairs) {
        if (number == m_asked)
            useOverTime(pairs);
    });
}

void FiguresWindow::useOverTime(const std::vector<FigurePairs> &pairs)
{
    m_numbers->overTime = pairs;
    const auto shown =
        std::find_if(pairs.begin(), pairs.end(), [&](const FigurePairs &each) { return each.kind == chosenKind(); });
    if (shown != pairs.end())
        showPairs(*shown);
}

void FiguresWindow::showPairs(const FigurePairs &pairs)
{
    m_ui->figureScatter->setPairs(pairs);
    const QStringList sentences{pairSentence(pairs), rateSentence(m_numbers->table)};
    m_ui->figureSentence->setText(unbroken(sentences.join(QLatin1Char(' ')).trimmed()));
}

void FiguresWindow::copy()
{
    QApplication::clipboard()->setText(QString::fromUtf8(figuresCsv(*m_numbers)));
}

void FiguresWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save figures"), {}, tr("Numbers (*.%1)").arg(QStringLiteral("csv")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("figures.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &FiguresWindow::save);
    dialog->open();
}

void FiguresWindow::save(const QString &path)
{
    if (!m_numbers || m_numbers->table.rows.empty())
        return showState(tr("The figures are counted anew, so nothing was saved. Save them again."), m_run != nullptr);
    const auto write = [numbers = *m_numbers, path] { return writeFile(path, figuresCsv(numbers)); };
    whenDone(inBackground(write), this, [this](const Result<void> &written) {
        showState(written ? tr("Saved.") : errorText(written.error()), m_run != nullptr);
    });
}

}   // namespace floorscope
