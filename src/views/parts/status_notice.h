// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace floorscope {

/// News stay half a minute; progress only until it ends.
enum class NoticeKind { News, Progress };

/// Informs in the status bar that a file was written, with Open and Show in folder, and of what is going on.
class StatusNotice : public QLabel
{
    Q_OBJECT
public:
    explicit StatusNotice(QWidget *parent = nullptr);
    void informOfFile(const QString &path);
    void inform(const QString &text, NoticeKind kind = NoticeKind::News);

public slots:
    /// The progress that was shown is over.
    void endProgress();

protected:
    void changeEvent(QEvent *event) override;

private:
    NoticeKind m_kind = NoticeKind::News;
};

}   // namespace floorscope
