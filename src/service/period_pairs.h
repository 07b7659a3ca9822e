// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/question.h"

#include <optional>
#include <utility>

namespace floorscope {

/// Which earlier period a later one is compared with. In all but the first both have equal numbers of each weekday:
/// the earlier one lies whole weeks before, and leaves out what the later one does, so many days earlier.
enum class PairKind {
    AroundDay,       ///< weeks before and after the day of a change, which is left out
    EqualWeekdays,   ///< the same, and the first day of the weeks before is left out too
    WeeksBefore,     ///< as many weeks directly before
    LastYear         ///< the same weeks of the year before
};

/// What options call those that need no day of a change: "weeks-before", "last-year". Nothing for any other name.
[[nodiscard]] std::optional<PairKind> pairKindNamed(const QString &name);
/// These names: "weeks-before, last-year".
[[nodiscard]] QString pairKindNames();

/// How many days before `day` the same weekday of the same week of the year before is, by ISO 8601: 364, or 371 where
/// one of both years has 53 weeks. Week 53, which no year before has, is compared with 364 days before.
[[nodiscard]] int daysToLastYear(QDate day);

/// `question` so many days earlier: the same hours by the clock, whatever clock changes lie between, and what is left
/// out moves along. An end that is no midnight keeps its distance from the one before it.
[[nodiscard]] Question daysEarlier(const Question &question, int days);
/// The period that `kind` compares `after` with.
[[nodiscard]] Question earlierPeriod(const Question &after, PairKind kind);
/// Before and after, with the hours and cells of `question`: the later period has so many weeks and begins with
/// `first`, which is the day of a change where `kind` knows one.
[[nodiscard]] std::pair<Question, Question> periodPair(const Question &question, QDate first, int weeks, PairKind kind);
/// The pair around a change that is proposed first: four weeks before it and after, of which `firstAfter` is the first
/// new day. The day that is left out is the one before it where nothing is asked of that, so that no day is lost and
/// both sides have as many.
[[nodiscard]] std::pair<Question, Question> pairAroundChange(const Question &question, QDate firstAfter);
/// What kind of pair two periods are; AroundDay where they are none of the others. Where the earlier one lies tells it,
/// whatever days are left out of either; of weeks directly before it tells whether the first day of both is left out,
/// or of the later one alone.
[[nodiscard]] PairKind findPairKind(const Question &before, const Question &after);
/// Whether weeks of other numbers meet in what LastYear compares `after` with: a week 53 lies in one of both periods,
/// and from it on they are shifted by one.
[[nodiscard]] bool shiftsWeeks(const Question &after);

}   // namespace floorscope
