// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/painters_end.h"
#include "views/dialogs/pages_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

    void closingDoesNotWaitForThePictures()
    {
        for (int i = 0; i < 20; ++i)
            delete new PagesDialog(m_path, {}, 3, nullptr);
        QTest::qWait(50);   // what was under way ends without it
    }
};

QTEST_MAIN(TestPagesDialog)
#include "tst_pages_dialog.moc"
