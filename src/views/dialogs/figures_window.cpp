// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/figures_window.h"

#include "base/background.h"
#include "base/when_done.h"
#include "base/write_file.h"
#include "model/figures/figure_hours.h"
#include "model/figures/figure_question.h"
#include "model/places/side_fetch.h"
#include "model/session.h"
#include "output/drawn_numbers.h"
#include "output/figures/no_figures_text.h"
#include "ui_figures_window.h"
#include "words/error_text.h"
#include "words/fetch_text.h"
#include "words/figures/figure_text.h"
#include "words/number_text.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

namespace floorscope {

namespace {

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

FiguresWindow::FiguresWindow(Session &session, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::FiguresWindow>()),
      m_session(session),
      m_side(session.beside(Beside::Figures)),
      m_hours(session.beside(Beside::Hours))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->figuresTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connectParts();
    m_side.want(Wisher::Figures, true);
    renew();
}

FiguresWindow::~FiguresWindow()
{
    m_side.want(Wisher::Figures, false);
    m_hours.want(Wisher::Figures, false);
}

void FiguresWindow::connectParts()
{
    connect(m_ui->figureFetch, &QPushButton::clicked, &m_side, &SideFetch::fetch);
    connect(m_ui->figureCancel, &QPushButton::clicked, &m_side, &SideFetch::cancel);
    connect(m_ui->figureCopy, &QPushButton::clicked, this, &FiguresWindow::copy);
    connect(m_ui->figureSave, &QPushButton::clicked, this, &FiguresWindow::chooseFile);
    connect(m_ui->figureButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->figureKind, &QComboBox::currentIndexChanged, this, &FiguresWindow::choosePairs);
    connect(m_ui->figureOver, &QComboBox::currentIndexChanged, this, &FiguresWindow::choosePairs);
    connect(m_ui->figureHoursFetch, &QPushButton::clicked, &m_hours, &SideFetch::fetch);
    connect(&m_hours, &SideFetch::stateChanged, this, &FiguresWindow::showHours);
    connect(&m_hours, &SideFetch::answered, this, &FiguresWindow::choosePairs);
    connect(&m_side, &SideFetch::stateChanged, this, &FiguresWindow::renew);
    connect(&m_side, &SideFetch::answered, this, &FiguresWindow::countAnew);
    connect(&m_session, &Session::connectionChanged, this, &FiguresWindow::renew);
    connect(&m_session, &Session::drawnChanged, this, &FiguresWindow::renew);
}

void FiguresWindow::countAnew()
{
    clear();
    renew();
}

/// Nothing of an earlier map is seen any more; what is counted the same stays.
void FiguresWindow::renew()
{
    const Heatmap *map = whyNoFigures(m_session).isEmpty() ? shownMap(m_session) : nullptr;
    const bool protects = m_session.drawn().shown.protectIndividuals;
    const bool same = map && m_numbers && m_side.figures() && protects == m_protects
        && &m_numbers->map.grid.values() == &map->grid.values();
    if (!same) {
        clear();
        m_protects = protects;
        if (map)
            begin(*map);
    }
    showState();
}

/// What the figures stand beside.
void FiguresWindow::begin(const Heatmap &map)
{
    FigureNumbers numbers{map, {}, {}};
    const Floor floor = *m_session.floor();
    if (!numbers.map.origin.floor)
        numbers.map.origin.floor = FloorName{floor.name, floor.building};
    m_ui->figureCaption->setText(unbroken(figureCaption(numbers)));
    if (!m_side.figures())
        return;
    m_numbers = std::move(numbers);
    count();
}

/// What comes late is dropped.
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
    followHours();
}

void FiguresWindow::count()
{
    whenDone(inBackground(tabulate, m_numbers->map, *m_session.floor(), *m_side.figures()), this,
             [this, number = ++m_counted](const FigureNumbers &numbers) {
                 if (number == m_counted)
                     showNumbers(numbers);
             });
}

