// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace floorscope {

/// False where the program was built without libical: everything below fails with BuiltWithoutCalendars then.
[[nodiscard]] bool readsCalendars();

/// The days from `first` to `last` (included) on which a calendar (RFC 5545, UTF-8) has events of whole days, in order,
/// each once: repeated ones as often as they fall there, those of several days with each of them (DTEND is the day
/// after the last), without days that an EXDATE takes out and events that are cancelled. Events with hours are no
/// holidays. None where none falls there. Fails with NotACalendar: no calendar at all, CalendarCutOff, EventDamaged
/// (`detail`: what it is called) where an event tells no day or repeats a whole one by the hour, NoWholeDays where not
/// one event is of whole days.
[[nodiscard]] Result<std::vector<QDate>> holidaysIn(const QByteArray &calendar, QDate first, QDate last);
/// The same of a file, read as readTextFile does. Errors are told of the file.
[[nodiscard]] Result<std::vector<QDate>> readHolidays(const QString &path, QDate first, QDate last);

/// Whether the file's name is one of a calendar: it ends with ".ics".
[[nodiscard]] bool isCalendarName(const QString &path);

}   // namespace floorscope
