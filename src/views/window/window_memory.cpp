// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/window_memory.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace floorscope {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kPanels = QStringLiteral("window/panels");
const QString kQuestion = QStringLiteral("window/question");
const QString kAnswer = QStringLiteral("window/answer");
const QString kSidesAbove = QStringLiteral("window/sides_above");
const QString kSidesLeft = QStringLiteral("window/sides_left");
const QString kTheme = QStringLiteral("window/theme");

constexpr std::array kThemes{std::pair{ThemeChoice::System, "system"}, std::pair{ThemeChoice::Light, "light"},
                             std::pair{ThemeChoice::Dark, "dark"}};

QString themeName(ThemeChoice choice)
{
    const auto named =
        std::find_if(kThemes.begin(), kThemes.end(), [choice](const auto &theme) { return theme.first == choice; });
    return QLatin1String(named->second);
}

ThemeChoice themeNamed(const QString &name)
{
    const auto named = std::find_if(kThemes.begin(), kThemes.end(),
                                    [&name](const auto &theme) { return name == QLatin1String(theme.second); });
    return named == kThemes.end() ? ThemeChoice::System : named->first;
}

double readShare(const QSettings &settings, const QString &key, double otherwise)
{
    const double share = settings.value(key, otherwise).toDouble();
    return share > 0.0 && share < 1.0 ? share : otherwise;
}

}   // namespace

QSize firstWindowSize(QSize available)
{
    constexpr QSize kWanted{1440, 900};
    constexpr QSize kFrame{8, 40};   // what the system puts round a window; known only once it is shown
    return kWanted.boundedTo(available - kFrame);
}

WindowMemory readWindowMemory(const QSettings &settings)
{
    return {settings.value(kGeometry).toByteArray(),
            settings.value(kPanels).toByteArray(),
            settings.value(kQuestion, true).toBool(),
            settings.value(kAnswer, true).toBool(),
            themeNamed(settings.value(kTheme).toString()),
            {readShare(settings, kSidesAbove, SidesShare().above), readShare(settings, kSidesLeft, SidesShare().left)}};
}

void writeWindowMemory(QSettings &settings, const WindowMemory &memory)
{
    settings.setValue(kGeometry, memory.geometry);
    settings.setValue(kPanels, memory.panels);
    settings.setValue(kQuestion, memory.questionShown);
    settings.setValue(kAnswer, memory.answerShown);
    settings.setValue(kTheme, themeName(memory.theme));
    settings.setValue(kSidesAbove, memory.sides.above);
    settings.setValue(kSidesLeft, memory.sides.left);
}

}   // namespace floorscope
