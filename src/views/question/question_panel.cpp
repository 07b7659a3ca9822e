// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/question/question_panel.h"

#include "ui_question_panel.h"
#include "views/dialogs/days_dialog.h"
#include "views/parts/floor_tree.h"
#include "words/number_text.h"
#include "words/question_text.h"

#include <QSignalBlocker>

namespace floorscope {

namespace {

constexpr PeriodPreset kPresets[] = {
    PeriodPreset::LastFourWeeks, PeriodPreset::LastWeek, PeriodPreset::LastSevenDays, PeriodPreset::LastMonth,
    PeriodPreset::LastQuarter,   PeriodPreset::ThisYear, PeriodPreset::Custom};

constexpr PairKind kPairs[] = {PairKind::AroundDay, PairKind::EqualWeekdays, PairKind::WeeksBefore, PairKind::LastYear};

constexpr int kOwnPair = -1;   ///< where a pair's kind stands: each period is chosen by itself

constexpr int kTreeHeight = 320;   ///< of the list of floors, until one is chosen

}   // namespace

QuestionPanel::QuestionPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::QuestionPanel>()), m_session(session)
{
    m_ui->setupUi(this);
    m_ui->fetchCard->setSession(session);
    connect(m_ui->fetchCard, &FetchCard::demoWanted, this, &QuestionPanel::demoWanted);
    m_floors = new FloorTree(QStringLiteral("floor"));
    m_floors->setMinimumHeight(kTreeHeight);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->floor) + 1, m_floors);
    m_ui->floorLabel->setBuddy(m_ui->floor);
    fillChoices();
    connectControls();
    connect(&session, &Session::floorsChanged, this, &QuestionPanel::showFloors);
    connect(&session, &Session::floorChanged, this, &QuestionPanel::showFloors);
    connect(&session, &Session::documentChanged, this, &QuestionPanel::showDocument);
    showFloors();
    showDocument();
}

QuestionPanel::~QuestionPanel() = default;

void QuestionPanel::fillChoices()
{
    for (const PeriodPreset preset : kPresets)
        m_ui->preset->addItem(presetName(preset), static_cast<int>(preset));
    for (const PairKind kind : kPairs)
        m_ui->pair->addItem(pairKindText(kind), static_cast<int>(kind));
    m_ui->pair->addItem(tr("Two periods of your own"), kOwnPair);
    m_ui->hoursOf->addItem(tr("Of both periods"), static_cast<int>(PeriodSide::Both));
    m_ui->hoursOf->addItem(tr("Of the period before"), static_cast<int>(PeriodSide::Before));
    m_ui->hoursOf->addItem(tr("Of the period after"), static_cast<int>(PeriodSide::After));
    m_ui->quarter->setText(lengthText(metres(CellSize::Quarter)));
    m_ui->half->setText(lengthText(metres(CellSize::Half)));
    m_ui->whole->setText(lengthText(metres(CellSize::Whole)));
    m_ui->weekPreset->addItem(tr("Working hours (Mon–Fri, 9–18)"), static_cast<int>(WeekPreset::WorkingHours));
    m_ui->weekPreset->addItem(tr("Evenings (Mon–Fri, 18–24)"), static_cast<int>(WeekPreset::Evenings));
    m_ui->weekPreset->addItem(tr("Weekend (Sat and Sun, all hours)"), static_cast<int>(WeekPreset::Weekend));
    m_ui->weekPreset->addItem(tr("Monday to Friday, all hours"), static_cast<int>(WeekPreset::Weekdays));
    m_ui->weekPreset->addItem(tr("Every hour"), static_cast<int>(WeekPreset::EveryHour));
    m_ui->weekPreset->addItem(tr("Chosen hours"), static_cast<int>(WeekPreset::Chosen));
}

