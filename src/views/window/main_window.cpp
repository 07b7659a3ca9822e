// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/session.h"
#include "views/compare/compare_view.h"
#include "views/dialogs/plan_layers_dialog.h"
#include "views/findings/findings_panel.h"
#include "views/fit/fit_page.h"
#include "views/map/map_view.h"
#include "views/map/shown_scenes.h"
#include "views/page/map_page.h"
#include "views/page/map_tools.h"
#include "views/parts/part_focus.h"
#include "views/parts/shortcuts_first.h"
#include "views/parts/status_notice.h"
#include "views/present/present_view.h"
#include "views/question/question_panel.h"
#include "views/start/start_page.h"
#include "views/window/account_commands.h"
#include "views/window/availability.h"
#include "views/window/export_commands.h"
#include "views/window/file_commands.h"
#include "views/window/file_drops.h"
#include "views/window/help_commands.h"
#include "views/window/layer_choice.h"
#include "views/window/main_actions.h"
#include "views/window/map_commands.h"
#include "views/window/mark_choice.h"
#include "views/window/memory/window_memory.h"
#include "views/window/mode_choice.h"
#include "views/window/panels/answer_tabs.h"
#include "views/window/panels/panel_splitter.h"
#include "views/window/project_desk.h"
#include "views/window/protection_switch.h"
#include "views/window/settings_commands.h"
#include "views/window/source_text.h"
#include "views/window/start_desk.h"
#include "views/window/upright_choice.h"
#include "views/window/zone_desk.h"
#include "words/error_text.h"
#include "words/messages.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace floorscope {

namespace {

constexpr QSize kSmallestSize{1024, 640};

bool hasPicture(const Drawn &drawn)
{
    return drawn.answers.single || drawn.answers.comparison;
}

}   // namespace

MainWindow::MainWindow(Session &session, WindowServices services, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_services(std::move(services)),
      m_settings(new SettingsCommands(m_services, this))
{
    setMinimumSize(kSmallestSize);
    resize(firstWindowSize(screen()->availableSize()));
    m_actions = std::make_unique<MainActions>(createMainActions(*this));
    buildPanels();
    buildStatusBar();
    new ZoneDesk(m_session, *m_actions, *m_map, *m_answer, *m_notice, this);
    m_files = new FileCommands(m_session, *m_actions, *m_notice, *m_services.settings, this);
    m_exports = new ExportCommands(m_session, *m_actions, *m_notice, *m_services.settings, this);
    m_project = new ProjectDesk(m_session, m_services, *m_actions, *m_notice, this);
    m_account = new AccountCommands(m_session, m_services, *m_actions, *m_notice, this);
    m_commands = new MapCommands(m_session, *m_actions, *m_map, this);
    connectFileActions();
    connectStartActions();
    connectEditActions();
    connectViewActions();
    connectSession();
    connectFit();
    keepFocusAtHome(*this, [this] { return m_pages->currentWidget() == m_start ? nullptr : home(); });
    restore();
    m_account->findAccounts();
    m_project->findWork();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanels()
{
    m_scenes = new ShownScenes(m_session, this);
    m_question = new QuestionPanel(m_session);
    m_map = new MapPage(m_session, *m_scenes);
    m_answer = new AnswerTabs(m_session, *m_scenes);
    connect(&m_answer->findings(), &FindingsPanel::placeWanted, &m_map->tools(), &MapTools::showPlace);
    m_splitter = new PanelSplitter(m_question, m_map, m_answer);
    m_start = new StartPage;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_splitter);
    m_fit = new FitPage;
    m_pages->addWidget(m_fit);
    setCentralWidget(m_pages);
    m_start->setFocus();
}

void MainWindow::buildStatusBar()
{
    m_reading = new QLabel;
    m_reading->setObjectName(QStringLiteral("reading"));
    m_notice = new StatusNotice;
    m_scale = new QLabel;
    m_scale->setObjectName(QStringLiteral("mapScale"));
    m_source = new QLabel;
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setProperty("secondary", true);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_reading, 1);
    for (QLabel *label : {static_cast<QLabel *>(m_notice), m_scale, m_source})
        statusBar()->addPermanentWidget(label);
}

