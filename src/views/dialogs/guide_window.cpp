// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/guide_window.h"

#include "ui_guide_window.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace floorscope {

namespace {

/// A menu's words, without what marks its letter and promises a dialog.
QString plain(QString text)
{
    text.remove(QLatin1Char('&'));
    return text.endsWith(QChar(0x2026)) ? text.chopped(1) : text;
}

QString row(const QString &keys, const QString &meaning)
{
    return QLatin1String("<tr><td style=\"padding-right: 24px\">") + keys.toHtmlEscaped() + QLatin1String("</td><td>")
        + meaning.toHtmlEscaped() + QLatin1String("</td></tr>");
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QLatin1String(", "));
}

void addRows(QString &rows, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu())
            addRows(rows, *inner);
        else if (!action->shortcuts().isEmpty())
            rows += row(keysOf(*action), plain(action->text()));
    }
}

QString headed(const QString &title, const QString &body)
{
    return QLatin1String("<h3>") + title.toHtmlEscaped() + QLatin1String("</h3>") + body;
}

QString table(const QString &rows)
{
    return QLatin1String("<table>") + rows + QLatin1String("</table>");
}

}   // namespace

QString shortcutsPage(const QMainWindow &window)
{
    QString page;
    for (const QAction *top : window.menuBar()->actions()) {
        QString rows;
        if (const QMenu *menu = top->menu())
            addRows(rows, *menu);
        if (!rows.isEmpty())
            page += headed(plain(top->text()), table(rows));
    }
    QString gestures;
    for (const auto &[gesture, meaning] : mapGestures())
        gestures += row(gesture, meaning);
    return page + headed(GuideWindow::tr("On the map"), table(gestures));
}

GuideWindow::GuideWindow(QMainWindow &window)
    : QDialog(&window),
      m_ui(std::make_unique<Ui::GuideWindow>()),
      m_pages(guidePages()),
      m_shortcuts(shortcutsPage(window))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    for (const GuidePage &page : m_pages)
        m_ui->guidePages->addItem(page.title);
    m_ui->guidePages->addItem(tr("Keys and mouse"));
    connect(m_ui->guidePages, &QListWidget::currentRowChanged, this, &GuideWindow::showPage);
    connect(m_ui->guideButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

GuideWindow::~GuideWindow() = default;

void GuideWindow::show(GuideTopic topic)
{
    m_ui->guidePages->setCurrentRow(static_cast<int>(topic));
    QDialog::show();
    raise();
}

void GuideWindow::showShortcuts()
{
    m_ui->guidePages->setCurrentRow(m_ui->guidePages->count() - 1);
    QDialog::show();
    raise();
}

void GuideWindow::showPage(int row)
{
    if (row < 0)
        return;
    QString body;
    if (row < static_cast<int>(m_pages.size()))
        for (const QString &paragraph : m_pages[static_cast<std::size_t>(row)].paragraphs)
            body += QLatin1String("<p>") + paragraph.toHtmlEscaped() + QLatin1String("</p>");
    else
        body = m_shortcuts;
    m_ui->guideText->setHtml(QLatin1String("<h2>") + m_ui->guidePages->item(row)->text().toHtmlEscaped()
                             + QLatin1String("</h2>") + body);
}

}   // namespace floorscope
