// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/warning_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Warning", text);
}

QString plural(const char *text, std::uint64_t count)
{
    return QCoreApplication::translate("Warning", text, nullptr, pluralOf(count));
}

/// "found|claimed", in the plural form of what was found.
QString claimText(const char *text, const QString &detail)
{
    const QString found = detail.section(QLatin1Char('|'), 0, 0);
    return plural(text, found.toULongLong()).arg(found, detail.section(QLatin1Char('|'), 1, 1));
}

QString guessText(const QString &size)
{
    if (size.isEmpty())
        return translated(QT_TRANSLATE_NOOP(
            "Warning", "The answer has no cells and does not tell their size; nothing was added from it."));
    return translated(QT_TRANSLATE_NOOP("Warning",
                                        "The answer does not tell its cell size; %1 m was found from the coordinates."))
        .arg(size);
}

QString snappedText(std::uint64_t count)
{
    return plural(QT_TRANSLATE_N_NOOP("Warning",
                                      "%1 cells lay off the lattice and were counted in the cell that contains them; "
                                      "no detection was lost."),
                  count)
        .arg(countText(count));
}

}   // namespace

QString warningText(const Warning &warning)
{
    switch (warning.kind) {
    case WarningKind::TotalMismatch:
        return claimText(QT_TRANSLATE_N_NOOP("Warning", "The cells add up to %1 detections, but the answer claims %2."),
                         warning.detail);
    case WarningKind::MaximumMismatch:
        return claimText(
            QT_TRANSLATE_N_NOOP("Warning", "The largest cell holds %1 detections, but the answer claims %2."),
            warning.detail);
    case WarningKind::SnappedCells: return snappedText(static_cast<std::uint64_t>(warning.count));
    case WarningKind::ResolutionGuessed: return guessText(warning.detail);
    case WarningKind::OtherType:
        return translated(QT_TRANSLATE_NOOP("Warning", "The answer is of the type \"%1\", not \"occupancy\"."))
            .arg(warning.detail);
    case WarningKind::RepeatedAnswer:
        return translated(QT_TRANSLATE_NOOP(
            "Warning", "Two of the answers are the same, byte for byte: the same hours may have been counted twice."));
    case WarningKind::BoundsIgnored:
        return translated(
            QT_TRANSLATE_NOOP("Warning", "The bounds that the answer claims do not fit its cells and were not used."));
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
