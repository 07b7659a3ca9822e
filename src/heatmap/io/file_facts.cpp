// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/file_facts.h"

#include "heatmap/io/answer_json.h"
#include "heatmap/io/file_names.h"
#include "heatmap/io/file_question.h"
#include "heatmap/io/file_values.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace floorscope {

namespace {

using json::broken;
using json::eachElement;
using json::eachMember;
using json::Fault;
using json::readDay;
using json::readList;
using json::readText;
using json::readTime;
using json::Value;
using json::within;

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Fault readSha256(Value value, QByteArray &sha256)
{
    QString text;
    if (Fault fault = readText(value, text))
        return fault;
    if (!text.isEmpty() && !isSha256(text))
        return broken({}, text.left(60));
    sha256 = text.toLatin1();
    return std::nullopt;
}

Fault readStatus(Value value, std::optional<IntervalStatus> &status)
{
    QString text;
    if (Fault fault = readText(value, text))
        return fault;
    if (text != QStringLiteral("ok") && text != QStringLiteral("missing"))
        return broken({}, text.left(60));
    status = text == QStringLiteral("ok") ? IntervalStatus::Ok : IntervalStatus::Missing;
    return std::nullopt;
}

/// Cells in counts. A fault in one is a fault of the file.
Fault readCounts(Value value, std::vector<Cell> &cells)
{
    json::CellsText text;
    if (Fault fault = json::readCells(value, text)) {
        fault->kind = ErrorKind::NotAHeatmapFile;
        return fault;
    }
    if (!text.whole)
        return json::brokenFor(Reason::CellsNotWhole);
    cells = std::move(text.cells);
    return std::nullopt;
}

struct IntervalText
{
    std::optional<qint64> start;
    std::optional<qint64> stop;
    std::optional<IntervalStatus> status;
    std::optional<std::uint64_t> detections;
    QByteArray sha256;
    std::optional<CellList> cells;
};

Fault readIntervalCells(Value value, IntervalText &interval)
{
    std::vector<Cell> cells;
    Fault fault = readCounts(value, cells);
    interval.cells = CellList(cells);
    return fault;
}

Fault readIntervalMember(std::string_view name, Value value, IntervalText &interval)
{
    if (name == "start")
        return readTime(value, interval.start);
    if (name == "stop")
        return readTime(value, interval.stop);
    if (name == "status")
        return readStatus(value, interval.status);
    if (name == "detections")
        return json::read(value, {}, interval.detections);
    if (name == "sha256")
        return readSha256(value, interval.sha256);
    if (name == "cells" && !json::isNull(value))
        return readIntervalCells(value, interval);
    return json::skip(value);
}

Fault whatIsWrong(const IntervalText &interval)
{
    if (!interval.start || !interval.stop || *interval.start >= *interval.stop)
        return broken(QStringLiteral("stop"));
    if (!interval.status)
        return broken(QStringLiteral("status"));
    const std::uint64_t detections = interval.detections.value_or(0);
    if (*interval.status == IntervalStatus::Missing && detections > 0)
        return broken(QStringLiteral("detections"));
    if (interval.cells && interval.cells->values().total != detections)
        return broken(QStringLiteral("cells"));
    return std::nullopt;
}

Fault readInterval(Value value, FileFacts &facts)
{
    std::vector<Interval> &intervals = facts.observed.intervals;
    IntervalText text;
    const auto member = [&text](std::string_view name, Value inner) {
        return within(readIntervalMember(name, inner, text), json::toText(name));
    };
    if (Fault fault = eachMember(value, member, {"start", "stop", "status", "detections", "sha256", "cells"}))
        return fault;
    if (Fault fault = whatIsWrong(text))
        return fault;
    facts.countsAbsent = facts.countsAbsent || (*text.status == IntervalStatus::Ok && !text.detections);
    if (!intervals.empty() && *text.start < intervals.back().span.stop)
        return json::brokenFor(Reason::IntervalsOverlap, QStringLiteral("start"));
    intervals.push_back(
        {{*text.start, *text.stop}, *text.status, text.detections.value_or(0), text.sha256, std::move(text.cells)});
    return std::nullopt;
}

Fault readHours(Value value, std::optional<double> &hours)
{
    if (Fault fault = json::read(value, {}, hours))
        return fault;
    if (hours && !(*hours >= 0.0 && *hours <= kMostHours))
        return broken({}, QString::number(*hours));
    return std::nullopt;
}

/// A list of whole numbers.
Fault readNumbers(Value value, std::vector<std::uint64_t> &numbers)
{
    return eachElement(value, [&numbers](Value element) {
        std::optional<std::uint64_t> number;
        Fault fault = json::read(element, {}, number);
        numbers.push_back(number.value_or(std::numeric_limits<std::uint64_t>::max()));
        return fault;
    });
}

/// A phase in the first two numbers of a list of `length`.
Fault readPhase(Value value, std::size_t length, PhasePair &phase, std::vector<std::uint64_t> &numbers)
{
    constexpr std::uint64_t kLargest = tenthsIn(CellSize::Whole);
    if (Fault fault = readNumbers(value, numbers))
        return fault;
    if (numbers.size() != length || numbers[0] >= kLargest || numbers[1] >= kLargest)
        return broken();
    phase = {static_cast<int>(numbers[0]), static_cast<int>(numbers[1])};
    return std::nullopt;
}

Fault readTallyEntry(Value value, PhaseTally &tally)
{
    constexpr std::uint64_t kMostEntries = std::uint64_t(1) << 48;
    PhasePair phase;
    std::vector<std::uint64_t> numbers;
    if (Fault fault = readPhase(value, 3, phase, numbers))
        return fault;
    if (numbers[2] == 0 || numbers[2] > kMostEntries || !tally.emplace(phase, numbers[2]).second)
        return broken();
    return std::nullopt;
}

Fault readAllowed(Value value, AllowedPhases &allowed)
{
    if (json::isNull(value))
        return std::nullopt;
    allowed.emplace();
    return readList(value, [&allowed](Value element) {
        std::vector<std::uint64_t> numbers;
        PhasePair phase;
        Fault fault = readPhase(element, 2, phase, numbers);
        if (!fault && !allowed->empty() && !(allowed->back() < phase))
            return Fault(broken());
        allowed->push_back(phase);
        return fault;
    });
}

Fault readFault(Value value, Warnings &warnings)
{
    QString kind;
    std::optional<double> count;
    QString detail;
    const auto member = [&](std::string_view name, Value inner) {
        if (name == "kind")
            return readText(inner, kind);
        if (name == "count")
            return json::read(inner, {}, count);
        if (name == "detail")
            return readText(inner, detail);
        return json::skip(inner);
    };
    if (Fault fault = eachMember(value, member, {"kind", "count", "detail"}))
        return fault;
    const std::optional<WarningKind> known = faultOfName(kind);
    if (!known || std::abs(count.value_or(0.0)) > 1e15)
        return broken({}, kind.left(60));
    const std::optional<Warning> warning = writtenWarning(*known, std::llround(count.value_or(0.0)), detail);
    if (!warning)
        return broken({}, detail.left(60));
    warnings.push_back(*warning);
    return std::nullopt;
}

Fault readRawAnswer(Value value, std::vector<QByteArray> &answers)
{
    Fault fault = readSha256(value, answers.emplace_back());
    return !fault && answers.back().isEmpty() ? Fault(broken()) : fault;
}

Fault readTimeZone(Value value, QByteArray &timeZone)
{
    QString text;
    Fault fault = readText(value, text);
    timeZone = text.toLatin1();
    return fault;
}

Fault readKnown(Value value, bool &known)
{
    std::optional<bool> truth;
    Fault fault = json::read(value, {}, truth);
    known = truth.value_or(false);
    return fault;
}

Fault readSentence(Value value, std::vector<QString> &sentences)
{
    return readText(value, sentences.emplace_back());
}

/// What tells the hours.
std::optional<Fault> readOfHours(std::string_view name, Value value, FileFacts &facts)
{
    if (name == "intervals")
        return readList(value, [&](Value v) { return readInterval(v, facts); });
    if (name == "observed_hours")
        return readHours(value, facts.observed.hours);
    if (name == "timezone")
        return readTimeZone(value, facts.observed.timeZone);
    if (name == "silent_days" && !json::isNull(value)) {
        std::vector<QDate> &days = facts.observed.silentDays.emplace();
        return readList(value, [&days](Value v) { return readDay(v, days); });
    }
    return std::nullopt;
}

/// What tells where the counts come from.
std::optional<Fault> readOfOrigin(std::string_view name, Value value, FileFacts &facts)
{
    if (name == "allowed_phases")
        return readAllowed(value, facts.allowed);
    if (name == "misfits")
        return readCounts(value, facts.misfits);
    if (name == "coverage_known")
        return readKnown(value, facts.coverageKnown);
    if (name == "raw_answers")
        return readList(value, [&](Value v) { return readRawAnswer(v, facts.rawAnswers); });
    if (name == "tally" && !json::isNull(value)) {
        PhaseTally &tally = facts.tally.emplace();
        return readList(value, [&tally](Value v) { return readTallyEntry(v, tally); });
    }
    if (name == "faults" && !json::isNull(value)) {
        Warnings &faults = facts.faults.emplace();
        return readList(value, [&faults](Value v) { return readFault(v, faults); });
    }
    return std::nullopt;
}

/// What is kept back to protect individuals.
std::optional<Fault> readOfWithheld(std::string_view name, Value value, FileFacts &facts)
{
    if (name == "withheld_all")
        return readKnown(value, facts.withheldAll);
    if (name == "withheld" && !json::isNull(value))
        return readCounts(value, facts.withheld.emplace());
    return std::nullopt;
}

Fault readMember(std::string_view name, Value value, FileFacts &facts)
{
    if (name == "space")
        return readText(value, facts.origin.spaceId);
    if (name == "floor")
        return json::readFloorName(value, facts.origin.floor);
    if (name == "question")
        return json::readAsked(value, facts.origin.asked);
    if (name == "resolution")
        return json::read(value, {}, facts.resolution);
    if (name == "warnings")
        return readList(value, [&](Value v) { return readSentence(v, facts.sentences); });
    if (const std::optional<Fault> fault = readOfHours(name, value, facts))
        return *fault;
    if (const std::optional<Fault> fault = readOfOrigin(name, value, facts))
        return *fault;
    if (const std::optional<Fault> fault = readOfWithheld(name, value, facts))
        return *fault;
    return json::skip(value);
}

}   // namespace

Fault readFileFacts(Value value, FileFacts &facts)
{
    const auto member = [&facts](std::string_view name, Value inner) {
        return within(readMember(name, inner, facts), json::toText(name));
    };
    return within(eachMember(value, member,
                             {"space", "floor", "question", "resolution", "phase", "timezone", "intervals",
                              "observed_hours", "silent_days", "warnings", "tally", "allowed_phases", "misfits",
                              "coverage_known", "raw_answers", "faults", "withheld", "withheld_all"}),
                  QStringLiteral("floorscope"));
}

}   // namespace floorscope
