// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/window_services.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace floorscope {

class AccountCommands;
class AnswerTabs;
class StatusNotice;
class ExportCommands;
class FileCommands;
class FitPage;
class MapCommands;
class ModeChoice;
class MapPage;
class MapView;
class PanelSplitter;
class ProjectDesk;
class QuestionPanel;
class Session;
class SettingsCommands;
class ShownScenes;
class StartPage;
enum class MessageAction;
struct Error;
struct MainActions;

/// The window: panels and actions round one session, nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ProjectDesk &project() const { return *m_project; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanels();
    void buildStatusBar();
    void connectFileActions();
    void connectStartActions();
    void connectEditActions();
    void connectViewActions();
    void connectSession();
    void connectFit();
    void showPages();
    void showActions();
    void showSource();
    void showFailure(const Error &error);
    void refuse(const QString &why);
    void restore();
    void act(MessageAction action);
    [[nodiscard]] MapView *activeMap() const;
    /// What has the keyboard where nothing else has it.
    [[nodiscard]] QWidget *home() const;
    void focusNextPart();
    void askForChange();

    Session &m_session;
    WindowServices m_services;
    SettingsCommands *m_settings;
    std::unique_ptr<MainActions> m_actions;
    ShownScenes *m_scenes = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    PanelSplitter *m_splitter = nullptr;
    QuestionPanel *m_question = nullptr;
    MapPage *m_map = nullptr;
    FitPage *m_fit = nullptr;
    AnswerTabs *m_answer = nullptr;
    QLabel *m_reading = nullptr;
    QLabel *m_scale = nullptr;
    QLabel *m_source = nullptr;
    StatusNotice *m_notice = nullptr;
    AccountCommands *m_account = nullptr;
    FileCommands *m_files = nullptr;
    MapCommands *m_commands = nullptr;
    ModeChoice *m_mode = nullptr;
    ExportCommands *m_exports = nullptr;
    ProjectDesk *m_project = nullptr;
    bool m_narrow = false;
};

}   // namespace floorscope
