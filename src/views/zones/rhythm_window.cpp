// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/zones/rhythm_window.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/places/side_fetch.h"
#include "model/session.h"
#include "model/zones/drawn_zones.h"
#include "output/drawn_numbers.h"
#include "output/zones/rhythm_numbers.h"
#include "ui_rhythm_window.h"
#include "views/parts/set_reason.h"
#include "views/zones/shown_zones.h"
#include "words/fetch_text.h"
#include "words/number_text.h"
#include "words/rhythm_text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace floorscope {

QString whyNoRhythm(const Session &session)
{
    if (const QString why = noCountsText(session.whole()); !why.isEmpty())
        return why;
    return counts(session.whole().answers.single)->observed.intervals.empty()
        ? RhythmWindow::tr("The map does not tell at which times it was observed, so it has no rhythm.")
        : QString();
}

RhythmWindow::RhythmWindow(Session &session, ShownZones &zones, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::RhythmWindow>()),
      m_session(session),
      m_zones(zones),
      m_hours(session.beside(Beside::Hours))
{
    m_ui->setupUi(this);
    connectParts();
    showState();
    renew();
}

RhythmWindow::~RhythmWindow()
{
    m_hours.want(Wisher::Rhythm, false);
}

void RhythmWindow::connectParts()
{
    connect(m_ui->rhythmPlace, &QComboBox::activated, this, &RhythmWindow::selectPlace);
    connect(m_ui->rhythmFetch, &QPushButton::clicked, &m_hours, &SideFetch::fetch);
    connect(m_ui->rhythmCopy, &QPushButton::clicked, this, &RhythmWindow::copy);
    connect(m_ui->rhythmSave, &QPushButton::clicked, this, &RhythmWindow::chooseFile);
    connect(m_ui->rhythmClose, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_session, &Session::drawnChanged, this, &RhythmWindow::renew);
    connect(&m_session, &Session::connectionChanged, this, &RhythmWindow::renew);
    connect(&m_hours, &SideFetch::answered, this, &RhythmWindow::count);
    connect(&m_hours, &SideFetch::stateChanged, this, &RhythmWindow::showState);
    connect(&m_zones, &ShownZones::selectionChanged, this, &RhythmWindow::showPlace);
}

/// Look and title may change without end: what counts the same is not counted anew.
void RhythmWindow::renew()
{
    const Drawn &drawn = m_session.whole();
    if (m_counting > 0 && m_byHour == m_hours.answer().has_value() && countsTheSame(drawn, m_asked))
        return;
    if (!mayStandBeside(m_asked, drawn)) {
        m_rhythms.reset();
        fillPlaces();
    }
    count();
    showPlace();
}

void RhythmWindow::count()
{
    dropInBackground(std::exchange(m_asked, m_session.whole()));
    m_byHour = m_hours.answer().has_value();
    whenDone(inBackground(zoneRhythms, m_asked, m_hours.answer()), this,
             [this, number = ++m_counting](const std::optional<ZoneRhythms> &rhythms) {
                 if (number == m_counting)
                     use(rhythms);
             });
}

/// Single hours are asked for once the map's own answers turn out not to tell them.
void RhythmWindow::use(const std::optional<ZoneRhythms> &rhythms)
{
    m_rhythms = rhythms;
    const bool told = m_rhythms && !m_rhythms->rhythms.empty();
    if (!m_hours.answer())
        m_hours.want(Wisher::Rhythm, told && hasUntoldHours(m_rhythms->rhythms.back()));
    fillPlaces();
    showPlace();
    showState();
}

void RhythmWindow::fillPlaces()
{
    const QSignalBlocker blocker(m_ui->rhythmPlace);
    m_ui->rhythmPlace->clear();
    for (std::size_t i = 0; m_rhythms && i <= m_rhythms->places.size(); ++i)
        m_ui->rhythmPlace->addItem(rhythmPlaceText(*m_rhythms, i));
}

