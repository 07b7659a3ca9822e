// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings.h"
#include "views/window/window_services.h"

#include <QObject>

class QWidget;

namespace floorscope {

struct MainActions;

/// What a person sets once: keeps it from one start to the next, and has the program follow it. The theme is applied
/// when this is made, before anything is shown.
class SettingsCommands : public QObject
{
    Q_OBJECT
public:
    SettingsCommands(WindowServices services, QWidget *window);

    /// The actions of the theme and the dialog belong to this from now on.
    void connectTo(const MainActions &actions);
    [[nodiscard]] const Settings &settings() const { return m_settings; }

public slots:
    void showDialog();

signals:
    void changed(const floorscope::Settings &settings);

private:
    void use(const Settings &settings);
    void useTheme(ThemeChoice theme);
    void useStoreFolder(const QString &folder);
    void followSystem();

    WindowServices m_services;
    Settings m_settings;
    QWidget *m_window;
    const MainActions *m_actions = nullptr;
};

}   // namespace floorscope
