// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/number_field.h"

namespace floorscope {

namespace {

constexpr int kDecimals = 6;

}   // namespace

NumberField::NumberField(QWidget *parent) : QDoubleSpinBox(parent)
{
    setDecimals(kDecimals);
    setStepType(AdaptiveDecimalStepType);
    setKeyboardTracking(false);
}

QString NumberField::textFromValue(double value) const
{
    QString text = locale().toString(value, 'f', kDecimals);
    const QString point = locale().decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale().zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

double NumberField::valueFromText(const QString &text) const
{
    if (text == textFromValue(value()))
        return value();
    bool isNumber = false;
    const double number = locale().toDouble(text.trimmed(), &isNumber);
    return isNumber ? number : value();
}

QValidator::State NumberField::validate(QString &text, int &) const
{
    bool isNumber = false;
    const double number = locale().toDouble(text.trimmed(), &isNumber);
    return isNumber && number >= minimum() && number <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

}   // namespace floorscope
