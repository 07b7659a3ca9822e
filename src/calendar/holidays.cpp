// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"

#include "base/text_file.h"

#include <algorithm>
#include <memory>
#include <set>

#ifdef FLOORSCOPE_ICAL
#include <libical/ical.h>
#endif

namespace floorscope {

#ifdef FLOORSCOPE_ICAL

namespace {

/// What repeats more often than this is no holiday; it ends an endless rule.
constexpr int kMostRepeats = 20'000;

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Component = std::unique_ptr<icalcomponent, Free>;
using Repeats = std::unique_ptr<icalrecur_iterator, Free>;
using Days = std::set<QDate>;

QDate toDate(const icaltimetype &time)
{
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

/// The event with as many days after its first as it lasts.
struct WholeDays
{
    QDate first;
    qint64 more = 0;
};

/// The days that every property of that kind names.
Days namedDays(icalcomponent *event, icalproperty_kind kind)
{
    Days days;
    for (icalproperty *property = icalcomponent_get_first_property(event, kind); property;
         property = icalcomponent_get_next_property(event, kind)) {
        const icaltimetype time =
            kind == ICAL_EXDATE_PROPERTY ? icalproperty_get_exdate(property) : icalproperty_get_rdate(property).time;
        if (const QDate day = toDate(time); day.isValid())
            days.insert(day);
    }
    return days;
}

void addDays(Days &days, WholeDays event, QDate first, QDate last)
{
    const QDate end = std::min(last, event.first.addDays(event.more));
    for (QDate day = std::max(first, event.first); day <= end; day = day.addDays(1))
        days.insert(day);
}

/// The first days of an event that is repeated by a rule; up to `last`.
Days repeatedDays(icalproperty *rule, const icaltimetype &start, QDate last)
{
    Days days;
    const Repeats repeats(icalrecur_iterator_new(icalproperty_get_rrule(rule), start));
    for (int i = 0; repeats && i < kMostRepeats; ++i) {
        const QDate day = toDate(icalrecur_iterator_next(repeats.get()));
        if (!day.isValid() || day > last)
            break;
        days.insert(day);
    }
    return days;
}

/// Whether the event is to be repeated within a day: a whole day cannot be, and to look for the hours of such a rule
/// may take hours.
bool repeatsWithinADay(icalcomponent *event)
{
    for (icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); rule;
         rule = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY))
        if (icalproperty_get_rrule(rule).freq < ICAL_DAILY_RECURRENCE)
            return true;
    return false;
}

/// Adds the days of one event that lie from `first` to `last`.
void addEvent(Days &days, icalcomponent *event, const icaltimetype &start, QDate first, QDate last)
{
    const QDate begin = toDate(start);
    const QDate end = toDate(icalcomponent_get_dtend(event));
    const qint64 more = end.isValid() ? std::max<qint64>(0, begin.daysTo(end) - 1) : 0;
    Days begins = namedDays(event, ICAL_RDATE_PROPERTY);
    begins.insert(begin);
    for (icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); rule;
         rule = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY))
        begins.merge(repeatedDays(rule, start, last));
    for (const QDate taken : namedDays(event, ICAL_EXDATE_PROPERTY))
        begins.erase(taken);
    for (const QDate day : begins)
        addDays(days, {day, more}, first, last);
}

Result<void> checkWhole(const QByteArray &calendar)
{
    const QByteArray upper = calendar.trimmed().toUpper();
    if (!upper.startsWith("BEGIN:VCALENDAR"))
        return failure(ErrorKind::NotACalendar);
    if (!upper.endsWith("END:VCALENDAR"))
        return failureFor(ErrorKind::NotACalendar, Reason::CalendarCutOff);
    return {};
}

/// All calendars of a text: there may be several behind each other.
Component parsed(const QByteArray &calendar)
{
    return Component(icalcomponent_new_from_string(calendar.constData()));
}

struct Found
{
    Days days;
    bool wholeDays = false;   ///< an event is of whole days, wherever it falls
};

/// False where an event tells no day that is one, or is one day and yet repeated within it.
bool addAll(Found &found, icalcomponent *component, QDate first, QDate last, QString &damaged)
{
    for (icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); inner;
         inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        if (icalcomponent_isa(inner) == ICAL_VCALENDAR_COMPONENT && !addAll(found, inner, first, last, damaged))
            return false;
        if (icalcomponent_isa(inner) != ICAL_VEVENT_COMPONENT
            || icalcomponent_get_status(inner) == ICAL_STATUS_CANCELLED)
            continue;
        const icaltimetype start = icalcomponent_get_dtstart(inner);
        if (!toDate(start).isValid() || (icaltime_is_date(start) && repeatsWithinADay(inner))) {
            damaged = QString::fromUtf8(icalcomponent_get_summary(inner));
            return false;
        }
        if (!icaltime_is_date(start))
            continue;
        found.wholeDays = true;
        addEvent(found.days, inner, start, first, last);
    }
    return true;
}

}   // namespace

bool readsCalendars()
{
    return true;
}

Result<std::vector<QDate>> holidaysIn(const QByteArray &calendar, QDate first, QDate last)
{
    if (const Result<void> whole = checkWhole(calendar); !whole)
        return tl::unexpected(whole.error());
    const Component root = parsed(calendar);
    if (!root)
        return failure(ErrorKind::NotACalendar);
    Found found;
    QString damaged;
    if (!addAll(found, root.get(), first, last, damaged))
        return tl::unexpected(because({ErrorKind::NotACalendar, {}, damaged}, Reason::EventDamaged));
    if (!found.wholeDays)
        return failureFor(ErrorKind::NotACalendar, Reason::NoWholeDays);
    return std::vector<QDate>(found.days.begin(), found.days.end());
}

#else

bool readsCalendars()
{
    return false;
}

Result<std::vector<QDate>> holidaysIn(const QByteArray &, QDate, QDate)
{
    return failureFor(ErrorKind::NotACalendar, Reason::BuiltWithoutCalendars);
}

#endif

Result<std::vector<QDate>> readHolidays(const QString &path, QDate first, QDate last)
{
    return readTextFile(path)
        .and_then([&](const QByteArray &calendar) { return holidaysIn(calendar, first, last); })
        .map_error([&path](Error error) {
            error.where = path;
            return error;
        });
}

bool isCalendarName(const QString &path)
{
    return path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive);
}

}   // namespace floorscope
