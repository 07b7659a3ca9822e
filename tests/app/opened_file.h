// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <QFile>
#include <QProcess>

namespace floorscope {

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An answer of four cells as a file, opened.
inline QString openedFile(Desk &desk)
{
    QFile file(desk.filePath(QStringLiteral("answer.json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(R"({"heatmap_v2":{"array_cells":[[0.25,0.25,12],[0.75,0.25,3],[2.25,1.75,40],[5.25,3.25,7]],)"
               R"("metadata":{"resolution":0.5}}})");
    file.close();
    desk.session.openFiles({file.fileName()}, QStringLiteral("open"));
    return file.fileName();
}

/// What the command line writes for `arguments`; empty where it fails.
inline QByteArray written(Desk &desk, QStringList arguments, const QString &ending)
{
    const QString path = desk.filePath(QStringLiteral("command.") + ending);
    QProcess program;
    program.start(QStringLiteral(FLOORSCOPE_PROGRAM), arguments << QStringLiteral("-o") << path);
    return program.waitForFinished(kPatience) && program.exitCode() == 0 ? contents(path) : QByteArray();
}

}   // namespace floorscope
