// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/map_page.h"

#include "model/reading_at.h"
#include "ui_map_page.h"
#include "views/compare/compare_view.h"
#include "views/map/cell_tip.h"
#include "views/map/map_view.h"
#include "views/map/shown_scenes.h"
#include "views/page/day_strips.h"
#include "views/page/map_tools.h"
#include "views/parts/vision_effect.h"
#include "views/surface/surface_map.h"
#include "views/surface/surface_page.h"
#include "words/reading_text.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

constexpr int kSmallMiddle = 560;   ///< pixels of height: that of a screen of 720 has less

/// How tall a bar is in its rows; 0 while it is hidden.
int heightIn(const QVBoxLayout &rows, QWidget &bar, int width)
{
    const QLayoutItem &row = *rows.itemAt(rows.indexOf(&bar));
    if (row.isEmpty())
        return 0;
    return row.hasHeightForWidth() ? row.heightForWidth(width) : row.sizeHint().height();
}

/// What the caption says while the maps are seen with other eyes.
QString colorVisionText(ColorVision vision)
{
    switch (vision) {
    case ColorVision::Deuteranopia: return MapPage::tr("colors as with deuteranopia, on the screen only");
    case ColorVision::Protanopia: return MapPage::tr("colors as with protanopia, on the screen only");
    case ColorVision::Tritanopia: return MapPage::tr("colors as with tritanopia, on the screen only");
    case ColorVision::Grey: return MapPage::tr("colors in gray, on the screen only");
    case ColorVision::Normal: break;
    }
    return {};
}

}   // namespace

MapPage::MapPage(Session &session, const ShownScenes &scenes, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::MapPage>()), m_session(session), m_scenes(scenes)
{
    m_ui->setupUi(this);
    m_ui->notes->raise();
    m_ui->notes->installEventFilter(this);
    m_ui->marks->connectTo(session, scenes);
    m_tip = new CellTip(*m_ui->map);
    connectMaps();
    connectTools();
    connect(m_ui->message, &MessageBar::actionChosen, this, &MapPage::act);
    connect(m_ui->message, &MessageBar::closed, this, [this] { showFailure({}); });
    connectSession();
    showDrawn();
}

MapPage::~MapPage() = default;

/// The bars lie over the maps, one below the other. A map keeps room for a message and a pinned reading of a line each,
/// so that it stays where it is when they come and go, and for what a person marks. What takes more lines, and on a
/// small screen, which keeps room for a message alone, a reading below one lies over the map: it does not move under
/// the hand that pins. Of heights, and of a comparison on a small screen, whose maps are small, the room is theirs as
/// far as nothing is shown.
void MapPage::keepRoomForBars()
{
    const QVBoxLayout &rows = *m_ui->noteRows;
    const bool isSmall = m_ui->maps->height() < kSmallMiddle;
    const int width = m_ui->notes->width();
    const int message = heightIn(rows, *m_ui->message, width), marks = heightIn(rows, *m_ui->marks, width);
    const int both = m_ui->message->heightOf(1) + m_ui->pinned->heightOfLine(), tallest = m_ui->message->tallest();
    const int kept = isSmall ? std::max(tallest, message + marks) : std::max(tallest, both) + marks;
    const int shown = message + marks + heightIn(rows, *m_ui->pinned, width);
    m_ui->map->setTopRoom(kept);
    m_ui->compare->setContentsMargins(0, isSmall ? shown : std::max(kept, shown), 0, 0);
    m_ui->surface->setContentsMargins(0, shown, 0, 0);
}

bool MapPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        keepRoomForBars();
    return QWidget::eventFilter(watched, event);
}

CompareView *MapPage::comparison() const
{
    return m_ui->compare;
}

