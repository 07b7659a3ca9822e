// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/status_notice.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

namespace floorscope {

namespace {

constexpr int kShownFor = 30'000;

}   // namespace

StatusNotice::StatusNotice(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("exportNotice"));
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
    hide();
}

void StatusNotice::informOfFile(const QString &path)
{
    const QFileInfo file(path);
    const QString open = QUrl::fromLocalFile(file.absoluteFilePath()).toString(QUrl::FullyEncoded);
    const QString folder = QUrl::fromLocalFile(file.absolutePath()).toString(QUrl::FullyEncoded);
    //: %1 a file name, %2 and %3 addresses
    inform(tr("Saved %1 · <a href=\"%2\">Open</a> · <a href=\"%3\">Show in folder</a>")
               .arg(file.fileName().toHtmlEscaped(), open, folder));
}

void StatusNotice::inform(const QString &text, NoticeKind kind)
{
    m_kind = kind;
    setText(text);
    show();
    QTimer::singleShot(kShownFor, this, [this, text] {
        if (this->text() == text)
            hide();
    });
}

void StatusNotice::endProgress()
{
    if (m_kind == NoticeKind::Progress)
        hide();
}

void StatusNotice::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const QString shown = text();
    clear();   // links take their color when the text is set
    setText(shown);
}

}   // namespace floorscope
