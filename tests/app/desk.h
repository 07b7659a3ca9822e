// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/butlr_client.h"
#include "model/session.h"
#include "simulator/demo_server.h"
#include "store/store.h"
#include "support/counted_demo.h"
#include "support/shown_text.h"
#include "views/fit/fit_page.h"
#include "views/window/main_window.h"

#include <QAction>
#include <QDateTime>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace floorscope {

inline constexpr int kPatience = 60'000;

/// The window over the demo building, with a store and settings of its own.
class Desk
{
public:
    /// `recoveryFolder`: where unsaved work is kept; empty: nowhere. `stored`: a store that another desk kept, of which
    /// this one begins with a copy.
    explicit Desk(DemoFaults faults = {}, QString recoveryFolder = {}, const QString &stored = {})
        : m_recovery(std::move(recoveryFolder)),
          m_server(std::move(faults), countedDemo()),
          m_store(copyOf(stored, m_folder.filePath(QStringLiteral("store.sqlite"))))
    {
        m_server.listen();
        ButlrOptions options;
        options.baseUrl = m_server.address();
        options.credentials = {Grant::ClientCredentials, DemoServer::clientId(), DemoServer::clientSecret()};
        m_client = std::move(*ButlrClient::create(std::move(options)));
        open();
    }

    /// Closes the window and opens it again, as the next start would. Changes are not saved.
    void open()
    {
        if (m_window && !m_window->close())
            pressInBox(QStringLiteral("Do not save"));
        m_window = std::make_unique<MainWindow>(session, services());
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    /// To the demo building without its plan, as to an account.
    Connection connection()
    {
        Connection connection;
        connection.source = m_client.get();
        connection.directory = m_client.get();
        connection.figures = m_client.get();
        connection.store = &m_store;
        connection.name = QStringLiteral("Demo building (simulated)");
        connection.simulated = true;
        connection.clock = [] { return qint64(DemoBuilding::now()); };
        return connection;
    }

    void openDemo() { session.connectTo(connection()); }

    void showDemo()
    {
        openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
    }

    /// To the demo building as to an account: what costs requests waits.
    void showAccount()
    {
        Connection priced = connection();
        priced.simulated = false;
        session.connectTo(priced);
        QTRY_COMPARE_WITH_TIMEOUT(session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
    }

    /// Fetches what is asked and waits for it.
    void fetch()
    {
        QTRY_COMPARE(session.fetchState().phase, FetchState::Phase::NeedsFetch);
        action("actionFetch")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
    }

    /// Brings a tab of the right panel to the front, once the days of a comparison are weighed: then its findings come
    /// there by themselves.
    void turnTo(const QString &title)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!session.isWeighing(), kPatience);
        for (auto *tabs : m_window->findChildren<QTabWidget *>())
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->tabText(i) == title) {
                    emit tabs->tabBarClicked(i);
                    return tabs->setCurrentIndex(i);
                }
        QFAIL("no such tab");
    }

    template <typename T>
    T *part(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QAction *action(const char *name) const { return part<QAction>(name); }
    MainWindow &window() const { return *m_window; }
    Store &store() { return m_store; }
    /// What is stored so far, for other desks.
    void keepStore(const QString &path) const { copyOf(filePath(QStringLiteral("store.sqlite")), path); }
    const QSettings &settings() const { return m_settings; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString picturesFolder() const { return filePath(QStringLiteral("pictures/recent")); }

    /// The message above the map; empty when there is none.
    QString message() const
    {
        const auto *bar = part<QWidget>("message");
        return bar && bar->isVisible() ? shownText(*bar->findChild<QLabel *>(QStringLiteral("text"))) : QString();
    }

    void pressInMessage(const QString &label) const
    {
        for (auto *button : part<QWidget>("message")->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == label)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL("no such button");
    }

    /// The box that asks whether changes are saved; nothing while it is not there.
    QMessageBox *saveBox() const { return part<QMessageBox>("saveChanges"); }
    void pressInBox(const QString &label) const
    {
        QVERIFY(saveBox());
        for (QAbstractButton *button : saveBox()->buttons())
            if (button->text() == label)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL("no such button");
    }

    Session session;
    std::optional<Error> connectFailure;   ///< what the account's service answers
    bool answersConnect = true;
    int demosOpened = 0;
    QString account;   ///< that the key store holds when the window opens; several with commas between
    QStringList connectedAgain;
    int accountsForgotten = 0;

private:
    /// With what SQLite has not written into the file yet.
    static QString copyOf(const QString &from, const QString &to)
    {
        for (const QString &part : {QString(), QStringLiteral("-wal")})
            if (!from.isEmpty())
                QFile::copy(from + part, to + part);
        return to;
    }
    std::vector<KnownAccount> accounts() const
    {
        std::vector<KnownAccount> known;
        for (const QString &label : account.split(QLatin1Char(','), Qt::SkipEmptyParts))
            known.push_back({label, label, false, false});
        return known;
    }
    WindowServices services()
    {
        WindowServices services;
        services.openDemo = [this] {
            ++demosOpened;
            openDemo();
        };
        services.connectTo = [this](const ConnectRequest &, const std::function<void(ConnectAnswer)> &done) {
            if (answersConnect)
                done({connectFailure, {}});
        };
        services.findAccounts = [this](const std::function<void(std::vector<KnownAccount>)> &done) {
            done(accounts());
        };
        services.connectAgain = [this](const QString &label, const std::function<void(ConnectAnswer)> &done) {
            connectedAgain << label;
            done({connectFailure, {}});
        };
        services.forgetAccount = [this](const QString &label) {
            ++accountsForgotten;
            account.remove(label);
            session.connectTo({});
        };
        services.store = &m_store;
        services.settings = &m_settings;
        services.recovery = m_recovery;
        services.pictures = picturesFolder();
        return services;
    }

    QTemporaryDir m_folder;
    QString m_recovery;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    DemoServer m_server;
    std::unique_ptr<ButlrClient> m_client;
    Store m_store;
    std::unique_ptr<MainWindow> m_window;
};

/// A plan that was just imported is fitted at once; this gives it up.
inline void leaveFit(const Desk &desk)
{
    auto *fit = desk.window().findChild<FitPage *>();
    QTRY_VERIFY(fit->isActive());
    QTest::keyClick(fit->view(), Qt::Key_Escape);
    QVERIFY(!fit->isActive());
}

/// As Qt does: whoever a file is dropped on is asked first. Yields whether it was taken.
inline bool dropOn(QWidget &widget, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    data.setText(path);
    QDragEnterEvent enter({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&widget, &enter);
    QDropEvent event({4.0, 4.0}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QCoreApplication::sendEvent(&widget, &event);
    return enter.isAccepted();
}

}   // namespace floorscope
