// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/svg_links.h"

#include "plan/plan_decoders.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace floorscope {

namespace {

constexpr std::size_t kMostNamed = 4;
constexpr qsizetype kLongestName = 120;

bool isEmbedded(const SvgLink &link)
{
    return link.target.startsWith(QLatin1String("data:"), Qt::CaseInsensitive);
}

/// The file that is meant; empty for an address of the web. "C:\plan.png" is no address with the scheme "c".
QString filePath(const QString &target, const QString &folder)
{
    const QUrl url(target);
    const bool hasDrive = url.scheme().size() == 1;
    if (!hasDrive && !url.isLocalFile() && (!url.scheme().isEmpty() || !url.host().isEmpty()))
        return {};
    const QString path = url.isLocalFile() ? url.toLocalFile() : url.path();
    return QDir(folder).absoluteFilePath(hasDrive || path.isEmpty() ? target : path);
}

bool liesIn(const QString &folder, const QString &path)
{
    const QString home = QFileInfo(folder).canonicalFilePath();
    return !home.isEmpty() && QFileInfo(path).canonicalFilePath().startsWith(home + QLatin1Char('/'));
}

/// Why nothing is drawn of a link to another file, or None.
Reason reasonFor(const SvgLink &link, const QString &folder, const std::function<bool(const SvgLink &)> &isDrawn)
{
    const QString path = filePath(link.target, folder);
    if (path.isEmpty())
        return Reason::LinkToTheWeb;
    if (folder.isEmpty() || !QFileInfo(path).isFile())
        return Reason::LinkNotFound;
    if (!liesIn(folder, path))
        return Reason::LinkOutsideFolder;
    return isDrawn(link) ? Reason::None : Reason::LinkUnreadable;
}

QString shortName(const QString &target)
{
    return target.size() > kLongestName ? target.left(kLongestName) + QStringLiteral("…") : target;
}

}   // namespace

std::vector<Error> linkNotes(const std::vector<SvgLink> &links, const QString &folder,
                             const std::function<bool(const SvgLink &)> &isDrawn)
{
    std::vector<Error> notes;
    qint64 unreadable = 0, more = 0;
    for (const SvgLink &link : links) {
        if (isEmbedded(link)) {
            unreadable += isDrawn(link) ? 0 : 1;
            continue;
        }
        const Reason reason = reasonFor(link, folder, isDrawn);
        if (reason != Reason::None && notes.size() < kMostNamed)
            notes.push_back(planNote(reason, {shortName(link.target)}));
        else if (reason != Reason::None)
            ++more;
    }
    if (more > 0)
        notes.push_back(planNote(Reason::MoreLinks, {more}));
    if (unreadable > 0)
        notes.push_back(planNote(Reason::EmbeddedUnreadable, {unreadable}));
    return notes;
}

}   // namespace floorscope