void MainWindow::connectFileActions()
{
    connect(m_actions->exportPicture, &QAction::triggered, m_map, &MapPage::offerExport);
    connect(m_map, &MapPage::exportOffered, m_exports, &ExportCommands::exportPicture);
    connect(m_actions->stored, &QAction::triggered, m_account, &AccountCommands::showStored);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    new HelpCommands(*m_actions, *this);
    connect(m_map, &MapPage::actionRequested, this, &MainWindow::act);
    connect(m_map, &MapPage::actionRequested, m_files, &FileCommands::act);
    connect(new FileDrops(*this), &FileDrops::dropped, m_files, &FileCommands::openPaths);
    connect(m_files, &FileCommands::placementDoubted, m_map, &MapPage::doubtPlacement);
    connect(m_files, &FileCommands::refused, this, &MainWindow::refuse);
    connect(m_exports, &ExportCommands::saved, m_map, &MapPage::forgetFailure);
    connect(m_files, &FileCommands::projectChosen, m_project, &ProjectDesk::open);
    connect(m_project, &ProjectDesk::recentChosen, m_files, &FileCommands::openPaths);
    connect(m_project, &ProjectDesk::workOffered, m_map, &MapPage::offerWork);
    connect(m_project, &ProjectDesk::workOffered, m_start, &StartPage::offerWork);
    connect(m_map, &MapPage::actionRequested, m_project, &ProjectDesk::act);
    connect(m_start, &StartPage::actionRequested, m_project, &ProjectDesk::act);
}

void MainWindow::connectStartActions()
{
    connect(m_actions->openDemo, &QAction::triggered, this, [this] { m_services.openDemo(); });
    connect(m_actions->connectTo, &QAction::triggered, m_account, &AccountCommands::connectToButlr);
    connect(m_actions->forgetAccount, &QAction::triggered, m_account, &AccountCommands::forgetAccount);
    connect(m_actions->timeZone, &QAction::triggered, m_account, &AccountCommands::chooseTimeZone);
    connect(m_question, &QuestionPanel::demoWanted, m_actions->openDemo, &QAction::trigger);
    new StartDesk(m_session, *m_start, m_services, {*m_actions, *m_account, *m_files, *m_project}, this);
}

void MainWindow::connectEditActions()
{
    connect(m_actions->undo, &QAction::triggered, this,
            [this] { m_fit->isActive() ? m_fit->undo() : m_session.undo(); });
    connect(m_actions->redo, &QAction::triggered, this,
            [this] { m_fit->isActive() ? m_fit->redo() : m_session.redo(); });
    connect(m_actions->copyReading, &QAction::triggered, m_map, &MapPage::copyReading);
    connect(m_actions->chooseFloor, &QAction::triggered, this, [this] {
        m_actions->question->setChecked(true);
        m_question->focusFloor();
    });
    connect(m_actions->fetch, &QAction::triggered, &m_session, &Session::fetch);
    connect(m_actions->planLayers, &QAction::triggered, this,
            [this] { (new PlanLayersDialog(m_session, this))->open(); });
    connect(m_actions->leaveOut, &QAction::triggered, m_question, &QuestionPanel::chooseDaysLeftOut);
    connect(m_actions->beforeAndAfter, &QAction::triggered, this, &MainWindow::askForChange);
}

void MainWindow::connectViewActions()
{
    m_mode = new ModeChoice(m_session, *m_actions, this);
    connect(&m_answer->findings(), &FindingsPanel::wanted, m_commands, &MapCommands::follow);
    connect(m_actions->fit, &QAction::triggered, this, [this] { activeMap()->fit(); });
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { activeMap()->zoomIn(); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { activeMap()->zoomOut(); });
    connect(m_actions->allDays, &QAction::triggered, &m_session, &Session::showAllDays);
    connect(m_actions->question, &QAction::toggled, m_question, &QWidget::setVisible);
    connect(m_actions->answer, &QAction::toggled, m_answer, &QWidget::setVisible);
    connect(m_actions->nextPart, &QAction::triggered, this, &MainWindow::focusNextPart);
    connect(m_actions->present, &QAction::triggered, this,
            [this] { (new PresentView(m_session.project(), m_session.drawn(), this))->showFullScreen(); });
    new LayerChoice(m_session, *m_actions, this);
    new MarkChoice(m_session, *m_actions, this);
    m_settings->connectTo(*m_actions);
    m_map->setLengths(lengthUnits(m_settings->settings()));
    connect(m_settings, &SettingsCommands::changed, this,
            [this](const Settings &settings) { m_map->setLengths(lengthUnits(settings)); });
    new UprightChoice(m_session, *m_actions->uprightPlan, *m_actions->uprightFloor, this);
    new ProtectionSwitch(m_session, *m_actions->protect, this);
    connect(m_map, &MapPage::readingChanged, m_reading, &QLabel::setText);
    connect(m_map, &MapPage::scaleChanged, m_scale, &QLabel::setText);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::connectionChanged, this, &MainWindow::showSource);
    connect(&m_session, &Session::fetchStateChanged, this, &MainWindow::showSource);
    for (const auto signal : {&Session::floorChanged, &Session::floorsChanged, &Session::drawnChanged})
        connect(&m_session, signal, this, &MainWindow::showPages);
    for (const auto signal : {&Session::documentChanged, &Session::fetchStateChanged, &Session::chosenDaysChanged})
        connect(&m_session, signal, this, &MainWindow::showActions);
    connect(&m_session, &Session::failed, this, &MainWindow::showFailure);
    showPages();
    new ShortcutsFirst(*this);
}

