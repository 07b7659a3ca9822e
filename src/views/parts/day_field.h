// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace floorscope {

/// A day as one text: typed or pasted in any way that dayFromText reads, taken on Enter or when the focus leaves; what
/// is no day gives way to the day that was there, and a tip says what a day looks like. The arrow keys go a day on and
/// back. (A QDateEdit's sections accept neither a pasted date nor one that is typed over the whole, and take half a
/// date while it is being typed.)
class DayField : public QDateEdit
{
    Q_OBJECT
public:
    explicit DayField(QWidget *parent = nullptr);

    void stepBy(int days) override;

protected:
    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;
    QDateTime dateTimeFromText(const QString &text) const override;
    QString textFromDateTime(const QDateTime &day) const override;
    StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
};

}   // namespace floorscope
