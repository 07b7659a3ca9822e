// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/warning_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::WarningText)
};

QString guessText(const QString &size)
{
    if (size.isEmpty())
        return Words::tr("The answer has no cells and does not tell their size; nothing was added from it.");
    return Words::tr("The answer does not tell its cell size; %1 m was found from the coordinates.").arg(size);
}

QString totalText(const QString &detail)
{
    const QString sum = detail.section(QLatin1Char('|'), 0, 0);
    return Words::tr("The cells add up to %1 detections, but the answer claims %2.", nullptr,
                     pluralOf(sum.toULongLong()))
        .arg(sum, detail.section(QLatin1Char('|'), 1, 1));
}

QString maximumText(const QString &detail)
{
    const QString largest = detail.section(QLatin1Char('|'), 0, 0);
    return Words::tr("The largest cell holds %1 detections, but the answer claims %2.", nullptr,
                     pluralOf(largest.toULongLong()))
        .arg(largest, detail.section(QLatin1Char('|'), 1, 1));
}

QString snappedText(std::uint64_t count)
{
    return Words::tr(
               "%1 cells lay off the lattice and were counted in the cell that contains them; no detection was lost.",
               nullptr, pluralOf(count))
        .arg(countText(count));
}

}   // namespace

QString warningText(const Warning &warning)
{
    switch (warning.kind) {
    case WarningKind::TotalMismatch: return totalText(warning.detail);
    case WarningKind::MaximumMismatch: return maximumText(warning.detail);
    case WarningKind::SnappedCells: return snappedText(static_cast<std::uint64_t>(warning.count));
    case WarningKind::ResolutionGuessed: return guessText(warning.detail);
    case WarningKind::OtherType:
        return Words::tr("The answer is of the type \"%1\", not \"occupancy\".").arg(warning.detail);
    case WarningKind::RepeatedAnswer:
        return Words::tr("Two of the answers are the same, byte for byte: the same hours may have been counted twice.");
    case WarningKind::BoundsIgnored:
        return Words::tr("The bounds that the answer claims do not fit its cells and were not used.");
    case WarningKind::FromFile: return warning.detail;
    }
    return {};
}

QStringList warningTexts(const Warnings &warnings)
{
    QStringList texts;
    for (const Warning &warning : warnings) {
        const QString text = warningText(warning);
        if (!texts.contains(text))
            texts << text;
    }
    return texts;
}

}   // namespace floorscope
