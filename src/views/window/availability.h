// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace floorscope {

class FitPage;
class Session;
struct MainActions;

/// Switches an action; while it is off its tooltip is `reason`: why it is off and what would switch it on.
void setAvailable(QAction &action, bool available, const QString &reason);

/// What can be done now with what `session` shows and asks; the names of undo and redo too.
void showAvailability(const MainActions &actions, const Session &session);

/// While a plan is fitted only the fit can be worked on, and undo and redo are its own. After `showAvailability`, which
/// says what can be done otherwise.
void showFitting(const MainActions &actions, const FitPage &fit);

/// Shows in a menu why an entry is off, and nothing for the others: their words stand there already.
class DisabledReasons : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}   // namespace floorscope
