// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/window_style.h"

#include "views/parts/focus_ring.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kControlHeight = 28;
constexpr int kButtonRoom = 12;
constexpr double kCorner = 4.0;

/// A flat box with one edge; the edge is the accent, two pixels wide, while the control has the focus.
void paintControl(QPainter &painter, const QStyleOption &option, const QColor &fill)
{
    const QPalette &p = option.palette;
    const bool focused = option.state & QStyle::State_HasFocus;
    const double width = focused ? 2.0 : 1.0;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(focused ? p.color(QPalette::Highlight) : p.color(enabled ? QPalette::Dark : QPalette::Mid), width));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), kCorner,
                            kCorner);
    painter.restore();
}

/// The edge alone of what is as small as a box to tick, of a round one where `isRound`.
void paintEdge(QPainter &painter, const QStyleOption &option, const QRect &rect, bool isRound)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, isRound);
    // a round line is paler where it crosses pixels
    painter.setPen(QPen(option.palette.color(enabled ? QPalette::Dark : QPalette::Mid), isRound ? 1.5 : 1.0));
    painter.setBrush(Qt::NoBrush);
    isRound ? painter.drawEllipse(box) : painter.drawRect(box);
    painter.restore();
}

QColor buttonFill(const QStyleOption &option)
{
    if (option.state & QStyle::State_Sunken)
        return option.palette.color(QPalette::Mid);
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    return option.palette.color(hovered ? QPalette::Window : QPalette::Base);
}

/// Where the ring of a widget goes: of a tab round its word, not along the letters.
QRect ringRect(const QRect &rect, const QWidget *widget)
{
    return widget && widget->inherits("QTabBar") ? rect.adjusted(-9, -7, 9, 6) : rect;
}

/// Controls whose own edge is their ring.
bool hasEdge(const QWidget *widget)
{
    return widget && (widget->inherits("QPushButton") || widget->inherits("QComboBox"));
}

}   // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand)
        paintControl(*painter, *option, buttonFill(*option));
    else if (element != PE_FrameFocusRect)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    else if (!hasEdge(widget))
        paintFocusRing(*painter, ringRect(option->rect, widget), option->palette);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        paintEdge(*painter, *option, option->rect, element == PE_IndicatorRadioButton);
    if (element == PE_FrameLineEdit && (option->state & State_HasFocus))
        paintFocusRing(*painter, option->rect, option->palette);
    else if (element == PE_FrameLineEdit)
        paintControl(*painter, *option, Qt::transparent);
}

/// The ring goes round the box and the words of a check box, not along its letters.
QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect || element == SE_SliderFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)   // Fusion's own edge is too faint on a dark window
        paintControl(*painter, *option, Qt::transparent);
    if (control == CC_Slider)
        paintEdge(*painter, *option, subControlRect(control, option, SC_SliderHandle, widget).adjusted(1, 1, -1, -1),
                  false);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit: return {wanted.width(), std::max(wanted.height(), kControlHeight)};
    case CT_PushButton: return {wanted.width() + kButtonRoom, std::max(wanted.height(), kControlHeight)};
    default: return wanted;
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    if (hint == SH_Widget_Animation_Duration || hint == SH_EtchDisabledText
        || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_SplitterWidth)
        return 1;
    if (metric == PM_ToolBarIconSize)
        return 22;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

}   // namespace floorscope
