// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/map_page.h"

#include "model/question_edit.h"
#include "model/reading_at.h"
#include "output/message_facts.h"
#include "ui_map_page.h"
#include "views/compare/compare_view.h"
#include "views/map/cell_tip.h"
#include "views/map/map_view.h"
#include "views/map/shown_scenes.h"
#include "views/parts/web_pages.h"
#include "words/reading_text.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>

#include <utility>

namespace floorscope {

namespace {

constexpr double kInch = 0.0254;

}   // namespace

MapPage::MapPage(Session &session, const ShownScenes &scenes, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::MapPage>()), m_session(session), m_scenes(scenes)
{
    m_ui->setupUi(this);
    keepRoomForMessages();
    m_tip = new CellTip(*m_ui->map);
    connectMaps();
    connect(m_ui->message, &MessageBar::actionChosen, this, &MapPage::act);
    connect(m_ui->message, &MessageBar::closed, this, [this] { showFailure({}); });
    connectSession();
    showDrawn();
}

MapPage::~MapPage() = default;

/// The message bar lies over the maps, where they keep room for it: they stay where they are when it comes and goes.
void MapPage::keepRoomForMessages()
{
    m_ui->message->raise();
    m_ui->map->setTopRoom(m_ui->message->tallest());
    m_ui->compare->setContentsMargins(0, m_ui->message->tallest(), 0, 0);
}

void MapPage::connectSession()
{
    connect(&m_scenes, &ShownScenes::changed, this, &MapPage::showDrawn);
    connect(&m_session, &Session::fetchStateChanged, this, &MapPage::showMessages);
    connect(&m_session, &Session::planWorkChanged, this, &MapPage::showMessages);
    connect(&m_session, &Session::failed, this, [this](const Error &error) { showFailure(error); });
    // what failed is over once something was opened or the plan is another one
    connect(&m_session, &Session::floorChanged, this, [this] {
        m_repeats.clear();
        m_readAt.reset();
        showFailure({});
    });
    connect(&m_session, &Session::filesRepeated, this, [this](const QStringList &opened, const QStringList &repeats) {
        m_opened = opened;
        m_repeats = repeats;
        showMessages();
    });
    connect(&m_session, &Session::documentChanged, this, [this] {
        if (std::exchange(m_plan, m_session.document().plan) != m_plan)
            showFailure({});
    });
}

void MapPage::showFailure(const std::optional<Error> &failure)
{
    m_failure = failure;
    m_refusal.clear();
    showMessages();
}

void MapPage::refuse(const QString &why)
{
    m_failure.reset();
    m_refusal = why;
    showMessages();
}

void MapPage::offerWork(const std::optional<Message> &offer)
{
    m_keptWork = offer;
    showMessages();
}

void MapPage::forgetFailure()
{
    showFailure({});
}

void MapPage::connectMaps()
{
    connect(m_ui->map, &MapView::cursorMoved, this, &MapPage::moveCursor);
    connect(m_ui->map, &MapView::cursorLeft, this, &MapPage::dropCursor);
    connect(m_ui->compare, &CompareView::cursorMoved, this, &MapPage::moveCursor);
    connect(m_ui->compare, &CompareView::cursorLeft, this, &MapPage::dropCursor);
    const auto tellScale = [this] { emit scaleChanged(scaleText()); };
    connect(m_ui->map, &MapView::positionChanged, this, tellScale);
    connect(m_ui->map, &MapView::refined, this, tellScale);
    connect(m_ui->compare, &CompareView::positionChanged, this, tellScale);
    connect(m_ui->compare->changeMap(), &MapView::refined, this, tellScale);
}

MapView *MapPage::map() const
{
    return m_ui->maps->currentWidget() == m_ui->compare ? m_ui->compare->changeMap() : m_ui->map;
}

void MapPage::copyReading() const
{
    if (!m_reading.isEmpty())
        QGuiApplication::clipboard()->setText(m_reading);
}

void MapPage::offerExport()
{
    const QSizeF size(width(), m_ui->caption->height() + m_ui->maps->height());
    emit exportOffered({(size * devicePixelRatioF()).toSize(),
                        map()->isFitted() ? std::nullopt : std::optional(map()->visiblePart())});
}

QString MapPage::scaleText() const
{
    const Answers &answers = m_session.drawn().answers;
    if (!answers.single && !answers.comparison)
        return {};
    const double dotsPerMetre = map()->logicalDpiX() * map()->devicePixelRatioF() / kInch;
    const double ratio = dotsPerMetre / map()->pixelsPerMetre();
    //: scale of the map on the screen, as on paper maps
    return tr("1 : %1").arg(QLocale().toString(qRound(ratio / 5.0) * 5));
}

SidesShare MapPage::sidesShare() const
{
    return m_ui->compare->share();
}

void MapPage::setSidesShare(const SidesShare &share)
{
    m_ui->compare->setShare(share);
}

void MapPage::showDrawn()
{
    const Scenes &scenes = m_scenes.shown();
    const bool compares = scenes.before && scenes.after;
    showMaps(compares);
    m_ui->caption->setParts(scenes.main.caption);
    if (compares)
        m_ui->compare->setScenes(*scenes.before, *scenes.after, scenes.main);
    else
        m_ui->map->setScene(scenes.main);
    m_ui->days->showDays(m_session.drawn());
    showReading();
    showMessages();
}

/// The keyboard stays with the maps: of three it has the change.
void MapPage::showMaps(bool compares)
{
    QWidget *shown = compares ? static_cast<QWidget *>(m_ui->compare) : m_ui->map;
    if (m_ui->maps->currentWidget() == shown)
        return;
    m_ui->maps->setCurrentWidget(shown);
    if (m_ui->maps->isAncestorOf(QApplication::focusWidget()))
        map()->setFocus();
}

void MapPage::showMessages()
{
    MessageFacts facts = makeMessageFacts(m_session.drawn(), m_session.document(), m_session.fetchState(), m_failure);
    facts.meeting = m_scenes.facts().meeting;
    facts.placementDoubt = m_placementDoubt;
    facts.refusal = m_refusal;
    facts.keptWork = m_keptWork;
    if (const std::optional<PlanWork> work = m_session.planWork())
        facts.planUnderWay = {work->name, work->share, work->isImport};
    facts.repeatedFiles = static_cast<int>(m_repeats.size());
    m_ui->message->show(messagesFor(facts));
}

void MapPage::doubtPlacement(const QString &why)
{
    m_placementDoubt = why;
    showMessages();
}

void MapPage::moveCursor(FloorPoint point)
{
    m_ui->map->setCursor(point);
    m_ui->compare->setCursor(point);
    m_readAt = point;
    showReading();
}

void MapPage::showReading()
{
    const auto reading = m_readAt ? readingAt(m_session.drawn(), *m_readAt) : std::nullopt;
    m_reading = reading ? floorscope::readingText(*reading) : QString();
    const QString tip = reading ? readingTip(*reading) : QString();
    m_tip->setLines(tip);
    m_ui->compare->setReading(tip);
    emit readingChanged(m_reading);
}

/// The last reading stays in the status bar: on the way to the menu that copies it the mouse leaves the map.

void MapPage::dropCursor()
{
    m_ui->map->setCursor(std::nullopt);
    m_ui->compare->setCursor(std::nullopt);
}

void MapPage::act(MessageAction action)
{
    switch (action) {
    case MessageAction::GoBack: return m_session.goBack(tr("go back"));
    case MessageAction::TryAgain: return m_session.fetch();
    case MessageAction::ShowDetails: return showDetails();
    case MessageAction::CancelPlan: return m_session.cancelPlan();
    case MessageAction::CountSilent: return;
    case MessageAction::LeaveOutSilent: return leaveOutSilentDays();
    case MessageAction::UseSameHours: return useSameHours();
    case MessageAction::OpenAlone:
        return m_session.openFiles({m_failure ? m_failure->where : QString()}, tr("open a file"));
    case MessageAction::AddRepeated: return addRepeated();
    case MessageAction::OpenAccountPage: openAccountPage(); return;
    default: emit actionRequested(action);
    }
}

void MapPage::leaveOutSilentDays()
{
    m_session.apply(tr("days left out"), leavingOut(m_session.document(), m_session.fetchState().silentDays));
}

void MapPage::addRepeated()
{
    m_session.openFiles(m_opened + m_repeats, tr("open a file"), Session::Repeats::Add);
}

void MapPage::useSameHours()
{
    Document document = m_session.document();
    document.after.week = document.before.week;
    m_session.apply(tr("same hours"), document);
}

void MapPage::showDetails()
{
    const QByteArray zone = m_session.document().question.timeZone;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Details"),
                                detailsText(m_session.fetchState(), m_failure, zone), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

}   // namespace floorscope