void MapPage::connectSession()
{
    connect(&m_scenes, &ShownScenes::changed, this, &MapPage::showDrawn);
    connect(&m_session, &Session::fetchStateChanged, this, &MapPage::showMessages);
    connect(&m_session, &Session::planWorkChanged, this, &MapPage::showMessages);
    connect(&m_session, &Session::planLocked, this, &MapPage::showMessages);
    connect(m_ui->days, &DayStrips::daysChosen, &m_session, &Session::chooseDays);
    connect(&m_session, &Session::chosenDaysChanged, this, &MapPage::showDays);
    connect(&m_session, &Session::failed, this, [this](const Error &error) { showFailure(error); });
    // what failed is over once something was opened or the plan is another one
    connect(&m_session, &Session::floorChanged, this, [this] {
        m_repeats.clear();
        m_readAt.reset();
        m_tools->clear();
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

void MapPage::connectMaps()
{
    connect(m_ui->map, &MapView::cursorMoved, this, &MapPage::moveCursor);
    connect(m_ui->map, &MapView::cursorLeft, this, &MapPage::dropCursor);
    connect(m_ui->map, &MapView::legendMoved, this, &MapPage::legendMoved);
    connect(m_ui->compare, &CompareView::cursorMoved, this, &MapPage::moveCursor);
    connect(m_ui->compare, &CompareView::cursorLeft, this, &MapPage::dropCursor);
    const auto tellScale = [this] { emit scaleChanged(scaleText()); };
    connect(m_ui->map, &MapView::positionChanged, this, tellScale);
    connect(m_ui->map, &MapView::refined, this, tellScale);
    connect(m_ui->compare, &CompareView::positionChanged, this, tellScale);
    connect(m_ui->compare, &CompareView::lookChanged, this, tellScale);
    connect(m_ui->compare, &CompareView::lookChanged, this, &MapPage::showCaption);
    for (MapView *map : m_ui->compare->maps())
        connect(map, &MapView::refined, this, tellScale);
    connect(m_ui->surface, &SurfacePage::turned, this, &MapPage::turn);
}

void MapPage::connectTools()
{
    std::vector<MapView *> maps{m_ui->map};
    for (MapView *map : m_ui->compare->maps())
        maps.push_back(map);
    m_tools = new MapTools(
        m_session, std::move(maps), [this] { return map(); }, this);
    connect(m_tools, &MapTools::pinnedTextChanged, m_ui->pinned, &PinnedBar::showText);
    connect(m_tools, &MapTools::copyWanted, this, &MapPage::copyReading);
    connect(m_ui->pinned, &PinnedBar::copyWanted, this, &MapPage::copyReading);
    connect(m_ui->pinned, &PinnedBar::closed, m_tools, &MapTools::unpin);
}

void MapPage::setLengths(LengthUnits lengths)
{
    m_lengths = lengths;
    m_tools->setLengths(lengths);
    showReading();
}

void MapPage::setZoneTable(const std::optional<ZoneTable> &table)
{
    m_tools->setZoneTable(table);
    showReading();
}

void MapPage::setColorVision(ColorVision vision)
{
    m_vision = vision;
    m_ui->maps->setGraphicsEffect(vision == ColorVision::Normal ? nullptr : new VisionEffect(vision));
    showCaption();
}

/// That of the map that is seen, of before and after where they lie on each other; and what the screen shows besides.
void MapPage::showCaption()
{
    const Scenes &scenes = m_scenes.shown();
    const bool ofSides = scenes.before && map() == m_ui->compare->maps().front();
    QStringList parts = (ofSides ? *scenes.before : scenes.main).caption;
    if (const QString seen = colorVisionText(m_vision); !seen.isEmpty())
        parts << seen;
    m_ui->caption->setParts(parts);
}

MapView *MapPage::map() const
{
    return m_ui->maps->currentWidget() == m_ui->compare ? m_ui->compare->mainMap() : m_ui->map;
}

bool MapPage::showsHeights() const
{
    return m_ui->maps->currentWidget() == m_ui->surface;
}

QWidget *MapPage::middle() const
{
    return showsHeights() ? static_cast<QWidget *>(m_ui->surface->map()) : map();
}

void MapPage::turn(const SurfaceAngles &angles)
{
    Document document = m_session.document();
    document.surface = angles;
    m_session.apply(tr("turned heights"), document, QStringLiteral("turn"));
}

void MapPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_session.chosenDays().empty())
        m_session.showAllDays();
    else
        QWidget::keyPressEvent(event);
}

void MapPage::copyReading() const
{
    const QString shown = m_tools->shownText();
    if (const QString &text = shown.isEmpty() ? m_reading : shown; !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void MapPage::offerExport()
{
    const QSizeF size(width(), m_ui->caption->height() + m_ui->maps->height());
    emit exportOffered({(size * devicePixelRatioF()).toSize(),
                        map()->isFitted() ? std::nullopt : std::optional(map()->visiblePart())});
}

void MapPage::tellAgain()
{
    emit readingChanged(m_reading);
    emit scaleChanged(scaleText());
}

void MapPage::tellPoint(FloorPoint point)
{
    emit readingChanged(pointText(point, m_lengths));
}

QString MapPage::scaleText() const
{
    const Answers &answers = m_session.drawn().answers;
    if (showsHeights() || (!answers.single && !answers.comparison))
        return {};
    return map()->scaleText();
}

SidesShare MapPage::sidesShare() const
{
    return m_ui->compare->share();
}

void MapPage::setSidesShare(const SidesShare &share)
{
    m_ui->compare->setShare(share);
}

std::optional<SurfaceForm> MapPage::heightsForm() const
{
    return m_ui->surface->chosenForm();
}

void MapPage::setHeightsForm(std::optional<SurfaceForm> form)
{
    m_ui->surface->setChosenForm(form);
}

void MapPage::showDrawn()
{
    const Scenes &scenes = m_scenes.shown();
    const bool compares = scenes.before && scenes.after;
    const bool stands = scenes.main.surface && scenes.main.field;
    showMaps(stands         ? static_cast<QWidget *>(m_ui->surface)
                 : compares ? static_cast<QWidget *>(m_ui->compare)
                            : m_ui->map);
    showCaption();
    if (stands)
        m_ui->surface->setScene(scenes.main);
    else if (compares)
        m_ui->compare->setScenes(*scenes.before, *scenes.after, scenes.main);
    else
        m_ui->map->setScene(scenes.main);
    showReading();
    m_tools->renew();
    showDays();
}

void MapPage::showDays()
{
    m_ui->days->showDays(m_session.whole(), m_session.chosenDays());
    showMessages();
}

/// The keyboard stays with the maps: of three it has the change.
void MapPage::showMaps(QWidget *shown)
{
    if (m_ui->maps->currentWidget() == shown)
        return;
    const bool hadFocus = m_ui->maps->isAncestorOf(QApplication::focusWidget());
    m_ui->maps->setCurrentWidget(shown);
    emit scaleChanged(scaleText());
    if (hadFocus)
        middle()->setFocus();
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
    const Drawn &drawn = m_session.drawn();
    const auto reading = m_readAt ? readingAt(drawn, *m_readAt) : std::nullopt;
    m_reading = reading ? floorscope::readingText(*reading, m_lengths) : QString();
    const QString tip = reading ? readingTip(m_tools->shares().told(*reading, drawn, *m_readAt), m_lengths) : QString();
    map()->setAccessibleDescription(m_reading);   // what the arrow keys came to
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

}   // namespace floorscope