void MainWindow::connectFit()
{
    connect(m_files, &FileCommands::fitWanted, m_actions->fitPlan, &QAction::trigger, Qt::QueuedConnection);
    connect(m_actions->fitPlan, &QAction::triggered, this, [this] {
        m_fit->begin(m_session.drawn(), m_scenes->paper());
        showPages();
    });
    connect(m_fit, &FitPage::left, this, &MainWindow::showPages);
    connect(m_fit, &FitPage::left, m_map, &MapPage::tellAgain);
    connect(m_fit, &FitPage::stepsChanged, this, &MainWindow::showActions);
    connect(m_fit, &FitPage::pointedAt, m_map, &MapPage::tellPoint);
    connect(m_fit, &FitPage::scaleChanged, m_scale, &QLabel::setText);
    connect(m_fit, &FitPage::used, m_files, &FileCommands::useFit);
    connect(&m_session, &Session::floorChanged, m_fit, &FitPage::leave);
    connect(&m_session, &Session::documentChanged, m_fit, &FitPage::leave);
}

MapView *MainWindow::activeMap() const
{
    return m_fit->isActive() ? m_fit->view() : m_map->map();
}

QWidget *MainWindow::home() const
{
    return m_fit->isActive() ? static_cast<QWidget *>(m_fit->view()) : m_map->middle();
}

void MainWindow::showPages()
{
    const bool works = m_session.floor() || !m_session.floors().empty() || hasPicture(m_session.drawn());
    m_pages->setCurrentWidget(m_fit->isActive() ? m_fit : works ? static_cast<QWidget *>(m_splitter) : m_start);
    for (QAction *action : {m_actions->question, m_actions->answer, m_actions->nextPart, m_actions->fit,
                            m_actions->zoomIn, m_actions->zoomOut, m_actions->importPlan})
        setAvailable(*action, works, tr("Nothing is open yet. Choose one of the cards first."));
    setAvailable(*m_actions->chooseFloor, !m_session.floors().empty(),
                 tr("No floors are known. Open the demo building or connect to Butlr first."));
    showActions();
    showSource();
}

void MainWindow::showActions()
{
    showAvailability(*m_actions, m_session);
    m_commands->showSelection();
    showFitting(*m_actions, *m_fit);
}

void MainWindow::showSource()
{
    m_source->setText(sourceText(m_session));
}

/// A failure is told above the map; on the start page and while a plan is fitted there is no map.
void MainWindow::showFailure(const Error &error)
{
    if (m_pages->currentWidget() != m_splitter)
        m_notice->inform(plainErrorText(error).toHtmlEscaped());
}

void MainWindow::refuse(const QString &why)
{
    if (m_pages->currentWidget() != m_splitter)
        m_notice->inform(why.toHtmlEscaped());
    else
        m_map->refuse(why);
}

void MainWindow::restore()
{
    const WindowMemory memory = readWindowMemory(*m_services.settings);
    restoreGeometry(memory.geometry);
    m_actions->question->setChecked(memory.questionShown);
    m_actions->answer->setChecked(memory.answerShown);
    m_map->setSidesShare(memory.sides);
    m_map->comparison()->setLook(memory.look);
    m_map->setHeightsForm(memory.heights);
    m_answer->chooseTab(memory.tab);
    keepSizes(*this, *m_services.settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    writeWindowMemory(*m_services.settings,
                      {saveGeometry(), m_splitter->saveState(), m_actions->question->isChecked(),
                       m_actions->answer->isChecked() || m_narrow, m_map->sidesShare(), m_map->comparison()->look(),
                       m_map->heightsForm(), m_answer->chosenTab()});
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = PanelSplitter::isNarrow(width());
    if (narrow != m_narrow)
        m_actions->answer->setChecked(!narrow);
    m_narrow = narrow;
    const bool first = event->oldSize().width() < 0;
    if (!first || !m_splitter->restoreState(readWindowMemory(*m_services.settings).panels))
        m_splitter->follow(width(), event->oldSize().width());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_scenes)
        m_scenes->usePalette(palette());
}

void MainWindow::act(MessageAction action)
{
    if (action == MessageAction::FitPlan)
        m_actions->fitPlan->trigger();
    else if (action == MessageAction::Connect)
        m_actions->connectTo->trigger();
    else if (action == MessageAction::ChooseTimeZone)
        m_account->chooseTimeZone();
    else if (action == MessageAction::ChooseLayers)
        m_actions->planLayers->trigger();
}

void MainWindow::focusNextPart()
{
    focusNext({findChild<QToolBar *>(QStringLiteral("toolBar")), m_question, m_map->middle(), m_answer});
}

void MainWindow::askForChange()
{
    m_mode->use(ViewMode::Compare);
    m_actions->question->setChecked(true);
    m_question->focusChange();
}

}   // namespace floorscope