/// What the figures cost, how far they are, or what of them is missing.
void FiguresWindow::showState()
{
    const FetchState &state = m_side.state();
    const FetchCardText card = fetchCardText(state);
    const bool running = state.phase == FetchState::Phase::Running;
    const bool lacks = m_side.figures() && !m_side.figures()->missing.empty();
    const bool open =
        running || state.phase == FetchState::Phase::NeedsFetch || state.phase == FetchState::Phase::Failed;
    m_ui->figureProgress->setVisible(running);
    m_ui->figureProgress->setValue(card.percent.value_or(0));
    m_ui->figureCancel->setVisible(running);
    m_ui->figureFetch->setVisible((open && !running) || lacks);
    m_ui->figureFetch->setText(state.phase == FetchState::Phase::NeedsFetch ? tr("Fetch") : tr("Try again"));
    for (QPushButton *part : {m_ui->figureCopy, m_ui->figureSave})
        part->setEnabled(m_numbers && !m_numbers->table.rows.empty());
    if (const QString why = whyNoFigures(m_session); !why.isEmpty())
        return tell(why);
    tell(open ? card.text : lacks ? errorText(m_side.figures()->missing.front().second) : QString());
}

void FiguresWindow::tell(const QString &text)
{
    m_ui->figureState->setText(unbroken(text));
    m_ui->figureState->setVisible(!text.isEmpty());
}

void FiguresWindow::showNumbers(const FigureNumbers &numbers)
{
    m_numbers = numbers;
    showTable();
    fillChoices();
    showState();
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
            item->setToolTip(figureTip(*m_numbers, static_cast<std::size_t>(row), static_cast<std::size_t>(column)));
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

bool FiguresWindow::isOverTime() const
{
    return m_numbers && m_ui->figureOver->currentData().toInt() >= 0 && m_ui->figureOver->count() > 0;
}

void FiguresWindow::choosePairs()
{
    const std::optional<FigureKind> kind = chosenKind();
    followHours();
    if (!kind || !m_numbers || !m_side.figures())
        return;
    m_numbers->overTime.clear();
    ++m_asked;
    if (!isOverTime())
        return showPairs(pairsOverPlaces(m_numbers->table, *kind));
    const auto row = static_cast<std::size_t>(m_ui->figureOver->currentData().toInt());
    countPairs(m_numbers->table.rows[row].place);
}

/// Over hours where they are told, else over the map's own answers.
void FiguresWindow::countPairs(const FigurePlace &place)
{
    const Heatmap map = hourlyMap(m_session.drawn(), m_hours.answer()).value_or(m_numbers->map);
    const auto pairsOfAll = [map, place, floor = *m_session.floor(), own = m_numbers->map, figures = *m_side.figures(),
                             kinds = m_numbers->table.kinds] {
        const Figures observed = insideObserved(figures, own);
        std::vector<FigurePairs> pairs;
        for (const FigureKind each : kinds)
            pairs.push_back(pairsOverTime(map, floor, observed, place, each));
        return pairs;
    };
    whenDone(inBackground(pairsOfAll), this, [this, number = m_asked](const std::vector<FigurePairs> &pairs) {
        if (number == m_asked)
            useOverTime(pairs);
    });
}

/// Single hours are looked for while one place is shown and nothing tells them.
void FiguresWindow::followHours()
{
    const bool told = hourlyMap(m_session.drawn(), std::nullopt).has_value();
    m_hours.want(Wisher::Figures, isOverTime() && !told && !m_protects);
    showHours();
}

void FiguresWindow::showHours()
{
    const FetchState &state = m_hours.state();
    const bool needed = state.phase == FetchState::Phase::NeedsFetch || state.phase == FetchState::Phase::Failed;
    const bool open = isOverTime() && !m_hours.answer() && (needed || state.phase == FetchState::Phase::Running);
    //: %1 what single hours cost, or how far they are
    m_ui->figureHours->setText(
        tr("Shown as the map was asked. Single hours tell more: %1").arg(unbroken(fetchCardText(state).text)));
    m_ui->figureHours->setVisible(open);
    m_ui->figureHoursFetch->setVisible(open && needed);
    m_ui->figureHoursFetch->setText(tr("Ask for single hours – %Ln request(s)", nullptr, requestsLeft(state.progress)));
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
        return tell(tr("The figures are counted anew, so nothing was saved. Save them again."));
    const auto write = [numbers = *m_numbers, path] { return writeFile(path, figuresCsv(numbers)); };
    whenDone(inBackground(write), this,
             [this](const Result<void> &written) { tell(written ? tr("Saved.") : errorText(written.error())); });
}

}   // namespace floorscope
