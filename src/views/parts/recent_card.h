// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPushButton>

class QToolButton;

namespace floorscope {

/// What a card of recent work says.
struct RecentCardText
{
    QString title;
    QString sentence;     ///< below it
    QString place;        ///< below that, its middle left out where it is too long
    bool warns = false;   ///< the place says that something is wrong
};

/// A button that opens recent work: a small picture, a title and two lines. A smaller button in its corner, and the Del
/// key, take it off the list.
class RecentCard : public QPushButton
{
    Q_OBJECT
public:
    explicit RecentCard(QWidget *parent = nullptr);
    void setContent(const QImage &picture, const RecentCardText &text);
    QSize sizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintPicture(QPainter &painter, const QRect &box) const;

    QImage m_picture;
    RecentCardText m_text;
    QToolButton *m_remove;
};

}   // namespace floorscope
