// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/time_zone_names.h"

#include "base/spelling.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace floorscope {

namespace {

/// Abbreviations that people type, and a zone that uses them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kAbbreviations{{{"mez", "Europe/Berlin"},
                                                                                        {"mesz", "Europe/Berlin"},
                                                                                        {"cest", "Europe/Berlin"},
                                                                                        {"bst", "Europe/London"},
                                                                                        {"ist", "Asia/Kolkata"},
                                                                                        {"jst", "Asia/Tokyo"},
                                                                                        {"aest", "Australia/Sydney"},
                                                                                        {"edt", "America/New_York"},
                                                                                        {"cdt", "America/Chicago"},
                                                                                        {"cst", "America/Chicago"},
                                                                                        {"mdt", "America/Denver"},
                                                                                        {"pst", "America/Los_Angeles"},
                                                                                        {"pdt", "America/Los_Angeles"},
                                                                                        {"et", "America/New_York"}}};

constexpr int kMostNear = 3;

/// The city of "America/Argentina/Buenos_Aires".
QString lastWord(const QString &id)
{
    return id.section(QLatin1Char('/'), -1);
}

QStringList toTexts(const std::vector<QByteArray> &names)
{
    QStringList texts;
    for (const QByteArray &name : names)
        texts << QString::fromLatin1(name);
    return texts;
}

/// The names that are called like `text`, as a whole or by their city.
QStringList calledLike(const QString &text, const QStringList &names)
{
    const QString wanted = folded(text);
    QStringList near;
    for (const QString &name : names)
        if (folded(name) == wanted || folded(lastWord(name)) == wanted
            || folded(lastWord(text)) == folded(lastWord(name)))
            near << name;
    return near;
}

/// The zones of a country that is called by its English name or its own.
QStringList countryZones(const QString &wanted)
{
    QStringList zones;
    for (int code = QLocale::AnyTerritory + 1; code <= QLocale::LastTerritory; ++code) {
        const auto territory = static_cast<QLocale::Territory>(code);
        const QList<QLocale> spoken = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
        const bool called = folded(QLocale::territoryToString(territory)) == wanted
            || std::any_of(spoken.begin(), spoken.end(),
                           [&wanted](const QLocale &locale) { return folded(locale.nativeTerritoryName()) == wanted; });
        for (const QByteArray &id :
             called ? TimeZone::namesIn(QLocale::territoryToCode(territory).toLatin1()) : std::vector<QByteArray>())
            zones << QString::fromLatin1(id);
    }
    return zones;
}

QStringList misspelled(const QString &wanted, const QStringList &names)
{
    QStringList near;
    for (const QString &name : names)
        if (std::min(lettersApart(folded(name), wanted), lettersApart(folded(lastWord(name)), wanted)) <= 1)
            near << name;
    return near;
}

}   // namespace

QStringList nearTimeZones(const QString &text)
{
    const QString wanted = folded(text);
    const QStringList places = toTexts(TimeZone::placeNames());
    QStringList near;
    for (const auto &[abbreviation, zone] : kAbbreviations)
        if (wanted == QLatin1String(abbreviation.data(), static_cast<int>(abbreviation.size())))
            near << QString::fromLatin1(zone.data(), static_cast<int>(zone.size()));
    near << calledLike(text, places);
    if (near.isEmpty())
        near = countryZones(wanted);
    if (near.isEmpty())
        near = calledLike(text, toTexts(TimeZone::names()));   // "Calcutta": a spelling of former days
    if (near.isEmpty() && wanted.size() > 3)
        near = misspelled(wanted, places);
    if (near.isEmpty() && wanted.size() > 3)
        near = misspelled(wanted, toTexts(TimeZone::names()));
    near.removeDuplicates();
    return near.mid(0, kMostNear);
}

Result<TimeZone> findTimeZone(const QByteArray &ianaId)
{
    if (ianaId.isEmpty())
        return failureFor(ErrorKind::UnknownTimeZone, Reason::NoTimeZone);
    if (const std::optional<TimeZone> zone = TimeZone::find(ianaId))
        return *zone;
    const QString name = QString::fromUtf8(ianaId);
    Facts near;
    for (const QString &other : nearTimeZones(name))
        near.push_back(other);
    return near.empty() ? failure(ErrorKind::UnknownTimeZone, name)
                        : failureFor(ErrorKind::UnknownTimeZone, Reason::OtherTimeZone, name, near);
}

}   // namespace floorscope
