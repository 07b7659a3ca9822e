// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main_window.h"

#include "model/session.h"
#include "views/account_commands.h"
#include "views/export_notice.h"
#include "views/file_commands.h"
#include "views/file_kinds.h"
#include "views/look_panel.h"
#include "views/main_actions.h"
#include "views/map_page.h"
#include "views/map_view.h"
#include "views/messages.h"
#include "views/question_edit.h"
#include "views/question_panel.h"
#include "views/start_page.h"
#include "views/window_memory.h"
#include "words/error_text.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>

#include <algorithm>
#include <array>

namespace floorscope {

namespace {

constexpr QSize kFirstSize{1440, 900};
constexpr QSize kSmallestSize{1024, 640};
constexpr int kNarrow = 1200;
constexpr int kWide = 1920;

/// Widths of the question and the answer panel for a window's width.
std::pair<int, int> panelWidths(int width)
{
    if (width >= kWide)
        return {320, 360};
    return width > 1280 ? std::pair(296, 304) : std::pair(280, 288);
}

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile() && kindOf(url.toLocalFile()) != FileKind::Other)
            paths << url.toLocalFile();
    return paths;
}

/// The first control of `part` takes the focus, or the part itself.
void focusInto(QWidget *part)
{
    QWidget *next = part;
    while (next->focusPolicy() == Qt::NoFocus && part->isAncestorOf(next->nextInFocusChain()))
        next = next->nextInFocusChain();
    next->setFocus(Qt::TabFocusReason);
}

bool hasPicture(const Drawn &drawn)
{
    return drawn.period || drawn.comparison;
}

} // namespace

MainWindow::MainWindow(Session &session, WindowServices services, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_services(std::move(services)), m_theme(readWindowMemory(*m_services.settings).theme)
{
    applyTheme(*qApp, m_theme);
    setWindowTitle(tr("Floorscope"));
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);
    setAcceptDrops(true);
    m_actions = std::make_unique<MainActions>(createMainActions(*this));
    buildPanels();
    buildStatusBar();
    m_files = new FileCommands(m_session, *m_notice, this);
    m_account = new AccountCommands(m_session, m_services, *m_notice, this);
    connectFileActions();
    connectStartActions();
    connectEditActions();
    connectViewActions();
    connectSession();
    restore();
    m_account->findAccount();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanels()
{
    m_question = new QuestionPanel(m_session);
    m_map = new MapPage(m_session);
    m_answer = new QTabWidget;
    m_answer->setObjectName(QStringLiteral("answerTabs"));
    m_answer->addTab(new LookPanel(m_session), tr("Look"));
    m_splitter = new QSplitter;
    m_splitter->setObjectName(QStringLiteral("splitter"));
    for (QWidget *pane : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_answer)}) {
        m_splitter->addWidget(pane);
        m_splitter->setStretchFactor(m_splitter->indexOf(pane), pane == m_map ? 1 : 0);
    }
    m_question->setMinimumWidth(256);
    m_answer->setMinimumWidth(256);
    m_splitter->setChildrenCollapsible(false);
    m_start = new StartPage;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_splitter);
    setCentralWidget(m_pages);
    m_start->setFocus();
}

void MainWindow::buildStatusBar()
{
    m_reading = new QLabel;
    m_reading->setObjectName(QStringLiteral("reading"));
    m_notice = new ExportNotice;
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
    connect(m_actions->open, &QAction::triggered, m_files, &FileCommands::open);
    connect(m_actions->importPlan, &QAction::triggered, m_files, &FileCommands::importPlan);
    connect(m_actions->placePlan, &QAction::triggered, m_files, &FileCommands::placePlan);
    connect(m_actions->exportPicture, &QAction::triggered, this, &MainWindow::exportPicture);
    connect(m_actions->stored, &QAction::triggered, m_account, &AccountCommands::showStored);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_map, &MapPage::actionRequested, this, &MainWindow::act);
    connect(m_files, &FileCommands::placementDoubted, m_map, &MapPage::doubtPlacement);
}

