// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/data_text.h"

#include "analysis/protection.h"
#include "words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::DataText)
};

//: each: %1 a unit: "millimetres", %2 a size: "20 × 12 m"
QString trustedText(UnitSource source)
{
    if (source == UnitSource::Person)
        return Words::tr("The plan is not fitted yet: it is %2 large (unit: %1), and its place is a guess.");
    return Words::tr("The plan is not fitted yet. The drawing says %1, which makes it %2; its place is a guess.");
}

QString doubtedText(const DrawnScale &scale)
{
    if (scale.source == UnitSource::Assumed && scale.doubt == SizeDoubt::None)
        return Words::tr("The drawing does not tell its unit; with %1 it would be %2 large. Until you say the unit or "
                         "fit the plan, its size and place are a guess.");
    if (scale.source == UnitSource::Assumed)
        return Words::tr("The plan is not fitted yet: its size and place are a guess. The drawing does not tell its "
                         "unit; even with %1 it would be %2 large.");
    switch (scale.doubt) {
    case SizeDoubt::TooSmall:
        return Words::tr("The drawing says %1, which makes it %2: too small for a floor. Until the plan is fitted, its "
                         "size and place are a guess.");
    case SizeDoubt::TooLarge:
        return Words::tr("The drawing says %1, which makes it %2: too large for a floor. Until the plan is fitted, its "
                         "size and place are a guess.");
    default:
        return Words::tr("The drawing says %1, which makes it %2: not the size of this floor. Until the plan is "
                         "fitted, its size and place are a guess.");
    }
}

}   // namespace

QString silentDaysText(const QString &days)
{
    return Words::tr("Without one detection on the whole floor: %1.").arg(days);
}

QString unitText(DrawingUnit unit)
{
    switch (unit) {
    case DrawingUnit::Millimetre: return Words::tr("millimeters");
    case DrawingUnit::Centimetre: return Words::tr("centimeters");
    case DrawingUnit::Decimetre: return Words::tr("decimeters");
    case DrawingUnit::Metre: return Words::tr("meters");
    case DrawingUnit::Inch: return Words::tr("inches");
    case DrawingUnit::Foot: return Words::tr("feet");
    case DrawingUnit::Yard: return Words::tr("yards");
    }
    return {};
}

QString metreSizeText(QSizeF metres, const QLocale &locale)
{
    const double shortest = std::min(metres.width(), metres.height());
    const int decimals = shortest < 10.0 ? 2 : shortest < 100.0 ? 1 : 0;
    //: %1 and %2: width and height of a plan
    return Words::tr("%1 × %2 m")
        .arg(locale.toString(metres.width(), 'f', decimals), locale.toString(metres.height(), 'f', decimals));
}

QString unfittedPlanText(const std::optional<DrawnScale> &scale)
{
    if (!scale)
        return Words::tr("The plan is not fitted yet: its size and place are a guess.");
    const QString sentence = isTrusted(*scale) ? trustedText(scale->source) : doubtedText(*scale);
    return sentence.arg(unitText(scale->unit), metreSizeText(scale->metres));
}

QString withheldText()
{
    return Words::tr("Withheld to protect individuals");
}

QString protectionText(const std::optional<Withheld> &withheld, CellSize size, const QLocale &numbers)
{
    if (!withheld)
        return {};
    if (withheld->everything)
        return Words::tr(
                   "Everything is withheld to protect individuals: fewer than %1 days are known to have been observed.")
            .arg(kLeastDays);
    const QString least = numbers.toString(kLeastUse);
    if (withheldCells(withheld) == 0)
        //: %1 an area
        return Words::tr("Individuals are protected. Nothing had to be withheld for it but the numbers of single days: "
                         "no patch and no zone has under %1 m² of use.")
            .arg(least);
    const double area = static_cast<double>(withheldCells(withheld)) * metres(size) * metres(size);
    //: %1 and %2 areas
    return Words::tr("Individuals are protected: %1 m² are withheld, where a patch or a zone has under %2 m² of use, "
                     "and the numbers of single days. All figures are without them.")
        .arg(valueText(area, numbers), least);
}

}   // namespace floorscope
