// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/measure_choice.h"

#include "model/session.h"

#include <QComboBox>

namespace floorscope {

MeasureChoice::MeasureChoice(Session &session, QComboBox &measure, QComboBox &unit, QObject *parent)
    : QObject(parent), m_session(session), m_measure(measure), m_unit(unit)
{
    measure.addItem(tr("Difference per hour"), static_cast<int>(ChangeMeasure::Difference));
    measure.addItem(tr("Percent"), static_cast<int>(ChangeMeasure::Ratio));
    connect(&measure, &QComboBox::activated, this, &MeasureChoice::use);
    connect(&session, &Session::documentChanged, this, &MeasureChoice::show);
    connect(&session, &Session::drawnChanged, this, &MeasureChoice::show);
    show();
}

/// A range that was locked for one measure has no meaning for the other.
void MeasureChoice::use(int index)
{
    Document document = m_session.document();
    document.measure = static_cast<ChangeMeasure>(m_measure.itemData(index).toInt());
    if (document.measure != m_session.document().measure)
        document.look.changeRange.reset();
    m_session.apply(tr("measure of the change"), document);
}

void MeasureChoice::show()
{
    const bool compares = m_session.drawn().shown.mode == ViewMode::Compare;
    m_measure.setVisible(compares);
    m_unit.setVisible(!compares);
    m_measure.setCurrentIndex(m_measure.findData(static_cast<int>(m_session.document().measure)));
}

}   // namespace floorscope
