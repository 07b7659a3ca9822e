// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;

namespace floorscope {

class Session;

/// How the change of two periods is told: a list that shows and changes it. It stands in the place of `unit`, the list
/// of a map's units, where two periods are drawn.
class MeasureChoice : public QObject
{
    Q_OBJECT
public:
    MeasureChoice(Session &session, QComboBox &measure, QComboBox &unit, QObject *parent);

private:
    void use(int index);
    void show();

    Session &m_session;
    QComboBox &m_measure;
    QComboBox &m_unit;
};

}   // namespace floorscope