void QuestionPanel::connectControls()
{
    connect(m_ui->floor, &QComboBox::activated, this,
            [this](int index) { chooseFloor(m_ui->floor->itemData(index).toString()); });
    connect(m_floors, &FloorTree::floorChosen, this, &QuestionPanel::chooseFloor);
    connect(m_ui->preset, &QComboBox::activated, this, &QuestionPanel::choosePreset);
    connect(m_ui->first, &QDateEdit::dateChanged, this, &QuestionPanel::takeFirstDay);
    connect(m_ui->last, &QDateEdit::dateChanged, this, &QuestionPanel::takeLastDay);
    connect(m_ui->changeDay, &QDateEdit::dateChanged, this, &QuestionPanel::takeChange);
    connect(m_ui->weeks, &QSpinBox::valueChanged, this, &QuestionPanel::takeChange);
    connect(m_ui->pair, &QComboBox::activated, this, &QuestionPanel::takePair);
    connect(m_ui->own, &OwnPeriods::firstDayChosen, this, &QuestionPanel::takeOwnFirstDay);
    connect(m_ui->own, &OwnPeriods::lastDayChosen, this, &QuestionPanel::takeOwnLastDay);
    connect(m_ui->own, &OwnPeriods::leaveOutWanted, this, &QuestionPanel::leaveOutOf);
    connect(m_ui->hoursOf, &QComboBox::activated, this, &QuestionPanel::showDocument);
    connect(m_ui->weekPreset, &QComboBox::activated, this, &QuestionPanel::takeWeekPreset);
    connect(m_ui->week, &WeekGrid::hoursChanged, this, &QuestionPanel::takeHours);
    connect(m_ui->quarter, &QPushButton::clicked, this, [this] { takeCellSize(CellSize::Quarter); });
    connect(m_ui->half, &QPushButton::clicked, this, [this] { takeCellSize(CellSize::Half); });
    connect(m_ui->whole, &QPushButton::clicked, this, [this] { takeCellSize(CellSize::Whole); });
    connect(m_ui->leaveOut, &QPushButton::clicked, this, &QuestionPanel::chooseDaysLeftOut);
}

void QuestionPanel::focusFloor()
{
    if (m_floors->isVisible())
        return m_floors->startSearch();
    m_ui->floor->setFocus(Qt::ShortcutFocusReason);
    m_ui->floor->showPopup();
}

void QuestionPanel::chooseFloor(const QString &id)
{
    m_session.chooseFloor(id, tr("choose a floor"));
}

void QuestionPanel::focusChange()
{
    QWidget *first = choosesOwn(m_session.document()) ? static_cast<QWidget *>(m_ui->own) : m_ui->changeDay;
    first->setFocus(Qt::ShortcutFocusReason);
}

void QuestionPanel::showFloors()
{
    const QSignalBlocker blocker(m_ui->floor);
    QStringList names;
    for (const Floor &floor : m_session.floors())
        names << floorName(floor);
    m_ui->floor->setFloors(m_session.floors(), names);
    m_floors->setFloors(m_session.floors(), {});
    const auto chosen = m_session.floor();
    if (chosen && m_session.floors().empty())
        m_ui->floor->addItem(floorName(*chosen), chosen->id);   // drawn, and its account is not connected any more
    m_ui->floor->setCurrentIndex(chosen ? m_ui->floor->findData(chosen->id) : -1);
    showFloorFacts();
    showParts(m_session.document());
}

void QuestionPanel::showFloorFacts()
{
    const auto floor = m_session.floor();
    m_ui->floorFacts->setText(floor ? floorFactsText(*floor) : QString());
    m_ui->todayNote->setVisible(m_session.connection().simulated);
    //: the demo's own clock; %1 a date
    m_ui->todayNote->setText(tr("Today is %1 in the demo.").arg(dayText(m_session.today())));
    for (int i = 0; i < m_ui->preset->count(); ++i)
        m_ui->preset->setItemText(i, presetText(presetAt(i), m_session.today()));
}

PeriodPreset QuestionPanel::presetAt(int index) const
{
    return static_cast<PeriodPreset>(m_ui->preset->itemData(index).toInt());
}