void MainWindow::connectStartActions()
{
    connect(m_actions->openDemo, &QAction::triggered, this, [this] { m_services.openDemo(); });
    connect(m_actions->connectTo, &QAction::triggered, m_account, &AccountCommands::connectToButlr);
    connect(m_actions->forgetAccount, &QAction::triggered, m_account, &AccountCommands::forgetAccount);
    connect(m_actions->timeZone, &QAction::triggered, m_account, &AccountCommands::chooseTimeZone);
    connect(m_account, &AccountCommands::accountChanged, this, &MainWindow::showAccount);
    connect(m_start, &StartPage::demoChosen, m_actions->openDemo, &QAction::trigger);
    connect(m_start, &StartPage::connectChosen, m_actions->connectTo, &QAction::trigger);
    connect(m_start, &StartPage::openChosen, m_actions->open, &QAction::trigger);
}

void MainWindow::connectEditActions()
{
    connect(m_actions->undo, &QAction::triggered, &m_session, &Session::undo);
    connect(m_actions->redo, &QAction::triggered, &m_session, &Session::redo);
    connect(m_actions->copyPicture, &QAction::triggered, m_files, &FileCommands::copyPicture);
    connect(m_actions->copyReading, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_map->readingText()); });
    connect(m_actions->chooseFloor, &QAction::triggered, m_question, &QuestionPanel::focusFloor);
    connect(m_actions->fetch, &QAction::triggered, &m_session, &Session::fetch);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->map, &QAction::triggered, this, [this] { setMode(ViewMode::Map); });
    connect(m_actions->compare, &QAction::triggered, this, [this] { setMode(ViewMode::Compare); });
    connect(m_actions->fit, &QAction::triggered, this, [this] { m_map->map()->fit(); });
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { m_map->map()->zoomIn(); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { m_map->map()->zoomOut(); });
    connect(m_actions->question, &QAction::toggled, m_question, &QWidget::setVisible);
    connect(m_actions->answer, &QAction::toggled, m_answer, &QWidget::setVisible);
    connect(m_actions->nextPart, &QAction::triggered, this, &MainWindow::focusNextPart);
    connect(m_actions->systemTheme, &QAction::triggered, this, [this] { setTheme(ThemeChoice::System); });
    connect(m_actions->lightTheme, &QAction::triggered, this, [this] { setTheme(ThemeChoice::Light); });
    connect(m_actions->darkTheme, &QAction::triggered, this, [this] { setTheme(ThemeChoice::Dark); });
    connect(m_map, &MapPage::readingChanged, m_reading, &QLabel::setText);
    connect(m_map, &MapPage::scaleChanged, m_scale, &QLabel::setText);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::connectionChanged, this, &MainWindow::showConnection);
    connect(&m_session, &Session::fetchStateChanged, this, &MainWindow::showConnection);
    connect(&m_session, &Session::floorChanged, this, &MainWindow::showPages);
    connect(&m_session, &Session::floorsChanged, this, &MainWindow::showPages);
    connect(&m_session, &Session::drawnChanged, this, &MainWindow::showPages);
    connect(&m_session, &Session::documentChanged, this, &MainWindow::showActions);
    connect(&m_session, &Session::fetchStateChanged, this, &MainWindow::showActions);
    connect(&m_session, &Session::failed, this, [this](const Error &error) { m_notice->tell(errorText(error).toHtmlEscaped()); });
    showPages();
    showConnection();
}

void MainWindow::showPages()
{
    const bool works = m_session.floor() || !m_session.floors().empty() || hasPicture(m_session.drawn());
    m_pages->setCurrentWidget(works ? static_cast<QWidget *>(m_splitter) : m_start);
    m_actions->timeZone->setEnabled(m_session.floor().has_value());
    for (QAction *action : {m_actions->question, m_actions->answer, m_actions->nextPart, m_actions->chooseFloor, m_actions->fit,
                            m_actions->zoomIn, m_actions->zoomOut, m_actions->importPlan})
        action->setEnabled(works);
    showActions();
}

