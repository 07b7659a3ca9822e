// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings.h"

#include "base/named_values.h"
#include "store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <array>
#include <utility>

namespace floorscope {

namespace {

const QString kTheme = QStringLiteral("window/theme");
const QString kLengths = QStringLiteral("settings/lengths");
const QString kLanguage = QStringLiteral("settings/language");
const QString kJobs = QStringLiteral("settings/jobs");
const QString kStoreFolder = QStringLiteral("settings/store_folder");
const QString kSystemProxy = QStringLiteral("settings/system_proxy");

constexpr std::array kThemes{std::pair{ThemeChoice::System, "system"}, std::pair{ThemeChoice::Light, "light"},
                             std::pair{ThemeChoice::Dark, "dark"}};
constexpr std::array kLengthNames{std::pair{std::optional<LengthUnits>(), "system"},
                                  std::pair{std::optional(LengthUnits::Metres), "metres"},
                                  std::pair{std::optional(LengthUnits::MetresAndFeet), "metres_and_feet"}};

}   // namespace

Settings readSettings(const QSettings &kept)
{
    Settings settings;
    settings.lengths = valueIn(kLengthNames, kept.value(kLengths).toString());
    settings.language = kept.value(kLanguage).toString();
    settings.theme = valueIn(kThemes, kept.value(kTheme).toString());
    settings.jobs = std::clamp(kept.value(kJobs, kUsualJobs).toInt(), 1, kMostJobsOfWindow);
    settings.storeFolder = kept.value(kStoreFolder).toString();
    settings.systemProxy = kept.value(kSystemProxy, true).toBool();
    return settings;
}

void writeSettings(QSettings &kept, const Settings &settings)
{
    kept.setValue(kLengths, nameIn(kLengthNames, settings.lengths));
    kept.setValue(kLanguage, settings.language);
    kept.setValue(kTheme, nameIn(kThemes, settings.theme));
    kept.setValue(kJobs, settings.jobs);
    kept.setValue(kStoreFolder, settings.storeFolder);
    kept.setValue(kSystemProxy, settings.systemProxy);
}

LengthUnits lengthUnits(const Settings &settings, const QLocale &locale)
{
    return settings.lengths.value_or(usualLengths(locale));
}

QString storeFile(const QString &folder)
{
    const QString usual = Store::defaultPath();
    return folder.isEmpty() ? usual : QDir(folder).filePath(QFileInfo(usual).fileName());
}

}   // namespace floorscope
