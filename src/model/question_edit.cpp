// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question_edit.h"

#include "service/presets.h"

#include <algorithm>
#include <tuple>

namespace floorscope {

namespace {

template <typename Change>
Document edited(Document document, Change change, PeriodSide sides = PeriodSide::Both)
{
    if (document.mode == ViewMode::Map) {
        change(document.question);
        return document;
    }
    if (sides != PeriodSide::After)
        change(document.before);
    if (sides != PeriodSide::Before)
        change(document.after);
    return document;
}

bool haveSameHours(const Question &one, const Question &other)
{
    return firstAndLastDay(one) == firstAndLastDay(other) && one.week == other.week;
}

/// Those of `days` that lie in the question's period, in order, each once.
std::vector<QDate> daysInside(const Question &question, std::vector<QDate> days)
{
    const auto [first, last] = firstAndLastDay(question);
    std::erase_if(days, [first = first, last = last](QDate day) { return day < first || day > last; });
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// Each period leaves out what the other does, so many days earlier or later.
void leaveOutCounterparts(Question &before, Question &after)
{
    const qint64 days = firstAndLastDay(before).first.daysTo(firstAndLastDay(after).first);
    std::vector<QDate> all = after.excluded;
    for (const QDate day : before.excluded)
        all.push_back(day.addDays(days));
    after.excluded = daysInside(after, all);
    for (QDate &day : all)
        day = day.addDays(-days);
    before.excluded = daysInside(before, std::move(all));
}

Question withOtherDays(Question question, QDate first, QDate last)
{
    question.excluded.clear();
    return withDays(std::move(question), first, last);
}

}   // namespace

std::pair<QDate, QDate> withFirstDay(const std::pair<QDate, QDate> &days, QDate first)
{
    return {first, first > days.second ? first.addDays(days.first.daysTo(days.second)) : days.second};
}

Document withPeriod(Document document, QDate first, QDate last)
{
    std::vector<QDate> kept = document.question.excluded;
    document.question = withOtherDays(document.question, std::min(first, last), std::max(first, last));
    return withExcluded(std::move(document), std::move(kept));
}

Document withWeek(Document document, const WeekPattern &week, PeriodSide sides)
{
    return edited(
        std::move(document), [&week](Question &question) { question.week = week; }, sides);
}

Document withCellSize(Document document, CellSize size)
{
    return edited(std::move(document), [size](Question &question) { question.cellSize = size; });
}

Document withExcluded(Document document, std::vector<QDate> days, PeriodSide sides)
{
    return edited(
        std::move(document), [&days](Question &question) { question.excluded = daysInside(question, days); }, sides);
}

Document withSidePeriod(Document document, PeriodSide side, QDate first, QDate last)
{
    return edited(
        std::move(document),
        [first, last](Question &question) {
            std::vector<QDate> kept = question.excluded;
            question = withOtherDays(question, std::min(first, last), std::max(first, last));
            question.excluded = daysInside(question, std::move(kept));
        },
        side);
}

Document leavingOut(Document document, const std::vector<QDate> &days)
{
    const std::optional<PairKind> kind = findChangeDay(document).kind;
    const bool pairs = document.mode == ViewMode::Compare && kind && kind != PairKind::AroundDay;
    document = edited(std::move(document), [&days](Question &question) {
        std::vector<QDate> all = question.excluded;
        all.insert(all.end(), days.begin(), days.end());
        question.excluded = daysInside(question, std::move(all));
    });
    if (pairs)
        leaveOutCounterparts(document.before, document.after);
    return document;
}

Document comparing(Document document, const ChangeDay &change)
{
    if (change.kind)
        std::tie(document.before, document.after) =
            periodPair(document.after, change.day, std::max(change.weeks, 1), *change.kind);
    return document;
}

Document inTimeZone(Document document, const QByteArray &zone)
{
    for (Question *question : {&document.question, &document.before, &document.after}) {
        if (question->timeZone.isEmpty())
            continue;
        const auto [first, last] = firstAndLastDay(*question);
        question->timeZone = zone;
        *question = withDays(*question, first, last);
    }
    return document;
}

Document inMode(Document document, ViewMode mode)
{
    document.mode = mode;
    return document;
}

Document withPlacement(Document document, const Placement &placement)
{
    if (document.plan)
        document.plan->placement = placement;
    return document;
}

ChangeDay findChangeDay(const Document &document)
{
    const auto [first, last] = firstAndLastDay(document.after);
    ChangeDay change{first, std::max(1, static_cast<int>((first.daysTo(last) + 4) / 7)),
                     findPairKind(document.before, document.after)};
    const auto [before, after] = periodPair(document.after, change.day, change.weeks, *change.kind);
    if (!haveSameHours(before, document.before) || !haveSameHours(after, document.after))
        change.kind.reset();
    return change;
}

const Question &shownQuestion(const Document &document, PeriodSide sides)
{
    if (document.mode == ViewMode::Map)
        return document.question;
    return sides == PeriodSide::Before ? document.before : document.after;
}

}   // namespace floorscope
