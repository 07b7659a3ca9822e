// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/marks_bar.h"

#include "analysis/places/mask.h"
#include "base/background.h"
#include "base/when_done.h"
#include "model/places/asked_places.h"
#include "model/places/side_fetch.h"
#include "output/places/marks.h"
#include "ui_marks_bar.h"
#include "views/map/shown_scenes.h"
#include "words/fetch_text.h"
#include "words/number_text.h"

#include <QSignalBlocker>

namespace floorscope {

namespace {

std::vector<FloorRect> oddSquares(const PlacesAsked &asked)
{
    return squares(findPlaces(asked, Mark::Odd).odd, asked.map.grid.frame());
}

}   // namespace

MarksBar::MarksBar(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::MarksBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->rarelyUsed, &QSlider::valueChanged, this, &MarksBar::choosePercent);
    connect(m_ui->leaveOut, &QPushButton::clicked, this, &MarksBar::leaveOut);
    connect(m_ui->countAgain, &QPushButton::clicked, this, &MarksBar::countAgain);
    connect(m_ui->marksClose, &QToolButton::clicked, this, &MarksBar::stopMarking);
    hide();
}

MarksBar::~MarksBar() = default;

void MarksBar::connectTo(Session &session, const ShownScenes &scenes)
{
    m_session = &session;
    m_scenes = &scenes;
    connect(&scenes, &ShownScenes::changed, this, &MarksBar::showMarks);
    SideFetch &nights = session.beside(Beside::Nights);
    connect(&nights, &SideFetch::stateChanged, this, &MarksBar::showMarks);
    connect(m_ui->fetchNights, &QPushButton::clicked, &nights, &SideFetch::fetch);
    showMarks();
}

/// What the marks say, what is left out, and what the nights would cost or how far they are.
QStringList MarksBar::texts() const
{
    const Document &document = m_session->document();
    const FetchState &beside = m_session->beside(Beside::Nights).state();
    QStringList texts{m_scenes->shown().main.markText};
    if (document.look.mark == Mark::Odd && beside.phase != FetchState::Phase::UpToDate
        && beside.phase != FetchState::Phase::Nothing)
        texts << fetchCardText(beside).text;
    if (!document.masked.empty() && document.mode == ViewMode::Map)
        texts << tr("%Ln cell(s) left out.", nullptr, static_cast<int>(document.masked.size()));
    texts.removeAll(QString());
    return texts;
}

void MarksBar::showMarks()
{
    const Document &document = m_session->document();
    const Look &look = document.look;
    const FetchState::Phase beside = m_session->beside(Beside::Nights).state().phase;
    const bool marks = !m_scenes->shown().main.marks.empty();
    const bool rare = look.mark == Mark::RarelyUsed && m_scenes->shown().main.markText.size() > 0;
    const QStringList told = texts();
    m_ui->marksText->setText(unbroken(told.join(QLatin1Char(' '))));
    m_ui->marksText->setToolTip(maskNote(m_session->drawn()));
    m_ui->threshold->setVisible(rare);
    m_ui->rarelyUsed->setVisible(rare);
    m_ui->threshold->setText(tr("under %1 % of the mean").arg(QLocale().toString(look.rarelyUsedPercent)));
    const QSignalBlocker blocker(m_ui->rarelyUsed);
    m_ui->rarelyUsed->setValue(qRound(look.rarelyUsedPercent));
    m_ui->fetchNights->setVisible(look.mark == Mark::Odd
                                  && (beside == FetchState::Phase::NeedsFetch || beside == FetchState::Phase::Failed));
    m_ui->leaveOut->setVisible(look.mark == Mark::Odd && marks);
    m_ui->countAgain->setVisible(!document.masked.empty() && document.mode == ViewMode::Map);
    m_ui->marksClose->setVisible(look.mark.has_value());
    setVisible(!told.isEmpty());
}

void MarksBar::choosePercent(int percent)
{
    Document document = m_session->document();
    document.look.rarelyUsedPercent = percent;
    m_session->apply(tr("threshold of rarely used"), document, QStringLiteral("rarely-used"));
}

/// They are looked for beside the window; those of a map that is gone are left alone.
void MarksBar::leaveOut()
{
    const std::optional<PlacesAsked> asked = placesAsked(m_session->drawn());
    if (!asked)
        return;
    m_ui->leaveOut->setEnabled(false);
    whenDone(inBackground(oddSquares, *asked), this, [this, of = *asked](const std::vector<FloorRect> &odd) {
        m_ui->leaveOut->setEnabled(true);
        if (const std::optional<PlacesAsked> now = placesAsked(m_session->drawn()); now && isSame(*now, of))
            mask(odd);
    });
}

void MarksBar::mask(const std::vector<FloorRect> &odd)
{
    Document document = m_session->document();
    document.masked.insert(document.masked.end(), odd.begin(), odd.end());
    m_session->apply(tr("left out places"), document);
}

void MarksBar::countAgain()
{
    Document document = m_session->document();
    document.masked.clear();
    m_session->apply(tr("count places again"), document);
}

void MarksBar::stopMarking()
{
    Document document = m_session->document();
    document.look.mark.reset();
    m_session->apply(tr("marked places"), document);
}

}   // namespace floorscope