void MainWindow::showActions()
{
    const auto named = [](const QString &verb, const QString &name) {
        return name.isEmpty() ? verb : QString(verb + QLatin1Char(' ') + name);
    };
    const Document &document = m_session.document();
    m_actions->undo->setEnabled(!m_session.undoName().isEmpty());
    m_actions->undo->setText(named(tr("&Undo"), m_session.undoName()));
    m_actions->redo->setEnabled(!m_session.redoName().isEmpty());
    m_actions->redo->setText(named(tr("&Redo"), m_session.redoName()));
    m_actions->map->setChecked(document.mode == ViewMode::Map);
    m_actions->compare->setChecked(document.mode == ViewMode::Compare);
    m_actions->compare->setEnabled(!document.question.spaceId.isEmpty());
    m_actions->map->setEnabled(hasPicture(m_session.drawn()));
    m_actions->placePlan->setEnabled(document.plan.has_value());
    for (QAction *action : {m_actions->exportPicture, m_actions->copyPicture, m_actions->copyReading})
        action->setEnabled(hasPicture(m_session.drawn()));
    const auto phase = m_session.fetchState().phase;
    m_actions->fetch->setEnabled(phase == FetchState::Phase::NeedsFetch || phase == FetchState::Phase::Failed);
}

void MainWindow::showConnection()
{
    const auto &error = m_session.fetchState().error;
    const bool offline = error && (error->kind == ErrorKind::Unreachable || error->kind == ErrorKind::LoginUnreachable);
    m_source->setText(offline ? tr("Offline") : m_session.connection().name);
}

void MainWindow::showAccount(const QString &name)
{
    m_start->setAccount(name);
    m_actions->forgetAccount->setVisible(!name.isEmpty());
}

void MainWindow::restore()
{
    const WindowMemory memory = readWindowMemory(*m_services.settings);
    restoreGeometry(memory.geometry);
    m_actions->question->setChecked(memory.questionShown);
    m_actions->answer->setChecked(memory.answerShown);
    const std::array<QAction *, 3> themes{m_actions->systemTheme, m_actions->lightTheme, m_actions->darkTheme};
    themes[static_cast<std::size_t>(m_theme)]->setChecked(true);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    writeWindowMemory(*m_services.settings, {saveGeometry(), m_splitter->saveState(), m_actions->question->isChecked(),
                                             m_actions->answer->isChecked() || m_narrow, m_theme});
    QMainWindow::closeEvent(event);
}

void MainWindow::placePanels()
{
    const auto sides = panelWidths(width());
    m_splitter->setSizes({sides.first, width() - sides.first - sides.second, sides.second});
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    if (narrow != m_narrow)
        m_actions->answer->setChecked(!narrow);
    m_narrow = narrow;
    const bool first = event->oldSize().width() < 0;
    if (first && m_splitter->restoreState(readWindowMemory(*m_services.settings).panels))
        return;
    if (first || panelWidths(width()) != panelWidths(event->oldSize().width()))
        placePanels();
}

void MainWindow::setMode(ViewMode mode)
{
    m_session.apply(mode == ViewMode::Map ? tr("map") : tr("comparison"), inMode(m_session.document(), mode));
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_theme = choice;
    applyTheme(*qApp, choice);
}

void MainWindow::exportPicture()
{
    m_files->exportPicture((QSizeF(m_map->size()) * devicePixelRatioF()).toSize());
}

void MainWindow::act(MessageAction action)
{
    if (action == MessageAction::PlacePlan)
        m_files->placePlan();
    else if (action == MessageAction::UsePlacement)
        m_files->usePlacement();
    else if (action == MessageAction::ImportPlan)
        m_files->importPlan();
    else if (action == MessageAction::UseOfferedPlan)
        m_files->importOfferedPlan();
    else if (action == MessageAction::ChooseTimeZone)
        m_account->chooseTimeZone();
}

void MainWindow::focusNextPart()
{
    const std::array<QWidget *, 3> parts{m_question, m_map->map(), m_answer};
    const auto has = [](QWidget *part) { return part->hasFocus() || part->isAncestorOf(QApplication::focusWidget()); };
    const auto current = std::find_if(parts.begin(), parts.end(), has);
    const auto first = current == parts.end() ? 0 : current - parts.begin() + 1;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        QWidget *part = parts[(static_cast<std::size_t>(first) + i) % parts.size()];
        if (part->isVisible())
            return focusInto(part);
    }
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Floorscope"),
                                tr("Floorscope %1\n\nShows where people spend time on a floor.\n"
                                   "Free software under the GNU General Public License, version 3 or later.")
                                    .arg(QStringLiteral(FLOORSCOPE_VERSION)),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_files->openPaths(localPaths(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace floorscope
