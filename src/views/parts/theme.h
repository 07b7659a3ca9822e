// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme_choice.h"

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;
class QPushButton;

namespace floorscope {

/// The window's colors, one a role. Contrast was measured: text at least 4.5, edges of controls at least 3.
struct ThemeColors
{
    bool dark = false;
    QColor window;   ///< window and panels
    QColor field;    ///< fields, cards, legend
    QColor ground;   ///< round the plan
    QColor paper;    ///< the plan's own paper
    QColor text;
    QColor secondary;
    QColor hairline;
    QColor edge;     ///< edges of controls
    QColor accent;   ///< focus, selection, the one primary button, links
    QColor onAccent;
    QColor noteGround;
    QColor warningGround;
    QColor warningText;
    QColor failureGround;
    QColor failureText;
    QColor hover;    ///< a button under the cursor
    QColor chosen;   ///< a checked tool button
};

[[nodiscard]] ThemeColors lightColors();
[[nodiscard]] ThemeColors darkColors();
/// The colors of the palette the program runs with now.
[[nodiscard]] ThemeColors themeColors(const QPalette &palette);

[[nodiscard]] QPalette makePalette(const ThemeColors &colors);
/// Style sheet of tool bar, tabs, cards and message bar. Controls have none: a rule on a combo box, a spin box or a
/// date takes its arrows away in Qt 6.4.
[[nodiscard]] QString makeStyleSheet(const ThemeColors &colors);

/// Makes `button` the one colored button of its window, or an ordinary one again.
void setPrimary(QPushButton &button, bool primary);
/// Makes what `label` says a failure, in its color, or an ordinary text again.
void setFailure(QLabel &label, bool failure);

/// Whether the system's palette is a dark one.
[[nodiscard]] bool isDark(const QPalette &palette);
/// Fusion, palette and style sheet of `choice` for the whole program.
void applyTheme(QApplication &application, ThemeChoice choice);

}   // namespace floorscope
