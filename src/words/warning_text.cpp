// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/warning_text.h"

#include "words/error_sentences.h"
#include "words/number_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

constexpr int kNoNumber = -1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::WarningText)
};

/// A source text, and how files say it of a single one: translations have forms of their own.
struct Sentence
{
    const char *text;
    const char *single = nullptr;
};

/// What a warning tells: its sentence, the number that decides the form, and what stands in it.
struct Told
{
    Sentence sentence;
    int number = kNoNumber;
    QStringList values{};
};

Told claimTold(const Sentence &sentence, const Warning &warning)
{
    return {sentence, pluralNumber(warning.found), {QString::number(warning.found), warning.detail}};
}

Told guessTold(const QString &size)
{
    if (size.isEmpty())
        return {
            {QT_TRANSLATE_NOOP("floorscope::WarningText",
                               "The answer has no cells and does not tell their size; nothing was added from it.")}};
    return {{QT_TRANSLATE_NOOP("floorscope::WarningText",
                               "The answer does not tell its cell size; %1 m was found from the coordinates.")},
            kNoNumber,
            {size}};
}

Told snappedTold(std::uint64_t count, const QLocale &numbers)
{
    return {
        {QT_TRANSLATE_N_NOOP(
             "floorscope::WarningText",
             "%1 cells lay off the lattice and were counted in the cell that contains them; no detection was lost."),
         "%1 cell lay off the lattice and was counted in the cell that contains it; no detection was lost."},
        pluralNumber(count),
        {countText(count, numbers)}};
}

/// Not for FromFile, which is a sentence already.
Told warningFacts(const Warning &warning, const QLocale &numbers)
{
    switch (warning.kind) {
    case WarningKind::TotalMismatch:
        return claimTold({QT_TRANSLATE_N_NOOP("floorscope::WarningText",
                                              "The cells add up to %1 detections, but the answer claims %2."),
                          "The cells add up to %1 detection, but the answer claims %2."},
                         warning);
    case WarningKind::MaximumMismatch:
        return claimTold({QT_TRANSLATE_N_NOOP("floorscope::WarningText",
                                              "The largest cell holds %1 detections, but the answer claims %2."),
                          "The largest cell holds %1 detection, but the answer claims %2."},
                         warning);
    case WarningKind::SnappedCells: return snappedTold(static_cast<std::uint64_t>(warning.count), numbers);
    case WarningKind::ResolutionGuessed: return guessTold(warning.detail);
    case WarningKind::OtherType:
        return {{QT_TRANSLATE_NOOP("floorscope::WarningText", "The answer is of the type \"%1\", not \"occupancy\".")},
                kNoNumber,
                {warning.detail}};
    case WarningKind::RepeatedAnswer:
        return {{QT_TRANSLATE_NOOP(
            "floorscope::WarningText",
            "Two of the answers are the same, byte for byte: the same hours may have been counted twice.")}};
    case WarningKind::BoundsIgnored:
        return {{QT_TRANSLATE_NOOP("floorscope::WarningText",
                                   "The bounds that the answer claims do not fit its cells and were not used.")}};
    case WarningKind::FromFile: break;
    }
    return {};
}

template <typename Tell>
QStringList toldOnce(const Warnings &warnings, Tell tell)
{
    QStringList texts;
    for (const Warning &warning : warnings)
        if (const QString text = tell(warning); !texts.contains(text))
            texts << text;
    return texts;
}

QString fileText(const Warning &warning)
{
    if (warning.kind == WarningKind::FromFile)
        return warning.detail;
    const Told told = warningFacts(warning, QLocale::c());
    const bool single = told.number == 1 && told.sentence.single;
    return filled(QString::fromUtf8(single ? told.sentence.single : told.sentence.text), told.values);
}

}   // namespace

QString warningText(const Warning &warning)
{
    if (warning.kind == WarningKind::FromFile)
        return warning.detail;
    const Told told = warningFacts(warning, QLocale());
    return filled(Words::tr(told.sentence.text, nullptr, told.number), told.values);
}

QStringList warningTexts(const Warnings &warnings)
{
    return toldOnce(warnings, warningText);
}

QStringList fileWarningTexts(const Warnings &warnings)
{
    return toldOnce(warnings, fileText);
}

}   // namespace floorscope