/// Only what is asked is shown: an opened file has its answers, a floor that is not chosen yet has none.
void QuestionPanel::showParts(const Document &document)
{
    const bool asks = !document.question.spaceId.isEmpty();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->weekLabel, m_ui->weekPreset, m_ui->week, m_ui->cellLabel, m_ui->quarter,
                                          m_ui->half, m_ui->whole, m_ui->cellNote})
        part->setVisible(asks);
    m_ui->periodPart->setVisible(asks && document.mode == ViewMode::Map);
    m_ui->changePart->setVisible(asks && document.mode == ViewMode::Compare);
    m_ui->hoursOf->setVisible(asks && choosesOwn(document));
    const bool isFile = std::holds_alternative<OpenedFiles>(m_session.document().source);
    m_ui->fileNote->setVisible(isFile);
    m_ui->fetchCard->setVisible(!isFile);
    const bool hasFloors = !m_session.floors().empty();
    m_ui->floorLabel->setVisible(hasFloors || !isFile);
    const bool choosesFirst = hasFloors && !isFile && !m_session.floor();
    m_floors->setVisible(choosesFirst);
    m_ui->floor->setVisible((hasFloors || !isFile) && !choosesFirst);
}

void QuestionPanel::showDocument()
{
    const Document &document = m_session.document();
    showParts(document);
    if (document.question.spaceId.isEmpty())
        return;
    const bool compares = document.mode == ViewMode::Compare;
    if (compares)
        showChange(document);
    else
        showPeriod(document);
    const Question &question = shownQuestion(document, hoursOf());
    m_ui->week->setHours(toWeekHours(question.week));
    m_ui->weekPreset->setCurrentIndex(m_ui->weekPreset->findData(static_cast<int>(findWeekPreset(question.week))));
    m_ui->quarter->setChecked(question.cellSize == CellSize::Quarter);
    m_ui->half->setChecked(question.cellSize == CellSize::Half);
    m_ui->whole->setChecked(question.cellSize == CellSize::Whole);
}

void QuestionPanel::showPeriod(const Document &document)
{
    const QSignalBlocker first(m_ui->first);
    const QSignalBlocker last(m_ui->last);
    const auto days = firstAndLastDay(document.question);
    m_ui->first->setDate(days.first);
    m_ui->last->setMinimumDate(days.first);   // what ends before it begins is no period
    m_ui->last->setDate(days.second);
    const QDate today = m_session.today();
    const PeriodPreset chosen = presetAt(m_ui->preset->currentIndex());
    if (chosen == PeriodPreset::Custom
        || presetDays(chosen, today) != days)   // of two with the same days the chosen one
        m_ui->preset->setCurrentIndex(
            m_ui->preset->findData(static_cast<int>(findPeriodPreset(days.first, days.second, today))));
    m_ui->leaveOut->setText(leftOutText(document.question.excluded));
}

void QuestionPanel::showChange(const Document &document)
{
    const QSignalBlocker day(m_ui->changeDay);
    const QSignalBlocker weeks(m_ui->weeks);
    const ChangeDay change = findChangeDay(document);
    m_ui->changeDay->setDate(change.day);
    m_ui->weeks->setValue(change.weeks);
    const bool own = choosesOwn(document);
    m_ui->pair->setCurrentIndex(m_ui->pair->findData(own ? kOwnPair : static_cast<int>(*change.kind)));
    m_ui->own->setPeriods(document.before, document.after);
    showChangeParts(own);
    const bool hasDay = change.kind == PairKind::AroundDay || change.kind == PairKind::EqualWeekdays;
    m_ui->dayLabel->setText(hasDay ? tr("Day of the change") : tr("Later period from"));
    m_ui->changeDay->setAccessibleName(m_ui->dayLabel->text());
    const QString note = comparedPairNote(document.before, document.after);
    m_ui->beforeText->setText(
        unbroken(comparedPeriodText(document.before) + (note.isEmpty() ? QString() : QLatin1Char('\n') + note)));
    m_ui->afterText->setText(unbroken(comparedPeriodText(document.after)));
}

void QuestionPanel::choosePreset(int index)
{
    const PeriodPreset preset = presetAt(index);
    if (preset == PeriodPreset::Custom)
        return m_ui->first->setFocus();
    const auto days = presetDays(preset, m_session.today());
    m_session.apply(tr("period"), withPeriod(m_session.document(), days.first, days.second));
}

void QuestionPanel::takeFirstDay(QDate first)
{
    const auto days = withFirstDay(firstAndLastDay(m_session.document().question), first);
    m_session.apply(tr("period"), withPeriod(m_session.document(), days.first, days.second));
}

void QuestionPanel::takeLastDay(QDate last)
{
    const QDate first = firstAndLastDay(m_session.document().question).first;
    m_session.apply(tr("period"), withPeriod(m_session.document(), first, last));
}

