// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/theme.h"

#include "views/parts/window_style.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace floorscope {

ThemeColors lightColors()
{
    ThemeColors c;
    c.window = 0xF3F4F6;
    c.field = 0xFFFFFF;
    c.ground = 0xE6E8EC;
    c.paper = 0xFFFFFF;
    c.text = 0x1E242C;
    c.secondary = 0x57606C;
    c.hairline = 0xD3D8DF;
    c.edge = 0x858D99;
    c.accent = 0x2B5C94;
    c.onAccent = 0xFFFFFF;
    c.noteGround = 0xE8F0F9;
    c.warningGround = 0xFDF3DC;
    c.warningText = 0x7A4B00;
    c.failureGround = 0xFCE9E7;
    c.failureText = 0xA3231B;
    c.hover = 0xE4E7EC;
    c.chosen = 0xE0E9F3;
    return c;
}

ThemeColors darkColors()
{
    ThemeColors c;
    c.dark = true;
    c.window = 0x23272E;
    c.field = 0x1B1F25;
    c.ground = 0x15181D;
    c.paper = 0x1E2228;
    c.text = 0xE4E7EB;
    c.secondary = 0xA6AEB9;
    c.hairline = 0x3B424C;
    c.edge = 0x7B8491;
    c.accent = 0x8AB8EC;
    c.onAccent = 0x10161D;
    c.noteGround = 0x22344A;
    c.warningGround = 0x3D3116;
    c.warningText = 0xF0C674;
    c.failureGround = 0x46221F;
    c.failureText = 0xF4A69E;
    c.hover = 0x2E343D;
    c.chosen = 0x2B3A4D;
    return c;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5f;
}

ThemeColors themeColors(const QPalette &palette)
{
    return isDark(palette) ? darkColors() : lightColors();
}

QPalette makePalette(const ThemeColors &c)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(role, color); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.field);
    set(QPalette::AlternateBase, c.window);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.secondary);
    set(QPalette::Button, c.field);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.failureText);
    set(QPalette::ToolTipBase, c.field);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::Light, c.field);
    set(QPalette::Midlight, c.hairline);
    set(QPalette::Mid, c.hairline);
    set(QPalette::Dark, c.edge);
    set(QPalette::Shadow, c.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.edge);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.hairline);
    return p;
}

namespace {

/// The rules of the window's frame: bars, menus and tabs. A color's role stands between @ and @.
QString frameTemplate()
{
    return QStringLiteral(R"(
QToolBar { background: @window@; border: 0; border-bottom: 1px solid @hairline@; padding: 7px 8px; spacing: 2px; }
QToolBar::separator { width: 1px; background: @hairline@; margin: 6px 8px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 5px 9px; color: @text@; }
QToolBar QToolButton:hover { background: @hover@; }
QToolBar QToolButton:checked { background: @chosen@; border-color: @accent@; color: @accent@; }
QToolBar QToolButton:focus { border: 2px solid @accent@; padding: 4px 8px; }
QToolBar QToolButton:disabled { color: @edge@; }
QMenuBar { background: @window@; border-bottom: 1px solid @hairline@; padding: 2px 8px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @hover@; }
QStatusBar { border-top: 1px solid @hairline@; }
QStatusBar::item { border: 0; }
QTabWidget::pane { border: 0; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 9px 12px 7px; color: @secondary@; }
QTabBar::tab:selected { color: @text@; border-bottom-color: @accent@; font-weight: 600; }
QSplitter::handle { background: @hairline@; }
)");
}

/// Cards, texts, message bars and buttons.
QString contentTemplate()
{
    return QStringLiteral(R"(
QFrame[card="true"] { background: @field@; border: 1px solid @hairline@; border-radius: 4px; }
QFrame[card="true"] QLabel { border: 0; background: transparent; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[secondary="true"] { color: @secondary@; }
QLabel[headline="true"] { font-size: 24px; font-weight: 600; }
QLabel[failure="true"] { color: @failureText@; }
QFrame[bar="note"] { background: @noteGround@; border-bottom: 1px solid @hairline@; }
QFrame[bar="warning"] { background: @warningGround@; border-bottom: 1px solid @hairline@; }
QFrame[bar="failure"] { background: @failureGround@; border-bottom: 1px solid @hairline@; }
QFrame[bar="warning"] QLabel { color: @warningText@; }
QFrame[bar="failure"] QLabel { color: @failureText@; }
QPushButton[card="true"] { background: @field@; border: 1px solid @hairline@; border-radius: 4px; }
QPushButton[card="true"]:hover { border-color: @edge@; }
QPushButton[card="true"]:focus { border: 2px solid @accent@; }
QPushButton[segment="true"] { background: @field@; border: 1px solid @edge@; padding: 5px 4px; border-radius: 0; }
QPushButton[segment="true"]:checked { background: @accent@; color: @onAccent@; border-color: @accent@; }
QPushButton[segment="true"]:focus { border: 2px solid @accent@; }
QPushButton[segment="true"]:checked:focus { border: 2px solid @text@; }
QPushButton[link="true"] { border: 2px solid transparent; border-radius: 4px; background: transparent; color: @accent@; text-align: left; padding: 1px 0; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: @accent@; }
QPushButton[link="true"]:disabled { color: @edge@; }
QPushButton[primary="true"]:enabled { background: @accent@; color: @onAccent@; border: 1px solid @accent@; border-radius: 4px; padding: 4px 16px; font-weight: 600; }
QPushButton[primary="true"]:enabled:focus { border: 2px solid @text@; }
)");
}

}   // namespace

QString makeStyleSheet(const ThemeColors &c)
{
    const std::pair<const char *, QColor> roles[] = {
        {"window", c.window},
        {"field", c.field},
        {"text", c.text},
        {"secondary", c.secondary},
        {"hairline", c.hairline},
        {"edge", c.edge},
        {"accent", c.accent},
        {"onAccent", c.onAccent},
        {"noteGround", c.noteGround},
        {"warningGround", c.warningGround},
        {"warningText", c.warningText},
        {"failureGround", c.failureGround},
        {"failureText", c.failureText},
        {"hover", c.hover},
        {"chosen", c.chosen},
    };
    QString sheet = frameTemplate() + contentTemplate();
    for (const auto &role : roles)
        sheet.replace(QLatin1Char('@') + QLatin1String(role.first) + QLatin1Char('@'), role.second.name());
    return sheet;
}

/// Sets a property by which the style sheet finds `widget`.
static void mark(QWidget &widget, const char *property, bool value)
{
    if (widget.property(property).toBool() == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);   // else a rule that was found before stays
    widget.style()->polish(&widget);
}

void setPrimary(QPushButton &button, bool primary)
{
    mark(button, "primary", primary);
}

void setFailure(QLabel &label, bool failure)
{
    mark(label, "failure", failure);
}

static bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    static const bool dark = isDark(QApplication::palette());   // as the program found it
    return dark;
#endif
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    const bool system = systemIsDark();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && system);
    const ThemeColors colors = dark ? darkColors() : lightColors();
    application.setStyle(new WindowStyle);
    QApplication::setPalette(makePalette(colors));
    application.setStyleSheet(makeStyleSheet(colors));
}

}   // namespace floorscope
