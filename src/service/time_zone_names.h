// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace floorscope {

/// Whether `id` names a zone of the IANA time zone database: a place ("Europe/Berlin") or one of its few single words
/// ("UTC", "CET"). Abbreviations ("CEST", "MEZ"), offsets ("UTC+2"), rules ("CET-1CEST") and files beside the database
/// ("Factory", "localtime", "right/Europe/Berlin") are none, though the system may accept them: they know no clock
/// changes, or other ones.
[[nodiscard]] bool isIanaName(const QByteArray &id);

/// At most three names that a person may have meant: the place or country in `text`, another spelling, an abbreviation.
[[nodiscard]] QStringList nearTimeZones(const QString &text);

}   // namespace floorscope
