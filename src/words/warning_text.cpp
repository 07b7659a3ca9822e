// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/warning_text.h"

#include "words/errors/error_sentences.h"
#include "words/number_text.h"
#include "words/period_text.h"

#include <QCoreApplication>
#include <QDateTime>

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

/// `hours`: of the answer, as its reader writes them; empty where they are unknown.
Told claimTold(const Sentence &sentence, const Sentence &withHours, const Warning &warning, const QString &hours)
{
    QStringList values{QString::number(warning.found), warning.detail};
    if (hours.isEmpty())
        return {sentence, pluralNumber(warning.found), values};
    return {withHours, pluralNumber(warning.found), values << hours};
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
    if (count == 0)
        return {{QT_TRANSLATE_NOOP("floorscope::WarningText",
                                   "Cells lay off the lattice and were counted in the cells that contain them; how "
                                   "many is withheld to protect individuals.")}};
    return {
        {QT_TRANSLATE_N_NOOP(
             "floorscope::WarningText",
             "%1 cells lay off the lattice and were counted in the cell that contains them; no detection was lost."),
         "%1 cell lay off the lattice and was counted in the cell that contains it; no detection was lost."},
        pluralNumber(count),
        {countText(count, numbers)}};
}

/// Of a map that protects individuals.
Told withheldTold(WarningKind kind)
{
    if (kind == WarningKind::FromFile)
        return {
            {QT_TRANSLATE_NOOP("floorscope::WarningText",
                               "The file tells of faults in its data in its own words; they are withheld to protect "
                               "individuals.")}};
    return {{QT_TRANSLATE_NOOP("floorscope::WarningText",
                               "Answers contradict themselves in their counts; by how much is withheld to protect "
                               "individuals.")}};
}

/// Not for a sentence of a file that is told.
Told warningFacts(const Warning &warning, const QLocale &numbers, const QString &hours)
{
    switch (warning.kind) {
    case WarningKind::TotalMismatch:
        return claimTold({QT_TRANSLATE_N_NOOP("floorscope::WarningText",
                                              "The cells add up to %1 detections, but the answer claims %2."),
                          "The cells add up to %1 detection, but the answer claims %2."},
                         {QT_TRANSLATE_N_NOOP("floorscope::WarningText",
                                              "The cells of %3 add up to %1 detections, but the answer claims %2."),
                          "The cells of %3 add up to %1 detection, but the answer claims %2."},
                         warning, hours);
    case WarningKind::MaximumMismatch:
        return claimTold({QT_TRANSLATE_N_NOOP("floorscope::WarningText",
                                              "The largest cell holds %1 detections, but the answer claims %2."),
                          "The largest cell holds %1 detection, but the answer claims %2."},
                         {QT_TRANSLATE_N_NOOP("floorscope::WarningText",
                                              "The largest cell of %3 holds %1 detections, but the answer claims %2."),
                          "The largest cell of %3 holds %1 detection, but the answer claims %2."},
                         warning, hours);
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
    case WarningKind::CountsContradicted:
    case WarningKind::FromFile: break;
    }
    return withheldTold(warning.kind);
}

/// Each sentence once. What concerns the counts of several answers whose hours are known is one sentence about all.
template <typename Tell, typename TellAll>
QStringList toldOnce(const Warnings &warnings, Tell tell, TellAll tellAll)
{
    QStringList texts;
    for (const Warning &warning : warnings) {
        std::vector<TimeSpan> hours;
        for (const Warning &other : warnings)
            if (other.kind == warning.kind && other.hours)
                hours.push_back(*other.hours);
        const bool several = warning.hours && hours.size() > 1;
        if (const QString text = several ? tellAll(warning.kind, joined(hours), hours.size()) : tell(warning);
            !texts.contains(text))
            texts << text;
    }
    return texts;
}

Sentence sentenceAboutAll(WarningKind kind)
{
    if (kind == WarningKind::TotalMismatch)
        return {QT_TRANSLATE_N_NOOP("floorscope::WarningText",
                                    "The cells of %1 answers do not add up to the detections that these claim: %2.")};
    return {QT_TRANSLATE_N_NOOP("floorscope::WarningText",
                                "The largest cells of %1 answers are not what these claim: %2.")};
}

/// Hours for files that machines read.
QString plainHours(const std::vector<TimeSpan> &spans)
{
    const auto time = [](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
    };
    QStringList texts;
    for (const TimeSpan &span : spans)
        texts << time(span.start) + QLatin1Char('/') + time(span.stop);
    return texts.join(QStringLiteral(", "));
}

QString fileText(const Warning &warning)
{
    if (warning.kind == WarningKind::FromFile && !warning.detail.isEmpty())
        return warning.detail;
    const Told told = warningFacts(warning, QLocale::c(), warning.hours ? plainHours({*warning.hours}) : QString());
    const bool single = told.number == 1 && told.sentence.single;
    return filled(QString::fromUtf8(single ? told.sentence.single : told.sentence.text), told.values);
}

constexpr int kHoursNamed = 3;

}   // namespace

QString warningText(const Warning &warning, const QByteArray &timeZone)
{
    if (warning.kind == WarningKind::FromFile && !warning.detail.isEmpty())
        return warning.detail;
    const QString hours = warning.hours ? spansText({*warning.hours}, timeZone, 1) : QString();
    const Told told = warningFacts(warning, QLocale(), hours);
    return filled(Words::tr(told.sentence.text, nullptr, told.number), told.values);
}

QStringList warningTexts(const Warnings &warnings, const QByteArray &timeZone)
{
    return toldOnce(
        warnings, [&timeZone](const Warning &warning) { return warningText(warning, timeZone); },
        [&timeZone](WarningKind kind, const std::vector<TimeSpan> &hours, std::size_t answers) {
            return filled(Words::tr(sentenceAboutAll(kind).text, nullptr, pluralNumber(answers)),
                          {countText(answers), spansText(hours, timeZone, kHoursNamed)});
        });
}

QStringList fileWarningTexts(const Warnings &warnings)
{
    return toldOnce(warnings, fileText, [](WarningKind kind, const std::vector<TimeSpan> &hours, std::size_t answers) {
        return filled(QString::fromUtf8(sentenceAboutAll(kind).text), {QString::number(answers), plainHours(hours)});
    });
}

}   // namespace floorscope
