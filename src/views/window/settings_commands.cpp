// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/settings_commands.h"

#include "views/dialogs/settings_dialog.h"
#include "views/parts/theme.h"
#include "views/window/main_actions.h"

#include <QAction>
#include <QApplication>
#include <QStyleHints>
#include <QWidget>

#include <array>
#include <utility>

namespace floorscope {

namespace {

std::array<QAction *, 3> themeActions(const MainActions &actions)
{
    return {actions.systemTheme, actions.lightTheme, actions.darkTheme};
}

}   // namespace

SettingsCommands::SettingsCommands(WindowServices services, QWidget *window)
    : QObject(window), m_services(std::move(services)), m_settings(readSettings(*m_services.settings)), m_window(window)
{
    applyTheme(*qApp, m_settings.theme);
    followSystem();
}

/// Before Qt 6.5 a program is not told that the system turned dark; it sees that at its next start.
void SettingsCommands::followSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this] { applyTheme(*qApp, m_settings.theme); });
#endif
}

void SettingsCommands::connectTo(const MainActions &actions)
{
    m_actions = &actions;
    const std::array<QAction *, 3> themes = themeActions(actions);
    for (std::size_t i = 0; i < themes.size(); ++i)
        connect(themes[i], &QAction::triggered, this, [this, i] { useTheme(static_cast<ThemeChoice>(i)); });
    connect(actions.settings, &QAction::triggered, this, &SettingsCommands::showDialog);
    themes[static_cast<std::size_t>(m_settings.theme)]->setChecked(true);
}

void SettingsCommands::showDialog()
{
    auto *dialog = new SettingsDialog(m_settings, m_services.languages, *m_services.store, m_window);
    connect(dialog, &SettingsDialog::chosen, this, &SettingsCommands::use);
    connect(dialog, &SettingsDialog::storeMoved, this, &SettingsCommands::useStoreFolder);
    dialog->open();
}

void SettingsCommands::use(const Settings &settings)
{
    if (settings == m_settings)
        return;
    const bool repaints = settings.theme != m_settings.theme;
    m_settings = settings;
    writeSettings(*m_services.settings, settings);
    if (repaints)
        applyTheme(*qApp, settings.theme);
    if (m_actions)
        themeActions(*m_actions)[static_cast<std::size_t>(settings.theme)]->setChecked(true);
    m_services.useSettings(settings);
    emit changed(settings);
}

void SettingsCommands::useTheme(ThemeChoice theme)
{
    Settings settings = m_settings;
    settings.theme = theme;
    use(settings);
}

void SettingsCommands::useStoreFolder(const QString &folder)
{
    Settings settings = m_settings;
    settings.storeFolder = folder;
    use(settings);
}

}   // namespace floorscope
