// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace floorscope {

/// A number as the language writes it, with up to six decimals and none that say nothing. Showing it never changes it:
/// what a person did not write keeps its digits.
class NumberField : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit NumberField(QWidget *parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
};

}   // namespace floorscope
