// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace floorscope {

/// A large button: icon, title, and a sentence that says what is behind it.
class StartCard : public QPushButton
{
    Q_OBJECT
public:
    explicit StartCard(QWidget *parent = nullptr);
    void setContent(const QIcon &icon, const QString &title, const QString &sentence);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    QString m_title;
    QString m_sentence;
};

}   // namespace floorscope
