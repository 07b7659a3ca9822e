// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errors/error_sentences.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ErrorText)
};

QString formSentence(Reason reason)
{
    switch (reason) {
    case Reason::NoSuchDateOrTime: return Words::tr("%1 cannot be asked: no such date, time or offset.");
    case Reason::NotWholeSeconds: return Words::tr("%1 cannot be asked: only whole seconds can be asked for.");
    case Reason::NotAnInstant:
        return Words::tr("%1 cannot be asked: a time looks like 2026-03-01 or 2026-03-01T09:00:00+01:00.");
    case Reason::NotADay: return Words::tr("%1 cannot be asked: a day looks like 2026-03-01.");
    case Reason::NoSuchDay: return Words::tr("%1 cannot be asked: no such day.");
    case Reason::NotWeekdays:
        return Words::tr("%1 cannot be asked: weekdays are mon, tue, wed, thu, fri, sat, sun and ranges such as "
                         "mon-fri.");
    case Reason::NotHours: return Words::tr("%1 cannot be asked: hours look like 09:00-18:00.");
    case Reason::NoSuchTimeOfDay: return Words::tr("%1 cannot be asked: no such time of day.");
    case Reason::NoTimeBetween:
        return Words::tr("%1 cannot be asked: no time lies between the two; the whole day is 00:00-24:00.");
    case Reason::OutOfReach:
        return Words::tr("%1 cannot be asked: a time lies between the years 1970 and 2099, counted in UTC.");
    default: return {};
    }
}

QString emptySentence(Reason reason)
{
    switch (reason) {
    case Reason::StopNotAfterStart: return Words::tr("%1 cannot be asked: the stop is not after the start.");
    case Reason::StopOptionNotAfterStart: return Words::tr("%1 cannot be asked: --stop must be after --start.");
    case Reason::BadSpanOfHours: return Words::tr("%1 cannot be asked: a span of hours is empty or longer than a day.");
    case Reason::EveryDayLeftOut:
        return Words::tr("%1 cannot be asked: every day of the period that has such hours is left out.");
    case Reason::NoHourInPeriod:
        return Words::tr("%1 cannot be asked: no hour of the period is among the weekdays and hours.");
    default: return Words::tr("%1 cannot be asked.");
    }
}

QString nearZoneSentence(std::size_t near)
{
    switch (near) {
    case 1: return Words::tr("The time zone \"%1\" is no IANA name. Is it %2? Use such a name.");
    case 2: return Words::tr("The time zone \"%1\" is no IANA name. Is it %2 or %3? Use such a name.");
    default: return Words::tr("The time zone \"%1\" is no IANA name. Is it %2, %3 or %4? Use such a name.");
    }
}

QString noCalendar(Reason reason, bool detailed)
{
    switch (reason) {
    case Reason::CalendarCutOff: return Words::tr("%1 is a calendar that ends in the middle. Get it again.");
    case Reason::EventDamaged:
        //: %1 a file, %2 what an event of it is called
        return detailed ? Words::tr("%1 cannot be read: its event \"%2\" tells no day. Get the calendar again.")
                        : Words::tr("%1 cannot be read: one of its events tells no day. Get the calendar again.");
    case Reason::NoWholeDays:
        return Words::tr("%1 is a calendar without events of whole days, as holidays are. Choose one of holidays.");
    case Reason::BuiltWithoutCalendars:
        return Words::tr("%1 cannot be read: this program was built without libical, which reads calendars. Type the "
                         "days instead.");
    default: return Words::tr("%1 is no calendar. A holiday calendar is a file in the iCalendar format (ICS).");
    }
}

}   // namespace

QString questionSentence(const Error &error, bool)
{
    switch (error.kind) {
    case ErrorKind::BadQuestion: {
        const QString sentence = formSentence(error.reason);
        return sentence.isEmpty() ? emptySentence(error.reason) : sentence;
    }
    case ErrorKind::UnknownTimeZone:
        if (error.reason == Reason::OtherTimeZone)
            return nearZoneSentence(error.facts.size());
        return error.reason == Reason::NoTimeZone
            ? Words::tr("No time zone is given. Use an IANA name such as Europe/Berlin: --timezone Europe/Berlin")
            : Words::tr("The time zone \"%1\" is not known. Use an IANA name such as Europe/Berlin: --timezone "
                        "Europe/Berlin");
    case ErrorKind::NotOverYet:
        return Words::tr("These hours are not over yet, so nothing was asked. Fetch them when they are over.");
    default: return {};
    }
}

QString calendarSentence(const Error &error, bool detailed)
{
    if (error.kind == ErrorKind::NotACalendar)
        return noCalendar(error.reason, detailed);
    if (error.kind != ErrorKind::NotDays)
        return {};
    switch (error.reason) {
    case Reason::NoSuchDay: return Words::tr("%1 is no day of any year.");
    case Reason::TooManyDays: return Words::tr("%1 is no range of days within a year.");
    default: return Words::tr("No day was found in it. A day looks like 2026-04-03, 3.4.2026 or 4/3/2026.");
    }
}

}   // namespace floorscope
