// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_settings.h"

#include "translation.h"

#include <QNetworkProxyFactory>
#include <QSettings>
#include <QStandardPaths>

namespace floorscope {

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/floorscope.ini");
}

Settings ownSettings()
{
    return readSettings(QSettings(settingsPath(), QSettings::IniFormat));
}

void useProxy(const Settings &settings)
{
    QNetworkProxyFactory::setUseSystemConfiguration(settings.systemProxy);
}

QLocale windowLanguage(const Settings &settings, const QLocale &systems)
{
    return settings.language.isEmpty() ? systems : localeNamed(settings.language).value_or(systems);
}

}   // namespace floorscope
