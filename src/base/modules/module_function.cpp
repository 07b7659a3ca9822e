// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/modules/module_function.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

#include <algorithm>

namespace floorscope {

namespace {

QStringList moduleFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.absolutePath(), program.absoluteFilePath(QStringLiteral(FLOORSCOPE_MODULES)),
            program.absoluteFilePath(QStringLiteral("../PlugIns"))};
}

}   // namespace

QFunctionPointer moduleFunction(const char *module, const char *name)
{
    for (const QString &folder : moduleFolders()) {
        QLibrary library(QDir(folder).absoluteFilePath(QLatin1String(module)));
        if (const QFunctionPointer function = library.resolve(name))
            return function;
    }
    return nullptr;
}

bool hasModule(const char *module)
{
    const QStringList names{QLatin1Char('*') + QLatin1String(module) + QStringLiteral(".*")};
    const QStringList folders = moduleFolders();
    return std::any_of(folders.begin(), folders.end(), [&names](const QString &folder) {
        return !QDir(folder).entryList(names, QDir::Files).isEmpty();
    });
}

}   // namespace floorscope
