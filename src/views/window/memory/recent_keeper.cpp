// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/memory/recent_keeper.h"

#include "base/background.h"
#include "base/when_done.h"
#include "output/scene_facts.h"
#include "output/scenes.h"
#include "render/map_painter.h"
#include "views/start/start_page.h"
#include "views/window/window_services.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>

#include <utility>
#include <variant>

namespace floorscope {

namespace {

constexpr int kPause = 1'000;   ///< milliseconds
constexpr QSize kPicture{320, 180};

/// The map alone, as it stands in the window.
void savePictureOf(const Drawn &drawn, const QString &path)
{
    const Scene scene = makeScene(drawn, mainPane(drawn.shown.mode));
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isFile())   // so a version left it that named the picture wrongly
        QFile::remove(folder);
    QDir().mkpath(folder);
    QSaveFile file(path);   // without it the card has none
    if (file.open(QIODevice::WriteOnly) && paintMap(scene, fitView(scene, kPicture), kPicture).save(&file, "PNG"))
        file.commit();
}

std::vector<RecentItem> lookedUp(const std::vector<RecentWork> &all, const QString &pictures)
{
    std::vector<RecentItem> items;
    for (const RecentWork &work : all) {
        const bool gone = !work.path.isEmpty() && !QFileInfo(work.path).isFile();
        const QImage picture = pictures.isEmpty() ? QImage() : QImage(pictures + QLatin1Char('/') + pictureName(work));
        items.push_back({work, picture, gone});
    }
    return items;
}

}   // namespace

RecentKeeper::RecentKeeper(Session &session, StartPage &start, const WindowServices &services, Known known,
                           QObject *parent)
    : QObject(parent),
      m_session(session),
      m_start(start),
      m_settings(*services.settings),
      m_pictures(services.pictures),
      m_known(std::move(known))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &RecentKeeper::keep);
    connect(&session, &Session::drawnChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&start, &StartPage::recentRemoved, this, &RecentKeeper::remove);
    show();
}

/// Nothing where what is drawn is no work to come back to: the demo, several files, nothing at all.
RecentWork RecentKeeper::current() const
{
    const Document &document = m_session.document();
    if (const QString file = m_known.file(); !file.isEmpty())
        return {QFileInfo(file).absoluteFilePath(), {}, {}, {}, {}};
    if (const auto *floor = std::get_if<ChosenFloor>(&document.source))
        return floor->simulated || m_known.account().isEmpty() || !serves(m_session.connection(), document.source)
            ? RecentWork()
            : RecentWork{{}, m_known.account(), floor->spaceId, {}, {}};
    const auto *files = std::get_if<OpenedFiles>(&document.source);
    return files && files->single.size() == 1
        ? RecentWork{QFileInfo(files->single.front()).absoluteFilePath(), {}, {}, {}, {}}
        : RecentWork();
}

void RecentKeeper::keep()
{
    RecentWork work = current();
    const Drawn &drawn = m_session.whole();
    if (work == RecentWork() || !showsNumbers(drawn))
        return;
    const QStringList told = caption(drawn, mainPane(drawn.shown.mode));
    work.title = told.value(0);
    work.period = told.value(1);
    addRecentWork(m_settings, work);
    if (m_pictures.isEmpty())
        return;
    const QString path = m_pictures + QLatin1Char('/') + pictureName(work);
    whenDone(inBackground([drawn, path] {
                 savePictureOf(drawn, path);
                 return true;
             }),
             this, [this](bool) { show(); });
}

void RecentKeeper::remove(const RecentWork &work)
{
    removeRecentWork(m_settings, work);
    if (!m_pictures.isEmpty())
        QFile::remove(m_pictures + QLatin1Char('/') + pictureName(work));
    show();
}

void RecentKeeper::forgetAccount(const QString &label)
{
    for (const RecentWork &work : recentWork(m_settings))
        if (work.path.isEmpty() && work.account == label)
            remove(work);
}

void RecentKeeper::show()
{
    whenDone(inBackground(lookedUp, recentWork(m_settings), m_pictures), this,
             [this, number = ++m_showing](const std::vector<RecentItem> &items) {
                 if (number == m_showing)
                     m_start.showRecent(items);
             });
}

}   // namespace floorscope