/// Either a day and weeks, or each period by itself; of whom hours are is a question only then.
void QuestionPanel::showChangeParts(bool own)
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->dayLabel, m_ui->changeDay, m_ui->weeksLabel, m_ui->weeks,
                                          m_ui->beforeLabel, m_ui->beforeText, m_ui->afterLabel, m_ui->afterText})
        part->setVisible(!own);
    m_ui->own->setVisible(own);
}

/// A pair that came from elsewhere, as by Undo or with a project, is shown as what it is.
bool QuestionPanel::choosesOwn(const Document &document) const
{
    return document.mode == ViewMode::Compare
        && (!findChangeDay(document).kind || m_ownPair == std::pair(document.before, document.after));
}

/// What is changed of periods that are chosen by themselves leaves them so.
void QuestionPanel::apply(const QString &name, const Document &document)
{
    if (choosesOwn(m_session.document()))
        m_ownPair = {document.before, document.after};
    m_session.apply(name, document);
}

void QuestionPanel::takeOwnPeriod(PeriodSide side, const std::pair<QDate, QDate> &days)
{
    apply(side == PeriodSide::Before ? tr("period before") : tr("period after"),
          withSidePeriod(m_session.document(), side, days.first, days.second));
}

void QuestionPanel::takeOwnFirstDay(PeriodSide side, QDate first)
{
    takeOwnPeriod(side, withFirstDay(firstAndLastDay(shownQuestion(m_session.document(), side)), first));
}

void QuestionPanel::takeOwnLastDay(PeriodSide side, QDate last)
{
    takeOwnPeriod(side, {firstAndLastDay(shownQuestion(m_session.document(), side)).first, last});
}

PeriodSide QuestionPanel::hoursOf() const
{
    return m_ui->hoursOf->isVisibleTo(this) ? static_cast<PeriodSide>(m_ui->hoursOf->currentData().toInt())
                                            : PeriodSide::Both;
}

void QuestionPanel::takeChange()
{
    const std::optional<PairKind> kind = findChangeDay(m_session.document()).kind;
    const ChangeDay change{m_ui->changeDay->date(), m_ui->weeks->value(), kind};
    m_session.apply(tr("day of the change"), comparing(m_session.document(), change));
}

std::optional<PairKind> QuestionPanel::pairAt(int index) const
{
    const int kind = m_ui->pair->itemData(index).toInt();
    return kind == kOwnPair ? std::nullopt : std::optional(static_cast<PairKind>(kind));
}

void QuestionPanel::takePair(int index)
{
    ChangeDay change = findChangeDay(m_session.document());
    change.kind = pairAt(index);
    m_ownPair.reset();
    if (!change.kind)   // the periods that are there, to begin with
        m_ownPair = {m_session.document().before, m_session.document().after};
    m_session.apply(tr("what is compared"), comparing(m_session.document(), change));
    showDocument();   // also where nothing had to change for it
}

void QuestionPanel::takeWeekPreset(int index)
{
    const auto preset = static_cast<WeekPreset>(m_ui->weekPreset->itemData(index).toInt());
    if (preset == WeekPreset::Chosen)
        return m_ui->week->setFocus();
    apply(tr("hours of the week"), withWeek(m_session.document(), presetPattern(preset), hoursOf()));
}

void QuestionPanel::takeHours(const WeekHours &hours)
{
    apply(tr("hours of the week"), withWeek(m_session.document(), toWeekPattern(hours), hoursOf()));
}

void QuestionPanel::takeCellSize(CellSize size)
{
    apply(tr("cell size"), withCellSize(m_session.document(), size));
}

void QuestionPanel::chooseDaysLeftOut()
{
    leaveOutOf(PeriodSide::Both);
}

/// Of the map, or of one side of a comparison.
void QuestionPanel::leaveOutOf(PeriodSide sides)
{
    auto *dialog = new DaysDialog(shownQuestion(m_session.document(), sides), this);
    connect(dialog, &DaysDialog::accepted, this, [this, dialog, sides] {
        apply(tr("days left out"), withExcluded(m_session.document(), dialog->days(), sides));
    });
    dialog->open();
}

}   // namespace floorscope
