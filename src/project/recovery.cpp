// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/recovery.h"

#include "base/path_bytes.h"
#include "base/read_file.h"
#include "base/time_zone.h"
#include "base/write_file.h"
#include "project/project_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace floorscope {

namespace {

const QString kEnding = QStringLiteral(".floorscope");

QString lockFor(const QString &path)
{
    return path + QStringLiteral(".lock");
}

/// Beside it stands the name of the user's own file.
QString ownerOf(const QString &path)
{
    return path + QStringLiteral(".file");
}

void removeAt(const QString &path)
{
    QFile::remove(path);
    QFile::remove(ownerOf(path));
}

QString newName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + kEnding;
}

}   // namespace

RecoveryFile::RecoveryFile(const QString &folder) : m_path(QDir(folder).filePath(newName())), m_lock(lockFor(m_path))
{
    QDir().mkpath(folder);
    m_lock.setStaleLockTime(0);   // as long as its process lives, however long that is
    m_lock.tryLock();
}

RecoveryFile::~RecoveryFile()
{
    remove();
}

void RecoveryFile::remove()
{
    removeAt(m_path);
}

Result<void> keepWork(const Project &project, const QString &file, const QString &path)
{
    return writeFile(ownerOf(path), pathBytes(file)).and_then([&] { return saveProject(project, path); });
}

std::optional<KeptWork> findKeptWork(const QString &folder)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QLatin1Char('*') + kEnding}, QDir::Files, QDir::Time);   // the newest first
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        auto lock = std::make_shared<QLockFile>(lockFor(path));
        lock->setStaleLockTime(0);
        if (!lock->tryLock())
            continue;
        const Result<QByteArray> owner = readFile(ownerOf(path));
        return KeptWork{path, owner ? pathFromBytes(*owner) : QString(),
                        TimeZone::ofSystem().localTime(file.lastModified().toSecsSinceEpoch()), lock};
    }
    return std::nullopt;
}

void dropKeptWork(const KeptWork &work)
{
    removeAt(work.path);
}

}   // namespace floorscope
