// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/time_zone_names.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace floorscope {

namespace {

/// The names without a slash of the tz database 2024a (files `etcetera`, `europe`, `northamerica` and `backward`), less
/// "Factory". None was added in this century, and none is ever removed.
constexpr std::array<std::string_view, 44> kSingleWords{
    "CET",       "CST6CDT", "Cuba",    "EET",   "EST",       "EST5EDT",   "Egypt",    "Eire",     "GB",
    "GB-Eire",   "GMT",     "GMT+0",   "GMT-0", "GMT0",      "Greenwich", "HST",      "Hongkong", "Iceland",
    "Iran",      "Israel",  "Jamaica", "Japan", "Kwajalein", "Libya",     "MET",      "MST",      "MST7MDT",
    "NZ",        "NZ-CHAT", "Navajo",  "PRC",   "PST8PDT",   "Poland",    "Portugal", "ROC",      "ROK",
    "Singapore", "Turkey",  "UCT",     "UTC",   "Universal", "W-SU",      "WET",      "Zulu"};

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

/// Letters and digits alone, in lower case: how people spell a name.
QString folded(const QString &text)
{
    QString letters;
    for (const QChar letter : text)
        if (letter.isLetterOrNumber())
            letters += letter.toLower();
    return letters;
}

/// The city of "America/Argentina/Buenos_Aires".
QString lastWord(const QString &id)
{
    return id.section(QLatin1Char('/'), -1);
}

QStringList knownNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (isIanaName(id))
            names << QString::fromLatin1(id);
    return names;
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
        for (const QByteArray &id : called ? QTimeZone::availableTimeZoneIds(territory) : QList<QByteArray>())
            zones << QString::fromLatin1(id);
    }
    return zones;
}

/// How many letters have to be changed, added or left out to make one word of the other (Levenshtein's distance).
int lettersApart(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int same = corner + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            corner = std::exchange(row[j], std::min({same, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
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

bool isIanaName(const QByteArray &id)
{
    if (!id.contains('/'))
        return std::find(kSingleWords.begin(), kSingleWords.end(),
                         std::string_view(id.constData(), std::size_t(id.size())))
            != kSingleWords.end();
    return !id.startsWith("posix/") && !id.startsWith("right/") && !id.startsWith('/') && !id.contains("..")
        && !id.contains(',') && QTimeZone(id).isValid();
}

QStringList nearTimeZones(const QString &text)
{
    const QString wanted = folded(text);
    const QStringList names = knownNames();
    QStringList near;
    for (const auto &[abbreviation, zone] : kAbbreviations)
        if (wanted == QLatin1String(abbreviation.data(), static_cast<int>(abbreviation.size())))
            near << QString::fromLatin1(zone.data(), static_cast<int>(zone.size()));
    for (const QString &name : names)
        if (folded(name) == wanted || folded(lastWord(name)) == wanted
            || folded(lastWord(text)) == folded(lastWord(name)))
            near << name;
    if (near.isEmpty())
        near = countryZones(wanted);
    if (near.isEmpty() && wanted.size() > 3)
        near = misspelled(wanted, names);
    near.removeDuplicates();
    return near.mid(0, kMostNear);
}

}   // namespace floorscope
