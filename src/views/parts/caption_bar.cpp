// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/caption_bar.h"

#include "render/legend.h"
#include "render/text_lines.h"
#include "views/parts/theme.h"
#include "words/caption.h"

#include <QPainter>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kMarginX = 12;
constexpr int kMarginY = 9;
constexpr int kLinesKept = 2;   ///< the map stays where it is when the caption grows to as many

}   // namespace

CaptionBar::CaptionBar(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CaptionBar::setParts(const QStringList &parts)
{
    if (m_parts == parts)
        return;
    m_parts = parts;
    //: describes the map, read by screen readers
    setAccessibleName(tr("Caption: %1").arg(parts.join(QStringLiteral(", "))));
    setToolTip(captionText(parts));
    updateGeometry();
    update();
}

double CaptionBar::textHeight(int width) const
{
    QImage scratch(1, 1, QImage::Format_RGB32);
    QPainter painter(&scratch);
    const QRectF box(0, 0, std::max(1, width - 2 * kMarginX), 1e4);
    return paintCaption(painter, box, m_parts, fontInfo().pixelSize(), lightTheme());
}

int CaptionBar::heightForWidth(int width) const
{
    const double room = kLinesKept * kLineStep * fontInfo().pixelSize();   // as paintCaption spaces them
    return static_cast<int>(std::max(textHeight(width), room)) + 2 * kMarginY;
}

void CaptionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void CaptionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = isDark(palette()) ? darkTheme() : lightTheme();
    const QRectF room = QRectF(rect()).adjusted(kMarginX, kMarginY, -kMarginX, 0);
    const double blank = room.height() - kMarginY - textHeight(rect().width());
    paintCaption(painter, room.adjusted(0.0, std::max(0.0, blank / 2.0), 0.0, 0.0), m_parts, fontInfo().pixelSize(),
                 theme);
}

}   // namespace floorscope