void RhythmWindow::selectPlace(int index)
{
    const auto place = static_cast<std::size_t>(index);
    std::vector<std::size_t> rows;   // the table may be of another moment
    if (m_rhythms && m_zones.table() && place < m_rhythms->places.size())
        for (std::size_t i = 0; i < m_zones.table()->rows.size() && rows.empty(); ++i)
            if (m_zones.table()->rows[i].place == m_rhythms->places[place])
                rows.push_back(i);
    m_zones.select(rows);
    showPlace();
}

/// The first place that is selected among the zones, else the whole floor: what lies outside of all has no rhythm of
/// its own, and a place that is not counted yet is not mistaken for another one.
std::size_t RhythmWindow::shownPlace() const
{
    if (!m_rhythms)
        return 0;
    const std::vector<CountedPlace> &places = m_rhythms->places;
    const auto found = m_zones.selected().empty()
        ? places.end()
        : std::find(places.begin(), places.end(), m_zones.table()->rows[m_zones.selected().front()].place);
    return static_cast<std::size_t>(found - places.begin());
}

void RhythmWindow::showPlace()
{
    m_ui->rhythmPlace->setCurrentIndex(m_rhythms ? static_cast<int>(shownPlace()) : -1);
    const bool told = m_rhythms && shownPlace() < m_rhythms->rhythms.size() && whyNoRhythm(m_session).isEmpty();
    const Rhythm rhythm = told ? m_rhythms->rhythms[shownPlace()] : Rhythm();
    const bool known = told && !rhythm.days.empty();
    m_ui->rhythmTable->setRhythm(rhythm);
    m_ui->rhythmPlot->setRhythm(hasUntoldDays(rhythm) ? Rhythm() : rhythm);
    m_ui->rhythmCaption->setText(told ? rhythmCaption(*m_rhythms) : QString());
    m_ui->rhythmBusiest->setText(busiestText(rhythm));
    const KeptMerged merged = told ? keptMerged(*m_rhythms, shownPlace()) : KeptMerged::None;
    const QString note = told ? rhythmNote(rhythm, merged) : whyNothing();
    m_ui->rhythmNote->setText(note);
    const QString days = rhythmDaysNotes(rhythm, merged).join(QLatin1Char('\n'));
    m_ui->rhythmDaysNote->setText(days);
    m_ui->rhythmDaysNote->setVisible(!days.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_ui->rhythmTable), static_cast<QWidget *>(m_ui->rhythmPlot)})
        part->setVisible(known);
    for (QPushButton *button : {m_ui->rhythmCopy, m_ui->rhythmSave})
        setReason(*button, known ? QString() : note);
}

QString RhythmWindow::whyNothing() const
{
    if (const QString why = whyNoRhythm(m_session); !why.isEmpty())
        return why;
    return m_rhythms ? tr("Nothing is told of single days and hours while individuals are protected.")
                     : tr("The hours are being counted.");
}

/// What single hours cost, or how far they are.
void RhythmWindow::showState()
{
    const FetchState &state = m_hours.state();
    const bool open = state.phase != FetchState::Phase::Nothing && state.phase != FetchState::Phase::UpToDate;
    m_ui->rhythmState->setText(open ? unbroken(fetchCardText(state).text) : QString());
    m_ui->rhythmState->setVisible(open);
    m_ui->rhythmFetch->setVisible(state.phase == FetchState::Phase::NeedsFetch
                                  || state.phase == FetchState::Phase::Failed);
}

void RhythmWindow::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(rhythmCsv(onlyPlace(*m_rhythms, shownPlace()))));
}

void RhythmWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save rhythm"), {}, tr("Numbers (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("rhythm"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        emit fileChosen(path, m_rhythms ? std::optional(onlyPlace(*m_rhythms, shownPlace())) : std::nullopt);
    });
    dialog->open();
}

}   // namespace floorscope
