// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "accounts.h"
#include "arguments.h"
#include "base/background.h"
#include "base/log_book.h"
#include "base/path_bytes.h"
#include "base/portable.h"
#include "butlr/credentials.h"
#include "console.h"
#include "model/session.h"
#include "own_settings.h"
#include "program_arguments.h"
#include "project/project_file.h"
#include "session_link.h"
#include "translation.h"
#include "views/window/main_window.h"
#include "views/window/project_desk.h"

#include <QApplication>
#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>

#include <algorithm>
#include <functional>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Window)
};

/// What begins as an option does and is neither one of the window's nor a file.
std::optional<QString> strayOption(const QStringList &arguments)
{
    const auto stray = std::find_if(arguments.begin() + 1, arguments.end(), [](const QString &word) {
        return word.startsWith(QLatin1Char('-')) && word != QLatin1String("--demo") && word != QLatin1String("--")
            && pathKind(word) == PathKind::Nothing;
    });
    return stray == arguments.end() ? std::nullopt : std::optional(*stray);
}

void openFirst(const QStringList &arguments, Session &session, SessionLink &link, MainWindow &window)
{
    const auto project = std::find_if(arguments.begin(), arguments.end(), isProjectFile);
    if (arguments.contains(QStringLiteral("--demo")))
        link.openDemo();
    else if (project != arguments.end())
        window.project().open(*project);
    else if (arguments.size() > 1)
        session.openFiles(arguments.mid(1), Words::tr("open a file"));
}

void useSettings(SessionLink &link, const Settings &settings)
{
    ButlrOptions options;
    options.jobs = settings.jobs;
    link.useOptions(options);
    useProxy(settings);
}

WindowServices makeServices(SessionLink &link, Accounts &accounts, QSettings &settings)
{
    using namespace std::placeholders;
    return {
        std::bind(&SessionLink::openDemo, &link),
        std::bind(&Accounts::connectTo, &accounts, _1, _2),
        std::bind(&Accounts::find, &accounts, _1),
        std::bind(&Accounts::connectAgain, &accounts, _1, _2),
        std::bind(&Accounts::forget, &accounts, _1),
        &link.store(),
        &settings,
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/floorscope/recovery"),
        languages(),
        [&link](const Settings &chosen) { useSettings(link, chosen); },
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/floorscope/recent")};
}

int refuseWithoutDisplay(int &argc, char **argv, const QLocale &locale)
{
    QCoreApplication application(argc, argv);
    installTranslation(locale);
    Console().warn(Words::tr("There is no display for the window. The commands need none: see floorscope --help"));
    return static_cast<int>(ExitCode::Failed);
}

}   // namespace

bool opensWindow(const QString &firstArgument)
{
    return firstArgument.isEmpty() || firstArgument == QLatin1String("--demo")
        || pathKind(firstArgument) != PathKind::Nothing;
}

int runWindow(int &argc, char **argv, const QLocale &locale)
{
    if (lacksDisplay())
        return refuseWithoutDisplay(argc, argv, locale);
    QApplication application(argc, argv);
    letWindowGoFirst();
    LogBook::begin();
    QStringList arguments = wordsForWindow(argc, argv);
    const bool spoken = takeLanguage(arguments).has_value();
    QSettings kept(settingsPath(), QSettings::IniFormat);
    const Settings settings = readSettings(kept);
    installTranslation(spoken ? locale : windowLanguage(settings, locale));
    if (const std::optional<QString> stray = strayOption(arguments))
        return static_cast<int>(Console().fail(usageError(*stray, Reason::NoSuchCommand)));
    Session session;
    SessionLink link(session, storeFile(settings.storeFolder));
    useSettings(link, settings);
    Accounts accounts(link, baseUrlFromEnvironment());
    MainWindow window(session, makeServices(link, accounts, kept));
    window.show();
    openFirst(arguments, session, link, window);
    const int status = QApplication::exec();
    session.cancelPlan();             // nobody waits for it any more
    backgroundPool().waitForDone();   // what still paints in the background needs the application's fonts
    return status;
}

}   // namespace floorscope
