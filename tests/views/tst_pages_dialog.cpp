// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"
#include "support/painters_end.h"
#include "views/dialogs/pages_dialog.h"

#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace floorscope;

/// The pages of a plan's document, each by its picture.
class TestPagesDialog : public QObject
{
    Q_OBJECT

    PaintersEnd m_end;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("three.pdf"));
    const QList<QColor> m_colors{Qt::red, Qt::green, Qt::blue};

    static QListWidget &list(PagesDialog &dialog)
    {
        return *dialog.findChild<QListWidget *>(QStringLiteral("planPages"));
    }

    /// The color in the middle of a page's picture; transparent while there is none.
    static QColor middle(PagesDialog &dialog, int row)
    {
        const QImage picture = list(dialog).item(row)->icon().pixmap(list(dialog).iconSize()).toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() / 2);
    }

    static bool isAlike(const QColor &a, const QColor &b)
    {
        return a.alpha() == 255 && std::abs(a.red() - b.red()) < 8 && std::abs(a.green() - b.green()) < 8
            && std::abs(a.blue() - b.blue()) < 8;
    }

private slots:
    void initTestCase()
    {
        QPdfWriter writer(m_path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        for (int page = 0; page < m_colors.size(); ++page) {
            if (page > 0) {
                writer.setPageOrientation(QPageLayout::Landscape);
                QVERIFY(writer.newPage());
            }
            painter.fillRect(painter.viewport(), m_colors[page]);
        }
    }

    void everyPageIsShownByItsPicture()
    {
        PagesDialog dialog(m_path, {}, 3, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(list(dialog).count(), 3);
        QVERIFY(
            dialog.findChild<QLabel *>(QStringLiteral("planPagesLabel"))->text().contains(QLatin1String("three.pdf")));
        for (int page = 0; page < 3; ++page)
            QTRY_VERIFY2(isAlike(middle(dialog, page), m_colors[page]), qPrintable(middle(dialog, page).name()));
    }

    void theChosenPageIsTold()
    {
        PagesDialog dialog(m_path, {}, 3, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QSignalSpy chosen(&dialog, &PagesDialog::pageChosen);
        dialog.show();
        list(dialog).setCurrentRow(1);
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->isDefault())
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toInt(), 2);
        QVERIFY(!dialog.isVisible());
    }

    void aPageThatCannotBeDrawnSaysWhy()
    {
        PagesDialog dialog(m_path, {}, 4, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(!list(dialog).item(3)->toolTip().isEmpty());
        QCOMPARE(middle(dialog, 3).alpha(), 0);
        for (int page = 0; page < 3; ++page)
            QTRY_VERIFY(isAlike(middle(dialog, page), m_colors[page]));
        QVERIFY(list(dialog).item(0)->toolTip().isEmpty());
    }

    void aFileThatIsGoneIsASentence()
    {
        PagesDialog dialog(m_folder.filePath(QStringLiteral("gone.pdf")), {}, 2, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(
            dialog.findChild<QLabel *>(QStringLiteral("planPagesLabel"))->text().contains(QLatin1String("gone.pdf")));
        QTRY_VERIFY(!dialog.findChild<QLabel *>(QStringLiteral("planPagesLabel"))->text().contains(QLatin1Char('?')));
    }

    /// The first page is drawn as long as the dialog is there: were it waited for, it would give up.
    void closingDoesNotWaitForThePictures()
    {
        QSemaphore begun, closed;
        std::atomic_int drawn = 0;
        std::atomic_bool gaveUp = false;
        const PageDrawer slow = [&](const QByteArray &, const PlanRequest &request) -> Result<PlanImage> {
            ++drawn;
            begun.release();
            gaveUp = !closed.tryAcquire(1, 20'000);
            return failure(ErrorKind::PageMissing, QString::number(request.page));
        };
        auto *dialog = new PagesDialog(m_path, {}, 3, nullptr, slow);
        QTRY_COMPARE(begun.available(), 1);
        delete dialog;
        QVERIFY(!gaveUp);
        closed.release();
        backgroundPool().waitForDone();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!gaveUp);
        QCOMPARE(drawn, 1);
    }

    /// The only thread is busy when the dialog asks for its first picture.
    void aPictureThatWaitsIsNotDrawnForAClosedDialog()
    {
        QThreadPool &pool = backgroundPool();
        const int threads = pool.maxThreadCount();
        pool.waitForDone();
        pool.setMaxThreadCount(1);
        std::atomic_int drawn = 0;
        QSemaphore busy, closed;
        auto *dialog = new PagesDialog(m_path, {}, 3, nullptr, [&drawn](const QByteArray &, const PlanRequest &) {
            ++drawn;
            return failure(ErrorKind::PageMissing);
        });
        pool.start([&] {   // behind the file, which is read first, and before its pages
            busy.release();
            closed.acquire();
        });
        busy.acquire();
        QCoreApplication::sendPostedEvents();
        const QList<QFutureWatcherBase *> watched = dialog->findChildren<QFutureWatcherBase *>();
        QVERIFY(std::any_of(watched.begin(), watched.end(), [](const auto *one) { return !one->isFinished(); }));
        delete dialog;
        closed.release();
        pool.waitForDone();
        pool.setMaxThreadCount(threads);
        QCOMPARE(drawn, 0);
    }
};

QTEST_MAIN(TestPagesDialog)
#include "tst_pages_dialog.moc"
